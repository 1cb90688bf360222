import type { InputColumn } from '../define/sheet/input';

/** A column as it was read, without its header. */
export interface SourceColumn extends InputColumn {
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
