import type { WorksheetFunction } from '../define/function/function';
import { ABC_CLASS, ABC_TABLE } from '../domain/sales/abc-by-share/function';
import { SEASONAL_INDEX, SEASONAL_SHARE, SEASONAL_TARGET } from '../domain/sales/seasonal-index/function';
import {
  CONTRIBUTION_RATIO,
  CROSS_RATIO,
  GROSS_MARGIN,
  STOCK_TURNOVER,
} from '../domain/sales/product-profit/function';

/** Every worksheet function, in the order of the help index. */
export const functions: readonly WorksheetFunction[] = [
  ABC_CLASS,
  ABC_TABLE,
  SEASONAL_INDEX,
  SEASONAL_SHARE,
  SEASONAL_TARGET,
  GROSS_MARGIN,
  STOCK_TURNOVER,
  CROSS_RATIO,
  CONTRIBUTION_RATIO,
];
