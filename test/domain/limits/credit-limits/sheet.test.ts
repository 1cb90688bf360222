import * as fc from 'fast-check';
import { serialOf } from '../../../../src/core/calendar';
import type { RawCell } from '../../../../src/define/sheet/input';
import { layout } from '../../../../src/define/sheet/layout';
import { allCreditLimitsSheet } from '../../../../src/domain/limits/credit-limits/sheet';
import { CREDIT_LIMIT_FINAL } from '../../../../src/domain/limits/final-limit/function';
import { CREDIT_LIMIT_RECEIPTS } from '../../../../src/domain/limits/receipts/function';
import {
  CREDIT_LIMIT_SALES,
  GRADE_COEFFICIENT,
  RECORD_COEFFICIENT,
} from '../../../../src/domain/limits/sales-volume/function';
import {
  CREDIT_LIMIT_NWC,
  CREDIT_LIMIT_PERIOD,
  CREDIT_LIMIT_PROFIT,
} from '../../../../src/domain/limits/simple-limits/function';
import { CREDIT_LIMIT_WC } from '../../../../src/domain/limits/working-assets/function';
import { disagreements } from '../../../define/sheet/agree';
import { inputFor, sourceOf, type Columns, type Options } from '../../../define/sheet/sample';
import { tableIn } from '../../../define/sheet/table-in';

interface Given {
  readonly customers: Columns;
  readonly months?: readonly (readonly RawCell[])[];
  readonly receipts?: Columns;
  readonly peers?: Columns;
  readonly options?: Options;
  readonly policies?: Readonly<Record<string, unknown>>;
}

function draw({ customers, months = [], receipts, peers, options = {}, policies = {} }: Given) {
  const own = sourceOf(customers);
  const family = months.map((cells, k) => ({ header: serialOf(2026, k + 1, 1)!, cells, column: 50 + k }));
  return allCreditLimitsSheet.draw(
    inputFor(allCreditLimitsSheet, {}, options, {
      policies: policies as Record<string, never>,
      sources: {
        customers: { ...own, columns: { ...own.columns, ...(family.length > 0 ? { months: family } : {}) } },
        ...(receipts ? { receipts: sourceOf(receipts, 'Receipts') } : {}),
        ...(peers ? { peers: sourceOf(peers, 'Peers') } : {}),
      },
    }),
  );
}
const drawn = (given: Given) => draw(given).sheet!;
const table = (given: Given) => tableIn(drawn(given), 'customers');

describe('the methods', () => {
  test('WA1 to WA3 and WA7 by working assets (specification 2.1)', () => {
    const customers = {
      customer: ['WA1', 'WA2', 'WA3', 'WA7'],
      currentAssets: [800, 1200, 900, 800],
      inventory: [300, 500, 200, 300],
      currentLiabilities: [400, 800, 300, 400],
      totalLiabilities: [600, 1800, 500, 900],
      netAssets: [500, 600, 1000, -100],
    };
    // By 5% of working capital: 20, 20, 30; the insolvent customer has 0 whatever the method.
    expect(table({ customers, options: { method: 'wc' } })).toMatchObject({
      wc: [112.5, 50, 200, 0],
      nwc: [20, 20, 30, 20],
      limit: [112.5, 50, 200, 0],
    });
    expect(table({ customers, options: { method: 'nwc' } }).limit).toEqual([20, 20, 30, 0]);
  });

  test.each([
    [{}, 600_000],
    [{ grade: ['A'] }, 480_000],
    [{ grade: ['BBB'] }, 300_000],
    [{ amountDays: [1_000_000] }, 120_000],
    [{ amountDays: [9_000_000] }, 60_000],
    // Both are given: the lower counts.
    [{ grade: ['A'], amountDays: [0] }, 480_000],
    [{ grade: ['A'], amountDays: [500_000] }, 300_000],
  ])('orders of 900,000 in 60 days with %j: %d (specification 2.5)', (more, limit) => {
    const customers = { customer: ['x'], quarterlyOrders: [900_000], termDays: [60], ...more };
    expect(table({ customers }).sales).toEqual([limit]);
  });

  const paid = [100, 120, 110, 130, 150, 140].map((x): RawCell[] => [x]);

  test('receipts by equal and by rising weights (specification 2.5)', () => {
    const given: Given = { customers: { customer: ['x'], termDays: [60] }, months: paid };
    expect(table(given).receipts).toEqual([250]);
    // (100 + 240 + 330 + 520 + 750 + 840) / 21 × 2.
    expect(table({ ...given, options: { weighting: 'rising' } }).receipts).toEqual([5560 / 21]);
  });

  test('receipts of a ledger: its last six months by customer', () => {
    const day = (month: number): number => serialOf(2026, month, 15)!;
    const receipts = {
      customer: ['x', 'X', 'x', 'y', 'x'],
      date: [serialOf(2025, 12, 31)!, day(1), day(1), day(6), day(6)],
      amount: [999, 60, 40.5, 30, 139.5],
    };
    // x: 100.5 and 139.5 in six months are 40 a month; y: 5; what was paid in December is too old.
    expect(
      table({ customers: { customer: ['x', 'y', 'z'], termDays: [60, 30, 30] }, receipts }),
    ).toMatchObject({
      'month-0': [100.5, '', ''],
      'month-5': [139.5, 30, ''],
      receipts: [80, 5, ''],
    });
  });

  test('profit, period total, a typed limit and the ladder (specification 1.2 and 2.6)', () => {
    const customers = {
      customer: ['x', 'y', 'z'],
      annualPurchases: [1_200_000, '', ''],
      profitRate: [0.15, '', ''],
      monthlyPurchases: [10_000, '', ''],
      recordLimit: [7, 8, ''],
      recordReason: ['known for years', '', ''],
      paidInTime: [2, 3, 12],
    };
    expect(table({ customers })).toMatchObject({
      profit: [180_000, '', ''],
      period: [30_000, '', ''],
      record: [7, '', ''],
      ladder: [5_000, 20_000, 100_000],
      status: ['OK', 'NO_REASON', 'OK'],
    });
  });

  test('other suppliers are a reference only: their median changes no limit', () => {
    const customers = { customer: ['x', 'y'], monthlyPurchases: [10, 10] };
    const peers = { customer: ['x', 'x', 'x'], limit: [1, 9, 4] };
    expect(table({ customers, peers })).toMatchObject({ peerMedian: [4, ''], limit: [30, 30] });
  });
});

// Candidates of x: 30 by period total, 50 by record, 40 by profit.
const THREE = {
  customer: ['x'],
  monthlyPurchases: [10],
  recordLimit: [50],
  recordReason: ['known'],
  annualPurchases: [400],
  profitRate: [0.1],
};

describe('one limit', () => {
  test.each([
    ['min', 30],
    ['mean', 40],
    ['median', 40],
    ['max', 50],
    ['period', 30],
    ['ladder', ''],
  ])('by %s is %s', (method, limit) => {
    const result = table({ customers: THREE, options: { method } });
    expect(result.limit).toEqual([limit]);
    if (limit === '') expect(result.status).toEqual(['NO_RESULT']);
  });

  test('a row may differ with a reason', () => {
    const own = (methodReason: string) => ({ ...THREE, method: ['max'], methodReason: [methodReason] });
    expect(table({ customers: own('agreed') })).toMatchObject({ limit: [50], status: ['OWN_METHOD'] });
    expect(table({ customers: own('') })).toMatchObject({ limit: [30], status: ['NO_REASON'] });
  });

  test.each([
    [{ workingFunds: [20] }, {}, 20],
    [{ netAssets: [-1] }, {}, 0],
    [{}, { 'customer-cap': 25 }, 25],
    [{ netAssets: [29] }, { 'customer-cap': 25 }, 25],
    [{}, { 'limit-unit': 20 }, 20],
  ])('caps are hard and the limit is rounded down: %j %j', (more, values, limit) => {
    const policies = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]));
    expect(table({ customers: { ...THREE, ...more }, policies }).limit).toEqual([limit]);
  });

  test('need is monthly purchases × term, and may be a cap', () => {
    // 10 a month in 60 days are 20.
    const customers = { ...THREE, termDays: [60] };
    expect(table({ customers })).toMatchObject({ need: [20], gap: [10], status: ['ABOVE_NEED'] });
    expect(table({ customers, options: { atMostNeed: true } })).toMatchObject({
      limit: [20],
      status: ['CUT'],
    });
  });

  test('a single order is a fifth of the limit, and all are cut to the ceiling in proportion', () => {
    const customers = { customer: ['x', 'y'], monthlyPurchases: [50_000 / 3, 30_000] };
    const policies = { 'company-ceiling': { value: 70_000 } };
    // 50,000 and 90,000 are twice the ceiling.
    expect(table({ customers, policies })).toMatchObject({
      single: [10_000, 18_000],
      cut: [25_000, 45_000],
    });
    expect(table({ customers, policies: { 'company-ceiling': { value: 200_000 } } }).cut).toEqual([
      50_000, 90_000,
    ]);
  });

  test('what is missing, unknown or cannot be is told', () => {
    const customers = {
      customer: ['gap', 'grade', 'sign', 'none'],
      grade: ['A', 'ZZ', 'A', 'A'],
      quarterlyOrders: ['', 900, -900, ''],
      termDays: [30, 30, 30, 30],
      currentAssets: [5, '', '', ''],
      inventory: [1, '', '', ''],
      currentLiabilities: [1, '', '', ''],
      totalLiabilities: ['', '', '', ''],
      netAssets: [1, '', '', ''],
    };
    expect(table({ customers })).toMatchObject({
      limit: [0.2, '', 0, ''],
      status: ['INCOMPLETE', 'NO_METHOD', 'CHECK_SIGN+NO_CREDIT', 'NO_METHOD'],
    });
    expect(draw({ customers: { customer: ['x'] } }).findings.map(({ text }) => text.en)).toContain(
      'No method has its data. Choose the columns of at least one method.',
    );
  });

  test('the chart shows the chosen customer', () => {
    const customers = { customer: ['x', 'y'], monthlyPurchases: [1, 2], paidInTime: ['', 3] };
    const shown = (chosenCustomer: number) =>
      tableIn(drawn({ customers, options: { chosenCustomer } }), 'methods').amount;
    expect([shown(1), shown(2)]).toEqual([
      [3, ''],
      [6, 20_000],
    ]);
  });
});

const blankOr = (of: fc.Arbitrary<RawCell>) =>
  fc.oneof({ weight: 5, arbitrary: of }, fc.constant<RawCell>(''));
const money = blankOr(fc.integer({ min: -2000, max: 9000 }).map((x) => x / 4));
const row = fc.record({
  balance: fc.array(money, { minLength: 5, maxLength: 5 }),
  grade: fc.constantFrom<RawCell>('AAA', 'bb', 'C', 'NR', 'ZZ', ''),
  share: fc.constantFrom<RawCell>('', 0.1, 0.5),
  orders: money,
  days: blankOr(fc.integer({ min: 0, max: 120 })),
  amountDays: blankOr(fc.integer({ min: -10, max: 30 }).map((x) => x * 100_000)),
  paid: fc.array(money, { minLength: 3, maxLength: 3 }),
  purchases: money,
  rate: blankOr(fc.integer({ min: 0, max: 100 }).map((x) => x / 100)),
});
const METHODS = ['min', 'mean', 'median', 'max'] as const;

test('every method agrees with its function on every row', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 10 }),
      fc.constantFrom(...METHODS),
      fc.constantFrom(0.01, 0.5, 100),
      (rows, method, unit) => {
        const ids = ['currentAssets', 'inventory', 'currentLiabilities', 'totalLiabilities', 'netAssets'];
        const found = table({
          customers: {
            customer: rows.map((_, i) => `c${i}`),
            ...Object.fromEntries(ids.map((id, k) => [id, rows.map(({ balance }) => balance[k]!)])),
            grade: rows.map(({ grade }) => grade),
            supplierShare: rows.map(({ share }) => share),
            quarterlyOrders: rows.map(({ orders }) => orders),
            termDays: rows.map(({ days }) => days),
            amountDays: rows.map(({ amountDays }) => amountDays),
            annualPurchases: rows.map(({ purchases }) => purchases),
            profitRate: rows.map(({ rate }) => rate),
            monthlyPurchases: rows.map(({ purchases }) => purchases),
          },
          months: [0, 1, 2].map((k) => rows.map(({ paid }) => paid[k]!)),
          options: { method },
          policies: { 'limit-unit': { value: unit } },
        });
        /** The result of a call with single cells; a fault is no result. */
        const one = (result: unknown): unknown => {
          const [[value]] = result as [[unknown]];
          return typeof value === 'number' ? value : '';
        };
        rows.forEach(({ balance, grade, share, orders, days, amountDays, paid, purchases, rate }, i) => {
          const [assets, , debts] = balance as [RawCell, RawCell, RawCell];
          expect(found.wc![i]).toBe(one(CREDIT_LIMIT_WC.call(...balance, grade, share)));
          const known = [one(GRADE_COEFFICIENT.call(grade)), one(RECORD_COEFFICIENT.call(amountDays))] as (
            number | ''
          )[];
          const numbers = known.filter((x) => x !== '');
          const unknown = grade === 'ZZ';
          const coefficient = unknown ? '' : numbers.length === 0 ? 1 : Math.min(...numbers);
          expect(found.coefficient![i]).toBe(coefficient);
          const risky = (result: () => unknown): unknown => (coefficient === '' ? '' : one(result()));
          expect(found.sales![i]).toBe(risky(() => CREDIT_LIMIT_SALES.call(orders, days, coefficient)));
          expect(found.receipts![i]).toBe(
            risky(() => CREDIT_LIMIT_RECEIPTS.call([paid], days, [[1, 1, 1]], coefficient)),
          );
          expect(found.profit![i]).toBe(one(CREDIT_LIMIT_PROFIT.call(purchases, rate)));
          expect(found.nwc![i]).toBe(one(CREDIT_LIMIT_NWC.call(assets, debts, 0.05)));
          expect(found.period![i]).toBe(one(CREDIT_LIMIT_PERIOD.call(purchases, 3)));
        });
      },
    ),
    { numRuns: 80 },
  );
});

test('the final limit is that of CREDIT_LIMIT_FINAL on every row', () => {
  const amount = fc.integer({ min: 0, max: 40_000 }).map((x) => x / 8);
  const finalRow = fc.record({
    limits: fc.array(blankOr(amount), { minLength: 3, maxLength: 3 }),
    own: blankOr(fc.integer({ min: -100, max: 6000 })),
    funds: blankOr(fc.integer({ min: -100, max: 6000 })),
  });
  fc.assert(
    fc.property(
      fc.array(finalRow, { minLength: 1, maxLength: 10 }),
      fc.constantFrom(...METHODS),
      fc.constantFrom(0.01, 0.5, 100),
      (rows, method, unit) => {
        const found = table({
          customers: {
            customer: rows.map((_, i) => `c${i}`),
            monthlyPurchases: rows.map(({ limits }) => limits[0]!),
            annualPurchases: rows.map(({ limits }) => limits[1]!),
            profitRate: rows.map(() => 1),
            recordLimit: rows.map(({ limits }) => limits[2]!),
            recordReason: rows.map(() => 'known'),
            netAssets: rows.map(({ own }) => own),
            workingFunds: rows.map(({ funds }) => funds),
          },
          options: { method },
          policies: { 'limit-unit': { value: unit }, 'period-months': { value: 1 } },
        });
        const limits = CREDIT_LIMIT_FINAL.call(
          rows.map((one) => one.limits),
          method,
          rows.map(({ own }) => [own]),
          rows.map(({ funds }) => [funds]),
          '',
          unit,
        ) as unknown[][];
        expect(found.limit).toEqual(limits.map(([limit]) => limit));
      },
    ),
    { numRuns: 80 },
  );
});

test('plain formulas give the values, in both languages', async () => {
  const customers: Columns = {
    customer: ['a', 'b', 'c'],
    grade: ['AA', 'ZZ', ''],
    currentAssets: [800, 1200, ''],
    inventory: [300, 500, ''],
    currentLiabilities: [400, 0, 3],
    totalLiabilities: [600, 1800, ''],
    netAssets: [500, 600, ''],
    supplierShare: [0.3, '', ''],
    tooHigh: ['', true, ''],
    quarterlyOrders: [900, 90, ''],
    termDays: [60, 30, 30],
    amountDays: [0, 3e6, ''],
    annualPurchases: [400.25, '', 3],
    profitRate: [0.1, 0.2, 0.333],
    monthlyPurchases: [10, 20, ''],
    paidInTime: ['', 7, 0],
    recordLimit: [50, 40, ''],
    recordReason: ['known', '', ''],
    method: ['max', 'ladder', ''],
    methodReason: ['agreed', '', ''],
  };
  const months = [1, 2, 3].map((k): RawCell[] => [k * 100, '', '']);
  const all: Given = {
    customers,
    months,
    peers: { customer: ['a', 'a', 'b'], limit: [4, 7, 9] },
    policies: { 'company-ceiling': { value: 50 }, 'customer-cap': { value: 300 } },
  };
  const given: Given[] = [
    all,
    { ...all, options: { method: 'receipts', atMostNeed: true, weighting: 'rising', chosenCustomer: 2 } },
    { customers: THREE },
  ];
  expect(
    await disagreements(
      ...given.map(drawn).flatMap((sheet) => [layout(sheet, 'en'), layout(sheet, 'zh-CN')]),
    ),
  ).toEqual([]);
}, 120_000);
