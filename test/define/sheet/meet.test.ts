import { defineSheet } from '../../../src/define/sheet/define-sheet';
import { plain } from '../../../src/define/sheet/fill';
import { date, label, money } from '../../../src/define/sheet/given';
import { layout } from '../../../src/define/sheet/layout';
import { meet } from '../../../src/define/sheet/meet';
import type { DateOption } from '../../../src/define/sheet/option';
import type { TableBlock } from '../../../src/define/sheet/sheet';
import { source } from '../../../src/define/sheet/source';
import {
  above,
  any,
  blank,
  chosen,
  codes,
  constant,
  gatherer,
  minus,
  over,
  step,
  totalOf,
  when,
} from '../../../src/define/sheet/step/expression';
import { disagreements } from './agree';
import { inputFor, sourceOf, type Columns } from './sample';

const t = plain;
const limits = source(
  { title: t('Limits'), tip: t(''), rows: 'one per name', code: 'code' },
  {
    customer: label(t('customer'), t('')),
    code: label(t('code'), t(''), { required: false, blank: 'missing' }),
    limit: money(t('limit'), t('')),
  },
);
const ledger = source(
  { title: t('Items'), tip: t(''), rows: 'many per name', code: 'code' },
  {
    customer: label(t('customer'), t('')),
    code: label(t('code'), t(''), { required: false, blank: 'missing' }),
    amount: money(t('amount'), t(''), { blank: 'row is left out' }),
    due: date(t('due'), t(''), { required: false }),
  },
);
const asOf: DateOption = { kind: 'date', id: 'asOf', name: t('as of'), tip: t(''), default: null };

const { amount, due } = ledger.columns;
const daysLate = step(t('days late'), 'whole', minus(chosen(asOf), due));
const late = step(t('late'), 'money', when(above(daysLate, 0), amount));
const items = gatherer(constant(t('first'), 'whole'), constant(t('rows'), 'whole'));
const owed = items.sumOf(amount, t('owed'), { total: 'sum' });
const overdue = items.sumOf(late, t('overdue'));
const count = items.countOf(amount, t('count'));
const mean = items.meanOf(amount, t('mean'));
const oldest = items.mostOf(daysLate, t('oldest'));
const newest = items.leastOf(daysLate, t('newest'));
const first = items.firstOf(due, t('first due'));
const last = items.lastOf(due, t('last due'));
const used = step(t('used'), 'share', over(owed, limits.columns.limit));
const status = codes(
  t('status'),
  'first',
  {
    MISSING: [any(blank(limits.columns.limit)), t('no limit'), 'alone'],
    OVER: [above(owed, limits.columns.limit), t('above the limit')],
    LATE: [above(overdue, 0), t('something is late')],
  },
  { ok: t('fine') },
);
const name = constant(t('customer'), 'text');

const exposure = defineSheet({
  id: 'exposure',
  title: t('Exposure'),
  summary: t(''),
  group: 'credit',
  methods: [],
  sample: {},
  sources: { limits, ledger },
  options: [asOf],
  method: t(''),
  draw({ data }) {
    const met = meet(name, [
      { id: 'limits', source: limits, data: data.limits },
      { id: 'ledger', source: ledger, data: data.ledger, items },
    ]);
    return {
      findings: met.findings,
      figures: [{ id: 'owed', label: t('owed'), format: 'money', is: totalOf(owed) }],
      main: {
        ...met,
        id: 'customers',
        name: 'Exposure',
        columns: {
          name,
          status,
          limit: limits.columns.limit,
          owed,
          overdue,
          count,
          mean,
          oldest,
          newest,
          first,
          last,
          used,
          at: items.first,
          rows: items.count,
        },
      },
      workings: [{ ...met.ledgers['ledger']!, id: 'items', columns: { amount, due, daysLate, late } }],
    };
  },
});

const inputOf = (given: Columns, open: Columns) =>
  inputFor(exposure, {}, {}, { sources: { limits: sourceOf(given), ledger: sourceOf(open, 'Items') } });

// 46348 is 2026-11-22, the day of building.
const input = inputOf(
  { customer: ['Ann', 'Ben', 'Cid', 'Eve'], code: ['1', '2', '', ''], limit: [100, 50, 0, ''] },
  {
    customer: ['ANN', 'Benjamin', 'Dot', 'Ann', 'Ben', 'Cid'],
    code: ['', '2', '', '1', '', ''],
    amount: [60, 20.5, 7, 30.1, 40, ''],
    due: [46300, 46349, '', 46340, 46348, 46000],
  },
);

test('sources meet by code, else by name, and a ledger is added up for each', () => {
  const { sheet, findings } = exposure.draw(input);
  const table = sheet!.blocks.find((block): block is TableBlock => block.kind === 'table')!;
  const values = Object.fromEntries(table.columns.map(({ id, values }) => [id, values]));
  expect(values).toMatchObject({
    name: ['Ann', 'Ben', 'Cid', 'Eve', 'Dot'],
    limit: [100, 50, 0, '', ''],
    owed: [90.1, 60.5, 0, 0, 7],
    overdue: [90.1, 0, 0, 0, 0],
    count: [2, 2, 0, 0, 1],
    mean: [45.05, 30.25, '', '', 7],
    oldest: [48, 0, '', '', ''],
    newest: [8, -1, '', '', ''],
    first: [46300, 46349, '', '', ''],
    last: [46340, 46348, '', '', ''],
    used: [0.901, 1.21, '', '', ''],
    status: ['LATE', 'OVER', 'OK', 'MISSING', 'MISSING'],
  });
  expect(findings.map(({ severity, text, places }) => [severity, text.en, places.length])).toEqual([
    ['warning', 'Rows without “amount”, left out: 1.', 1],
    ['warning', 'Only in “Limits”: 2 (Cid, Eve). Check whether a name is spelled differently elsewhere.', 2],
    ['warning', 'Only in “Items”: 1 (Dot). Check whether a name is spelled differently elsewhere.', 1],
    // Dot has no row in the limits, so only Eve has a cell to go to.
    ['warning', 'MISSING: no limit (2).', 1],
    ['warning', 'OVER: above the limit (1).', 1],
    ['warning', 'LATE: something is late (1).', 0],
  ]);
});

test('the plain formulas add up the sorted copy', async () => {
  expect(await disagreements(layout(exposure.draw(input).sheet!, 'en'))).toEqual([]);
}, 120_000);

test('one name twice where it may stand once is an error with its cells', () => {
  const twice = inputOf({ customer: ['Ann', 'ann'], limit: [1, 2] }, { customer: ['Ann'], amount: [1] });
  const { findings, sheet } = exposure.draw(twice);
  expect(sheet).toBeNull();
  expect(findings[0]).toMatchObject({
    severity: 'error',
    text: { en: '“Limits” has several rows for the same name: 1. Keep one row per name.' },
    places: [
      { source: 'limits', column: 'customer', row: 0 },
      { source: 'limits', column: 'customer', row: 1 },
    ],
  });
});

test('one name with two codes is two customers', () => {
  const { sheet } = exposure.draw(
    inputOf(
      { customer: ['Li', 'Li'], code: ['1', '2'], limit: [1, 2] },
      { customer: ['Li'], code: ['2'], amount: [5] },
    ),
  );
  const table = sheet!.blocks.find((block): block is TableBlock => block.kind === 'table')!;
  expect(table.columns.find(({ id }) => id === 'owed')!.values).toEqual([0, 5]);
});
