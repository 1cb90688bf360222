/** What a cell can hold before anyone types a formula; `null` is an empty cell. */
export type CellValue = string | number | boolean | null;

/** A column of a data sheet. */
export interface DataColumn {
  header: string;
  /** Excel's number format; left out for text. */
  numberFormat?: string;
  /** Width in pixels. */
  width: number;
}

/** A sheet of plain values: the header in the first row, the rows below it. */
export interface DataSheet {
  name: string;
  columns: DataColumn[];
  rows: CellValue[][];
}

export const MONEY = '#,##0.00';
export const WHOLE = '#,##0';
export const PERCENT = '0%';
export const DAY = 'yyyy-mm-dd';
export const MONTH = 'yyyy-mm';
