import { Fault } from '../../core/fault';
import { Saying, type Text } from '../../core/text';
import type { Kind } from './cell';
import { asHeader } from './kinds';
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

const counted = (n: number, one: string, zh: string): Text => ({
  en: `${n} ${n === 1 ? one : `${one}s`}`,
  'zh-CN': `${n} ${zh}`,
});
export const rowsInWords = (n: number): Text => counted(n, 'row', '行');
export const columnsInWords = (n: number): Text => counted(n, 'column', '列');

/** The size of a range as a person counts it: 3 rows × 1 column. */
export function sizeInWords({ rows, columns }: Shape): Text {
  const [down, across] = [rowsInWords(rows), columnsInWords(columns)];
  return { en: `${down.en} × ${across.en}`, 'zh-CN': `${down['zh-CN']} × ${across['zh-CN']}` };
}

/** A cell by its place in the list of all cells, found in its row. */
export const cellAt = ({ lines, columns }: Grid, index: number): unknown =>
  columns === 1 ? lines[index]![0] : lines[Math.floor(index / columns)]![index % columns];

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

/** The fault of an argument that is not as large as another. */
export const unlike = (argument: Text, grid: Shape, first: Text, expected: Shape): Fault =>
  Fault.value(sentences.sizes, {
    argument,
    found: sizeInWords(grid),
    first,
    expected: sizeInWords(expected),
  });

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
  const row = isVector(grid) ? index : Math.floor(index / grid.columns);
  const placed = size(grid) === 1 ? fault : fault.inRow(row);
  return placed.prefixed(sentences.where, { argument, place: placeInWords(grid, index) });
}

/** The fault of a cell of a range, told with its place; a word on top of figures is taken for their header. */
export function faultAt(fault: Fault, kind: Kind<unknown>, argument: Text, grid: Grid, index: number): Fault {
  const onTop = grid.rows > 1 && index < grid.columns;
  return at(onTop ? asHeader(kind, cellAt(grid, index), fault) : fault, argument, grid, index);
}
