import * as fc from 'fast-check';
import { serialOf } from '../../../../src/core/calendar';
import { Fault } from '../../../../src/core/fault';
import { layout } from '../../../../src/define/sheet/layout';
import type { RawCell } from '../../../../src/define/sheet/input';
import type { Drawn } from '../../../../src/define/sheet/definition';
import type { Sheet } from '../../../../src/define/sheet/sheet';
import {
  OVERDUE_AMOUNT_DAYS,
  RECORD_COEFFICIENT,
  WEIGHTED_DAYS_LATE,
} from '../../../../src/domain/limits/sales-volume/function';
import { AGING_BUCKET } from '../../../../src/domain/watching/aging/function';
import { COLLECTION_INDEX } from '../../../../src/domain/watching/collection-index/function';
import { OVERDUE_INTEREST } from '../../../../src/domain/watching/overdue-interest/function';
import { receivablesSheet } from '../../../../src/domain/watching/receivables/sheet';
import { BAD_DEBT_PROVISION } from '../../../../src/domain/watching/provision/function';
import { RECEIVABLES_COST } from '../../../../src/domain/watching/receivables-cost/function';
import { CREDIT_POLICY_GAIN } from '../../../../src/domain/watching/receivables-cost/function';
import { DISCOUNT_COST, DISCOUNT_RATE } from '../../../../src/domain/watching/terms/function';
import { DSO } from '../../../../src/domain/watching/turnover-days/function';
import { disagreements } from '../../../define/sheet/agree';
import { recalculated, typedOver } from '../../../define/sheet/recalculated';
import { inputFor, sourceOf, type Columns, type Options } from '../../../define/sheet/sample';
import { tableIn } from '../../../define/sheet/table-in';

const TODAY = serialOf(2026, 3, 31)!;
const ago = (days: number): number => TODAY - days;

const draw = (invoices: Columns, policies = {}, options: Options = {}): Drawn =>
  receivablesSheet.draw(
    inputFor(
      receivablesSheet,
      {},
      { asOf: TODAY, ...options },
      { policies, sources: { invoices: sourceOf(invoices, 'Invoices') } },
    ),
  );
const drawn = (...of: Parameters<typeof draw>): Sheet => draw(...of).sheet!;
const customers = (...of: Parameters<typeof draw>) => tableIn(drawn(...of), 'customers');

// By hand, as of 31 March. Ann: 100 late by 10 and 200 by 30 days (30 days after an invoice 60 days old), and a credit
// note of 50 late by 45: 1,000 + 6,000 − 2,250 = 4,750 of amount × days on 250, so 19 days; at 0.05 % a day 2.375; at
// 4 % of 300 less 8.7 % of 50, 7.65. Ben: 500 not due, and of 300 in dispute 180 are left after 100 days: 18,000 / 680
// days; 2 % of 500 and all of 180, 190. Cid: no due date. Dot: due today, paid three days later; another invoiced
// tomorrow.
const BOOK: Columns = {
  customer: ['Ann', 'Ben', 'Ann', 'Ann', 'Ben', 'Cid', 'Dot', 'Dot'],
  invoiceDate: [ago(40), ago(25), ago(60), ago(50), ago(130), ago(5), ago(30), ago(-1)],
  due: [ago(10), ago(-5), '', ago(45), ago(100), '', TODAY, ago(-30)],
  terms: ['', '', '30', '', '', '', '', ''],
  amount: [100, 500, 200, -50, 300, 70, 60, 40],
  paidOn: ['', '', '', '', ago(5), '', ago(-3), ''],
  paid: ['', '', '', '', 120, '', '', ''],
  disputed: ['', '', '', '', true, '', '', ''],
};

describe('receivables', () => {
  test('balance, buckets, days and costs by customer, the most overdue first', () => {
    expect(customers(BOOK)).toMatchObject({
      customer: ['Ann', 'Ben', 'Cid', 'Dot'],
      balance: [250, 680, 70, 60],
      overdue: [250, 180, 0, 0],
      'bucket-0': [0, 500, 0, 60],
      'bucket-1': [300, 0, 0, 0],
      'bucket-2': [-50, 0, 0, 0],
      'bucket-3': [0, 0, 0, 0],
      'bucket-4': [0, 180, 0, 0],
      undated: [0, 0, 70, 0],
      oldest: [30, 100, '', 0],
      weighted: [19, 18_000 / 680, '', 0],
      amountDays: [4750, 0, 0, 0],
      coefficient: [0.8, 1, 1, 1],
      interest: [2.375, 9, 0, 0],
      provision: [7.65, 190, 0, 1.2],
      // 60 % of the balance at 10 %, and 1 % of it, with the provision.
      opportunity: [15, 40.8, 4.2, 3.6],
      cost: [25.15, 237.6, 4.9, 5.4],
      status: ['OVERDUE', 'OVERDUE+DISPUTED', 'CHECK_INVOICES+UNDATED', 'CHECK_INVOICES'],
    });
  });

  // Ann's credit note of 50 takes from the 200 due first: 150 × 30 + 100 × 10 days. Ben's 60 of credits are 30 more than
  // he owes, which stays with the later one.
  test('credit notes against the oldest invoices, where that is chosen', () => {
    const rows: Columns = {
      customer: ['Ann', 'Ann', 'Ann', 'Ben', 'Ben', 'Ben'],
      invoiceDate: Array<number>(6).fill(ago(60)),
      due: [ago(10), ago(30), ago(45), ago(1), ago(5), ago(9)],
      amount: [100, 200, -50, -40, -20, 30],
    };
    const chosen = drawn(rows, {}, { oldestFirst: true });
    expect(tableIn(chosen, 'customers')).toMatchObject({
      balance: [250, -30],
      'bucket-1': [250, -30],
      'bucket-2': [0, 0],
      amountDays: [5500, -30],
    });
    expect(tableIn(chosen, 'invoices').open).toEqual([0, 150, 100, 0, 0, -30]);
    expect(tableIn(drawn(rows), 'invoices').open).toEqual([-50, 200, 100, 30, -20, -40]);
  });

  test('amounts in 万元 are read in the yuan of the record’s table; in dollars there is no coefficient', () => {
    const inUnit = (currency: string, multiple: number): Drawn => {
      const invoice = { customer: ['Ann'], invoiceDate: [ago(80)], due: [ago(50)], amount: [1] };
      const invoices = { ...sourceOf(invoice), unit: { currency, multiple } };
      return receivablesSheet.draw(
        inputFor(receivablesSheet, {}, { asOf: TODAY }, { sources: { invoices } }),
      );
    };
    // 1 × 50 days are 500,000 元·天, the third point.
    expect(tableIn(inUnit('CNY', 10_000).sheet!, 'customers').coefficient).toEqual([0.5]);
    const { sheet, findings } = inUnit('USD', 1);
    expect(tableIn(sheet!, 'customers').coefficient).toBeUndefined();
    expect(findings.map(({ text }) => text.en)).toContainEqual(expect.stringContaining('written in yuan'));
  });

  test('the buckets are those of the specification, the last day inside', () => {
    const days = [-5, 0, 1, 30, 31, 60, 61, 90, 91];
    const rows = { customer: days.map(() => 'Ann'), due: days.map(ago), amount: days.map(() => 1) };
    const table = tableIn(drawn({ ...rows, invoiceDate: days.map(() => ago(200)) }), 'buckets');
    expect(table.label).toEqual(['NOT_DUE', 'D001-030', 'D031-060', 'D061-090', 'D091+']);
    expect(table.amount).toEqual([2, 2, 2, 2, 1]);
  });

  test('the provision is that of the published matrix', () => {
    const days = [0, 1, 31, 61, 91];
    const sheet = drawn({
      customer: days.map((_, i) => `c${i}`),
      invoiceDate: days.map(() => ago(200)),
      due: days.map(ago),
      amount: [300_000, 140_000, 60_000, 23_000, 5000],
    });
    expect(tableIn(sheet, 'buckets').provision).toEqual([6000, 5600, 5220, 5750, 5000]);
  });

  test('other buckets make their own headings; one that begins late is refused', () => {
    const edges = (...list: (number | null)[]) => ({
      'provision-rates': { value: list.map((edge) => ({ edge, value: 0.1 })) },
    });
    const table = tableIn(drawn(BOOK, edges(0, 15, null)), 'customers');
    expect(table['bucket-1']).toEqual([100, 0, 0, 0]);
    expect(table['bucket-2']).toEqual([150, 180, 0, 0]);
    expect(draw(BOOK, edges(5, 15, null)).sheet).toBeNull();
  });

  test('a limit changed on the sheet empties the buckets until an update, in formulas, too', async () => {
    const laid = layout(drawn(BOOK), 'en');
    const row = laid.cells.findIndex((cells) =>
      cells.some((cell, c) => cell?.value === 'D031-060' && cells[c + 1]?.value === 60),
    );
    const column = laid.cells[row]!.findIndex((cell) => cell?.value === 60);
    const [values] = await recalculated([typedOver(laid, row, column, 61)]);
    const told = values!
      .flat()
      .filter((value) => typeof value === 'string' && value.includes('CHECK_LIMITS'));
    expect(told).toHaveLength(BOOK['customer']!.length);
  }, 60_000);

  const row = fc.record({
    customer: fc.constantFrom('Ann', 'Ben', 'Cid'),
    due: fc.integer({ min: -40, max: 130 }).map(ago),
    amount: fc.integer({ min: -50_000, max: 200_000 }).map((x) => x / 100),
    disputed: fc.constantFrom<RawCell>(true, false, ''),
  });

  test('and agree with the functions on every row', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (rows) => {
        const sheet = drawn({
          customer: rows.map((one) => one.customer),
          invoiceDate: rows.map(({ due }) => Math.min(due - 30, TODAY)),
          due: rows.map(({ due }) => due),
          amount: rows.map(({ amount }) => amount),
          disputed: rows.map(({ disputed }) => disputed),
        });
        const { due, open, days, bucket, interest, provision } = tableIn(sheet, 'invoices');
        const down = (cells: readonly unknown[] = []) => cells.map((cell) => [cell]);
        expect(down(bucket)).toEqual(AGING_BUCKET.call(down(due), TODAY));
        expect(down(interest)).toEqual(OVERDUE_INTEREST.call(down(open), down(due), TODAY));
        expect(down(provision)).toEqual(BAD_DEBT_PROVISION.call(down(open), down(days)));
        const table = tableIn(sheet, 'customers');
        const owed = down(table.balance!.map((x) => Math.max(x as number, 0)));
        expect(down(table.cost)).toEqual(RECEIVABLES_COST.call(owed, down(table.provision)));
        table.customer!.forEach((name, i) => {
          const all = rows.filter((one) => one.customer === name);
          const weighted = WEIGHTED_DAYS_LATE.call(
            down(all.map(({ amount }) => amount)),
            down(all.map((one) => one.due)),
            TODAY,
          );
          expect(table.weighted![i]).toEqual(weighted instanceof Fault ? '' : weighted);
          const own = rows.filter((one) => one.customer === name && one.disputed !== true);
          if (own.length === 0) return;
          const amountDays = OVERDUE_AMOUNT_DAYS.call(
            down(own.map(({ amount }) => amount)),
            down(own.map((one) => one.due)),
            TODAY,
          );
          expect(table.amountDays![i]).toEqual(amountDays);
          expect([[table.coefficient![i]]]).toEqual(RECORD_COEFFICIENT.call(down([table.amountDays![i]])));
        });
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    [{ due: '', terms: '' }, 'NO_DUE'],
    [{ due: '', terms: 'on delivery' }, 'BAD_TERMS'],
    [{ due: serialOf(1926, 3, 1)! }, 'CENTURY+DUE_BEFORE_INVOICE'],
    [{ invoiceDate: serialOf(2106, 3, 1)! }, 'CENTURY+DUE_BEFORE_INVOICE+AFTER_AS_OF'],
    [{ due: ago(60) }, 'DUE_BEFORE_INVOICE'],
    [{ paid: 101 }, 'OVERPAID'],
    [{ invoiceDate: '' }, 'NO_INVOICE_DATE'],
    [{ paidOn: ago(-1) }, 'PAID_LATER'],
    [{ disputed: true }, 'DISPUTED'],
    [{}, 'OK'],
  ])('an invoice with %j is %s', (odd: Record<string, RawCell>, code) => {
    const usual = {
      customer: 'Ann',
      invoiceDate: ago(50),
      due: ago(20),
      terms: '',
      amount: 100,
      paidOn: '',
      paid: '',
      disputed: '',
    };
    const columns = Object.entries({ ...usual, ...odd }).map(([id, cell]) => [id, [cell]]);
    const sheet = drawn(Object.fromEntries(columns) as Columns);
    expect(tableIn(sheet, 'invoices').status).toEqual([code]);
  });

  // 2/15, 1/20, N/30 on 1,000: 20, 10 or nothing; missing the first costs 2 / 98 × 360 / 15 a year.
  const DISCOUNTS: Columns = {
    customer: ['Ann', 'Ann', 'Ann', 'Ben', 'Ben', 'Ben'],
    invoiceDate: [ago(40), ago(40), ago(40), ago(40), ago(40), ago(18)],
    terms: [...Array<string>(3).fill('2/15, 1/20, N/30'), '1/10 N/30', '30', '2/15, 1/20, N/30'],
    amount: [1000, 1000, 1000, 1000, 1000, 1000],
    paidOn: [ago(25), ago(24), ago(19), ago(30), '', ''],
  };

  test('discounts taken and missed, and what missing one costs a year', () => {
    const sheet = drawn(DISCOUNTS);
    expect(tableIn(sheet, 'invoices')).toMatchObject({
      earned: [0.02, 0.01, 0, 0.01, '', 0.01],
      taken: [20, 10, 0, 10, 0, 0],
      missed: [0, 10, 20, 0, '', 10],
      annualCost: [...Array<number>(3).fill((2 / 98) * 24), (1 / 99) * 18, '', (2 / 98) * 24].map((cost) =>
        typeof cost === 'number' ? (expect.closeTo(cost, 12) as unknown) : cost,
      ),
    });
    expect(tableIn(sheet, 'customers')).toMatchObject({ taken: [10, 30], missed: [10, 30] });
    const { terms, invoiceDate, paidOn, earned } = tableIn(sheet, 'invoices');
    [0, 1, 2, 3].forEach((row) => {
      expect([[earned![row]]]).toEqual(DISCOUNT_RATE.call(terms![row], invoiceDate![row], paidOn![row]));
    });
    expect(DISCOUNT_COST.call('2/15, 1/20, N/30')).toEqual([[expect.closeTo((2 / 98) * 24, 12)]]);
  });

  // January 900, paid in March; February 600 due 12 March; March 300 due in April. March: 900 of 300 in 31 days are 93;
  // the mean of 1,500 and 900, 124; counted back 300 (31 days) and 600 (28). Of 1,500 that could be collected, 900 were.
  const MONTHS: Columns = {
    customer: ['Ann', 'Ben', 'Ann'],
    invoiceDate: [serialOf(2026, 1, 10)!, serialOf(2026, 2, 10)!, serialOf(2026, 3, 10)!],
    due: [serialOf(2026, 2, 9)!, serialOf(2026, 3, 12)!, serialOf(2026, 4, 9)!],
    amount: [900, 600, 300],
    paidOn: [serialOf(2026, 3, 5)!, '', ''],
  };

  test('by month: balances, three ways of sales outstanding, collection index and buckets', () => {
    expect(tableIn(drawn(MONTHS), 'months')).toMatchObject({
      end: [serialOf(2026, 1, 31), serialOf(2026, 2, 28), TODAY],
      sales: [900, 600, 300],
      closing: [900, 1500, 900],
      byClosing: [31, 70, 93],
      byAverage: [15.5, 56, 124],
      byCountback: [31, 59, 59],
      index: ['', 0, 0.6],
      'bucket-0': [900, 600, 300],
      'bucket-1': [0, 900, 600],
      'bucket-2': [0, 0, 0],
    });
  });

  // 1,800 in 90 days are 7,200 a year; 900 outstanding 45 days; the provision is 6 + 24. Ten per cent more sales paid 15
  // days later are 7,920 in 60 days, 1,320 outstanding: 288 of contribution less 25.2, 4.2, 3 + 79.2 and 39.6.
  test('another policy: added profit against added costs, as CREDIT_POLICY_GAIN has it', () => {
    const changed = { changedDays: 15, changedSales: 0.1, changedBadDebts: 0.01, changedDiscounts: 0.005 };
    const table = tableIn(drawn(MONTHS, {}, changed), 'policyChange');
    expect(table).toMatchObject({
      sales: [7200, 7920],
      days: [45, 60],
      receivables: [900, 1320],
      contribution: [2880, 3168],
      badDebts: [30, 112.2],
      gain: [0, 136.8],
    });
    expect(CREDIT_POLICY_GAIN.call(720, 420, 82.2, 43.8)).toEqual([[136.8]]);
    expect(tableIn(drawn(MONTHS), 'policyChange').gain).toEqual([0, 0]);
  });

  const dated = fc.record({
    age: fc.integer({ min: 0, max: 150 }),
    amount: fc.integer({ min: 1, max: 900 }),
    paidAfter: fc.constantFrom<RawCell>('', 5, 40, 90),
  });

  test('and agree with DSO and COLLECTION_INDEX in every month', () => {
    fc.assert(
      fc.property(fc.array(dated, { minLength: 1, maxLength: 15 }), (rows) => {
        const sheet = drawn({
          customer: rows.map(() => 'Ann'),
          invoiceDate: rows.map(({ age }) => ago(age)),
          due: rows.map(({ age }) => ago(age - 30)),
          amount: rows.map(({ amount }) => amount),
          paidOn: rows.map(({ age, paidAfter }) =>
            paidAfter === '' ? '' : ago(age - (paidAfter as number)),
          ),
        });
        const table = tableIn(sheet, 'months') as Record<string, number[]>;
        const near = (cell: unknown): unknown =>
          typeof cell === 'number' ? expect.closeTo(cell, 9) : cell instanceof Fault ? '' : cell;
        const one = (result: unknown): unknown => near((result as unknown[][])[0]![0]);
        table['sales']!.forEach((sold, m) => {
          const [closing, opening, notDue, days] = ['closing', 'opening', 'notDue', 'days'].map(
            (id) => table[id]![m]!,
          ) as [number, number, number, number];
          const soFar = (id: string) => [table[id]!.slice(0, m + 1)];
          expect(table['byClosing']![m]).toEqual(one(DSO.call(closing, sold, days)));
          expect(table['byAverage']![m]).toEqual(one(DSO.call([[opening, closing]], sold, days, 'average')));
          expect(table['byCountback']![m]).toEqual(
            one(DSO.call(closing, soFar('sales'), soFar('days'), 'countback')),
          );
          expect(table['index']![m]).toEqual(one(COLLECTION_INDEX.call(opening, sold, closing, notDue)));
        });
        const { open } = tableIn(sheet, 'invoices') as Record<string, number[]>;
        expect(table['closing']!.at(-1)).toBe(open!.reduce((a, b) => a + b, 0));
      }),
      { numRuns: 60 },
    );
  });

  test('plain formulas give the values, in both languages', async () => {
    const bare = drawn({ customer: ['Ann'], invoiceDate: [ago(3)], amount: [5] });
    const sheet = drawn(BOOK);
    expect(
      await disagreements(
        ...[
          sheet,
          drawn(BOOK, {}, { oldestFirst: true }),
          bare,
          drawn(DISCOUNTS),
          drawn(MONTHS, {}, { changedDays: 10 }),
        ].map((one) => layout(one, 'en')),
        layout(sheet, 'zh-CN'),
      ),
    ).toEqual([]);
  }, 60_000);
});
