import { atFifteenDigits } from '../../core/digits';
import { Fault, isFault } from '../../core/fault';
import type { Text } from '../../core/text';
import { BLANK, choice, isPlain, readCell, type Kind, type Read } from './cell';
import { at, size, sizeInWords, toGrid, type Grid } from './grid';
import { sentences } from './sentences';

/** What the function list, the help and Excel's tips need to know of an argument. */
interface Described {
  /** As written in the contract, and shown in English: `gross_profit`. */
  readonly id: string;
  /** The field's standard term, from the glossary. */
  readonly name: Text;
  readonly optional: boolean;
  readonly dimension: 'scalar' | 'matrix';
  /** The codes that an option takes. */
  readonly codes?: readonly string[];
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

/** One value a row; a blank cell leaves the row's result blank. */
export const required = <T>(id: string, name: Text, kind: Kind<T>): RowArgument<T> => ({
  role: 'row',
  id,
  name,
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
  return { role: 'row', id, name, kind, optional: false, dimension: 'matrix', blank: { is: fallback } };
}

/** One value a row, or none: a blank takes the default, row by row. */
export function optional<T, D extends T | undefined>(
  id: string,
  name: Text,
  kind: Kind<T>,
  fallback: D,
): RowArgument<T | D> {
  return { role: 'row', id, name, kind, optional: true, dimension: 'matrix', blank: { is: fallback } };
}

function readSingle<T>(kind: Kind<T>, raw: unknown, name: Text): Read<T> {
  const grid = toGrid(raw);
  if (size(grid) !== 1) return Fault.value(sentences.oneCell, { argument: name, found: sizeInWords(grid) });
  const value = readCell(kind, grid.cells[0]);
  return isFault(value) ? at(value, name, grid, 0) : value;
}

/** An option of the whole call: one cell; blank or left out takes the default. */
export function option<T, D extends T | undefined>(
  id: string,
  name: Text,
  kind: Kind<T>,
  fallback: D,
): CallArgument<T | D> {
  return {
    role: 'call',
    id,
    name,
    optional: true,
    dimension: 'scalar',
    read(raw) {
      const value = readSingle(kind, raw, name);
      return value === BLANK ? fallback : value;
    },
  };
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
export function single<T>(id: string, name: Text, kind: Kind<T>): CallArgument<T> {
  return {
    role: 'call',
    id,
    name,
    optional: false,
    dimension: 'matrix',
    read(raw) {
      const value = readSingle(kind, raw, name);
      return value === BLANK ? Fault.none(sentences.missing, { argument: name }) : value;
    },
  };
}

/** Cells read one by one and left where they stand, blanks among them. No fault is in them. */
export interface Figures<T = number> {
  readonly grid: Grid;
  readonly cells: readonly (T | typeof BLANK)[];
}

/** The fault that counts among several: an incoming error over a bad value over a blank, then the first. */
export const worstOf = (faults: readonly Fault[]): Fault | undefined =>
  faults.find((fault) => fault.kind === 'incoming') ??
  faults.find((fault) => fault.kind === 'value') ??
  faults[0];

/** All cells of a range in order; a fault among them says where it stands. */
function readInPlace<T>(
  kind: Kind<T>,
  grid: Grid,
  name: Text,
): Cells<T> & { readonly faults: readonly Fault[] } {
  const { lines, columns } = grid;
  const { plain } = kind;
  const cells = new Array<Read<T>>(size(grid));
  const faults: Fault[] = [];
  let i = 0;
  for (let r = 0; r < lines.length; r++) {
    const line = lines[r]!;
    for (let c = 0; c < columns; c++, i++) {
      const cell = line[c];
      if (plain && typeof cell === 'number') {
        const x = atFifteenDigits(cell);
        if (isPlain(plain, x)) {
          cells[i] = x as T;
          continue;
        }
      }
      const value = readCell(kind, cell);
      if (isFault(value)) faults.push((cells[i] = at(value, name, grid, i)));
      else cells[i] = value;
    }
  }
  return { grid, cells, faults };
}

function readAll<T>(kind: Kind<T>, raw: unknown, name: Text): Figures<T> | Fault {
  const { grid, cells, faults } = readInPlace(kind, toGrid(raw), name);
  return worstOf(faults) ?? { grid, cells: cells as Figures<T>['cells'] };
}

/** All cells of a range with their places; one bad cell spoils the call. */
export const figures = <T>(id: string, name: Text, kind: Kind<T>): CallArgument<Figures<T>> => ({
  role: 'call',
  id,
  name,
  optional: false,
  dimension: 'matrix',
  read: (raw) => readAll(kind, raw, name),
});

/** Like `figures`, but may be left out: then undefined. */
export const optionalFigures = <T>(
  id: string,
  name: Text,
  kind: Kind<T>,
): CallArgument<Figures<T> | undefined> => ({
  role: 'call',
  id,
  name,
  optional: true,
  dimension: 'matrix',
  read(raw) {
    const all = readAll(kind, raw, name);
    return isFault(all) || all.cells.some((cell) => cell !== BLANK) ? all : undefined;
  },
});

/** The values of a range in order, blanks skipped; one bad cell spoils the call, and nothing left is #N/A. */
export const values = <T>(id: string, name: Text, kind: Kind<T>): CallArgument<readonly T[]> => ({
  role: 'call',
  id,
  name,
  optional: false,
  dimension: 'matrix',
  read(raw) {
    const all = readAll(kind, raw, name);
    if (isFault(all)) return all;
    const present = all.cells.includes(BLANK) ? all.cells.filter((cell) => cell !== BLANK) : all.cells;
    return present.length > 0 ? (present as readonly T[]) : Fault.none(sentences.nothing, { argument: name });
  },
});

/** Cells read one by one, faults kept in their places: for functions in which a bad cell spoils its own row only. */
export interface Cells<T = number> {
  readonly grid: Grid;
  readonly cells: readonly Read<T>[];
}

export const cellsOf = <T>(id: string, name: Text, kind: Kind<T>): CallArgument<Cells<T>> => ({
  role: 'call',
  id,
  name,
  optional: false,
  dimension: 'matrix',
  read: (raw) => readInPlace(kind, toGrid(raw), name),
});

const noCheck = (): Fault | null => null;

/** The numbers of a short list, checked as one; undefined when there are none. */
function readNumbers(
  raw: unknown,
  name: Text,
  kind: Kind<number>,
  check: (given: readonly number[]) => Fault | null,
): readonly number[] | undefined | Fault {
  const all = readAll(kind, raw, name);
  if (isFault(all)) return all;
  const given = all.cells.filter((cell): cell is number => cell !== BLANK);
  return given.length === 0 ? undefined : (check(given) ?? given);
}

/** A short list that the whole call follows (cut-offs, edges, weights): no blanks in between, checked as one. */
export function list<D extends readonly number[] | undefined>(
  id: string,
  name: Text,
  kind: Kind<number>,
  fallback: D,
  check: (given: readonly number[]) => Fault | null = noCheck,
): CallArgument<readonly number[] | D> {
  return {
    role: 'call',
    id,
    name,
    optional: true,
    dimension: 'matrix',
    read: (raw) => readNumbers(raw, name, kind, check) ?? fallback,
  };
}

/** A short list that the whole call cannot do without. */
export const requiredList = (
  id: string,
  name: Text,
  kind: Kind<number>,
  check: (given: readonly number[]) => Fault | null = noCheck,
): CallArgument<readonly number[]> => ({
  role: 'call',
  id,
  name,
  optional: false,
  dimension: 'matrix',
  read: (raw) => readNumbers(raw, name, kind, check) ?? Fault.value(sentences.missing, { argument: name }),
});
