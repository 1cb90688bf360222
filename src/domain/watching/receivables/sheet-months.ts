import { monthEnd } from '../../../core/calendar';
import { filled } from '../../../define/sheet/fill';
import type { Content } from '../../../define/sheet/sheet';
import {
  all,
  at,
  atLeast,
  atMost,
  below,
  call,
  constant,
  countOf,
  equals,
  minus,
  over,
  plus,
  step,
  times,
  totalOf,
  when,
  type Cell,
  type Expression,
  type Overall,
} from '../../../define/sheet/step/expression';
import type { Table } from '../../../define/sheet/table';
import { terms } from '../../terms';
import { heading } from './bucket-names';
import { invoiced, received, receivedOn, usableDue } from './sheet-invoices';
import { invoices } from './sheet-sources';
import { sheetWords as words } from './sheet-text';

/** So many months are looked at, the last of them up to the as-of date. */
const MOST_MONTHS = 12;
/** Any date is later than this one. */
const NO_DATE = 0;

const { invoiceDate } = invoices.columns;
type Where = Overall['where'][number];

/** What was invoiced less what was received by the end of a day, of all invoices or of some. */
const openAt = (day: Expression, ...where: readonly Where[]): Expression =>
  minus(
    minus(totalOf(invoiced, ...where), totalOf(invoiced, ...where, [invoiceDate, '>', day])),
    minus(totalOf(received, ...where), totalOf(received, ...where, [receivedOn, '>', day])),
  );
const invoicedAfter = (day: Expression): Expression => totalOf(invoiced, [invoiceDate, '>', day]);

const no = constant(words.no, 'whole');
export const end = constant(words.monthEnd, 'date');
const before = constant(words.monthBefore, 'date');
export const days = step(terms.days, 'whole', minus(end, before));
export const sales = step(words.invoicedInMonth, 'money', minus(invoicedAfter(before), invoicedAfter(end)));
const opening = step(terms.openingReceivables, 'money', openAt(before));
const closing = step(terms.closingReceivables, 'money', openAt(end));
/** An item is late from the day after it was due. */
const notDue = step(terms.closingCurrent, 'money', openAt(end, [usableDue, '>', minus(end, 1)]));
const byClosing = step(words.byClosing, 'ratio', over(times(closing, days), sales), {
  addIn: call({ id: 'DSO' }, closing, sales, days),
});
const byAverage = step(words.byAverage, 'ratio', over(times(plus(opening, closing), days), times(2, sales)));

// Count-back: the sales of all months so far less the receivables are what was collected, oldest first; the month in
// which that ends counts in proportion, those after it whole.
const soFar = step(words.soFar, 'money', minus(invoicedAfter(at(before, 1)), invoicedAfter(end)));
const collected = step(words.collected, 'money', minus(soFar, closing));
const returns = step(words.returns, 'whole', when(below(sales, 0), 1, 0));
const month = step(
  words.monthReached,
  'whole',
  plus(minus(countOf(soFar), countOf(soFar, [soFar, '>', collected])), 1),
);
const rest = step(words.restOfMonth, 'money', minus(at(soFar, month), collected));
const byCountback = step(
  words.byCountback,
  'ratio',
  when(
    atMost(closing, 0),
    0,
    when(
      all(atLeast(collected, 0), equals(totalOf(returns), 0)),
      plus(minus(end, at(end, month)), over(times(rest, at(days, month)), at(sales, month))),
    ),
  ),
  { rule: words.countbackRule },
);
const index = step(
  terms.collectionIndex,
  'share',
  over(minus(plus(opening, sales), closing), minus(plus(opening, sales), notDue)),
  { addIn: call({ id: 'COLLECTION_INDEX' }, opening, sales, closing, notDue) },
);

/** Sales outstanding, collection index and buckets at the end of each month; null where no invoice has a date. */
export function monthTable(
  labels: readonly string[],
  edges: readonly number[],
  dates: readonly Content[],
  asOf: number,
): { readonly table: Table; readonly buckets: readonly Cell[] } | null {
  const ends = monthEnds(dates, asOf);
  if (ends.length === 0) return null;
  // Open at the end of the month, and due later than so many days before it.
  const within = edges
    .slice(1)
    .map((edge) =>
      step(
        filled(words.within, { days: edge }),
        'money',
        openAt(end, [usableDue, '>', minus(end, edge + 1)]),
      ),
    );
  const dated = step(words.datedAtEnd, 'money', openAt(end, [usableDue, '>', NO_DATE]));
  const steps = [notDue, ...within, dated];
  const buckets = steps.map((upTo, k) =>
    step(heading(labels[k]!), 'money', k === 0 ? notDue : minus(upTo, steps[k - 1]!)),
  );
  const [first] = ends as [number, ...number[]];
  return {
    buckets,
    table: {
      id: 'months',
      title: words.byMonth,
      columns: {
        ...{ end, sales, closing, notDue, byClosing, byAverage, byCountback, index },
        ...Object.fromEntries(buckets.map((cell, k) => [`bucket-${k}`, cell])),
        ...{ days, opening, soFar, collected, month, rest, returns },
        ...Object.fromEntries(within.map((cell, k) => [`within-${k + 1}`, cell])),
        ...{ dated, before, no },
      },
      count: ends.length,
      known: new Map<Cell, readonly Content[]>([
        [end, ends],
        [before, [lastOfMonthBefore(first), ...ends.slice(0, -1)]],
        [no, ends.map((_, i) => i + 1)],
      ]),
    },
  };
}

const lastOfMonthBefore = (day: number): number => monthEnd(monthEnd(day) - 32);

/** The ends of the months in which there are invoices, the as-of date in place of the last. */
function monthEnds(dates: readonly Content[], asOf: number): number[] {
  const earliest = dates.reduce<number>((a, b) => (typeof b === 'number' ? Math.min(a, b) : a), Infinity);
  if (earliest > asOf) return [];
  const ends = [asOf];
  while (ends.length < MOST_MONTHS && lastOfMonthBefore(ends[0]!) >= earliest)
    ends.unshift(lastOfMonthBefore(ends[0]!));
  return ends;
}
