import fc from 'fast-check';
import type { WorksheetFunction } from '../../../src/define/function/function';
import { AGING_BUCKET } from '../../../src/domain/watching/aging/function';
import { COLLECTION_INDEX } from '../../../src/domain/watching/collection-index/function';
import { CREDIT_EXPOSURE } from '../../../src/domain/watching/exposure/function';
import { LIMIT_STATUS, ORDER_CHECK } from '../../../src/domain/watching/order-check/function';
import { OVERDUE_INTEREST } from '../../../src/domain/watching/overdue-interest/function';
import { DISCOUNT_COST, DISCOUNT_RATE } from '../../../src/domain/watching/terms/function';
import { DSO } from '../../../src/domain/watching/turnover-days/function';
import { column, list, money, reordered, row, runs } from '../laws';

const amount = fc.oneof(money(-1000, 100000), fc.constant(null));
const limit = fc.oneof(money(0, 100000), fc.constant(null));
const day = fc.oneof(fc.integer({ min: 40000, max: 50000 }), fc.constant(0));
const terms = fc.constantFrom('2/10 net 30', '2/15,1/20,N/30', 'N/30', '5/7', '');

/** The columns of each function that hold one figure a row. */
const rows: readonly (readonly [WorksheetFunction, ...fc.Arbitrary<unknown>[]])[] = [
  [CREDIT_EXPOSURE, amount, amount, amount, amount, amount],
  [LIMIT_STATUS, amount, limit],
  [ORDER_CHECK, amount, amount, limit, limit, amount, amount],
  [AGING_BUCKET, day, day],
  [DSO, amount, amount, fc.constantFrom(30, 90, 365, null)],
  [DISCOUNT_RATE, terms, day, day],
  [DISCOUNT_COST, terms],
  [OVERDUE_INTEREST, amount, day, day],
  [COLLECTION_INDEX, amount, amount, amount, amount, fc.constantFrom(1, 3, 12, 0, null)],
];

describe.each(rows.map(([fn, ...figures]) => [fn.id, fn, figures] as const))('%s', (_id, fn, figures) => {
  const sheet = reordered(fc.array(fc.tuple(...figures), { minLength: 1, maxLength: 12 }));
  const columnsOf = (rows: readonly (readonly unknown[])[]): unknown[][][] =>
    figures.map((_, k) => column(rows.map((figure) => figure[k])));

  test('reordering rows reorders results', () => {
    fc.assert(
      fc.property(sheet, ({ values, order }) => {
        const before = list(fn, ...columnsOf(values));
        const after = list(fn, ...columnsOf(order.map((i) => values[i]!)));
        expect(after).toEqual(order.map((i) => before[i]));
      }),
      runs,
    );
  });

  test('an added blank row changes nothing else', () => {
    fc.assert(
      fc.property(sheet, ({ values }) => {
        const blank = figures.map(() => null);
        const after = list(fn, ...columnsOf([...values, blank]));
        expect(after).toEqual([...list(fn, ...columnsOf(values)), '']);
      }),
      runs,
    );
  });

  test('a row of figures gives what a column gives', () => {
    fc.assert(
      fc.property(sheet, ({ values }) => {
        const across = figures.map((_, k) => row(values.map((figure) => figure[k])));
        expect(list(fn, ...across)).toEqual(list(fn, ...columnsOf(values)));
      }),
      runs,
    );
  });
});
