import { exactly } from '../../../core/exactly';
import type { Numbers } from '../../../core/numbers';
import { rationals, type Rational } from '../../../core/rational';
import { sum } from '../../../core/sum';
import { total } from '../../../core/total';

/** Σ (perception − expectation) over the complete pairs of one dimension, and how many these are. */
export interface Gap {
  readonly total: Rational;
  readonly pairs: number;
}

/**
 * The gap of each dimension (column); answers stand row by row, NaN for a blank. A respondent that answered only one of
 * the two questions is left out of the dimension.
 */
export function gapsOf(
  perceptions: ArrayLike<number>,
  expectations: ArrayLike<number>,
  columns: number,
): Gap[] {
  return Array.from({ length: columns }, (_, column) => {
    const [perceived, expected]: [number[], number[]] = [[], []];
    for (let i = column; i < perceptions.length; i += columns) {
      const [one, other] = [perceptions[i]!, expectations[i]!];
      if (Number.isNaN(one) || Number.isNaN(other)) continue;
      perceived.push(one);
      expected.push(other);
    }
    return { total: rationals.minus(sum(perceived), sum(expected)), pairs: perceived.length };
  });
}

/**
 * The weighted mean over the dimensions of the mean of perception − expectation. Every dimension has a pair, and the
 * weights do not add up to 0.
 */
export function servqualGap(gaps: readonly Gap[], weights: readonly number[]): number {
  return exactly(<N>(n: Numbers<N>) => {
    const own = weights.map((weight) => n.of(weight));
    const means = gaps.map((gap) => n.over(n.from(gap.total), n.of(gap.pairs)));
    const weighted = means.map((mean, k) => n.times(own[k]!, mean));
    return n.number(n.over(total(n, weighted), total(n, own)));
  });
}
