import { atFifteenDigits } from '../../core/digits';
import type { Fault } from '../../core/fault';
import { shownText, textKey } from '../../core/same-text';
import { spelledDate, spelledNumber } from '../../core/spelled';
import type { Params, Text } from '../../core/text';
import { BLANK, type Interval, type Kind, isPlain, refuse } from './cell';
import { sentences } from './sentences';

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
