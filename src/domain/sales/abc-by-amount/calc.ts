import { exactlyEach } from '../../../core/exactly';
import type { Numbers } from '../../../core/numbers';
import { total } from '../../../core/total';

/** The class (0 is A) of the mean of some months by falling thresholds; at or above the first is A. */
export const classOfMean = (thresholds: readonly number[]): ((months: ArrayLike<number>) => number) =>
  exactlyEach(<N>(n: Numbers<N>) => {
    const edges = thresholds.map((threshold) => n.of(threshold));
    return (months: ArrayLike<number>) => {
      const sales = Array.from(months, (month) => n.of(month));
      const mean = n.over(total(n, sales), n.of(sales.length));
      const reached = edges.findIndex((edge) => n.compare(mean, edge) >= 0);
      return reached < 0 ? edges.length : reached;
    };
  });
