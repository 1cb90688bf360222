import { atFifteenDigits } from '../../core/digits';
import { Fault } from '../../core/fault';
import type { Params, Saying, Text } from '../../core/text';
import { sentences } from './sentences';

/** What a worksheet function may put into a cell: "" is blank, a saying is told in the user's language. */
export type Cell = number | string | boolean | Saying | Fault;

/** A cell that holds nothing: `""`, `null`, missing or only spaces. */
export const BLANK = Symbol('blank');
export type Read<T> = T | typeof BLANK | Fault;

export const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');

/** The code of an error value handed over by Excel (`#DIV/0!` …), else null. */
export function errorCode(cell: unknown): string | null {
  if (typeof cell !== 'object' || cell === null) return null;
  const { code, basicValue } = cell as { code?: unknown; basicValue?: unknown };
  for (const text of [code, basicValue]) if (typeof text === 'string' && text.startsWith('#')) return text;
  return null;
}

/** How a cell's content is shown inside a sentence. */
export function quote(cell: unknown): string {
  const text = typeof cell === 'string' ? cell.trim() : String(cell);
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}

/**
 * How one cell of an argument is read. `read` sees no blanks and no errors: those are every kind's business and are
 * dealt with before.
 */
export interface Kind<T> {
  read(cell: unknown): T | Fault | typeof BLANK;
  /** True where every value is a number, so that a column of them can be kept as doubles. */
  readonly numeric: boolean;
  /** The short way for what nearly every cell holds: the numbers that, read at 15 digits, are their own values. */
  readonly plain?: Interval;
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
  return kind.read(cell);
}

const refuse = (text: Text, cell: unknown, params: Params = {}): Fault =>
  Fault.value(text, { ...params, found: quote(cell) });

const looksLikeNumber = (cell: string): boolean =>
  /^[-+]?[\d,，]*\.?\d+(e[-+]?\d+)?%?$/i.test(cell.trim().normalize('NFKC'));

function number(cell: unknown): number | Fault {
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? atFifteenDigits(cell) : refuse(sentences.notFinite, cell);
  }
  if (typeof cell === 'boolean') return refuse(sentences.flagForNumber, String(cell).toUpperCase());
  if (typeof cell === 'string' && looksLikeNumber(cell)) return refuse(sentences.numberAsText, cell);
  return refuse(sentences.notANumber, cell);
}

/** Numbers of an interval; `otherwise` is said of one outside. */
const numberIn = (interval: Partial<Interval>, otherwise: Text): Kind<number> => {
  const plain = { least: -Number.MAX_VALUE, most: Number.MAX_VALUE, whole: false, ...interval };
  return {
    numeric: true,
    plain,
    read(cell) {
      const x = number(cell);
      return typeof x !== 'number' || isPlain(plain, x) ? x : refuse(otherwise, x);
    },
  };
};

/** Any number: an amount of money, which may be negative. */
export const amount: Kind<number> = numberIn({}, sentences.notFinite);
/** A share, a rate: 0 … 1. */
export const share: Kind<number> = numberIn({ least: 0, most: 1 }, sentences.notAShare);
/** 0 … 0.01 a day. */
export const dailyRate: Kind<number> = numberIn({ least: 0, most: 0.01 }, sentences.notADailyRate);
export const notNegative: Kind<number> = numberIn({ least: 0 }, sentences.negative);
export const aboveZero: Kind<number> = numberIn({ least: Number.MIN_VALUE }, sentences.notAboveZero);
export const wholeFrom = (least: number): Kind<number> =>
  numberIn(
    { least, whole: true },
    {
      en: sentences.notWhole.en.replace('{least}', String(least)),
      'zh-CN': sentences.notWhole['zh-CN'].replace('{least}', String(least)),
    },
  );

/** Serial numbers of 1900-01-01 to 9999-12-31. */
const CALENDAR: Interval = { least: 1, most: 2958465, whole: true };

/** A serial number; 0 is what an empty cell may arrive as. The time of day is cut off. */
export const date: Kind<number> = {
  numeric: true,
  plain: CALENDAR,
  read(cell) {
    const x = number(cell);
    if (typeof x !== 'number') return typeof cell === 'string' ? refuse(sentences.notADate, cell) : x;
    if (x === 0) return BLANK;
    return x < 0 || x >= CALENDAR.most + 1 ? refuse(sentences.notADate, x) : Math.floor(x);
  },
};

/** A name, a group, a grade: trimmed. Numbers are names too; TRUE and FALSE read as they are shown. */
export const label: Kind<string> = {
  numeric: false,
  read: (cell) =>
    typeof cell === 'number'
      ? String(atFifteenDigits(cell))
      : typeof cell === 'boolean'
        ? String(cell).toUpperCase()
        : String(cell).trim(),
};

/** Labels are the same name when only case differs. */
export const sameName = (name: string): string => name.toLowerCase();

const YES = new Set(['true', '1', 'yes', '是']);
const NO = new Set(['false', '0', 'no', '否']);

/** TRUE/FALSE, 1/0, yes/no, 是/否, as values or text. */
export const flag: Kind<boolean> = {
  numeric: false,
  read(cell) {
    if (typeof cell === 'boolean') return cell;
    const word = String(cell).trim().toLowerCase();
    return YES.has(word) ? true : NO.has(word) ? false : refuse(sentences.notAFlag, cell);
  },
};

/** One of a few codes. */
export const choice = <C extends string>(codes: readonly C[]): Kind<C> => ({
  numeric: false,
  read(cell) {
    const word = String(cell).trim().toLowerCase();
    return (
      codes.find((code) => code === word) ?? refuse(sentences.notAChoice, cell, { codes: codes.join(', ') })
    );
  },
});
