import type { WorksheetFunction } from '../define/function/function';
import { ABC_CLASS, ABC_TABLE } from '../domain/sales/abc-by-share/function';

/** Every worksheet function, in the order of the help index. */
export const functions: readonly WorksheetFunction[] = [ABC_CLASS, ABC_TABLE];
