import { atFifteenDigits } from '../../core/digits';
import { Fault } from '../../core/fault';
import { isUnseen, shownText, textKey } from '../../core/same-text';
import { spelledDate, spelledNumber } from '../../core/spelled';
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

const refuse = (text: Text, cell: unknown, params: Params = {}): Fault =>
  Fault.value(text, { ...params, found: quote(cell) });

function number(cell: unknown): number | Fault {
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? atFifteenDigits(cell) : refuse(sentences.notFinite, cell);
  }
  if (typeof cell === 'boolean') return refuse(sentences.flagForNumber, String(cell).toUpperCase());
  return typeof cell === 'string' ? textForNumber(cell) : refuse(sentences.notANumber, cell);
}

/** Why a text is no number: mostly it is one that was typed as text, and clearing it would be the wrong advice. */
function textForNumber(text: string): Fault {
  if (spelledNumber(text) !== null) return refuse(sentences.numberAsText, text);
  return refuse(spelledDate(text) === null ? sentences.notANumber : sentences.dateAsText, text);
}

/** A word over figures is their header, selected with them. */
const isWord = (cell: unknown): boolean =>
  typeof cell === 'string' &&
  /\p{L}.*\p{L}/su.test(cell) &&
  spelledNumber(cell) === null &&
  spelledDate(cell) === null;

/** The fault of a cell that stands first in a column of several: a word there gets the sentence that helps. */
export function asHeader(kind: Kind<unknown>, cell: unknown, fault: Fault): Fault {
  return kind.numeric && fault.kind === 'value' && isWord(cell) ? refuse(sentences.header, cell) : fault;
}

/** Numbers of an interval; `otherwise` is said of one outside. */
const numberIn = (interval: Partial<Interval>, otherwise: Text, params: Params = {}): Kind<number> => {
  const plain = { least: -Number.MAX_VALUE, most: Number.MAX_VALUE, whole: false, ...interval };
  return {
    numeric: true,
    plain,
    read(cell) {
      const x = number(cell);
      return typeof x !== 'number' || isPlain(plain, x) ? x : refuse(otherwise, x, params);
    },
  };
};

/** Any number: an amount of money, which may be negative. */
export const amount: Kind<number> = numberIn({}, sentences.notFinite);
/** A share, a rate: 0 … 1. */
export const share: Kind<number> = numberIn({ least: 0, most: 1 }, sentences.notAShare);
/** A share of which 0 makes no sense: as an empty cell it would count as all. */
export const shareAboveZero: Kind<number> = numberIn(
  { least: Number.MIN_VALUE, most: 1 },
  sentences.notAShareAboveZero,
);
/** 0 … 0.01 a day. */
export const dailyRate: Kind<number> = numberIn({ least: 0, most: 0.01 }, sentences.notADailyRate);
export const notNegative: Kind<number> = numberIn({ least: 0 }, sentences.negative);
export const aboveZero: Kind<number> = numberIn({ least: Number.MIN_VALUE }, sentences.notAboveZero);
export const wholeFrom = (least: number): Kind<number> =>
  numberIn({ least, whole: true }, sentences.notWhole, { least });

/** Serial numbers of 1900-01-01 to 9999-12-31. */
const CALENDAR: Interval = { least: 1, most: 2958465, whole: true };

/** A serial number. The time of day is cut off first, so that a time without a date is 0, a blank. */
export const date: Kind<number> = {
  numeric: true,
  plain: CALENDAR,
  zeroIsBlank: true,
  read(cell) {
    if (typeof cell === 'string') {
      if (spelledDate(cell) !== null) return refuse(sentences.dateAsText, cell);
      return spelledNumber(cell) === null
        ? refuse(sentences.notADate, cell)
        : refuse(sentences.numberAsText, cell);
    }
    const x = number(cell);
    if (typeof x !== 'number') return x;
    const day = Math.floor(x);
    if (day === 0) return BLANK;
    return day < 0 || day > CALENDAR.most ? refuse(sentences.notADate, x) : day;
  },
};

/** Excel keeps fifteen digits of a number: what is longer is another name than the one that was typed. */
const DIGITS_LOST = 1e15;

/** The text of a cell that is used as one: a number as its digits, TRUE and FALSE as they are shown. */
function wording(cell: unknown): string | Fault | typeof BLANK {
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  if (typeof cell !== 'number') return shownText(String(cell));
  if (Math.abs(cell) >= DIGITS_LOST) return refuse(sentences.lostDigits, cell);
  const x = atFifteenDigits(cell);
  return x === 0 ? BLANK : String(x);
}

/** A grade or another word: as it was written, without white space at its ends. */
export const label: Kind<string> = { numeric: false, zeroIsBlank: true, read: wording };

/** A name or a group: a number is a name too, equal to its digits as text, and comes back as the number. */
export const name: Kind<string | number> = {
  numeric: false,
  zeroIsBlank: true,
  read(cell) {
    const text = wording(cell);
    return typeof cell === 'number' && typeof text === 'string' ? atFifteenDigits(cell) : text;
  },
};

/** What two names have in common when they are the same to a reader. */
export const sameName = (written: string | number): string => textKey(String(written));

const YES = new Set(['true', '1', 'yes', 'y', '是', '√', '✓']);
const NO = new Set(['false', '0', 'no', 'n', '否', '×', '✗']);

/** TRUE/FALSE, 1/0, yes/no, y/n, 是/否, √/×, ✓/✗, as values or text. */
export const flag: Kind<boolean> = {
  numeric: false,
  read(cell) {
    if (typeof cell === 'boolean') return cell;
    const word = textKey(String(typeof cell === 'number' ? atFifteenDigits(cell) : cell));
    return YES.has(word) ? true : NO.has(word) ? false : refuse(sentences.notAFlag, cell);
  },
};

/** One of a few codes. */
export const choice = <C extends string>(codes: readonly C[]): Kind<C> => ({
  numeric: false,
  zeroIsBlank: true,
  read(cell) {
    if (cell === 0) return BLANK;
    const word = textKey(String(cell));
    return (
      codes.find((code) => code === word) ?? refuse(sentences.notAChoice, cell, { codes: codes.join(', ') })
    );
  },
});
