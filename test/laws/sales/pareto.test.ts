import fc from 'fast-check';
import { PARETO_COUNT, TOP_SHARE } from '../../../src/domain/sales/pareto/function';
import { column, list, money, reordered, runs } from '../laws';

const sales = fc
  .array(fc.oneof(money(-1000, 10000), fc.constantFrom(0, 500, 1000)), { minLength: 1, maxLength: 40 })
  .filter((values) => values.some((value) => value > 0));
/** Shares to the thousandth, so that the reference below can count in whole numbers. */
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

const cents = (value: number): bigint => BigInt(Math.round(value * 100));
const falling = (values: readonly number[]): bigint[] =>
  values
    .map(cents)
    .filter((c) => c > 0n)
    .sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));

test('the count is the least number of customers whose sales reach the share, counted in whole cents', () => {
  fc.assert(
    fc.property(sales, share, (values, part) => {
      const amounts = falling(values);
      const goal = amounts.reduce((a, b) => a + b) * BigInt(Math.round(part * 1000));
      let sum = 0n;
      let count = 0;
      while (sum * 1000n < goal) sum += amounts[count++]!;
      expect(list(PARETO_COUNT, column(values), part)).toEqual([count]);
    }),
    runs,
  );
});

test('the customers counted hold at least the share asked for', () => {
  fc.assert(
    fc.property(fc.array(money(0.01, 10000), { minLength: 1, maxLength: 40 }), share, (values, part) => {
      const [count] = list(PARETO_COUNT, column(values), part) as number[];
      const [held] = list(TOP_SHARE, column(values), count! / values.length) as number[];
      expect(held).toBeGreaterThanOrEqual(part);
    }),
    runs,
  );
});

test('the share of the top lies between 0 and 1 and never falls when more customers are taken', () => {
  fc.assert(
    fc.property(sales, share, share, (values, a, b) => {
      const [less] = list(TOP_SHARE, column(values), Math.min(a, b)) as number[];
      const [more] = list(TOP_SHARE, column(values), Math.max(a, b)) as number[];
      expect(less).toBeGreaterThanOrEqual(0);
      expect(more).toBeGreaterThanOrEqual(less!);
      expect(more).toBeLessThanOrEqual(1);
    }),
    runs,
  );
});

test.each([PARETO_COUNT, TOP_SHARE].map((fn) => [fn.id, fn] as const))(
  '%s: order, blank rows and the unit of money change nothing',
  (_id, fn) => {
    fc.assert(
      fc.property(reordered(sales), share, fc.integer({ min: 2, max: 999 }), (given, part, factor) => {
        const { values, order } = given;
        const result = list(fn, column(values), part);
        expect(list(fn, column(order.map((i) => values[i])), part)).toEqual(result);
        expect(list(fn, column([null, ...values, '']), part)).toEqual(result);
        const scaled = values.map((value) => (Math.round(value * 100) * factor) / 100);
        expect(list(fn, column(scaled), part)).toEqual(result);
      }),
      runs,
    );
  },
);
