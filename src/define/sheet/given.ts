import type { Text } from '../../core/text';
import * as cells from '../function/kinds';
import type { Kind } from '../function/cell';
import type { Term } from '../text/term';
import type { Format } from './format';

export type GivenKind =
  'label' | 'grade' | 'choice' | 'money' | 'number' | 'whole' | 'share' | 'date' | 'flag';

/** What a given cell holds once it is read. */
export type Value = number | string | boolean;

/** What a blank cell means; said once, read by the reader, the findings, the help and the pane. */
export type Blank = 'row is left out' | 'missing' | 'zero';

export interface GivenChoice {
  readonly code: string;
  readonly name: Text;
}

/** A column of the data. It is its own reference: whoever needs it names the constant, not a string. */
export interface Given<T extends Value = Value> {
  readonly role: 'given';
  /** Its key among the columns of its source. */
  readonly id: string;
  readonly term: Term;
  /** One sentence: what to select, in which unit, what a blank means. */
  readonly tip: Text;
  readonly kind: GivenKind;
  readonly format: Format;
  readonly blank: Blank;
  readonly required: boolean;
  readonly choices: readonly GivenChoice[];
  /** How a cell is read: as the worksheet functions do. */
  readonly reads: Kind<T>;
}

/**
 * Columns side by side whose headers are data: months, criteria, factors, questions. Reading gives a list of columns,
 * each with what its header says.
 */
export interface Family<T extends Value = Value> {
  readonly role: 'family';
  readonly id: string;
  readonly term: Term;
  readonly tip: Text;
  /** What a header of the family is: a text, or a month or year that is also known from a date or a number. */
  readonly headers: 'text' | 'period';
  readonly kind: GivenKind;
  readonly format: Format;
  readonly blank: Blank;
  readonly required: boolean;
  readonly reads: Kind<T>;
}

/** As it is declared: the id is given by the source it is put into. */
export type Unnamed<C> = Omit<C, 'id'>;

interface More {
  readonly required?: boolean;
  readonly blank?: Blank;
}

const given =
  <T extends Value>(kind: GivenKind, format: Format, reads: Kind<T>, blank: Blank) =>
  (term: Term, tip: Text, more: More = {}): Unnamed<Given<T>> => ({
    role: 'given',
    term,
    tip,
    kind,
    format,
    reads,
    choices: [],
    blank,
    required: true,
    ...more,
  });

/** A name; rows without one are left out. */
export const label = given('label', 'text', cells.label, 'row is left out');
/** A short word looked up in a table of the policy, whatever its case. */
export const grade = given('grade', 'code', cells.label, 'missing');
export const money = given('money', 'money', cells.amount, 'missing');
export const number = given('number', 'ratio', cells.amount, 'missing');
export const whole = given('whole', 'whole', cells.wholeFrom(0), 'missing');
export const share = given('share', 'share', cells.share, 'missing');
/** A share of which nothing would be left at 0. */
export const shareAboveZero = given('share', 'share', cells.shareAboveZero, 'missing');
export const date = given('date', 'date', cells.date, 'missing');
export const flag = given('flag', 'code', cells.flag, 'missing');

/** The name of a code. */
export function nameIn({ id, choices }: Given, code: string): Text {
  const choice = choices.find((one) => one.code === code);
  if (!choice) throw new Error(`“${id}” has no choice “${code}”.`);
  return choice.name;
}

/** One of a few codes; the cell may hold the code, or its name in either language. A sheet shows the name. */
export const choice = (
  choices: readonly GivenChoice[],
  term: Term,
  tip: Text,
  more: More = {},
): Unnamed<Given<string>> => ({
  ...given('choice', 'code', named(choices), 'missing')(term, tip, more),
  choices,
});

function named(choices: readonly GivenChoice[]): Kind<string> {
  const codes = cells.choice(choices.map(({ code }) => code));
  const codeOf = new Map(
    choices.flatMap(({ code, name }) =>
      [code, name.en, name['zh-CN']].map((word) => [word.toLowerCase(), code] as const),
    ),
  );
  return {
    numeric: false,
    read: (cell) => codeOf.get(String(cell).trim().toLowerCase()) ?? codes.read(cell),
  };
}

/** The columns that are not matched by a header of their own: months, criteria, factors, questions. */
export const family = <T extends Value>(
  headers: Family['headers'],
  { kind, format, reads, blank, required, term, tip }: Unnamed<Given<T>>,
): Unnamed<Family<T>> => ({ role: 'family', headers, kind, format, reads, blank, required, term, tip });
