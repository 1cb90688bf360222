import type { Text } from '../../../core/text';
import { defineSheet, type Plan } from '../../../define/sheet/define-sheet';
import { filled } from '../../../define/sheet/fill';
import type { Content } from '../../../define/sheet/sheet';
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  below,
  blank,
  codes,
  constant,
  countOf,
  equals,
  howMany,
  inBand,
  meaning,
  minus,
  over,
  setting,
  someOf,
  step,
  sumOf,
  times,
  totalOf,
  when,
  type Cell,
} from '../../../define/sheet/step/expression';
import type { Table } from '../../../define/sheet/table';
import { terms } from '../../terms';
import { classLetter } from '../abc-by-share/calc';
import { amountClasses, trendEdge } from './policy';
import { monthsOf, sales, type Months } from './sheet-months';
import { sample } from './sheet-sample';
import { sheetWords as words } from './sheet-text';

/** The trend is that of so many last months. */
const RECENT = 3;

/** Customers classed by their average sales per month, with trend and treatment. */
export const abcByAmountSheet = defineSheet({
  id: 'abc-by-amount',
  title: words.title,
  summary: words.summary,
  group: 'sales',
  methods: [3, 17],
  sample,
  sources: { sales },
  policies: [amountClasses, trendEdge],
  method: words.method,
  draw({ data, setting }): Plan {
    const found = monthsOf(data.sales);
    const { months, findings } = found;
    if (months.length === 0) return { findings, main: null };
    const columns = columnsFor(months);
    const main = customersTable(found, columns);
    const classes = classesTable(setting(amountClasses).length, columns);
    return {
      findings,
      figures: [
        { id: 'total', label: words.allSales, format: 'money', is: totalOf(columns.total) },
        { id: 'customers', label: words.customers, format: 'whole', is: countOf(columns.customer) },
      ],
      summaries: [classes.table],
      main,
      charts: [
        {
          title: words.chart,
          of: classes.table,
          over: classes.letter,
          series: [
            { cell: classes.amount, as: 'columns' },
            { cell: classes.customers, as: 'line', second: true },
          ],
        },
      ],
      notes: [
        filled(words.period, { count: months.length, first: months[0]!, last: months.at(-1)! }),
        words.wonLater,
        words.unit,
      ],
    };
  },
});

type Columns = ReturnType<typeof columnsFor>;

function columnsFor(months: readonly Text[]) {
  const customer = constant(terms.customer, 'text');
  const counted = constant(words.counted, 'whole', { input: true });
  const monthly = months.map((month) => constant(month, 'money', { input: true }));
  const last = monthly.slice(-RECENT);
  const count = last.length;

  const total = step(words.total, 'money', sumOf(monthly), { total: 'sum' });
  const average = step(terms.monthlyAverage, 'money', over(total, counted));
  const letter = step(terms.class, 'code', inBand(average, amountClasses));
  const treatment = (id: 'register' | 'discount' | 'terms' | 'service') =>
    step(words[id], 'text', inBand(average, amountClasses, id));
  const recent = step(filled(words.recent, { count }), 'money', over(sumOf(last), count));
  const change = step(words.change, 'share', when(above(average, 0), over(minus(recent, average), average)));
  const trend = step(
    words.trend,
    'text',
    when(
      atLeast(change, setting(trendEdge)),
      words.rising,
      when(atMost(change, times(-1, setting(trendEdge))), words.falling, words.steady),
    ),
  );
  const status = codes(
    terms.status,
    'every',
    {
      MISSING: [any(blank(counted), ...monthly.map(blank), equals(counted, 0)), words.missing, 'alone'],
      NOT_ABOVE_0: [atMost(total, 0), words.notAbove],
      RETURNS: [someOf(monthly.map((month) => below(month, 0))), words.returns],
      NO_RECENT_SALES: [
        all(above(total, 0), ...last.map((month) => equals(month, 0))),
        filled(words.silent, { count }),
        'result',
      ],
    },
    { ok: words.ok },
  );
  // With no more months than that, the last ones are all there are.
  const trends = months.length > RECENT ? { recent, change, trend } : {};
  const shown = {
    customer,
    class: letter,
    average,
    status,
    total,
    counted,
    ...trends,
    idle: step(words.idle, 'whole', howMany(...monthly.map((month) => equals(month, 0)))),
    register: treatment('register'),
    discount: treatment('discount'),
    terms: treatment('terms'),
    service: treatment('service'),
    ...Object.fromEntries(monthly.map((month, k) => [`month-${k}`, month])),
    meaning: meaning(status, words.meaning),
  };
  return { shown, customer, letter, total, counted, monthly };
}

function customersTable({ months, customers }: Months, columns: Columns): Table {
  return {
    id: 'customers',
    name: 'AbcByAmount',
    title: words.table,
    columns: columns.shown,
    count: customers.length,
    freezeColumns: 1,
    totals: words.sum,
    known: new Map<Cell, readonly Content[]>([
      [columns.customer, customers.map(({ name }) => name)],
      [columns.counted, customers.map(() => months.length)],
      ...columns.monthly.map((month, k) => [month, customers.map(({ amounts }) => amounts[k]!)] as const),
    ]),
  };
}

function classesTable(count: number, { letter, total, customer }: Columns) {
  const named = constant(terms.class, 'code');
  const customers = step(words.customers, 'whole', countOf(customer, [letter, '=', named]), { total: 'sum' });
  const amount = step(words.allSales, 'money', totalOf(total, [letter, '=', named]), { total: 'sum' });
  const share = step(words.share, 'share', over(amount, totalOf(total)));
  const table: Table = {
    id: 'classes',
    title: words.byClass,
    columns: { class: named, customers, amount, share },
    count,
    known: new Map<Cell, readonly Content[]>([
      [named, Array.from({ length: count }, (_, k) => classLetter(k))],
    ]),
    totals: words.sum,
  };
  return { table, letter: named, customers, amount };
}
