import type { WorksheetFunction } from '../define/function/function';
import { ABC_CLASS, ABC_TABLE } from '../domain/sales/abc-by-share/function';
import { SEASONAL_INDEX, SEASONAL_SHARE, SEASONAL_TARGET } from '../domain/sales/seasonal-index/function';

/** Every worksheet function, in the order of the help index. */
export const functions: readonly WorksheetFunction[] = [
  ABC_CLASS,
  ABC_TABLE,
  SEASONAL_INDEX,
  SEASONAL_SHARE,
  SEASONAL_TARGET,
];
