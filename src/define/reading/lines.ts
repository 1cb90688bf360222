import { columnLetters } from '../sheet/area';
import type { Family, Given } from '../sheet/given';
import type { RawCell } from '../sheet/input';
import type { ReadingChoices } from './choices';
import type { NamedColumn } from './matching';
import { isFilled, type ReadRange } from './range';
import type { Spot } from './remark';

/** A column of the range that is used, and what for. */
export interface Used {
  readonly id: string;
  readonly wanted: Given | Family;
  /** Its place among the columns of the range. */
  readonly index: number;
  readonly named: NamedColumn;
}

/** The lines of data in a range, as far as they were not left out, with the columns that are used. */
export interface Lines {
  readonly range: ReadRange;
  readonly choices: ReadingChoices;
  readonly columns: readonly NamedColumn[];
  readonly used: readonly Used[];
  /** The column that names the rows. */
  readonly key: Used | undefined;
  /** Lines of the range, rising. */
  readonly lines: readonly number[];
}

export const cellAt = ({ range }: Lines, line: number, index: number): RawCell =>
  range.cells[line]![index] ?? '';

export const spotOf = ({ range }: Lines, line: number, index: number): Spot => ({
  row: range.top + line,
  column: range.columns[index]!,
});

/** Where a line is shown: by its name, or by its first cell. */
export const spotsOf = (
  data: Lines,
  lines: readonly number[],
  index = data.key?.index ?? 0,
): readonly Spot[] => lines.map((line) => spotOf(data, line, index));

/** What a column is called: its header, or its letters where it has none. */
export const headerOf = ({ header, column }: NamedColumn): string =>
  isFilled(header) ? String(header).trim() : columnLetters(column);

export const without = (data: Lines, out: readonly number[]): Lines => {
  const gone = new Set(out);
  return { ...data, lines: data.lines.filter((line) => !gone.has(line)) };
};
