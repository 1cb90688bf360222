import * as fc from 'fast-check';
import { serialOf } from '../../../../src/core/calendar';
import type { Text } from '../../../../src/core/text';
import { layout } from '../../../../src/define/sheet/layout';
import type { RawCell } from '../../../../src/define/sheet/input';
import type { Content, Sheet } from '../../../../src/define/sheet/sheet';
import { OVERDUE_AMOUNT_DAYS } from '../../../../src/domain/limits/sales-volume/function';
import { CREDIT_EXPOSURE } from '../../../../src/domain/watching/exposure/function';
import { exposureSheet } from '../../../../src/domain/watching/exposure/sheet';
import { LIMIT_STATUS, ORDER_CHECK } from '../../../../src/domain/watching/order-check/function';
import { disagreements } from '../../../define/sheet/agree';
import { inputFor, sourceOf, type Columns } from '../../../define/sheet/sample';
import { tableIn } from '../../../define/sheet/table-in';

type Given = Readonly<Record<string, Columns>>;

const TODAY = serialOf(2026, 11, 22)!;
const ago = (days: number): number => TODAY - days;

const drawn = (given: Given, policies = {}): Sheet =>
  exposureSheet.draw(
    inputFor(
      exposureSheet,
      {},
      { asOf: TODAY },
      {
        policies,
        sources: Object.fromEntries(
          Object.entries(given).map(([id, columns]) => [id, sourceOf(columns, id)]),
        ),
      },
    ),
  ).sheet!;
const english = (cells: readonly Content[] = []): unknown[] =>
  cells.map((cell) => (typeof cell === 'object' ? (cell as Text).en : cell));
const customers = (given: Given, policies = {}) => tableIn(drawn(given, policies), 'customers');

// By hand. Ann: 60 + 40 + 20 − 10 = 110 of 100. Ben: 95 of 100, 5 left. Cid: 30 of 100 with 30 due ten days ago.
// Dot: the limit ended yesterday. Eve: no limit at all. Fay: nothing owed.
const BOOK: Given = {
  limits: {
    customer: ['Fay', 'Ann', 'Ben', 'Cid', 'Dot'],
    limit: [50, 100, 100, 100, 100],
    singleLimit: ['', '', 4, '', ''],
    validUntil: ['', '', TODAY, '', ago(1)],
  },
  items: {
    customer: ['Ann', 'Ann', 'Ben', 'Cid', 'Dot', 'Eve'],
    amount: [60, 40, 95, 30, 10, 7],
    due: [TODAY, '', ago(-3), ago(10), ago(-1), ago(-1)],
    invoiceDate: ['', ago(20), '', '', '', ''],
    terms: ['', '30', '', '', '', ''],
  },
  notes: { customer: ['Ann'], amount: [20] },
  deposits: { customer: ['Ann'], amount: [10] },
  shipping: {
    customer: ['Ben', 'Ben', 'Cid', 'Dot', 'Fay', 'Fay', 'Ann'],
    order: [5, 4, 1, 1, 30, 25, -3],
  },
};

describe('exposure and shipments', () => {
  test('exposure, headroom and status of each customer, the most urgent first', () => {
    expect(customers(BOOK)).toMatchObject({
      customer: ['Ann', 'Cid', 'Dot', 'Eve', 'Ben', 'Fay'],
      status: ['OVER', 'OVERDUE', 'EXPIRED', 'NOT_SET', 'NEAR', 'OK'],
      exposure: [110, 30, 10, 7, 95, 0],
      used: [1.1, 0.3, '', '', 0.95, 0],
      headroom: [-10, 70, '', '', 5, 50],
      overdue: [0, 30, 0, 0, 0, 0],
      overdueDays: [0, 10, 0, 0, 0, 0],
      amountDays: [0, 300, 0, 0, 0, 0],
    });
  });

  test('who decides is read from the policy by the deciding state', () => {
    expect(english(customers(BOOK).decides)).toEqual([
      'marketing head and general manager',
      'sales supervisor and finance manager',
      'credit manager',
      'credit manager',
      'sales supervisor',
      '',
    ]);
  });

  test('an item without due date takes that of its invoice date and terms', () => {
    // Forty of Ann's: twenty days after the invoice, due in ten.
    expect(tableIn(drawn(BOOK), 'items').due![1]).toBe(ago(-10));
  });

  test('orders pass, want a signature or are held, with their causes', () => {
    const orders = tableIn(drawn(BOOK), 'shipping');
    expect(orders).toMatchObject({
      customer: ['Cid', 'Dot', 'Ben', 'Fay', 'Fay', 'Ben', 'Ann'],
      order: [1, 1, 5, 30, 25, 4, -3],
      check: ['HOLD: OVERDUE', 'HOLD: NOT_SET', 'APPROVE: SINGLE_LIMIT', 'PASS', 'PASS', 'PASS', 'PASS'],
      // Fay's 30 and 25 each fit into 50, and Ben's 4 into the 5 left, but not all that they want together.
      status: ['OK', 'OK', 'TOGETHER', 'TOGETHER', 'TOGETHER', 'TOGETHER', 'RETURN'],
      left: [69, '', 0, 20, 25, 1, -7],
    });
    expect(english(orders.decides)).toEqual([
      'sales supervisor and finance manager',
      'credit manager',
      'finance manager',
      '',
      '',
      '',
      '',
    ]);
  });

  test('the ten largest and their share; what is paid ahead does not lower it', () => {
    const many = Array.from({ length: 12 }, (_, i) => i);
    const book: Given = {
      limits: { customer: many.map((i) => `c${i}`), limit: many.map(() => 100) },
      items: { customer: many.map((i) => `c${i}`), amount: many.map((i) => (i === 0 ? -50 : i)) },
    };
    const { customer, amount, share } = tableIn(drawn(book), 'largest');
    expect(customer).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((i) => `c${i}`));
    // 2 + … + 11 = 65 of 1 + … + 11 = 66.
    expect(amount!.reduce<number>((sum, x) => sum + (x as number), 0)).toBe(65);
    expect(share![0]).toBe(11 / 66);
  });

  test('a part counts as far as the policy says', () => {
    const half = { 'exposure-notes': { value: 0.5 }, 'exposure-deposits': { value: 0 } };
    expect(customers(BOOK, half).exposure![0]).toBe(110);
    const none = { 'exposure-notes': { value: 0 } };
    expect(customers(BOOK, none)).toMatchObject({ status: expect.arrayContaining(['NEAR']) as unknown });
  });
});

const money = fc.integer({ min: -300, max: 900 }).map((x) => x / 4);
const limit = fc.oneof(fc.constantFrom<RawCell>('', 0), fc.integer({ min: 1, max: 400 }));
const maybeDay = fc.oneof(fc.constant<RawCell>(''), fc.integer({ min: -40, max: 40 }).map(ago));
const named = fc.integer({ min: 0, max: 5 }).map((i) => `c${i}`);
const listOf = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 14 });

const bookOf = fc
  .record({
    limits: fc.array(fc.tuple(limit, limit), { minLength: 6, maxLength: 6 }),
    items: listOf(fc.tuple(named, money, maybeDay)),
    notes: listOf(fc.tuple(named, money)),
    deposits: listOf(fc.tuple(named, money)),
    shipping: listOf(fc.tuple(named, money)),
  })
  .map(({ limits, items, notes, deposits, shipping }) => ({
    limits: {
      customer: limits.map((_, i) => `c${i}`),
      limit: limits.map(([x]) => x),
      singleLimit: limits.map(([, x]) => x),
    },
    items: {
      customer: items.map(([x]) => x),
      amount: items.map(([, x]) => x),
      due: items.map(([, , x]) => x),
    },
    notes: { customer: notes.map(([x]) => x), amount: notes.map(([, x]) => x) },
    deposits: { customer: deposits.map(([x]) => x), amount: deposits.map(([, x]) => x) },
    shipping: { customer: shipping.map(([x]) => x), order: shipping.map(([, x]) => x) },
  }));

const down = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const flat = (result: unknown): unknown[] => (result as unknown[][]).map(([x]) => x);

test('every row agrees with the functions', () => {
  fc.assert(
    fc.property(bookOf, (book) => {
      const sheet = drawn(book);
      const table = tableIn(sheet, 'customers');
      const { exposure, limitNow } = table;
      const sums = [table.receivables!, table.notes!, [], [], table.deposits!].map((cells) =>
        cells.length > 0 ? down(cells) : '',
      );
      expect(exposure).toEqual(flat(CREDIT_EXPOSURE.call(...sums)));
      expect(table.limitStatus).toEqual(flat(LIMIT_STATUS.call(down(exposure!), down(limitNow!))));
      table.customer!.forEach((name, row) => {
        const own = book.items.customer.flatMap((one, i) =>
          one === name && book.items.due[i] !== '' ? [i] : [],
        );
        const owed = own.map((i) => book.items.amount[i]);
        const due = own.map((i) => book.items.due[i]);
        const amountDays = own.length === 0 ? 0 : OVERDUE_AMOUNT_DAYS.call(down(owed), down(due), TODAY);
        expect([table.amountDays![row]]).toEqual([amountDays].flat(2));
      });
      const orders = tableIn(sheet, 'shipping');
      const given = [
        orders.order!,
        orders.exposure!,
        orders.limit!,
        orders.single!,
        orders.overdue!,
        orders.days!,
      ];
      expect(orders.check).toEqual(flat(ORDER_CHECK.call(...given.map(down))));
    }),
    { numRuns: 60 },
  );
});

test('plain formulas give the values, in both languages', async () => {
  const bare = drawn({ limits: BOOK.limits!, items: BOOK.items! });
  const ceiling = drawn(BOOK, { 'company-ceiling': { value: 500 } });
  const owed: Columns = { customer: ['Ben', 'Gus'], amount: [1, 2] };
  const all = drawn({ ...BOOK, orders: owed, deliveries: owed });
  expect(
    await disagreements(layout(all, 'en'), layout(all, 'zh-CN'), layout(bare, 'en'), layout(ceiling, 'en')),
  ).toEqual([]);
}, 60_000);
