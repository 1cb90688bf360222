import { decimalsOf, exact } from '../../../core/digits';
import { heading } from '../../../define/sheet/fill';
import { above, cell, column, formula, input, type Formula } from '../../../define/sheet/formula';
import type { Column } from '../../../define/sheet/sheet';
import { terms } from '../../terms';
import { classLetter } from './calc';
import { groupText, type AbcAnalysis, type AbcGroup, type AbcRow } from './sheet-analysis';
import { sheetWords as words } from './sheet-text';

/** Names by which the formulas of the sheet find each other's cells. */
export const CUSTOMERS = 'customers';
export const GROUPS = 'groups';
export const cutoffInput = (k: number): string => `cutoff-${k}`;
export const TOTAL = 'total';
export const COUNT = 'count';

const money = (decimals: number): 'whole' | 'money' => (decimals === 0 ? 'whole' : 'money');

/** The total of positive amounts that a row's shares are parts of. */
function totalOf(abc: AbcAnalysis): Formula {
  if (!abc.grouped) return [input(TOTAL)];
  // By number, not by name: a lookup would take a * or ? in a group's name for a wildcard.
  return formula`INDEX(${column('total', GROUPS)},${cell('groupNumber')})`;
}

const withTotal = (abc: AbcAnalysis, then: Formula): Formula => formula`IF(${totalOf(abc)}>0,${then},"")`;

/**
 * Binary noise must never tip a boundary. A cumulative amount is rounded to the data's own decimals; a distance to a
 * cut-off is a whole number of 10^-(decimals of the data + decimals of the cut-off), so rounding it there is exact
 * as long as noise stays below half of that. Up to four decimals are kept, so that a cut-off can be refined on the
 * sheet, where the size of the total leaves room for them within Excel's 15 digits.
 */
function distanceDecimals({ decimals, rule, groups }: AbcAnalysis): number {
  const needed = Math.max(0, ...rule.cutoffs.map((cutoff) => decimalsOf(cutoff)));
  const largest = Math.max(1, ...groups.map(({ total }) => total.toNumber()));
  const room = 14 - Math.ceil(Math.log10(largest)) - decimals;
  return decimals + Math.max(needed, Math.min(4, room));
}

/** Whether the customer of a row belongs to class k or a better one. */
function within(k: number, abc: AbcAnalysis): Formula {
  const target = formula`${input(cutoffInput(k))}*${totalOf(abc)}`;
  const digits = distanceDecimals(abc);
  const [running, own] = [cell('cumulativeAmount'), cell('amount')];
  switch (abc.rule.boundary) {
    case 'before':
      return formula`ROUND(${running}-${own}-${target},${digits})<0`;
    case 'including':
      return formula`ROUND(${running}-${target},${digits})<=0`;
    case 'nearest':
      // |with − target| ≤ |before − target|, both sides of the target: with + before ≤ 2 · target. The first
      // customer always opens the first class.
      return formula`OR(${cell('rank')}=1,ROUND(2*${running}-${own}-2*${target},${digits})<=0)`;
  }
}

function classFormula(abc: AbcAnalysis): Formula {
  const count = abc.rule.cutoffs.length;
  const quoted = (k: number): string => `"${classLetter(k)}"`;
  let own: Formula = [quoted(count)];
  for (let k = count - 1; k >= 0; k--) own = formula`IF(${within(k, abc)},${quoted(k)},${own})`;
  const tied = formula`AND(${cell('rank')}>1,${cell('amount')}=${above('amount')})`;
  const positive = abc.rule.ties === 'same' ? formula`IF(${tied},${above('class')},${own})` : own;
  return formula`IF(${cell('amount')}<=0,${quoted(count)},${positive})`;
}

const valuesOf = <T>(abc: AbcAnalysis, of: (row: AbcRow) => T): T[] => abc.rows.map(of);

/** The columns of the table of customers. */
export function customerColumns(abc: AbcAnalysis): Column[] {
  const format = money(abc.decimals);
  const groups: Column[] = [
    {
      id: 'group',
      header: heading(terms.group),
      format: 'text',
      values: valuesOf(abc, (row) => groupText(row.group)),
    },
    {
      id: 'groupNumber',
      header: words.groupNumber,
      format: 'whole',
      values: abc.groups.flatMap(({ rows }, i) => rows.map(() => i + 1)),
    },
  ];
  return [
    { id: 'rank', header: heading(terms.rank), format: 'whole', values: valuesOf(abc, (row) => row.rank) },
    {
      id: 'customer',
      header: heading(terms.customer),
      format: 'text',
      values: valuesOf(abc, (row) => row.customer),
    },
    ...(abc.grouped ? groups : []),
    { id: 'amount', header: heading(terms.amount), format, values: valuesOf(abc, (row) => row.amount) },
    {
      id: 'share',
      header: heading(terms.share),
      format: 'share',
      values: valuesOf(abc, (row) => row.share ?? ''),
      formula: withTotal(abc, formula`${cell('amount')}/${totalOf(abc)}`),
      explain: { words: abc.grouped ? words.shareWordsInGroup : words.shareWords },
    },
    {
      id: 'cumulativeAmount',
      header: heading(terms.cumulativeAmount),
      format,
      values: valuesOf(abc, (row) => row.cumulativeAmount),
      formula: formula`ROUND(IF(${cell('rank')}=1,0,${above('cumulativeAmount')})+MAX(${cell('amount')},0),${abc.decimals})`,
      explain: { words: words.cumulativeAmountWords },
    },
    {
      id: 'cumulativeShare',
      header: heading(terms.cumulativeShare),
      format: 'share',
      values: valuesOf(abc, (row) => row.cumulativeShare ?? ''),
      formula: withTotal(abc, formula`IF(${cell('amount')}>0,${cell('cumulativeAmount')}/${totalOf(abc)},1)`),
      explain: { words: words.cumulativeShareWords, addIn: 'ABC_TABLE' },
    },
    {
      id: 'class',
      header: heading(terms.class),
      format: 'code',
      values: valuesOf(abc, (row) => row.class),
      formula: classFormula(abc),
      explain: { words: words.classWords, rule: words.crossing[abc.rule.boundary], addIn: 'ABC_CLASS' },
    },
  ];
}

/** The total that the whole sheet speaks of: all positive amounts. */
export const grandTotal = (abc: AbcAnalysis): number =>
  abc.groups.reduce((sum, group) => sum.plus(group.total), exact(0)).toNumber();

export const grandTotalFormula = (abc: AbcAnalysis): Formula =>
  formula`ROUND(SUMIF(${column('amount', CUSTOMERS)},">0"),${abc.decimals})`;

export const countFormula: Formula = formula`COUNT(${column('rank', CUSTOMERS)})`;

/** One line a class: how many customers, how much of the amount. */
export function classColumns(abc: AbcAnalysis): Column[] {
  const letters = [...abc.rule.cutoffs, 1].map((_, k) => classLetter(k));
  const ofClass = letters.map((letter) => abc.rows.filter((row) => row.class === letter));
  const amounts = ofClass.map((rows) => rows.reduce((sum, { amount }) => sum.plus(amount), exact(0)));
  const total = grandTotal(abc);
  const all = abc.rows.length;
  const plainly = (rounded: Formula): Formula => formula`ROUND(${rounded},${abc.decimals})`;
  const sum = amounts.reduce((a, b) => a.plus(b), exact(0)).toNumber();
  const shareOf = (amount: number): number | '' => (total > 0 ? amount / total : '');
  return [
    {
      id: 'class',
      header: heading(terms.class),
      format: 'code',
      values: letters,
      total: { value: words.sum },
    },
    {
      id: 'customers',
      header: words.customers,
      format: 'whole',
      values: ofClass.map((rows) => rows.length),
      formula: formula`COUNTIF(${column('class', CUSTOMERS)},${cell('class')})`,
      total: { value: all, formula: formula`SUM(${column('customers')})` },
    },
    {
      id: 'amount',
      header: heading(terms.amount),
      format: money(abc.decimals),
      values: amounts.map((amount) => amount.toNumber()),
      formula: plainly(
        formula`SUMIF(${column('class', CUSTOMERS)},${cell('class')},${column('amount', CUSTOMERS)})`,
      ),
      total: { value: sum, formula: plainly(formula`SUM(${column('amount')})`) },
    },
    {
      id: 'shareOfAmount',
      header: words.shareOfAmount,
      format: 'share',
      values: amounts.map((amount) => shareOf(amount.toNumber())),
      formula: formula`IF(${input(TOTAL)}>0,${cell('amount')}/${input(TOTAL)},"")`,
      total: {
        value: shareOf(sum),
        formula: formula`IF(${input(TOTAL)}>0,SUM(${column('amount')})/${input(TOTAL)},"")`,
      },
    },
    {
      id: 'shareOfCustomers',
      header: words.shareOfCustomers,
      format: 'share',
      values: ofClass.map((rows) => rows.length / all),
      formula: formula`${cell('customers')}/${input(COUNT)}`,
      total: { value: 1, formula: formula`SUM(${column('customers')})/${input(COUNT)}` },
    },
  ];
}

/** One line a group: its customers and the total that its shares are parts of. */
export function groupColumns(abc: AbcAnalysis): Column[] {
  const each = <T>(of: (group: AbcGroup) => T): T[] => abc.groups.map(of);
  const numbers = column('groupNumber', CUSTOMERS);
  const amounts = column('amount', CUSTOMERS);
  return [
    { id: 'number', header: words.groupNumber, format: 'whole', values: abc.groups.map((_, i) => i + 1) },
    {
      id: 'group',
      header: heading(terms.group),
      format: 'text',
      values: each(({ name }) => groupText(name)),
    },
    {
      id: 'customers',
      header: words.customers,
      format: 'whole',
      values: each(({ rows }) => rows.length),
      formula: formula`COUNTIF(${numbers},${cell('number')})`,
    },
    {
      id: 'total',
      header: words.total,
      format: money(abc.decimals),
      values: each(({ total }) => total.toNumber()),
      formula: formula`ROUND(SUMIFS(${amounts},${numbers},${cell('number')},${amounts},">0"),${abc.decimals})`,
    },
  ];
}
