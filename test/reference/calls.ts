import { Bad, BLANK, Stop, stop, VALUE, type Blank, type Kind, type Read } from './cells';
import type { Rational } from './rational';

export type Cell = Rational | number | string | boolean | Bad;
export type Result = Cell | Cell[][];
export type Reference = (...raw: unknown[]) => Result;

/** An argument as rows of cells. */
export type Grid = readonly (readonly unknown[])[];
export const gridOf = (raw: unknown): Grid => (Array.isArray(raw) ? (raw as Grid) : [[raw]]);
export const rowsOf = (grid: Grid): number => grid.length;
export const columnsOf = (grid: Grid): number => grid[0]!.length;
export const sizeOf = (grid: Grid): number => rowsOf(grid) * columnsOf(grid);
export const isVector = (grid: Grid): boolean => rowsOf(grid) === 1 || columnsOf(grid) === 1;
const sameShape = (a: Grid, b: Grid): boolean => rowsOf(a) === rowsOf(b) && columnsOf(a) === columnsOf(b);

/** Of several cells: the first error handed over, else the first bad value; null where all can be used. */
export function worst(cells: readonly unknown[]): Bad | null {
  const bad = cells.filter((cell): cell is Bad => cell instanceof Bad);
  return bad.find((b) => b.incoming) ?? bad[0] ?? null;
}

/** A call as a value: what ends it becomes its result. */
export const ending =
  (reference: Reference): Reference =>
  (...raw) => {
    try {
      return reference(...raw);
    } catch (thrown) {
      if (thrown instanceof Stop) return thrown.bad;
      throw thrown;
    }
  };

export const orElse = <T, D>(read: T | Blank, otherwise: D): T | D => (read === BLANK ? otherwise : read);

/** A value for the whole call, from a single cell. */
export function single<T>(kind: Kind<T>, raw: unknown): Read<T> {
  const grid = gridOf(raw);
  if (sizeOf(grid) === 1) return kind(grid[0]![0]);
  return (
    worst(
      grid
        .flat()
        .map(kind)
        .filter((cell) => cell instanceof Bad && cell.incoming),
    ) ?? VALUE
  );
}

/** The options of a call; the worst bad one ends it. A blank one is its default. */
export function options<T extends readonly unknown[]>(...read: { [K in keyof T]: Option<T[K]> }): T {
  const bad = worst(read.map(([value]) => value));
  if (bad) stop(bad);
  return read.map(([value, otherwise]) => orElse(value, otherwise)) as unknown as T;
}
type Option<T> = readonly [Read<unknown>, T];
export const option = <T>(kind: Kind<T>, raw: unknown, otherwise: T): Option<T> => [
  single(kind, raw),
  otherwise,
];
export const given = <T>(read: Read<T>, otherwise: T): Option<T> => [read, otherwise];

/** A list of an argument: blanks at its end are left out, one before them is a gap. */
export function list<T>(kind: Kind<T>, raw: unknown): Read<readonly T[]> {
  const cells = gridOf(raw).flat().map(kind);
  while (cells.length > 0 && cells[cells.length - 1] === BLANK) cells.pop();
  if (cells.length === 0) return BLANK;
  const bad = worst(cells);
  if (bad) return bad;
  return cells.includes(BLANK) ? VALUE : (cells as T[]);
}

/** A list that rises all along, or falls. */
export function ordered(read: Read<readonly Rational[]>, direction: 1 | -1): Read<readonly Rational[]> {
  if (read === BLANK || read instanceof Bad) return read;
  return read.every((x, i) => i === 0 || x.compare(read[i - 1]!) === direction) ? read : VALUE;
}

/** A table of an argument: rows of cells, blank rows at its end left out, none before them. */
export function table(kinds: readonly Kind<unknown>[], optional: number, raw: unknown): Read<unknown[][]> {
  const grid = gridOf(raw);
  const rows = grid.map((row) => row.map((cell, c) => (kinds[c] ?? kinds[0]!)(cell)));
  const isBlank = (row: readonly unknown[]): boolean => row.every((cell) => cell === BLANK);
  while (rows.length > 0 && isBlank(rows[rows.length - 1]!)) rows.pop();
  if (rows.length === 0) return BLANK;
  const bad = worst(rows.flat());
  if (bad?.incoming) return bad;
  const columns = columnsOf(grid);
  if (columns > kinds.length || columns < kinds.length - optional || rows.some(isBlank)) return VALUE;
  return bad ?? rows;
}

/** A figure, date, grade or flag that may differ from row to row. */
export interface PerRow {
  readonly raw: unknown;
  readonly kind: Kind<unknown>;
  readonly required: boolean;
}
export const need = (raw: unknown, kind: Kind<unknown>): PerRow => ({ raw, kind, required: true });
export const may = (raw: unknown, kind: Kind<unknown>): PerRow => ({ raw, kind, required: false });

/** Rows of values side by side, in the shape of the first argument that has more than one cell. */
export interface Aligned {
  readonly rows: readonly (readonly Read<unknown>[])[];
  readonly place: (results: readonly Cell[]) => Cell[][];
}

export function align(args: readonly PerRow[]): Aligned {
  const grids = args.map(({ raw }) => gridOf(raw));
  const shape = grids.find((grid) => sizeOf(grid) > 1) ?? grids[0]!;
  for (const grid of grids) {
    const inOrder = isVector(grid) && isVector(shape) && sizeOf(grid) === sizeOf(shape);
    if (sizeOf(grid) !== 1 && !sameShape(grid, shape) && !inOrder) stop(VALUE);
  }
  const flat = grids.map((grid) => grid.flat());
  const rows = Array.from({ length: sizeOf(shape) }, (_, i) =>
    args.map(({ kind }, k) => kind(flat[k]!.length === 1 ? flat[k]![0] : flat[k]![i])),
  );
  const width = columnsOf(shape);
  const place = (results: readonly Cell[]): Cell[][] =>
    Array.from({ length: rowsOf(shape) }, (_, r) => results.slice(r * width, (r + 1) * width));
  return { rows, place };
}

/** Cells of several arguments in the order in which faults are told: by row, then by argument, single cells last. */
export function rowByRow(args: readonly PerRow[]): Read<unknown>[] {
  const grids = args.map(({ raw, kind }) => {
    const read = gridOf(raw).map((row) => row.map(kind));
    return read.length === 1 ? read[0]!.map((cell) => [cell]) : read;
  });
  const several = grids.filter((grid) => sizeOf(grid) > 1) as Read<unknown>[][][];
  const rows = Math.max(0, ...several.map((grid) => grid.length));
  const singles = grids.filter((grid) => sizeOf(grid) === 1).flat(2);
  return [
    ...Array.from({ length: rows }, (_, r) => several.flatMap((grid) => grid[r] ?? [])).flat(),
    ...singles,
  ];
}

/** What spoils a row before any rule: an error, a bad value, a blank where a value is needed. */
export function spoilt(args: readonly PerRow[], row: readonly Read<unknown>[]): Cell | null {
  const bad = worst(row);
  if (bad) return bad;
  return row.some((cell, k) => cell === BLANK && args[k]!.required) ? '' : null;
}

/** One result a row. Blanks of arguments that may be left out reach the rule as null. */
export function eachRow(args: readonly PerRow[], rule: (...row: never[]) => Cell): Result {
  const { rows, place } = align(args);
  return place(rows.map((row) => spoilt(args, row) ?? rule(...(withNulls(row) as never[]))));
}

export const withNulls = (row: readonly unknown[]): unknown[] =>
  row.map((cell) => (cell === BLANK ? null : cell));

/**
 * Customers, one a row: several figures each, and beside them single values. A lone column is one customer, except
 * beside another column of its length.
 */
export function customers(figures: unknown, beside: readonly unknown[]): { rows: Grid; beside: unknown[][] } {
  const grid = gridOf(figures);
  const columns = beside.map((raw) => gridOf(raw));
  const n = sizeOf(grid);
  const eachACustomer = n > 1 && columns.some((column) => isVector(column) && sizeOf(column) === n);
  const rows = columnsOf(grid) === 1 && !eachACustomer ? [grid.flat()] : grid;
  for (const column of columns) {
    const fits = sizeOf(column) === 1 || (isVector(column) && sizeOf(column) === rows.length);
    if (!fits) stop(VALUE);
  }
  const cells = columns.map((column) => column.flat());
  return { rows, beside: rows.map((_, i) => cells.map((c) => (c.length === 1 ? c[0] : c[i]))) };
}

/** Results down a column. */
export const down = (results: readonly Cell[]): Cell[][] => results.map((cell) => [cell]);
