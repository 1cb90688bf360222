import type { Text } from '../../core/text';
import type { RawCell } from './input';

/** A cell of the sample data; names and types are said in the language of the reader. */
export type SampleCell = RawCell | Text;

/** One column of a family: its header is data, too. */
export interface SampleHeaded {
  readonly header: SampleCell;
  readonly cells: readonly SampleCell[];
}

/** The columns of a source by their ids, of a family as they stand side by side. Dates are serial numbers. */
export type SampleColumns = Readonly<Record<string, readonly SampleCell[] | readonly SampleHeaded[]>>;

/** Data to try a sheet with, by source. Invented firms; figures that show what the sheet finds out. */
export type Sample<Source extends string = string> = { readonly [K in Source]?: SampleColumns };
