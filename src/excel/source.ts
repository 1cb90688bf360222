import type { RawCell } from '../define/sheet/input';

/** A column as it was read, without its header. */
export interface SourceColumn {
  /** The header found above, or "". */
  readonly header: string;
  readonly cells: readonly RawCell[];
  /** Where the first of the cells is in its worksheet, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** Excel's number format of the first filled cell: dates are serial numbers and known by it alone. */
  readonly numberFormat: string;
}

/** What the person selected, read and cut to what is filled. */
export interface SourceRange {
  readonly worksheetId: string;
  readonly worksheet: string;
  /** The cells that were read, header included: `A1:G794`, or several with commas. */
  readonly address: string;
  readonly hasHeader: boolean;
  /** Rows of data. */
  readonly rows: number;
  readonly columns: readonly SourceColumn[];
}
