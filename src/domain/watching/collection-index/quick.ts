import { inHundredths, ofWhole } from '../../../core/whole-numbers';
import type { Collection } from './calc';

/** `collectionIndex` of a month in hundredths; NaN where these do not tell. */
export function quickIndex({ opening, sales, closingTotal, closingCurrent, months }: Collection): number {
  if (months !== 1) return NaN;
  const available = inHundredths(opening) + inHundredths(sales);
  return ofWhole(available - inHundredths(closingTotal), available - inHundredths(closingCurrent));
}
