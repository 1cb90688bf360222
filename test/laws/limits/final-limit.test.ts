import fc from 'fast-check';
import { exact, floorTo } from '../../exact';
import { CREDIT_LIMIT_FINAL } from '../../../src/domain/limits/final-limit/function';
import { column, list, money, reordered, row, runs } from '../laws';

const methods = ['min', 'mean', 'median', 'max'] as const;
const method = fc.constantFrom(...methods);
const candidate = fc.oneof(
  { weight: 5, arbitrary: money(0, 1e6) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const candidates = fc
  .array(candidate, { minLength: 1, maxLength: 6 })
  .filter((some) => some.some((x) => x !== null));
const cap = fc.oneof(money(0, 1e6), fc.constant(null));
const caps = fc.tuple(cap, cap, cap);
const unit = fc.constantFrom(0.01, 0.05, 1, 3, 100, 10000);

const final = (of: readonly unknown[], ...rest: unknown[]): number =>
  list(CREDIT_LIMIT_FINAL, row(of), ...rest)[0] as number;

test('a limit is a multiple of the unit, not above any cap, and not negative', () => {
  fc.assert(
    fc.property(candidates, method, caps, unit, (of, how, under, step) => {
      const limit = final(of, how, ...under, step);
      expect(exact(limit).modulo(step).isZero()).toBe(true);
      expect(limit).toBeGreaterThanOrEqual(0);
      for (const top of under) if (top !== null) expect(limit).toBeLessThanOrEqual(top);
    }),
    runs,
  );
});

test('the mean is rounded down as by long division', () => {
  fc.assert(
    fc.property(fc.array(money(0, 1e6), { minLength: 1, maxLength: 7 }), unit, (of, step) => {
      const sum = of.reduce((a, b) => a.plus(b), exact(0));
      const wholeUnits = floorTo(sum, exact(step).times(of.length)).dividedBy(of.length);
      expect(final(of, 'mean', null, null, null, step)).toBe(wholeUnits.toNumber());
    }),
    runs,
  );
});

test('min is not above mean and median, and these are not above max', () => {
  fc.assert(
    fc.property(candidates, caps, unit, (of, under, step) => {
      const [least, mean, median, most] = methods.map((how) => final(of, how, ...under, step));
      for (const middle of [mean!, median!]) {
        expect(middle).toBeGreaterThanOrEqual(least!);
        expect(middle).toBeLessThanOrEqual(most!);
      }
    }),
    runs,
  );
});

test('reordering the candidates, or blanks among them, change nothing', () => {
  fc.assert(
    fc.property(reordered(candidates), method, unit, ({ values, order }, how, step) => {
      const after = [null, ...order.map((i) => values[i]), ''];
      expect(final(after, how, null, null, null, step)).toBe(final(values, how, null, null, null, step));
    }),
    runs,
  );
});

test('candidates, caps and unit scaled together scale the limit', () => {
  fc.assert(
    fc.property(candidates, method, caps, unit, (of, how, under, step) => {
      const scaled = (x: number | null): number | null =>
        x === null ? null : exact(x).times(1000).toNumber();
      expect(final(of.map(scaled), how, ...under.map(scaled), scaled(step))).toBe(
        scaled(final(of, how, ...under, step)),
      );
    }),
    runs,
  );
});

test('a limit never rises when net assets fall', () => {
  fc.assert(
    fc.property(candidates, method, money(-1000, 1e6), money(0, 1e5), unit, (of, how, assets, less, step) => {
      const before = final(of, how, assets, null, null, step);
      const after = final(of, how, exact(assets).minus(less).toNumber(), null, null, step);
      expect(after).toBeLessThanOrEqual(before);
    }),
    runs,
  );
});

test('reordering customers reorders limits, and an added blank row changes nothing else', () => {
  const customer = fc.tuple(candidate, candidate, candidate, cap);
  fc.assert(
    fc.property(
      reordered(fc.array(customer, { minLength: 2, maxLength: 8 })),
      method,
      ({ values, order }, how) => {
        const limits = (of: readonly (readonly unknown[])[]): unknown[] =>
          list(
            CREDIT_LIMIT_FINAL,
            of.map((c) => c.slice(0, 3)),
            how,
            column(of.map((c) => c[3])),
          );
        const before = limits(values);
        expect(limits(order.map((i) => values[i]!))).toEqual(order.map((i) => before[i]));
        expect(limits([...values, [null, null, null, null]])).toEqual([...before, '']);
      },
    ),
    runs,
  );
});
