import fc from 'fast-check';
import { exact } from '../../exact';
import {
  CREDIT_LIMIT_NWC,
  CREDIT_LIMIT_PERIOD,
  CREDIT_LIMIT_PROFIT,
} from '../../../src/domain/limits/simple-limits/function';
import { list, money, runs } from '../laws';

const amount = money(-1000, 1e7);
const share = fc.integer({ min: 0, max: 10000 }).map((k) => k / 10000);
const months = fc.integer({ min: 0, max: 240 }).map((k) => k / 10);

test('a limit is the decimal product, and never below 0', () => {
  fc.assert(
    fc.property(amount, amount, share, months, (a, b, rate, period) => {
      const product = (x: number, y: number): number => Math.max(exact(x).times(y).toNumber(), 0);
      expect(list(CREDIT_LIMIT_PROFIT, a, rate)).toEqual([product(a, rate)]);
      expect(list(CREDIT_LIMIT_PERIOD, a, period)).toEqual([product(a, period)]);
      const capital = exact(a).minus(b).toNumber();
      expect(list(CREDIT_LIMIT_NWC, a, b, rate)).toEqual([product(capital, rate)]);
    }),
    runs,
  );
});

test('amounts a thousand times as large have a limit a thousand times as large', () => {
  fc.assert(
    fc.property(amount, amount, share, months, (a, b, rate, period) => {
      const scaled = (x: number): number => exact(x).times(1000).toNumber();
      const timesThousand = (results: unknown[]): unknown[] => results.map((x) => scaled(x as number));
      expect(list(CREDIT_LIMIT_PROFIT, scaled(a), rate)).toEqual(
        timesThousand(list(CREDIT_LIMIT_PROFIT, a, rate)),
      );
      expect(list(CREDIT_LIMIT_PERIOD, scaled(a), period)).toEqual(
        timesThousand(list(CREDIT_LIMIT_PERIOD, a, period)),
      );
      expect(list(CREDIT_LIMIT_NWC, scaled(a), scaled(b), rate)).toEqual(
        timesThousand(list(CREDIT_LIMIT_NWC, a, b, rate)),
      );
    }),
    runs,
  );
});
