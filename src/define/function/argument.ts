import { atFifteenDigits } from '../../core/digits';
import { Fault, isFault } from '../../core/fault';
import type { Text } from '../../core/text';
import { BLANK, choice, readCell, type Kind, type Read } from './cell';
import { at, cellAt, faultAt, size, sizeInWords, toGrid, type Grid } from './grid';
import { sentences } from './sentences';

/** What the function list, the help and Excel's tips need to know of an argument. */
interface Described {
  /** As written in the contract, and shown in English: `gross_profit`. */
  readonly id: string;
  /** As its tooltip calls it: the id in English, the field's standard term in Chinese. */
  readonly name: Text;
  readonly optional: boolean;
  readonly dimension: 'scalar' | 'matrix';
  /** The codes that an option takes. */
  readonly codes?: readonly string[];
  /** What holds where it is left out; undefined where that is no value (no cap, the default table). */
  readonly default?: unknown;
}

/** An argument with one value a row: a single cell, a column, a row or a block. */
export interface RowArgument<T = unknown> extends Described {
  readonly role: 'row';
  readonly kind: Kind<unknown>;
  /** What a blank cell means. `blank-result`: the row's result is blank. */
  readonly blank: 'blank-result' | { readonly is: unknown };
  /** Carries the type of the values; never there at run time. */
  readonly type?: T;
}

/** An argument that holds for the whole call: an option, a table, a list, or all figures at once. */
export interface CallArgument<T = unknown> extends Described {
  readonly role: 'call';
  read(raw: unknown): T | Fault;
}

export type Argument = RowArgument | CallArgument;

export type RowValues<A extends readonly Argument[]> = A extends readonly [
  infer H,
  ...infer R extends readonly Argument[],
]
  ? H extends RowArgument<infer T>
    ? [T, ...RowValues<R>]
    : RowValues<R>
  : [];

export type CallValues<A extends readonly Argument[]> = A extends readonly [
  infer H,
  ...infer R extends readonly Argument[],
]
  ? H extends CallArgument<infer T>
    ? [T, ...CallValues<R>]
    : CallValues<R>
  : [];

/** Sentences call an argument as Excel's tooltip does. */
const calledAs = (id: string, name: Text): Text => ({ en: id, 'zh-CN': name['zh-CN'] });

/** One value a row; a blank cell leaves the row's result blank. */
export const required = <T>(id: string, name: Text, kind: Kind<T>): RowArgument<T> => ({
  role: 'row',
  id,
  name: calledAs(id, name),
  kind,
  optional: false,
  dimension: 'matrix',
  blank: 'blank-result',
});

/** One value a row that must be given as a range, but whose blank cells have a meaning. */
export function requiredOr<T, D extends T | undefined>(
  id: string,
  name: Text,
  kind: Kind<T>,
  fallback: D,
): RowArgument<T | D> {
  return {
    role: 'row',
    id,
    name: calledAs(id, name),
    kind,
    optional: false,
    dimension: 'matrix',
    blank: { is: fallback },
  };
}

/** One value a row, or none: a blank takes the default, row by row. */
export function optional<T, D extends T | undefined>(
  id: string,
  name: Text,
  kind: Kind<T>,
  fallback: D,
): RowArgument<T | D> {
  return {
    role: 'row',
    id,
    name: calledAs(id, name),
    kind,
    default: fallback,
    optional: true,
    dimension: 'matrix',
    blank: { is: fallback },
  };
}

/** An argument of the whole call, which `read` gets with the name that sentences call it by. */
function ofCall<T>(
  id: string,
  name: Text,
  shape: Pick<Described, 'optional' | 'dimension' | 'default'>,
  read: (raw: unknown, name: Text) => T | Fault,
): CallArgument<T> {
  const called = calledAs(id, name);
  return { role: 'call', id, name: called, ...shape, read: (raw) => read(raw, called) };
}

const RANGE = { optional: false, dimension: 'matrix' } as const;
const SPARE_RANGE = { optional: true, dimension: 'matrix' } as const;

function readSingle<T>(kind: Kind<T>, raw: unknown, name: Text): Read<T> {
  if (raw === null || raw === undefined) return BLANK;
  const grid = toGrid(raw);
  if (size(grid) !== 1) return Fault.value(sentences.oneCell, { argument: name, found: sizeInWords(grid) });
  const value = readCell(kind, cellAt(grid, 0));
  return isFault(value) ? at(value, name, grid, 0) : value;
}

/** An option of the whole call: one cell; blank or left out takes the default. */
export function option<T, D extends T | undefined>(
  id: string,
  name: Text,
  kind: Kind<T>,
  fallback: D,
): CallArgument<T | D> {
  return ofCall<T | D>(
    id,
    name,
    { optional: true, dimension: 'scalar', default: fallback },
    (raw, called) => {
      const value = readSingle(kind, raw, called);
      return value === BLANK ? fallback : value;
    },
  );
}

/** An option of the whole call that is one of a few codes; the first is the default. */
export function oneOf<const C extends readonly [string, ...string[]]>(
  id: string,
  name: Text,
  codes: C,
): CallArgument<C[number]> {
  return { ...option(id, name, choice(codes), codes[0]), codes } as CallArgument<C[number]>;
}

/** A single value that the whole call cannot do without. */
export const single = <T>(id: string, name: Text, kind: Kind<T>): CallArgument<T> =>
  ofCall<T>(id, name, RANGE, (raw, called) => {
    const value = readSingle(kind, raw, called);
    return value === BLANK ? Fault.none(sentences.missing, { argument: called }) : value;
  });

/**
 * The fault that counts among several: an incoming error over a bad value over a blank. Among equals the one in the
 * highest row, then the first; what stands in a single cell comes last.
 */
export function worstOf(faults: readonly Fault[]): Fault | undefined {
  let worst: Fault | undefined;
  for (const fault of faults) if (!worst || isWorse(fault, worst)) worst = fault;
  return worst;
}

const RANKS = { incoming: 0, value: 1, none: 2, zero: 2 } as const;

const isWorse = (a: Fault, b: Fault): boolean =>
  RANKS[a.kind] === RANKS[b.kind] ? a.row < b.row : RANKS[a.kind] < RANKS[b.kind];

/** The numbers of a range, row by row: NaN where a cell gives none, which is blank unless its fault is there. */
export interface Block {
  readonly grid: Grid;
  readonly numbers: Float64Array;
  readonly faults: ReadonlyMap<number, Fault>;
}

const NO_FAULTS: ReadonlyMap<number, Fault> = new Map();

/** Nearly every cell of figures holds a plain number: those are read here, without a call for each. */
function readBlock(kind: Kind<number>, raw: unknown, name: Text): Block {
  const grid = toGrid(raw);
  const { lines, columns } = grid;
  const { least, most, whole } = kind.plain!;
  const numbers = new Float64Array(size(grid));
  let faults: Map<number, Fault> | null = null;
  let i = 0;
  for (let r = 0; r < lines.length; r++) {
    const line = lines[r]!;
    for (let c = 0; c < columns; c++, i++) {
      const cell = line[c];
      if (typeof cell === 'number') {
        const x = atFifteenDigits(cell);
        if (x >= least && x <= most && (!whole || Number.isInteger(x))) {
          numbers[i] = x;
          continue;
        }
      }
      const value = readCell(kind, cell);
      numbers[i] = typeof value === 'number' ? value : NaN;
      if (isFault(value)) (faults ??= new Map()).set(i, faultAt(value, kind, name, grid, i));
    }
  }
  return { grid, numbers, faults: faults ?? NO_FAULTS };
}

/** The same where one bad cell spoils the call. */
function soundBlock(kind: Kind<number>, raw: unknown, name: Text): Block | Fault {
  const block = readBlock(kind, raw, name);
  return block.faults.size > 0 ? worstOf([...block.faults.values()])! : block;
}

/** Numbers with their places, faults kept: for functions in which a bad cell spoils its own row only. */
export const blockOf = (id: string, name: Text, kind: Kind<number>): CallArgument<Block> =>
  ofCall<Block>(id, name, RANGE, (raw, called) => readBlock(kind, raw, called));

/** Numbers with their places; one bad cell spoils the call. */
export const numbersOf = (id: string, name: Text, kind: Kind<number>): CallArgument<Block> =>
  ofCall<Block>(id, name, RANGE, (raw, called) => soundBlock(kind, raw, called));

/** Like `numbersOf`, but may be left out: then undefined. */
export const optionalNumbersOf = (
  id: string,
  name: Text,
  kind: Kind<number>,
): CallArgument<Block | undefined> =>
  ofCall<Block | undefined>(id, name, SPARE_RANGE, (raw, called) => {
    const block = soundBlock(kind, raw, called);
    return isFault(block) || !block.numbers.every(Number.isNaN) ? block : undefined;
  });

/** Cells read one by one and left where they stand, blanks among them. No fault is in them. */
export interface Figures<T = number> {
  readonly grid: Grid;
  readonly cells: readonly (T | typeof BLANK)[];
}

/** Cells read one by one, faults kept in their places. */
export interface Cells<T = number> {
  readonly grid: Grid;
  readonly cells: readonly Read<T>[];
}

/** All cells of a range in order; a fault among them says where it stands. */
function readInPlace<T>(kind: Kind<T>, raw: unknown, name: Text): Cells<T> & { readonly faults: Fault[] } {
  const grid = toGrid(raw);
  const cells = new Array<Read<T>>(size(grid));
  const faults: Fault[] = [];
  let i = 0;
  for (const line of grid.lines) {
    for (let c = 0; c < grid.columns; c++, i++) {
      const value = readCell(kind, line[c]);
      if (isFault(value)) faults.push((cells[i] = faultAt(value, kind, name, grid, i)));
      else cells[i] = value;
    }
  }
  return { grid, cells, faults };
}

function readAll<T>(kind: Kind<T>, raw: unknown, name: Text): Figures<T> | Fault {
  const { grid, cells, faults } = readInPlace(kind, raw, name);
  return worstOf(faults) ?? { grid, cells: cells as Figures<T>['cells'] };
}

/** All cells of a range with their places; one bad cell spoils the call. */
export const figures = <T>(id: string, name: Text, kind: Kind<T>): CallArgument<Figures<T>> =>
  ofCall<Figures<T>>(id, name, RANGE, (raw, called) => readAll(kind, raw, called));

/** Like `figures`, but may be left out: then undefined. */
export const optionalFigures = <T>(
  id: string,
  name: Text,
  kind: Kind<T>,
): CallArgument<Figures<T> | undefined> =>
  ofCall<Figures<T> | undefined>(id, name, SPARE_RANGE, (raw, called) => {
    const all = readAll(kind, raw, called);
    return isFault(all) || all.cells.some((cell) => cell !== BLANK) ? all : undefined;
  });

/** Cells read one by one, faults kept in their places: for functions in which a bad cell spoils its own row only. */
export const cellsOf = <T>(id: string, name: Text, kind: Kind<T>): CallArgument<Cells<T>> =>
  ofCall<Cells<T>>(id, name, RANGE, (raw, called) => readInPlace(kind, raw, called));

/** The numbers of a range in order, blanks skipped; one bad cell spoils the call, and nothing left is #N/A. */
export const values = (id: string, name: Text, kind: Kind<number>): CallArgument<Float64Array> =>
  ofCall<Float64Array>(id, name, RANGE, (raw, called) => {
    const block = soundBlock(kind, raw, called);
    if (isFault(block)) return block;
    const present = withoutBlanks(block.numbers);
    return present.length > 0 ? present : Fault.none(sentences.nothing, { argument: called });
  });

/** Numbers without the places where there is none. */
export function withoutBlanks(numbers: Float64Array): Float64Array {
  if (!numbers.includes(NaN)) return numbers;
  const present = new Float64Array(numbers.length);
  let count = 0;
  for (let i = 0; i < numbers.length; i++) if (!Number.isNaN(numbers[i]!)) present[count++] = numbers[i]!;
  return present.subarray(0, count);
}

const noCheck = (): Fault | null => null;

/** The numbers of a short list, checked as one; undefined when there are none. Blank cells at its end are ignored. */
function readNumbers(
  raw: unknown,
  name: Text,
  kind: Kind<number>,
  check: (given: readonly number[]) => Fault | null,
): readonly number[] | undefined | Fault {
  if (raw === null || raw === undefined) return undefined;
  const block = soundBlock(kind, raw, name);
  if (isFault(block)) return block;
  const { grid, numbers } = block;
  let count = numbers.length;
  while (count > 0 && Number.isNaN(numbers[count - 1]!)) count--;
  const given = Array.from(numbers.subarray(0, count));
  const gap = given.findIndex(Number.isNaN);
  if (gap >= 0) return at(Fault.value(sentences.listBlank), name, grid, gap);
  return count === 0 ? undefined : (check(given) ?? given);
}

/** A short list that the whole call follows (cut-offs, edges): no blanks in between, checked as one. */
export const list = <D extends readonly number[] | undefined>(
  id: string,
  name: Text,
  kind: Kind<number>,
  fallback: D,
  check: (given: readonly number[]) => Fault | null = noCheck,
): CallArgument<readonly number[] | D> =>
  ofCall<readonly number[] | D>(
    id,
    name,
    { ...SPARE_RANGE, default: fallback },
    (raw, called) => readNumbers(raw, called, kind, check) ?? fallback,
  );

/** A short list that the whole call cannot do without. */
export const requiredList = (
  id: string,
  name: Text,
  kind: Kind<number>,
  check: (given: readonly number[]) => Fault | null = noCheck,
): CallArgument<readonly number[]> =>
  ofCall<readonly number[]>(
    id,
    name,
    RANGE,
    (raw, called) =>
      readNumbers(raw, called, kind, check) ?? Fault.value(sentences.missing, { argument: called }),
  );
