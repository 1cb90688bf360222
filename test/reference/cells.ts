import { decimal, ONE, Rational, whole, ZERO } from './rational';

/** What a function says in place of a result. `incoming`: the cell read was itself an error. */
export class Bad {
  constructor(
    readonly code: string,
    readonly incoming = false,
  ) {}
}

export const VALUE = new Bad('#VALUE!');
export const NA = new Bad('#N/A');
export const DIV0 = new Bad('#DIV/0!');

export const BLANK = Symbol('blank');
export type Blank = typeof BLANK;
export type Read<T> = T | Blank | Bad;
/** Reads one cell as it is handed over. */
export type Kind<T> = (cell: unknown) => Read<T>;

/** Ends a whole call. */
export class Stop extends Error {
  constructor(readonly bad: Bad) {
    super(bad.code);
  }
}
export function stop(bad: Bad): never {
  throw new Stop(bad);
}

/** Errors that Excel takes back from a function; of the others it makes #VALUE!. */
const GIVEN_BACK = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'];

const incoming = (code: string): Bad => new Bad(GIVEN_BACK.includes(code) ? code : '#VALUE!', true);

/** A cell's plain value: an object counts as its `basicValue`, an error as an error, nothing but white space as blank. */
function plain(cell: unknown): Read<number | string | boolean> {
  if (cell === null || cell === undefined) return BLANK;
  if (typeof cell === 'object') {
    const { code, basicType, type, basicValue } = cell as Record<string, unknown>;
    if (typeof code === 'string') return incoming(code);
    if (basicType === 'Error' || type === 'Error') return incoming(String(basicValue));
    return plain(basicValue);
  }
  if (typeof cell === 'string') return canonical(cell) === '' ? BLANK : cell;
  return cell as number | boolean;
}

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Texts are one when these are: width, case, invisible characters and the kind of white space do not count. */
export const canonical = (text: string): string =>
  text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().toLowerCase();

const numeric =
  <T>(make: (value: Rational) => T | Bad): Kind<T> =>
  (cell) => {
    const value = plain(cell);
    if (value === BLANK || value instanceof Bad) return value;
    return typeof value === 'number' && Number.isFinite(value) ? make(Rational.ofCell(value)) : VALUE;
  };

const between = (low: Rational | null, high: Rational | null): Kind<Rational> =>
  numeric((x) => ((low && x.less(low)) || (high && x.more(high)) ? VALUE : x));

export const amount = between(null, null);
export const notNegative = between(ZERO, null);
export const share = between(ZERO, ONE);
export const dailyRate = between(ZERO, decimal('0.01'));
export const aboveZero: Kind<Rational> = numeric((x) => (x.sign > 0 ? x : VALUE));
export const shareAboveZero: Kind<Rational> = numeric((x) => (x.sign > 0 && !x.more(ONE) ? x : VALUE));
export const wholeFrom = (low: number): Kind<Rational> =>
  numeric((x) => (x.isWhole && !x.less(whole(low)) ? x : VALUE));

/** Days since the end of 1899, the time cut off; what is 0 then is an empty cell. The calendar ends with 9999. */
export const date: Kind<number> = (cell) => {
  const day = numeric((x) => (x.sign < 0 || x.floor > 2958465n ? VALUE : Number(x.floor)))(cell);
  return day === 0 ? BLANK : day;
};

/** More than 50 years between two dates: at least one is none. */
export const farApart = (a: number, b: number): boolean => Math.abs(a - b) > 18263;

const YES = ['true', '1', 'yes', 'y', '是', '√', '✓'];
const NO = ['false', '0', 'no', 'n', '否', '×', '✗'];

export const flag: Kind<boolean> = (cell) => {
  const value = plain(cell);
  if (value === BLANK || value instanceof Bad) return value;
  const word = canonical(String(value));
  return YES.includes(word) ? true : NO.includes(word) ? false : VALUE;
};

/** A text that names something: by what it is compared, and how it is shown. */
export interface Named {
  readonly key: string;
  readonly shown: string | number;
}

/** Names, groups, grades. The number 0 is an empty cell; a number of more than 15 digits has lost some. */
export const name: Kind<Named> = (cell) => {
  const value = plain(cell);
  if (value === BLANK || value instanceof Bad) return value;
  if (typeof value === 'boolean') return { key: String(value), shown: String(value).toUpperCase() };
  if (typeof value === 'string') return { key: canonical(value), shown: value.trim() };
  if (value === 0) return BLANK;
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return VALUE;
  return { key: String(value), shown: value };
};

/** One of the words of an option. */
export const oneOf =
  <W extends string>(...words: readonly W[]): Kind<W> =>
  (cell) => {
    const value = name(cell);
    if (value === BLANK || value instanceof Bad) return value;
    return words.find((word) => word === value.key) ?? VALUE;
  };
