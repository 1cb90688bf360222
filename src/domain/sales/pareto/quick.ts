import { compareShare } from '../../../core/compare';
import { FromTheLargest, positiveUnits, takenOf } from '../../../core/from-the-largest';
import { ofWhole } from '../../../core/whole-numbers';

/** `countReaching` without sorting; null where the amounts are not whole numbers of one unit. */
export function quickCount(values: ArrayLike<number>, share: number): number | null {
  const positive = positiveUnits(values);
  if (!positive || share === 0) return null;
  const { amounts, total } = positive;
  const reached = (sum: number): boolean => compareShare(sum, total, share) >= 0;
  const turn = new FromTheLargest(amounts).reach(reached);
  return turn && turn.above + takenOf(turn, reached);
}

/** `shareOfTop` without sorting; null where the amounts are not whole numbers of one unit. */
export function quickShare(values: ArrayLike<number>, count: number): number | null {
  const positive = positiveUnits(values);
  if (!positive || count === 0) return null;
  const { amounts, total } = positive;
  if (count >= amounts.length) return 1;
  const turn = new FromTheLargest(amounts).reach((_, reached) => reached >= count);
  return turn && ofWhole(turn.sumAbove + (count - turn.above) * turn.value, total);
}
