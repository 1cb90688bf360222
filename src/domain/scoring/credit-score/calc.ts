import { rationals as n } from '../../../core/rational';
import { sum } from '../../../core/sum';

/** What the weights add up to when that is not 1 within the tolerance; else null. */
export function sumOtherThanOne(weights: readonly number[], tolerance: number): number | null {
  const [total, one, most] = [sum(weights), n.of(1), n.of(tolerance)];
  const within = n.compare(n.minus(total, one), most) <= 0 && n.compare(n.minus(one, total), most) <= 0;
  return within ? null : n.number(total);
}
