import type { RawCell } from '../sheet/input';

/** A range as it was read in the worksheet, before anything is understood. Plain values only. */
export interface ReadRange {
  readonly worksheetId: string;
  readonly worksheet: string;
  /** Row of the worksheet, counted from 0, of the first line of `cells`. */
  readonly top: number;
  /** So many first lines stand above what was selected: headers are often left out of a selection. */
  readonly above: number;
  /** The column of the worksheet, counted from 0, of each column of `cells`. */
  readonly columns: readonly number[];
  /** Line by line; a table's totals row is not among them. */
  readonly cells: readonly (readonly RawCell[])[];
  /** Number formats of the first lines: dates are serial numbers and known by their format alone. */
  readonly formats: readonly (readonly string[])[];
  /** The lines that a filter or the person has hidden, rising. */
  readonly hidden: readonly number[];
}

export const isFilled = (cell: RawCell | undefined): boolean =>
  cell !== undefined && cell !== '' && !(typeof cell === 'string' && cell.trim() === '');

/** An error value as Office.js reads it. */
export const isErrorText = (cell: RawCell | undefined): boolean =>
  typeof cell === 'string' && /^#[A-Z/0]+[!?]?/.test(cell);

/** Whether a number format shows days, months or years. */
export const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined &&
  /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) &&
  !/general/i.test(format);
