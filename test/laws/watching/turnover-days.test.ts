import fc from 'fast-check';
import { exact } from '../../exact';
import { DSO } from '../../../src/domain/watching/turnover-days/function';
import { column, list, money, row, runs } from '../laws';

const owed = money(0.01, 100000);
const sold = money(0.01, 100000);
// From two months on, because a single column of months is one customer.
const year = fc.array(sold, { minLength: 2, maxLength: 12 });
const power = fc.constantFrom(10, 100, 10000);
const times = (x: number, factor: number): number => exact(x).times(factor).toNumber();

test('scaling all amounts changes no days, by any method', () => {
  fc.assert(
    fc.property(owed, owed, year, power, (opening, closing, months, k) => {
      const [first] = months as [number];
      const scaled = months.map((m) => times(m, k));
      expect(list(DSO, times(closing, k), times(first, k), 30)).toEqual(list(DSO, closing, first, 30));
      expect(list(DSO, row([times(opening, k), times(closing, k)]), times(first, k), 30, 'average')).toEqual(
        list(DSO, row([opening, closing]), first, 30, 'average'),
      );
      expect(list(DSO, times(closing, k), row(scaled), 30, 'countback')).toEqual(
        list(DSO, closing, row(months), 30, 'countback'),
      );
    }),
    runs,
  );
});

test('equal opening and closing balances: the average is the closing method', () => {
  fc.assert(
    fc.property(owed, sold, (balance, sales) => {
      expect(list(DSO, row([balance, balance]), sales, 90, 'average')).toEqual(list(DSO, balance, sales, 90));
    }),
    runs,
  );
});

test('with equal months and within them, countback is the closing method', () => {
  fc.assert(
    fc.property(
      sold,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 100 }),
      (month, n, percent) => {
        const sales = times(month, n);
        const balance = exact(sales).times(percent).dividedBy(100).toNumber();
        expect(list(DSO, balance, row(Array(n).fill(month)), 30, 'countback')).toEqual(
          list(DSO, balance, sales, 30 * n),
        );
      },
    ),
    runs,
  );
});

test('countback never falls when receivables rise, and older months change nothing that is reached', () => {
  fc.assert(
    fc.property(owed, owed, year, sold, (a, b, months, older) => {
      const balances = column([Math.min(a, b), Math.max(a, b)]);
      const both = [months, months];
      const [low, high] = list(DSO, balances, both, 30, 'countback');
      if (high !== '#N/A') expect(high).toBeGreaterThanOrEqual(low as number);
      const [longLow, longHigh] = list(
        DSO,
        balances,
        both.map((m) => [older, ...m]),
        30,
        'countback',
      );
      if (low !== '#N/A') expect(longLow).toBe(low);
      if (high !== '#N/A') expect(longHigh).toBe(high);
    }),
    runs,
  );
});

test('each customer is counted by itself', () => {
  const customers = fc.integer({ min: 2, max: 6 }).chain((width) =>
    fc.array(fc.tuple(owed, fc.array(sold, { minLength: width, maxLength: width })), {
      minLength: 1,
      maxLength: 6,
    }),
  );
  fc.assert(
    fc.property(customers, (customers) => {
      const together = list(
        DSO,
        column(customers.map(([o]) => o)),
        customers.map(([, m]) => m),
        30,
        'countback',
      );
      expect(together).toEqual(customers.flatMap(([o, m]) => list(DSO, o, row(m), 30, 'countback')));
    }),
    runs,
  );
});
