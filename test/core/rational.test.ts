import fc from 'fast-check';
import { exactly } from '../../src/core/exactly';
import { rationals } from '../../src/core/rational';
import type { Numbers } from '../../src/core/numbers';
import { total } from '../../src/core/total';
import { Rational } from '../reference/rational';

const seed = { seed: 20261122, numRuns: 2000 };
const reading = fc.oneof(
  fc.integer({ min: -9, max: 9 }),
  fc.integer({ min: -1e9, max: 1e9 }).map((k) => k / 100),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((x) => Number(x.toPrecision(15))),
  // Results of other formulas: up to 17 digits.
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.constantFrom(1e300, 0.9252336448598131, -1e-300, 1e22, 123456789012345, 5e-324),
);

/** (a + b) / c − b × c, in any arithmetic. */
const formula = <N>(n: Numbers<N>, a: N, b: N, c: N): N => n.minus(n.over(n.plus(a, b), c), n.times(b, c));

test('fractions of whole numbers are the rational numbers, to the last digit', () => {
  fc.assert(
    fc.property(reading, reading, reading, (a, b, c) => {
      fc.pre(c !== 0);
      const [x, y, z] = [a, b, c].map((x) => Rational.ofDecimal(String(x))) as [Rational, Rational, Rational];
      const expected = x.plus(y).over(z).minus(y.times(z));
      const value = <N>(n: Numbers<N>): N => formula(n, n.of(a), n.of(b), n.of(c));
      const exact = value(rationals);
      expect(rationals.sign(exact)).toBe(expected.sign);
      const nearest = expected.toNumber() + 0;
      fc.pre(Number.isFinite(nearest));
      expect(rationals.number(exact)).toBe(nearest);
      expect(exactly((n) => n.number(value(n)))).toBe(nearest);
    }),
    seed,
  );
});

test('what cancels on paper is 0', () => {
  const third = <N>(n: Numbers<N>): N => n.over(n.of(1), n.of(3));
  const sum = <N>(n: Numbers<N>): N => total(n, [third(n), third(n), n.over(n.of(-2), n.of(3))]);
  expect(exactly((n) => n.sign(sum(n)))).toBe(0);
});

test('a half is rounded away from zero', () => {
  const round = (x: number, by: number, decimals: number): number =>
    rationals.number(rationals.round(rationals.over(rationals.of(x), rationals.of(by)), decimals));
  expect([
    round(1, 2, 0),
    round(-1, 2, 0),
    round(1, 3, 2),
    round(-0.0000005, 1, 6),
    round(15, 1, -1),
  ]).toEqual([1, -1, 0.33, -0.000001, 20]);
});
