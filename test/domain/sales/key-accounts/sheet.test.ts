import * as fc from 'fast-check';
import { serialOf } from '../../../../src/core/calendar';
import type { Text } from '../../../../src/core/text';
import type { RawCell } from '../../../../src/define/sheet/input';
import { layout } from '../../../../src/define/sheet/layout';
import type { Content, Sheet } from '../../../../src/define/sheet/sheet';
import { KEY_ACCOUNT, KEY_ACCOUNT_CLASS } from '../../../../src/domain/sales/key-accounts/function';
import { keyAccountsSheet } from '../../../../src/domain/sales/key-accounts/sheet';
import { disagreements } from '../../../define/sheet/agree';
import { inputFor, sourceOf, type Columns } from '../../../define/sheet/sample';
import { tableIn } from '../../../define/sheet/table-in';

const draw = (customers: Columns, agreements?: Columns, policies = {}) =>
  keyAccountsSheet.draw(
    inputFor(
      keyAccountsSheet,
      {},
      { asOf: serialOf(2026, 3, 31)! },
      {
        policies,
        sources: {
          customers: sourceOf(customers),
          ...(agreements ? { agreements: sourceOf(agreements) } : {}),
        },
      },
    ),
  );
const drawn = (...of: Parameters<typeof draw>): Sheet => draw(...of).sheet!;
const english = (cells: readonly Content[] = []): unknown[] =>
  cells.map((cell) => (typeof cell === 'object' ? (cell as Text).en : cell));

const named = (sales: readonly RawCell[], more: Columns = {}): Columns => ({
  customer: sales.map((_, i) => `c${i}`),
  sales,
  ...more,
});

describe('key accounts', () => {
  test.each([
    // 50 + 30 are exactly 80 of 100; the next customer is none.
    [
      [10, 50, 10, 30],
      ['by sales', 'by sales', 'no', 'no'],
    ],
    // Before the third stand 60 of 100, before the fourth 80: equal sales are treated alike.
    [
      [40, 20, 20, 20],
      ['by sales', 'by sales', 'by sales', 'by sales'],
    ],
    // Returns stay out of the total, which is 100.
    [
      [-50, 0, 79, 21],
      ['by sales', 'by sales', 'no', 'no'],
    ],
    [
      [0, -1],
      ['no', 'no'],
    ],
  ])('of sales %j are %j, the largest first', (sales, key) => {
    expect(english(tableIn(drawn(named(sales)), 'customers').key)).toEqual(key);
  });

  test('local influence makes one whatever the sales', () => {
    const table = tableIn(drawn(named([90, 5, 5], { influence: [true, true, ''] })), 'customers');
    expect(english(table.key)).toEqual(['by sales', 'by influence', 'no']);
  });

  test('without any share to make up nobody is one by sales', () => {
    const none = { 'key-account-share': { value: 0 } };
    expect(english(tableIn(drawn(named([3, 2]), undefined, none), 'customers').key)).toEqual(['no', 'no']);
  });

  const flag = fc.constantFrom<RawCell>(true, false, '');
  const share = fc.oneof(
    fc.constantFrom<RawCell>('', 0.1, 0.4, 0.6),
    fc.integer({ min: 0, max: 100 }).map((x) => x / 100),
  );
  const row = fc.tuple(
    fc.oneof(fc.integer({ min: -500, max: 900 }), fc.integer({ min: 0, max: 9 })),
    fc.boolean(),
    share,
    flag,
  );

  test('and their classes are those of KEY_ACCOUNT and KEY_ACCOUNT_CLASS on every row', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (rows) => {
        const column = <K extends 0 | 1 | 2 | 3>(k: K) => rows.map((cells) => cells[k]);
        const [sales, large, ourShare, upside] = [column(0), column(1), column(2), column(3)];
        const table = tableIn(drawn(named(sales, { large, ourShare, upside })), 'customers');
        const place = rows.map((_, i) => table.customer!.indexOf(`c${i}`));
        const down = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
        const isKey = KEY_ACCOUNT.call(down(sales)) as boolean[][];
        expect(place.map((at) => english(table.key)[at] === 'by sales')).toEqual(isKey.map(([x]) => x));
        const classes = KEY_ACCOUNT_CLASS.call(down(large), down(ourShare), down(upside)) as string[][];
        expect(place.map((at) => table.class![at])).toEqual(classes.map(([x]) => x));
      }),
      { numRuns: 60 },
    );
  });
});

// Targets by hand: 1.2 × last year; 30% of its purchases; all of our products.
const CUSTOMERS: Columns = {
  customer: ['Ann', 'Ben', 'Cid', 'Dot', 'Eve'],
  sales: [700, 100, 240, 60, -5],
  lastYear: [600, '', 200, 80, 10],
  ourShare: [0.05, 0.7, 0.25, '', 0.5],
  large: ['', '', true, '', ''],
  upside: ['', '', '', true, ''],
  influence: ['', true, '', '', ''],
  distribution: [0.9, 1, '', 1, 0.2],
};

describe('classes and targets', () => {
  const table = () => tableIn(drawn(CUSTOMERS), 'customers');

  test('rank, cumulative share, class, target and gap', () => {
    expect(table()).toMatchObject({
      customer: ['Ann', 'Cid', 'Ben', 'Dot', 'Eve'],
      rank: [1, 2, 3, 4, 5],
      class: ['A', 'REVIEW', 'D', 'C', 'C'],
      // 700, 940, 1,040 and 1,100 of 1,100.
      cumulativeShare: [700 / 1100, 940 / 1100, 1040 / 1100, 1, 1],
      target: [720, 240, '', '', ''],
      salesGap: [20, 0, '', '', ''],
      shareGap: [0.25, 0.05, 0, '', ''],
      distributionGap: [0.1, '', 0, '', ''],
      status: [
        'SALES_SHORT+SHARE_SHORT+DISTRIBUTION_SHORT',
        'REVIEW+SHARE_SHORT',
        'NO_BASE',
        'OK',
        'NOT_ABOVE_0',
      ],
    });
  });

  test('the matrix counts every customer once, with its sales', () => {
    const matrix = tableIn(drawn(CUSTOMERS), 'matrix');
    expect(matrix).toMatchObject({
      growing: [1, 2],
      growingSales: [700, 55],
      settledCount: [0, 1],
      settledSales: [0, 100],
      review: [1, 0],
      reviewSales: [240, 0],
    });
  });

  test('shares for upside that are out of order blank the classes and are told', () => {
    const crossed = { 'key-account-low': { value: 0.5 } };
    const { class: letters, status } = tableIn(drawn(CUSTOMERS, undefined, crossed), 'customers');
    expect(new Set(letters)).toEqual(new Set(['']));
    expect(new Set(status)).toEqual(new Set(['CHECK_EDGES']));
  });
});

const AGREEMENTS: Columns = {
  customer: ['Ann', 'Ben', 'Cid', 'Dot'],
  product: ['P1', '', 'P3', 'P4'],
  until: [serialOf(2026, 3, 31)!, serialOf(2026, 4, 10)!, '', ''],
  agreed: [100, 50, 10, ''],
  sold: [99, 50, 3, 5],
  specialShare: [0.2, 0.21, '', ''],
};

test('an agreement is to be renewed on its last day or when its quantity is sold', () => {
  expect(tableIn(drawn(CUSTOMERS, AGREEMENTS), 'agreements')).toMatchObject({
    daysLeft: [0, 10, '', ''],
    status: ['RENEW_DATE', 'RENEW_QUANTITY+OVER_SHARE', 'OK', 'NO_END'],
  });
});

test('plain formulas give the values, in both languages', async () => {
  const [all, bare] = [drawn(CUSTOMERS, AGREEMENTS), drawn(named([40, 20, 20, 20, -3]))];
  const crossed = drawn(CUSTOMERS, AGREEMENTS, { 'key-account-low': { value: 0.5 } });
  expect(
    await disagreements(layout(all, 'en'), layout(all, 'zh-CN'), layout(bare, 'en'), layout(crossed, 'en')),
  ).toEqual([]);
}, 60_000);
