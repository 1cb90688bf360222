import type { FunctionWords } from '../define/text/words';
import { words as abcByShare } from '../domain/sales/abc-by-share/text';
import { words as seasonalIndex } from '../domain/sales/seasonal-index/text';
import { words as productProfit } from '../domain/sales/product-profit/text';

/** The words of every function, by room: only the build and the pane's function list read them. */
export const wordsByRoom: Readonly<Record<string, Readonly<Record<string, FunctionWords>>>> = {
  'sales/abc-by-share': abcByShare,
  'sales/seasonal-index': seasonalIndex,
  'sales/product-profit': productProfit,
};
