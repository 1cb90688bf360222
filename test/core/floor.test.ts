import fc from 'fast-check';
import { atFifteenDigits } from '../../src/core/digits';
import { floorOfMean } from '../../src/core/floor';
import { exact, floorTo } from '../exact';

/** Amounts in cents, and numbers too large or too fine to be counted in whole units. */
const reading = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 1e9 }).map((k) => k / 100) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1e300, noNaN: true }).map(atFifteenDigits) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }).map(atFifteenDigits) },
);

test('the mean rounded down equals the decimal way round', () => {
  fc.assert(
    fc.property(
      fc.array(reading, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(0.01, 0.05, 1, 3, 10000, 1e-15, 1e20),
      (values, unit) => {
        const sum = values.reduce((total, x) => total.plus(x), exact(0));
        const multiple = floorTo(sum, exact(unit).times(values.length)).dividedBy(values.length);
        expect(floorOfMean(values, unit)).toBe(multiple.toNumber());
      },
    ),
    { seed: 20261122, numRuns: 500 },
  );
});

test.each([
  [[0.29], 0.01, 0.29],
  [[0.1, 0.2], 0.05, 0.15],
  [[0.1, 0.1, 0.1], 0.1, 0.1],
  [[1e300], 1e299, 1e300],
  [[99.99], 100, 0],
])('the mean of %p in units of %p is %p', (values, unit, expected) =>
  expect(floorOfMean(values, unit)).toBe(expected),
);
