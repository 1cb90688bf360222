import { exactly } from '../../../core/exactly';
import type { Numbers } from '../../../core/numbers';
import { positivePart } from '../../../core/positive-part';
import { monthDays } from './policy';

const total = <N>(n: Numbers<N>, terms: readonly N[]): N => terms.reduce((a, b) => n.plus(a, b), n.of(0));

/** Σ weight × receipt / Σ weight. Some weight is above 0. */
const weightedMean = <N>(n: Numbers<N>, receipts: Float64Array, weights: readonly number[]): N =>
  n.over(
    total(
      n,
      Array.from(receipts, (receipt, i) => n.times(n.of(receipt), n.of(weights[i]!))),
    ),
    total(
      n,
      weights.map((weight) => n.of(weight)),
    ),
  );

/**
 * What the customer usually pays within its term, times the coefficient of its risk, under the same weights for many
 * customers. Some weight is above 0.
 */
export function receiptsLimits(
  weights: readonly number[],
): (receipts: Float64Array, termDays: number, coefficient: number) => number {
  return (receipts, termDays, coefficient) =>
    exactly((n) => {
      const months = n.over(n.of(termDays), n.of(monthDays.value));
      const paid = n.times(weightedMean(n, receipts, weights), months);
      return positivePart(n, n.times(paid, n.of(coefficient)));
    });
}
