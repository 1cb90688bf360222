import type { Lang } from '../../core/text';
import { cellName } from './area';
import type { OptionValue } from './option';

/** A cell as Excel reads it: "" is blank, an error is its text (`#N/A`), a date is its serial number. */
export type RawCell = string | number | boolean;

/** The cells chosen for one need, without the header. */
export interface InputColumn {
  /** The header found above, or "". */
  readonly header: string;
  readonly cells: readonly RawCell[];
  /** Where the first of the cells stands in its worksheet, counted from 0. */
  readonly row: number;
  readonly column: number;
}

/** Where the cells were read. */
export interface Source {
  readonly worksheet: string;
  /** The address that was read, header included: `A1:G794`. */
  readonly address: string;
}

/** Everything a sheet is built from. No clock and no Office is asked: the pane passes what they would say. */
export interface SheetInput {
  /** By need id; a need without a column is left out. All columns have the same length. */
  readonly columns: Readonly<Record<string, InputColumn>>;
  /** How many rows of data. */
  readonly rows: number;
  readonly source: Source;
  /** By option id, complete: see `defaultsOf`. */
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly lang: Lang;
  /** The day of building, as it shall be read. */
  readonly date: string;
  /** The product's version. */
  readonly version: string;
}

/** The name of an input cell in its worksheet, such as `C7`; null when the need has no column. */
export function inputCellName(input: SheetInput, need: string, row: number): string | null {
  const column = input.columns[need];
  return column ? cellName(column.row + row, column.column) : null;
}
