import type { Fault } from '../../core/fault';
import { Saying, type Text } from '../../core/text';
import { sentences } from './sentences';

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** An argument as Excel hands it over: rows of cells, and the same as one list, row by row. */
export interface Grid extends Shape {
  readonly lines: readonly (readonly unknown[])[];
  readonly cells: readonly unknown[];
}

/** The rows of a range where they stand; the list of its cells is made only where one is asked for. */
class Range implements Grid {
  readonly rows: number;
  readonly columns: number;
  private list: readonly unknown[] | undefined;

  constructor(readonly lines: readonly (readonly unknown[])[]) {
    this.rows = lines.length;
    this.columns = lines[0]!.length;
  }

  get cells(): readonly unknown[] {
    return (this.list ??= this.lines.flat());
  }
}

/** A range arrives as rows of cells, a single value as itself, an omitted argument as null. */
export function toGrid(raw: unknown): Grid {
  if (!Array.isArray(raw)) return new Range([[raw]]);
  if (raw.length === 0) return new Range([[null]]);
  return new Range(Array.isArray(raw[0]) ? (raw as unknown[][]) : raw.map((cell) => [cell as unknown]));
}

export const size = ({ rows, columns }: Shape): number => rows * columns;
export const isVector = (grid: Grid): boolean => grid.rows === 1 || grid.columns === 1;
export const sizeInWords = ({ rows, columns }: Grid): string => `${rows} × ${columns}`;

/** Whether two ranges match cell by cell: of one shape, or lists of one length in whatever direction. */
export const matches = (a: Grid, b: Grid): boolean =>
  (a.rows === b.rows && a.columns === b.columns) || (isVector(a) && isVector(b) && size(a) === size(b));

/** A list of results in the shape of a grid. */
export function shaped<T>(list: readonly T[], { rows, columns }: Shape): T[][] {
  const out = new Array<T[]>(rows);
  if (columns === 1) for (let r = 0; r < rows; r++) out[r] = [list[r]!];
  else for (let r = 0; r < rows; r++) out[r] = list.slice(r * columns, (r + 1) * columns);
  return out;
}

/** Puts the i-th of a list into a block of that shape. */
export function place<T>(block: T[][], { columns }: Shape, i: number, value: T): void {
  if (columns === 1) block[i] = [value];
  else (block[Math.floor(i / columns)] ??= new Array<T>(columns))[i % columns] = value;
}

/** Where in its argument a cell stands, in words. Nothing is said of a single cell. */
function placeInWords(grid: Grid, index: number): Saying | string {
  if (size(grid) === 1) return '';
  const row = Math.floor(index / grid.columns) + 1;
  const column = (index % grid.columns) + 1;
  if (grid.columns === 1) return new Saying(sentences.row, { row });
  if (grid.rows === 1) return new Saying(sentences.column, { column });
  return new Saying(sentences.rowAndColumn, { row, column });
}

/** A fault of a cell, told with the name of its argument and its place there. */
export function at(fault: Fault, argument: Text, grid: Grid, index: number): Fault {
  return fault.prefixed(sentences.where, { argument, place: placeInWords(grid, index) });
}
