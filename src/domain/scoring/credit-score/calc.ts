import { exact } from '../../../core/digits';
import { sum } from '../../../core/sum';

/** What the weights add up to when that is not 1 within the tolerance; else null. */
export function sumOtherThanOne(weights: readonly number[], tolerance: number): number | null {
  const total = sum(weights);
  return total.minus(1).abs().greaterThan(exact(tolerance)) ? total.toNumber() : null;
}
