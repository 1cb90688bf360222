import type { Text } from '../../core/text';
import { date, flag, label, money, number, share, whole, type GivenChoice } from '../../define/sheet/given';
import type { DateOption } from '../../define/sheet/option';
import type { Content } from '../../define/sheet/sheet';
import type { Cell } from '../../define/sheet/step/expression';
import type { Rows } from '../../define/sheet/table';
import type { Term } from '../../define/text/term';
import { terms } from '../terms';

/** What a log is filled in with: nothing but the name in front must be there. */
export const open = { required: false, blank: 'missing' } as const;
export const entry = {
  text: (term: Term, tip: Text) => label(term, tip, open),
  date: (term: Term, tip: Text) => date(term, tip, open),
  flag: (term: Term, tip: Text) => flag(term, tip, open),
  money: (term: Term, tip: Text) => money(term, tip, open),
  number: (term: Term, tip: Text) => number(term, tip, open),
  share: (term: Term, tip: Text) => share(term, tip, open),
  whole: (term: Term, tip: Text) => whole(term, tip, open),
};

/** The words that a person chooses from, by their codes. */
export const choices = (names: Readonly<Record<string, Text>>): GivenChoice[] =>
  Object.entries(names).map(([code, name]) => ({ code, name }));

/** The day to which what is still open is counted. */
export const asOf: DateOption = {
  kind: 'date',
  id: 'asOf',
  name: terms.asOf,
  tip: {
    en: 'Day to which open steps are counted. Change it to see the log of another day.',
    'zh-CN': '未完成的步骤计算至该日；修改后可查看其他日期的情况。',
  },
  default: null,
};

/** Lines for what is to be written by hand. */
const LINES = 12;

/** The rows of a table that is filled in by hand: what stands in some columns, and blanks in the others. */
export function emptyRows(
  columns: Readonly<Record<string, Cell>>,
  given: readonly (readonly [Cell, readonly Content[]])[] = [],
): Rows {
  const count = given[0]?.[1].length ?? LINES;
  const blanks = new Array<Content>(count).fill('');
  const entered = Object.values(columns).filter(({ role }) => role === 'given');
  return { count, known: new Map([...entered.map((cell) => [cell, blanks] as const), ...given]) };
}
