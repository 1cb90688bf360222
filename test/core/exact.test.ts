import fc from 'fast-check';
import { boundedFloats, OPEN } from '../../src/core/bounded';
import { compareShare } from '../../src/core/compare';
import { atFifteenDigits, decimalsOf, powerOfTen } from '../../src/core/digits';
import { exactly } from '../../src/core/exactly';
import type { Numbers } from '../../src/core/numbers';
import { rationals } from '../../src/core/rational';
import { inWholeUnits, sum } from '../../src/core/sum';
import { exact, roundTo, sum as decimalSum } from '../exact';

/** Numbers as people have them in cells: amounts in cents, ratios, long fractions, very large and very small ones. */
const reading = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -1e12, max: 1e12 }).map((k) => k / 100) },
  { weight: 2, arbitrary: fc.integer({ min: -1e6, max: 1e6 }) },
  { weight: 2, arbitrary: fc.double({ min: -1, max: 1, noNaN: true }).map(atFifteenDigits) },
  { weight: 1, arbitrary: fc.double({ min: -1e300, max: 1e300, noNaN: true }).map(atFifteenDigits) },
);
const seed = { seed: 20261122, numRuns: 2000 };

describe('a cell is read at 15 significant digits', () => {
  test.each([
    [0.1 + 0.2, 0.3],
    [1.005 * 100, 100.5],
    [1 / 3, 0.333333333333333],
    [123456789012345.678, 123456789012346],
    [-0, 0],
  ])('%p is read as %p', (cell, expected) => expect(atFifteenDigits(cell)).toBe(expected));

  test('reading twice changes nothing, and equals the long way round', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        const once = atFifteenDigits(x);
        expect(once).toBe(Number(x.toPrecision(15)) + 0);
        expect(atFifteenDigits(once)).toBe(once);
      }),
      seed,
    );
  });

  test('a reading with d decimals is a whole number of units 10^-d', () => {
    fc.assert(
      fc.property(reading, (x) => {
        const d = decimalsOf(x);
        fc.pre(d >= 0);
        expect(exact(x).times(powerOfTen(d)).isInteger()).toBe(true);
      }),
      seed,
    );
  });
});

/** A formula of any shape over three readings. */
type Formula = <N>(n: Numbers<N>, a: N, b: N, c: N) => N;
const formulas: Record<string, Formula> = {
  'a + b − c': (n, a, b, c) => n.minus(n.plus(a, b), c),
  'a × b + c': (n, a, b, c) => n.plus(n.times(a, b), c),
  'a / b − c': (n, a, b, c) => n.minus(n.over(a, b), c),
  '(a + b) / (b × c)': (n, a, b, c) => n.over(n.plus(a, b), n.times(b, c)),
  'a / b + b / c − c / a': (n, a, b, c) => n.minus(n.plus(n.over(a, b), n.over(b, c)), n.over(c, a)),
};

describe('floats answer as fractions do, or not at all', () => {
  test.each(Object.entries(formulas))('%s', (_name, formula) => {
    fc.assert(
      fc.property(reading, reading, reading, (x, y, z) => {
        fc.pre(x !== 0 && y !== 0 && z !== 0);
        const value = <N>(n: Numbers<N>): N => formula(n, n.of(x), n.of(y), n.of(z));
        const truth = rationals.number(value(rationals));
        fc.pre(Number.isFinite(truth));
        expect(exactly((n) => n.number(value(n)))).toBe(truth);
        try {
          expect(boundedFloats.number(value(boundedFloats))).toBe(truth);
        } catch (open) {
          if (open !== OPEN) throw open;
        }
      }),
      seed,
    );
  });

  test('for amounts in cents floats answer nearly always: that is what makes them worth having', () => {
    const cents = (i: number): number => (((i * 7919) % 1_000_003) + 1) / 100;
    const answers = Array.from({ length: 1000 }, (_, i) => {
      const n = boundedFloats;
      try {
        return n.number(n.minus(n.over(n.of(cents(i)), n.of(cents(i + 1))), n.of(cents(i + 2))));
      } catch {
        return null;
      }
    });
    expect(answers.filter((x) => x !== null).length).toBeGreaterThan(950);
  });

  test('rounding and comparing agree with decimal, also at half-way points and at equality', () => {
    fc.assert(
      fc.property(reading, fc.integer({ min: 0, max: 6 }), (x, d) => {
        expect(exactly((n) => n.number(n.round(n.of(x), d)))).toBe(roundTo(exact(x), d).toNumber() + 0);
        expect(
          exactly((n) => n.compare(n.times(n.of(x), n.of(3)), n.plus(n.of(x), n.plus(n.of(x), n.of(x))))),
        ).toBe(0);
      }),
      seed,
    );
    expect(exactly((n) => n.number(n.round(n.of(1.005), 2)))).toBe(1.01);
    expect(exactly((n) => n.number(n.round(n.of(-2.5), 0)))).toBe(-3);
  });
});

describe('sums', () => {
  test('a million cents are ten thousand', () => {
    expect(rationals.number(sum(new Float64Array(1_000_000).fill(0.01)))).toBe(10_000);
  });

  test('do not depend on order, nor on the path', () => {
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 40 }), (values) => {
        const plain = decimalSum(values).toNumber();
        fc.pre(Number.isFinite(plain));
        const backwards = sum([...values].reverse());
        expect(rationals.number(sum(values))).toBe(plain + 0);
        expect(rationals.compare(sum(values), backwards)).toBe(0);
        expect(exactly((n) => n.number(n.from(backwards)))).toBe(plain + 0);
      }),
      seed,
    );
  });

  test('whole units are exact where they are promised', () => {
    expect(inWholeUnits([0.1, 2, 3.25])).toEqual({ units: Float64Array.of(10, 200, 325), decimals: 2 });
    expect(inWholeUnits([9e15, 9e15])).toBeNull();
    expect(inWholeUnits([1e300])).toBeNull();
  });
});

test('a share is compared exactly, also where floats are as near as they can be', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e15 }),
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom(0.7, 0.75, 0.95),
      (whole, step, share) => {
        const part = Math.round(whole * share) + step;
        expect(compareShare(part, whole, share)).toBe(exact(part).comparedTo(exact(whole).times(share)));
      },
    ),
    seed,
  );
});
