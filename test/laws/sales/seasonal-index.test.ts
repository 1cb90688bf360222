import fc from 'fast-check';
import { exact, sum } from '../../exact';
import {
  SEASONAL_INDEX,
  SEASONAL_SHARE,
  SEASONAL_TARGET,
} from '../../../src/domain/sales/seasonal-index/function';

const run = { seed: 7, numRuns: 100 };
const month = fc.integer({ min: 1, max: 1e7 }).map((k) => k / 100);
const years = fc.array(fc.array(month, { minLength: 12, maxLength: 12 }), { minLength: 2, maxLength: 4 });
const method = fc.constantFrom('simple', 'yearly_ratio', 'moving_average');
const row = (result: unknown): number[] => (result as number[][])[0]!;

test('indices have the mean 1, shares add to 1', () => {
  fc.assert(
    fc.property(years, method, (sales, m) => {
      expect(Math.abs(row(SEASONAL_INDEX.call(sales, 12, m)).reduce((a, b) => a + b) - 12)).toBeLessThan(
        1e-13,
      );
      expect(Math.abs(row(SEASONAL_SHARE.call(sales, 12, m)).reduce((a, b) => a + b) - 1)).toBeLessThan(
        1e-14,
      );
    }),
    run,
  );
});

test('targets add up to the year exactly, in whole units', () => {
  fc.assert(
    fc.property(
      years,
      method,
      fc.integer({ min: 0, max: 1e11 }),
      fc.constantFrom(0.01, 1, 100),
      (sales, m, cents, unit) => {
        const target = cents / 100;
        const parts = row(SEASONAL_TARGET.call(sales, target, 12, m, null, null, unit));
        expect(sum(parts).equals(exact(target))).toBe(true);
        const broken = parts.filter((p) => !exact(p).modulo(unit).isZero());
        expect(broken.length).toBeLessThanOrEqual(1);
      },
    ),
    run,
  );
});

test('scaling all sales changes no index', () => {
  fc.assert(
    fc.property(years, method, fc.constantFrom(0.01, 10000), (sales, m, factor) => {
      const scaled = sales.map((year) => year.map((v) => exact(v).times(factor).toNumber()));
      expect(row(SEASONAL_INDEX.call(scaled, 12, m))).toEqual(row(SEASONAL_INDEX.call(sales, 12, m)));
    }),
    run,
  );
});

test('the order of the years does not matter to simple and yearly_ratio', () => {
  fc.assert(
    fc.property(years, fc.constantFrom('simple', 'yearly_ratio'), (sales, m) => {
      expect(SEASONAL_INDEX.call([...sales].reverse(), 12, m)).toEqual(SEASONAL_INDEX.call(sales, 12, m));
    }),
    run,
  );
});

test('a column, a row, and months in rows say the same', () => {
  fc.assert(
    fc.property(years, method, (sales, m) => {
      const across = row(SEASONAL_INDEX.call(sales, 12, m));
      const flat = sales.flat();
      expect(row(SEASONAL_INDEX.call([flat], 12, m))).toEqual(across);
      expect(
        SEASONAL_INDEX.call(
          flat.map((v) => [v]),
          12,
          m,
        ),
      ).toEqual(across.map((v) => [v]));
      const byMonth = across.map((_, p) => sales.map((year) => year[p]!));
      expect(SEASONAL_INDEX.call(byMonth, 12, m)).toEqual(across.map((v) => [v]));
    }),
    run,
  );
});
