import { exactlyEach } from '../../../core/exactly';
import type { Numbers } from '../../../core/numbers';

/**
 * The class (0 is A) of the mean of some months by falling thresholds; at or above the first is A. The sum is compared
 * with threshold × months, so that no quotient is rounded.
 */
export const classOfMean = (thresholds: readonly number[]): ((months: readonly number[]) => number) =>
  exactlyEach(<N>(n: Numbers<N>) => {
    const edges = thresholds.map((threshold) => n.of(threshold));
    return (months: readonly number[]) => {
      const total = months.reduce((sum, sales) => n.plus(sum, n.of(sales)), n.of(0));
      const count = n.of(months.length);
      const reached = edges.findIndex((edge) => n.compare(total, n.times(edge, count)) >= 0);
      return reached < 0 ? edges.length : reached;
    };
  });
