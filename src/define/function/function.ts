import { atFifteenDigits } from '../../core/digits';
import { Fault, isFault } from '../../core/fault';
import type { Argument, CallArgument, CallValues, RowArgument, RowValues } from './argument';
import { worstOf } from './worst';
import { BLANK, readCell, type Cell } from './cell';
import { date } from './kinds';
import type { Text } from '../../core/text';
import { datesApart } from './dates';
import { cellAt, faultAt, matches, place, size, toGrid, unlike, type Grid, type Shape } from './grid';
import { sentences } from './sentences';

/** The result of a call: one cell, a block of cells, or one fault for all of it. */
export type Result = Cell | Cell[][];

/** A worksheet function: what Excel lists, and what it calls. */
export interface WorksheetFunction {
  readonly id: string;
  readonly args: readonly Argument[];
  readonly result: 'scalar' | 'matrix';
  /** Arguments in order, as Excel hands them over. Never throws. */
  call(...raw: unknown[]): Result;
}

/** A cell may hold no NaN, no infinity and no negative zero. */
export function settled(cell: Cell): Cell {
  if (typeof cell !== 'number') return cell;
  if (cell === 0) return 0;
  return Number.isFinite(cell) ? cell : Fault.value(sentences.tooLarge);
}

/** The options of a call, or the fault that counts among them. */
export function readCall(args: readonly Argument[], raw: readonly unknown[]): unknown[] | Fault {
  const read: unknown[] = [];
  let faulty = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg.role !== 'call') continue;
    const value = arg.read(raw[i]);
    if (value instanceof Fault) faulty = true;
    read.push(value);
  }
  return faulty ? worstOf(read.filter(isFault))! : read;
}

interface RowGrids {
  readonly args: readonly RowArgument[];
  readonly grids: readonly Grid[];
}

/** Row arguments that fit the shape of the result. */
interface Layout extends RowGrids {
  readonly shape: Shape;
}

export interface Columns extends Layout {
  /** One list an argument: NaN (of numbers) or undefined where the cell gives no value. */
  readonly lists: readonly ArrayLike<unknown>[];
  /** Rows in which some argument gives no value. */
  readonly spoilt: Uint8Array;
}

/** The arguments with one value a row, and the cells given for each. */
export function rowGrids(args: readonly Argument[], raw: readonly unknown[]): RowGrids {
  const rowArgs: RowArgument[] = [];
  const grids: Grid[] = [];
  args.forEach((arg, i) => {
    if (arg.role !== 'row') return;
    rowArgs.push(arg);
    grids.push(toGrid(raw[i]));
  });
  return { args: rowArgs, grids };
}

/** Lays the row arguments side by side: single cells broadcast, the first range gives the shape. */
function layOut(args: readonly Argument[], raw: readonly unknown[]): Layout | Fault {
  const { args: rowArgs, grids } = rowGrids(args, raw);
  const lead = Math.max(
    0,
    grids.findIndex((grid) => size(grid) > 1),
  );
  const shape = grids[lead]!;
  for (const [i, grid] of grids.entries()) {
    if (size(grid) === 1 || matches(grid, shape)) continue;
    return unlike(rowArgs[i]!.name, grid, rowArgs[lead]!.name, shape);
  }
  return { shape, args: rowArgs, grids };
}

type List = Float64Array | unknown[];

/** Lists for so many rows, without any values yet. */
function emptyColumns(layout: Layout, rows: number): Columns {
  const lists = layout.args.map(({ kind, blank }): List => {
    const numbers = kind.numeric && (blank === 'blank-result' || typeof blank.is === 'number');
    return numbers ? new Float64Array(rows) : new Array<unknown>(rows);
  });
  return { ...layout, lists, spoilt: new Uint8Array(rows) };
}

/** Fills the lists from a row on, as far as they reach. */
function fillColumns({ args, grids, lists, spoilt }: Columns, from: number): void {
  spoilt.fill(0);
  for (let k = 0; k < args.length; k++) {
    const [arg, grid, list] = [args[k]!, grids[k]!, lists[k] as List];
    if (size(grid) !== 1) {
      if (list instanceof Float64Array) readNumbers(list, arg, grid, spoilt, from);
      else readCells(list, arg, grid, spoilt, from);
    } else if (readInto(list, 0, arg, grid.lines[0]![0])) list.fill(list[0] as number);
    else {
      list.fill(NaN);
      spoilt.fill(1);
    }
  }
}

/** Reads row arguments that are known to fit a shape. */
export function columnsIn(layout: Layout): Columns {
  const columns = emptyColumns(layout, size(layout.shape));
  fillColumns(columns, 0);
  return columns;
}

/** Nearly every cell of figures holds a plain number: those are read here, without a call for each. */
function readNumbers(
  list: Float64Array,
  arg: RowArgument,
  { lines, columns, rows }: Grid,
  spoilt: Uint8Array,
  from: number,
): void {
  const { least, most, whole } = arg.kind.plain!;
  const count = Math.min(list.length, rows * columns - from);
  let r = Math.floor(from / columns);
  let c = from % columns;
  let line = lines[r]!;
  for (let i = 0; i < count; i++) {
    const cell = line[c];
    if (++c === columns) {
      c = 0;
      line = lines[++r]!;
    }
    if (typeof cell === 'number') {
      const x = atFifteenDigits(cell);
      if (x >= least && x <= most && (!whole || Number.isInteger(x))) {
        list[i] = x;
        continue;
      }
    }
    if (readInto(list, i, arg, cell)) continue;
    list[i] = NaN;
    spoilt[i] = 1;
  }
}

function readCells(list: unknown[], arg: RowArgument, grid: Grid, spoilt: Uint8Array, from: number): void {
  const count = Math.min(list.length, size(grid) - from);
  for (let i = 0; i < count; i++) if (!readInto(list, i, arg, cellAt(grid, from + i))) spoilt[i] = 1;
}

/** Puts the value of a cell into its place; false where it gives none. */
function readInto(list: List, i: number, { kind, blank }: RowArgument, cell: unknown): boolean {
  const value = readCell(kind, cell);
  if (value instanceof Fault || (value === BLANK && blank === 'blank-result')) return false;
  list[i] = value === BLANK ? (blank as { readonly is: unknown }).is : value;
  return true;
}

/** Whether a fault counts before the worst so far of its row: an incoming error does, else the first stays. */
const outranks = (fault: Fault, worst: Fault | undefined): boolean =>
  !worst || (worst.kind !== 'incoming' && fault.kind === 'incoming');

/** Why a row has no result: an incoming error over a bad value over a blank. */
export function spoiltCell({ args, grids }: Pick<Columns, 'args' | 'grids'>, i: number): Cell {
  let worst: Fault | undefined;
  for (let k = 0; k < args.length; k++) {
    const { kind, name } = args[k]!;
    const grid = grids[k]!;
    const index = size(grid) === 1 ? 0 : i;
    const value = readCell(kind, cellAt(grid, index));
    if (!isFault(value)) continue;
    if (outranks(value, worst)) worst = faultAt(value, kind, name, grid, index);
  }
  return worst ?? '';
}

type Lists = readonly ArrayLike<unknown>[];
type RowFormula = (...row: unknown[]) => Cell;

/**
 * The formula of row i, by the number of lists: spreading an array would cost more than most formulas do. A function
 * with more arguments than these adds a line.
 */
const CALLS: readonly ((f: RowFormula, l: Lists, i: number) => Cell)[] = [
  (f) => f(),
  (f, l, i) => f(l[0]![i]),
  (f, l, i) => f(l[0]![i], l[1]![i]),
  (f, l, i) => f(l[0]![i], l[1]![i], l[2]![i]),
  (f, l, i) => f(l[0]![i], l[1]![i], l[2]![i], l[3]![i]),
  (f, l, i) => f(l[0]![i], l[1]![i], l[2]![i], l[3]![i], l[4]![i]),
  (f, l, i) => f(l[0]![i], l[1]![i], l[2]![i], l[3]![i], l[4]![i], l[5]![i]),
  (f, l, i) => f(l[0]![i], l[1]![i], l[2]![i], l[3]![i], l[4]![i], l[5]![i], l[6]![i]),
  (f, l, i) => f(l[0]![i], l[1]![i], l[2]![i], l[3]![i], l[4]![i], l[5]![i], l[6]![i], l[7]![i]),
];

/**
 * One result a cell, from the values of its own row alone. `run` takes the options once and gives the formula of a
 * row, or the fault of options that do not fit together. A bad cell spoils its own row only.
 */
export function perRow<const A extends readonly Argument[]>(definition: {
  id: string;
  args: A;
  run: (...options: CallValues<A>) => ((...row: RowValues<A>) => Cell) | Fault;
}): WorksheetFunction {
  const { id, args, run } = definition;
  const prepare = run as unknown as (...options: unknown[]) => RowFormula | Fault;
  const rows = args.flatMap((arg, at): PlacedArgument[] => (arg.role === 'row' ? [{ arg, at }] : []));
  const dates = datesAmong(rows);
  return {
    id,
    args,
    result: 'matrix',
    call(...raw) {
      const options = readCall(args, raw);
      if (isFault(options)) return options;
      if (isOneRow(rows, raw)) {
        const formula = prepare(...options);
        return isFault(formula) ? formula : oneRow(rows, dates, raw, formula);
      }
      const layout = layOut(args, raw);
      if (isFault(layout)) return layout;
      const formula = prepare(...options);
      return isFault(formula) ? formula : rowByRow(layout, dates, formula);
    },
  };
}

/** An argument with one value a row, and its place among all. */
interface PlacedArgument {
  readonly arg: RowArgument;
  readonly at: number;
}

/** A range of one cell, or the cell itself. */
const only = (raw: unknown): unknown =>
  Array.isArray(raw) ? (Array.isArray(raw[0]) ? (raw[0][0] as unknown) : raw[0]) : raw;

/** A formula that is filled down is called once a cell: most calls are of this sort, and get the short way. */
function isOneRow(rows: readonly PlacedArgument[], raw: readonly unknown[]): boolean {
  for (let k = 0; k < rows.length; k++) {
    const given = raw[rows[k]!.at];
    if (!Array.isArray(given)) continue;
    if (given.length > 1 || (Array.isArray(given[0]) && given[0].length > 1)) return false;
  }
  return true;
}

function oneRow(
  rows: readonly PlacedArgument[],
  dates: Dates,
  raw: readonly unknown[],
  formula: RowFormula,
): Cell[][] {
  const row = new Array<unknown>(rows.length);
  let worst: Fault | undefined;
  let blank = false;
  for (let k = 0; k < rows.length; k++) {
    const { arg, at } = rows[k]!;
    const value = readCell(arg.kind, only(raw[at]));
    if (value instanceof Fault) {
      if (outranks(value, worst)) worst = faultAt(value, arg.kind, arg.name, toGrid(raw[at]), 0);
    } else if (value !== BLANK) row[k] = value;
    else if (arg.blank === 'blank-result') blank = true;
    else row[k] = arg.blank.is;
  }
  worst ??= farApart(dates, (k) => row[k]) ?? undefined;
  if (worst) return [[worst]];
  return [[blank ? '' : settled(formula(...row))]];
}

/** The arguments that are dates, where a row has several: they must lie within fifty years. */
type Dates = readonly { readonly k: number; readonly name: Text }[];

function datesAmong(rows: readonly PlacedArgument[]): Dates {
  const dates = rows.flatMap(({ arg }, k) => (arg.kind === date ? [{ k, name: arg.name }] : []));
  return dates.length > 1 ? dates : [];
}

function farApart(dates: Dates, valueOf: (k: number) => unknown): Fault | null {
  for (let d = 1; d < dates.length; d++) {
    const [first, other] = [dates[0]!, dates[d]!];
    const fault = datesApart(first.name, valueOf(first.k), other.name, valueOf(other.k));
    if (fault) return fault;
  }
  return null;
}

/** So many rows are read at a time: few enough to stay near the processor, and to leave no garbage of their size. */
const PART = 4096;

function rowByRow(layout: Layout, dates: Dates, formula: RowFormula): Cell[][] {
  const { shape } = layout;
  const length = size(shape);
  const columns = emptyColumns(layout, Math.min(length, PART));
  const { lists, spoilt } = columns;
  const call = CALLS[lists.length]!;
  const out = new Array<Cell[]>(shape.rows);
  for (let from = 0; from < length; from += PART) {
    fillColumns(columns, from);
    const count = Math.min(PART, length - from);
    for (let i = 0; i < count; i++) {
      const far = dates.length > 0 ? farApart(dates, (k) => lists[k]![i]) : null;
      const result = spoilt[i]
        ? spoiltCell(columns, from + i) || (far ?? '')
        : (far ?? settled(call(formula, lists, i)));
      place(out, shape, from + i, result);
    }
  }
  return out;
}

type ColumnsOf<V extends readonly unknown[]> = { [K in keyof V]: ArrayLike<V[K]> };

/**
 * One result a cell, from all rows together: a share, a class. `run` gets the rows without a blank or a bad cell, and
 * gives as many results.
 */
export function perColumn<const A extends readonly Argument[]>(definition: {
  id: string;
  args: A;
  run: (...options: CallValues<A>) => (...columns: ColumnsOf<RowValues<A>>) => ArrayLike<Cell> | Fault;
}): WorksheetFunction {
  const { id, args, run } = definition;
  const prepare = run as unknown as (
    ...options: unknown[]
  ) => (...columns: ArrayLike<unknown>[]) => ArrayLike<Cell> | Fault;
  return {
    id,
    args,
    result: 'matrix',
    call(...raw) {
      const options = readCall(args, raw);
      if (isFault(options)) return options;
      const layout = layOut(args, raw);
      if (isFault(layout)) return layout;
      const columns = columnsIn(layout);
      const { spoilt, shape, lists } = columns;
      const results = prepare(...options)(...lists.map((list) => withoutSpoilt(list, spoilt)));
      if (isFault(results)) return results;
      const out = new Array<Cell[]>(shape.rows);
      let next = 0;
      for (let i = 0; i < spoilt.length; i++) {
        place(out, shape, i, spoilt[i] ? spoiltCell(columns, i) : settled(results[next++]!));
      }
      return out;
    },
  };
}

function withoutSpoilt(list: ArrayLike<unknown>, spoilt: Uint8Array): ArrayLike<unknown> {
  if (!spoilt.includes(1)) return list;
  let count = 0;
  if (list instanceof Float64Array) {
    const kept = new Float64Array(list.length);
    for (let i = 0; i < list.length; i++) if (!spoilt[i]) kept[count++] = list[i]!;
    return kept.subarray(0, count);
  }
  const kept: unknown[] = [];
  for (let i = 0; i < list.length; i++) if (!spoilt[i]) kept.push(list[i]);
  return kept;
}

/** One result, or a block of them, from all arguments together. One bad cell spoils the call. */
export function whole<const A extends readonly CallArgument[]>(definition: {
  id: string;
  args: A;
  result: 'scalar' | 'matrix';
  run: (...values: CallValues<A>) => Result;
}): WorksheetFunction {
  const { id, args, result, run } = definition;
  const formula = run as unknown as (...values: unknown[]) => Result;
  return {
    id,
    args,
    result,
    call(...raw) {
      const read = readCall(args, raw);
      if (isFault(read)) return read;
      const value = formula(...read);
      if (!Array.isArray(value)) return settled(value);
      for (const row of value) for (let c = 0; c < row.length; c++) row[c] = settled(row[c]!);
      return value;
    },
  };
}
