import type { Lang } from '../../core/text';
import type { Entry } from '../policy/shape';
import { cellName } from './area';
import type { Place } from './finding';
import type { OptionValue } from './option';
import type { SourceInput } from './source';

/** A cell as Excel reads it: "" is blank, an error is its text (`#N/A`), a date is its serial number. */
export type RawCell = string | number | boolean;

/** A policy as the workbook, or a built sheet that is updated, holds it. */
export interface PolicyState {
  readonly value: unknown;
  /** The defined name of its cells in the workbook. */
  readonly name?: string;
  /** Of a table: its cells as they stand, blank rows included. */
  readonly rows?: readonly (readonly Entry[])[];
}

/** Everything a sheet is built from. No clock and no Office is asked: the pane passes what they would say. */
export interface SheetInput {
  /** By the id of the source; one that is not chosen is left out. */
  readonly sources: Readonly<Record<string, SourceInput>>;
  /** By option id, complete: see `defaultsOf`. */
  readonly options: Readonly<Record<string, OptionValue>>;
  /** By policy id, those of the workbook's Policy sheet; the others hold their defaults. */
  readonly policies?: Readonly<Record<string, PolicyState>>;
  /** Version of the workbook's policy. */
  readonly policyVersion?: string;
  /** The rows of the last run by the names they are about, as its main table held them. */
  readonly previous?: ReadonlyMap<string, Readonly<Record<string, RawCell>>>;
  readonly lang: Lang;
  /** The day of building, as 2026-03-31. */
  readonly date: string;
  /** The product's version. */
  readonly version: string;
}

/** Where an input cell stands: its worksheet and its name, such as `C7`; null when the column was not chosen. */
export function inputCell(
  input: SheetInput,
  { source, column, row }: Place,
): { readonly worksheet: string; readonly cell: string } | null {
  const from = input.sources[source];
  const found = from?.columns[column]?.[0];
  const at = from?.rows[row];
  return found && at !== undefined ? { worksheet: from.worksheet, cell: cellName(at, found.column) } : null;
}
