import type { IWorkbookData } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../address';

/**
 * Excel's full size and its default cell of 64 by 20 pixels. Sheets start in full size because growing one is
 * slow and a spill past the end is a #REF!.
 */
export const EXCEL_SHEET = {
  rowCount: MAX_ROWS,
  columnCount: MAX_COLUMNS,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
};

/** A workbook of one sheet. */
export function firstWorkbook(name: string, firstSheet: string): Partial<IWorkbookData> {
  const id = 'sheet-1';
  return { name, sheetOrder: [id], sheets: { [id]: { id, name: firstSheet, ...EXCEL_SHEET } } };
}
