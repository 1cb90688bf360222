import fc from 'fast-check';
import { atFifteenDigits } from '../../src/core/digits';

const byDefinition = (x: number): number => Number(x.toPrecision(15)) + 0;
const runs = { numRuns: 20_000, seed: 20250331 };

/** Readings whose sixteenth digit is a five, and what comes just before and after them. */
const halfway = fc
  .tuple(fc.integer({ min: 10 ** 14, max: 10 ** 15 - 1 }), fc.integer({ min: 0, max: 22 }), fc.boolean())
  .map(([units, decimals, negative]) => ((negative ? -1 : 1) * (units + 0.5)) / 10 ** decimals);

/** The doubles around a power of ten, where the logarithm may be rounded up. */
const nearPowers = fc
  .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -8, max: 8 }))
  .map(([exponent, steps]) => Number(`1e${exponent}`) * (1 + steps * 2 ** -53));

describe('a number is read at 15 digits', () => {
  test.each([
    ['any double', fc.double({ noNaN: true, noDefaultInfinity: true })],
    ['quotients', fc.tuple(fc.integer(), fc.integer({ min: 1 })).map(([a, b]) => a / b)],
    ['half-way readings', halfway],
    ['neighbours of powers of ten', nearPowers],
    ['rates to six decimals', fc.integer({ min: -1e9, max: 1e9 }).map((x) => x / 1e6)],
  ])('by whatever way, as toPrecision does: %s', (_what, numbers) => {
    fc.assert(
      fc.property(numbers, (x) => Object.is(atFifteenDigits(x), byDefinition(x))),
      runs,
    );
  });
});
