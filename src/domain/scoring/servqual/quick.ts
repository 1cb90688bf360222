import { fromUnits } from '../../../core/sum';
import { inHundredths } from '../../../core/whole-numbers';
import type { Gap } from './calc';

/** The gaps of all columns in one pass, in hundredths; null where these do not tell. NaN among the answers is a blank. */
export function quickGaps(
  perceptions: ArrayLike<number>,
  expectations: ArrayLike<number>,
  columns: number,
): Gap[] | null {
  const [sums, pairs] = [new Float64Array(columns), new Float64Array(columns)];
  let magnitude = 0;
  for (let i = 0, column = 0; i < perceptions.length; i++) {
    const [one, other] = [perceptions[i]!, expectations[i]!];
    if (one === one && other === other) {
      const gap = inHundredths(one) - inHundredths(other);
      sums[column]! += gap;
      pairs[column]!++;
      magnitude += Math.abs(gap);
    }
    if (++column === columns) column = 0;
  }
  if (!(magnitude <= Number.MAX_SAFE_INTEGER)) return null;
  return Array.from(sums, (sum, column) => ({ total: fromUnits(sum, 2), pairs: pairs[column]! }));
}
