import fc from 'fast-check';
import { CREDIT_LIMIT_RECEIPTS } from '../../../src/domain/limits/receipts/function';
import { column, list, money, reordered, row, runs } from '../laws';

const MONTHS = 6;
const receipts = fc.array(fc.oneof(money(-100, 1e5), fc.constant(null)), {
  minLength: MONTHS,
  maxLength: MONTHS,
});
const term = fc.integer({ min: 0, max: 180 });
const coefficient = fc.constantFrom(0, 0.1, 0.8, 1, null);
const customer = fc.tuple(receipts, term, coefficient);
const customers = reordered(fc.array(customer, { minLength: 2, maxLength: 8 }));
const weights = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: MONTHS, maxLength: MONTHS })
  .filter((list) => list.some((weight) => weight > 0));

type Customer = readonly [
  receipts: readonly (number | null)[],
  term: number | null,
  coefficient: number | null,
];

const limits = (of: readonly Customer[], weighted: readonly number[]): unknown[] =>
  list(
    CREDIT_LIMIT_RECEIPTS,
    of.map((c) => c[0]),
    column(of.map((c) => c[1])),
    row(weighted),
    column(of.map((c) => c[2])),
  );

test('reordering customers reorders limits', () => {
  fc.assert(
    fc.property(customers, weights, ({ values, order }, weighted) => {
      const before = limits(values, weighted);
      const after = limits(
        order.map((i) => values[i]!),
        weighted,
      );
      expect(after).toEqual(order.map((i) => before[i]));
    }),
    runs,
  );
});

test('a customer among others has the limit it has alone, months in a row or in a column', () => {
  fc.assert(
    fc.property(customers, weights, ({ values }, weighted) => {
      const together = limits(values, weighted);
      expect(values.flatMap((one) => limits([one], weighted))).toEqual(together);
      const inColumns = values.flatMap(([own, days, factor]) =>
        list(CREDIT_LIMIT_RECEIPTS, column(own), days, row(weighted), factor),
      );
      expect(inColumns).toEqual(together);
    }),
    runs,
  );
});

test('an added blank row changes nothing else', () => {
  fc.assert(
    fc.property(customers, weights, ({ values }, weighted) => {
      const blank: Customer = [new Array<null>(MONTHS).fill(null), null, null];
      expect(limits([...values, blank], weighted)).toEqual([...limits(values, weighted), '']);
    }),
    runs,
  );
});

test('only the proportion of the weights counts, and equal ones are the default', () => {
  fc.assert(
    fc.property(customers, weights, fc.integer({ min: 1, max: 50 }), ({ values }, weighted, factor) => {
      const scaled = weighted.map((weight) => weight * factor);
      expect(limits(values, scaled)).toEqual(limits(values, weighted));
      expect(limits(values, new Array<number>(MONTHS).fill(factor))).toEqual(limits(values, []));
    }),
    runs,
  );
});

test('months reordered together with their weights change nothing', () => {
  const months = reordered(
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: MONTHS, maxLength: MONTHS }),
  );
  fc.assert(
    fc.property(receipts, months, term, (own, { values: weighted, order }, days) => {
      const before = list(CREDIT_LIMIT_RECEIPTS, row(own), days, row(weighted));
      const after = list(
        CREDIT_LIMIT_RECEIPTS,
        row(order.map((i) => own[i])),
        days,
        row(order.map((i) => weighted[i])),
      );
      expect(after).toEqual(before);
    }),
    runs,
  );
});

test('lies between the least and the largest month over the term, and never below 0', () => {
  fc.assert(
    fc.property(receipts, weights, term, (own, weighted, days) => {
      const [limit] = list(CREDIT_LIMIT_RECEIPTS, row(own), days, row(weighted));
      if (limit === '') return;
      const monthly = own.map((receipt) => receipt ?? 0);
      const over = (receipt: number): number => (Math.max(receipt, 0) * days) / 30;
      expect(limit).toBeGreaterThanOrEqual(over(Math.min(...monthly)) * (1 - 1e-12));
      expect(limit).toBeLessThanOrEqual(over(Math.max(...monthly)) * (1 + 1e-12));
    }),
    runs,
  );
});
