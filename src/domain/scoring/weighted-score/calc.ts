import { exactlyEach } from '../../../core/exactly';
import type { Numbers } from '../../../core/numbers';
import { total } from '../../../core/total';

/** Σ weight × score, or that ÷ Σ weight. */
export type Mode = 'total' | 'mean';
export type OfScores = (scores: ArrayLike<number>) => number;

const weighted = <N>(n: Numbers<N>, weights: readonly N[], scores: ArrayLike<number>): N =>
  total(
    n,
    weights.map((weight, i) => n.times(weight, n.of(scores[i]!))),
  );

/** Σ weight × score, for many customers under the same weights. */
export const weightedTotal = (weights: readonly number[]): OfScores =>
  exactlyEach(<N>(n: Numbers<N>) => {
    const own = weights.map((weight) => n.of(weight));
    return (scores: ArrayLike<number>) => n.number(weighted(n, own, scores));
  });

/** Σ weight × score ÷ Σ weight; the weights must not add up to 0. */
export const weightedMean = (weights: readonly number[]): OfScores =>
  exactlyEach(<N>(n: Numbers<N>) => {
    const own = weights.map((weight) => n.of(weight));
    const sum = total(n, own);
    return (scores: ArrayLike<number>) => n.number(n.over(weighted(n, own, scores), sum));
  });
