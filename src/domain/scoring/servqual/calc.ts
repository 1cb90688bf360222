import { sum } from '../../../core/sum';
import { exactly } from '../../../core/exactly';
import type { Numbers } from '../../../core/numbers';

/** The complete pairs of one dimension. */
export interface Dimension {
  readonly perceptions: readonly number[];
  readonly expectations: readonly number[];
  readonly weight: number;
}

interface Fraction<N> {
  readonly over: N;
  readonly under: N;
}

const addFractions = <N>(n: Numbers<N>, a: Fraction<N>, b: Fraction<N>): Fraction<N> => ({
  over: n.plus(n.times(a.over, b.under), n.times(b.over, a.under)),
  under: n.times(a.under, b.under),
});

/**
 * The weighted mean over the dimensions of the mean of perception − expectation. Every dimension has a pair, and the
 * weights do not add up to 0. Means of different numbers of respondents are added as fractions and divided once, so
 * that gaps which cancel on paper cancel here.
 */
export function servqualGap(dimensions: readonly Dimension[]): number {
  const gaps = dimensions.map((d) => sum(d.perceptions).minus(sum(d.expectations)));
  return exactly(<N>(n: Numbers<N>) => {
    const total = dimensions
      .map(({ weight, perceptions }, k) => ({
        over: n.times(n.of(weight), n.from(gaps[k]!)),
        under: n.of(perceptions.length),
      }))
      .reduce((a, b) => addFractions(n, a, b));
    const weights = dimensions.map(({ weight }) => n.of(weight)).reduce((a, b) => n.plus(a, b));
    return n.number(n.over(total.over, n.times(total.under, weights)));
  });
}
