import fc from 'fast-check';
import { exact } from '../../exact';
import { OVERDUE_INTEREST } from '../../../src/domain/watching/overdue-interest/function';
import { list, money, runs } from '../laws';

const amount = money(-100000, 100000);
const days = fc.integer({ min: 0, max: 2000 });
const rate = fc.integer({ min: 0, max: 10000 }).map((millionths) => millionths / 1e6);
const DUE = 45000;
const interest = (amount: number, days: number, rate: number): number =>
  list(OVERDUE_INTEREST, amount, DUE, DUE + days, rate)[0] as number;

test('the interest of two periods is the interest of both together', () => {
  fc.assert(
    fc.property(amount, days, days, rate, (amount, a, b, rate) => {
      const parts = exact(interest(amount, a, rate)).plus(interest(amount, b, rate));
      expect(interest(amount, a + b, rate)).toBe(parts.toNumber());
    }),
    runs,
  );
});

test('the interest on two amounts is the interest on their sum', () => {
  fc.assert(
    fc.property(amount, amount, days, rate, (a, b, days, rate) => {
      const parts = exact(interest(a, days, rate)).plus(interest(b, days, rate));
      const sum = exact(a).plus(b).toNumber();
      expect(interest(sum, days, rate)).toBe(parts.toNumber() + 0);
    }),
    runs,
  );
});

test('paid on the due date or before costs nothing', () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: -2000, max: 0 }), (amount, early) => {
      expect(interest(amount, early, 0.01)).toBe(0);
    }),
    runs,
  );
});
