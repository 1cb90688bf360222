import { exactlyEach } from '../../../core/exactly';
import type { Numbers } from '../../../core/numbers';

type OfScores = (scores: readonly number[]) => number;

const weighted = <N>(n: Numbers<N>, weights: readonly N[], scores: readonly number[]): N =>
  scores.reduce((total, score, i) => n.plus(total, n.times(weights[i]!, n.of(score))), n.of(0));

/** Σ weight × score, for many customers under the same weights. */
export const weightedTotal = (weights: readonly number[]): OfScores =>
  exactlyEach(<N>(n: Numbers<N>) => {
    const own = weights.map((weight) => n.of(weight));
    return (scores: readonly number[]) => n.number(weighted(n, own, scores));
  });

/** Σ weight × score ÷ Σ weight; the weights must not add up to 0. */
export const weightedMean = (weights: readonly number[]): OfScores =>
  exactlyEach(<N>(n: Numbers<N>) => {
    const own = weights.map((weight) => n.of(weight));
    const sum = own.reduce((a, b) => n.plus(a, b));
    return (scores: readonly number[]) => n.number(n.over(weighted(n, own, scores), sum));
  });
