import { atFifteenDigits } from '../../core/digits';
import { Fault } from '../../core/fault';
import { isUnseen, shownText } from '../../core/same-text';
import type { Params, Saying, Text } from '../../core/text';
import { sentences } from './sentences';

/** What a worksheet function may put into a cell: "" is blank, a saying is told in the user's language. */
export type Cell = number | string | boolean | Saying | Fault;

/** A cell that holds nothing: `""`, `null`, missing, or only white space and signs that no reader sees. */
export const BLANK = Symbol('blank');

export type Read<T> = T | typeof BLANK | Fault;

export function isBlank(cell: unknown): boolean {
  if (typeof cell === 'string') return isUnseen(cell);
  if (cell === null || cell === undefined) return true;
  return isDataType(cell) && errorCode(cell) === null && isBlank(cell.basicValue);
}

/** One of Excel's data types (a formatted number, an entity …): it counts as its plain value. */
const isDataType = (cell: unknown): cell is { basicValue: unknown } =>
  typeof cell === 'object' && cell !== null && 'basicValue' in cell;

/** The code of an error value handed over by Excel (`#DIV/0!` …), else null. */
export function errorCode(cell: unknown): string | null {
  if (typeof cell !== 'object' || cell === null) return null;
  const { code, type, basicType, basicValue } = cell as Readonly<Record<string, unknown>>;
  // A text of a data type may begin with # without being an error.
  const isError =
    type === 'Error' || basicType === 'Error' || (type === undefined && basicType === undefined);
  for (const text of [code, isError ? basicValue : null])
    if (typeof text === 'string' && text.startsWith('#')) return text;
  return type === 'Error' || basicType === 'Error' ? '#VALUE!' : null;
}

/** How a cell's content is shown inside a sentence. */
export function quote(cell: unknown): string {
  const text = typeof cell === 'string' ? shownText(cell) : String(cell);
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}

/**
 * How one cell of an argument is read. `read` sees no blanks, no errors and no data types: those are every kind's
 * business and are dealt with before.
 */
export interface Kind<T> {
  read(cell: unknown): T | Fault | typeof BLANK;
  /** True where every value is a number, so that a column of them can be kept as doubles. */
  readonly numeric: boolean;
  /** The short way for what nearly every cell holds: the numbers that, read at 15 digits, are their own values. */
  readonly plain?: Interval;
  /** True where 0 is read as a blank: it cannot be meant, and an empty cell may arrive as 0. */
  readonly zeroIsBlank?: true;
}

/** Both ends belong to it. */
export interface Interval {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

/** Whether a number read at 15 digits needs no further reading. Neither NaN nor an infinity lies between two numbers. */
export const isPlain = ({ least, most, whole }: Interval, x: number): boolean =>
  x >= least && x <= most && (!whole || Number.isInteger(x));

export function readCell<T>(kind: Kind<T>, cell: unknown): Read<T> {
  if (typeof cell === 'number' && kind.plain) {
    const x = atFifteenDigits(cell);
    if (isPlain(kind.plain, x)) return x as T;
  }
  if (isBlank(cell)) return BLANK;
  const error = errorCode(cell);
  if (error !== null) return Fault.incoming(cell, sentences.incoming, { error });
  return isDataType(cell) ? readCell(kind, cell.basicValue) : kind.read(cell);
}

export const refuse = (text: Text, cell: unknown, params: Params = {}): Fault =>
  Fault.value(text, { ...params, found: quote(cell) });
