import { exactlyEach } from '../../../core/exactly';
import type { Numbers } from '../../../core/numbers';
import { inHundredths, sumInHundredths } from '../../../core/whole-numbers';

/**
 * The class (0 is A) of the mean of some months by falling thresholds; at or above the first is A. The sum is compared
 * with threshold × months, so that no quotient is rounded.
 */
export function classOfMean(thresholds: readonly number[]): (months: readonly number[]) => number {
  const cents = thresholds.map(inHundredths);
  const inCents = !cents.some(Number.isNaN);
  const byDefinition = exactClassOfMean(thresholds);
  return (months) => {
    const total = sumInHundredths(months);
    if (Number.isNaN(total) || !inCents) return byDefinition(months);
    let reached = 0;
    while (reached < cents.length && total < cents[reached]! * months.length) reached++;
    return reached;
  };
}

const exactClassOfMean = (thresholds: readonly number[]): ((months: readonly number[]) => number) =>
  exactlyEach(<N>(n: Numbers<N>) => {
    const edges = thresholds.map((threshold) => n.of(threshold));
    return (months: readonly number[]) => {
      const total = months.reduce((sum, sales) => n.plus(sum, n.of(sales)), n.of(0));
      const count = n.of(months.length);
      const reached = edges.findIndex((edge) => n.compare(total, n.times(edge, count)) >= 0);
      return reached < 0 ? edges.length : reached;
    };
  });
