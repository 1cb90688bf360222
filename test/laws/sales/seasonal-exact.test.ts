import fc from 'fast-check';
import {
  SEASONAL_INDEX,
  SEASONAL_SHARE,
  SEASONAL_TARGET,
} from '../../../src/domain/sales/seasonal-index/function';
import { block, transposed } from '../laws';
import { Rational, sum as sumOf, mean as meanOf } from '../../reference/rational';

type Years = (number | null)[][];

/** Small numbers make zeros, ties and cancelling thirds; losses and gaps are among them. */
const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3, max: 9 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 900 }).map((k) => k / 100) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }).map((k) => Number((k / 7).toPrecision(15))) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const yearsOf = (periods: number): fc.Arbitrary<Years> =>
  fc.array(fc.array(value, { minLength: periods, maxLength: periods }), { minLength: 1, maxLength: 4 });
const history = fc.integer({ min: 2, max: 5 }).chain(yearsOf);
const method = fc.constantFrom('simple', 'yearly_ratio', 'moving_average');
const blanks = fc.constantFrom('missing', 'zero');
const runs = { numRuns: 1500, seed: 20250331 };

const isThere = (x: Rational | null): x is Rational => x !== null;
/** The values of a list without a gap; null of one with gaps. */
const whole = (list: readonly (Rational | null)[]): readonly Rational[] | null => {
  const there = list.filter(isThere);
  return there.length === list.length ? there : null;
};

/** The definition in rational numbers: the shares, or the error that there is instead. */
function sharesByDefinition(
  years: readonly (Rational | null)[][],
  how: string,
): readonly Rational[] | '#N/A' | '#DIV/0!' {
  const periods = years[0]!.length;
  if (how === 'moving_average' && years.length < 2) return '#N/A';
  const ratios: Rational[][] = years[0]!.map(() => []);
  const bases: Rational[] = [];
  const divide = (x: Rational, base: Rational, period: number): void => {
    bases.push(base);
    if (base.sign !== 0) ratios[period]!.push(x.over(base));
  };
  if (how === 'simple') years.forEach((year) => year.forEach((x, p) => isThere(x) && ratios[p]!.push(x)));
  if (how === 'yearly_ratio')
    for (const year of years.map(whole)) year?.forEach((x, p) => divide(x, meanOf(year), p));
  if (how === 'moving_average') {
    const all = years.flat();
    const half = Math.floor(periods / 2);
    for (let i = half; i + half < all.length; i++) {
      const window = whole(all.slice(i - half, i + half + 1));
      if (!window) continue;
      const ends = periods % 2 === 0 ? Rational.ofCell(0.5) : Rational.ofCell(1);
      const weighted = window.map((x, k) => (k === 0 || k === window.length - 1 ? x.times(ends) : x));
      divide(window[half]!, sumOf(weighted).over(Rational.ofCell(periods)), i % periods);
    }
  }
  if (bases.some(({ sign }) => sign === 0)) return '#DIV/0!';
  if (ratios.some((list) => list.length === 0)) return '#N/A';
  const means = ratios.map(meanOf);
  const sum = sumOf(means);
  if (sum.sign === 0) return '#DIV/0!';
  if (sum.sign < 0 || bases.some(({ sign }) => sign < 0)) return '#N/A';
  return means.map((mean) => mean.over(sum));
}

const read = (years: Years, empty: string): (Rational | null)[][] =>
  years.map((year) =>
    year.map((x) => (x !== null ? Rational.ofCell(x) : empty === 'zero' ? Rational.ofCell(0) : null)),
  );

function expected(years: Years, how: string, empty: string): ReturnType<typeof sharesByDefinition> {
  if (years.flat().every((x) => x === null)) return '#N/A';
  return sharesByDefinition(read(years, empty), how);
}

test('indices and shares are their definitions in rational numbers, whatever cancels', () => {
  fc.assert(
    fc.property(history, method, blanks, (years, how, empty) => {
      const periods = years[0]!.length;
      const shares = expected(years, how, empty);
      const fault = typeof shares === 'string' ? [[shares]] : null;
      const numbers = (by: number): unknown[][] =>
        fault ?? [(shares as Rational[]).map((share) => share.times(Rational.ofCell(by)).toNumber())];
      const options = [periods, how, empty];
      // A single year and a single period would be lists: those are laid out in time.
      expect(block(SEASONAL_INDEX, [years.flat()], ...options)).toEqual(numbers(periods));
      expect(block(SEASONAL_SHARE, [years.flat()], ...options)).toEqual(numbers(1));
    }),
    runs,
  );
});

test('targets are largest remainders in rational numbers, equal ones to the earlier period', () => {
  fc.assert(
    fc.property(
      history,
      method,
      fc.integer({ min: 0, max: 5000 }),
      fc.constantFrom(1, 7, 0.5),
      (years, how, target, unit) => {
        const shares = expected(years, how, 'missing');
        const parts = block(SEASONAL_TARGET, [years.flat()], target, years[0]!.length, how, null, null, unit);
        if (typeof shares === 'string') return expect(parts).toEqual([[shares]]);
        if (shares.some(({ sign }) => sign < 0)) return expect(parts).toEqual([['#N/A']]);
        const units = Math.floor(target / unit);
        const quotas = shares.map((share) => share.times(Rational.ofCell(units)));
        const counts = quotas.map(({ floor }) => Number(floor));
        const left = units - counts.reduce((a, b) => a + b);
        quotas
          .map((quota, i) => ({ i, rest: quota.minus(Rational.ofCell(counts[i]!)) }))
          .sort((a, b) => b.rest.compare(a.rest) || a.i - b.i)
          .slice(0, left)
          .forEach(({ i }) => counts[i]!++);
        const largest = shares.reduce((best, share, i) => (share.compare(shares[best]!) > 0 ? i : best), 0);
        const rest = target - units * unit;
        expect(parts).toEqual([counts.map((count, i) => count * unit + (i === largest ? rest : 0))]);
      },
    ),
    runs,
  );
});

test('months merged over the Spring Festival are the months with their mean put in by hand', () => {
  const months = fc.array(
    fc.array(fc.option(fc.integer({ min: 0, max: 40 })), { minLength: 12, maxLength: 12 }),
    {
      minLength: 2,
      maxLength: 3,
    },
  );
  fc.assert(
    fc.property(months, method, (years, how) => {
      const merged = years.map(([january, february, ...rest]) => {
        const there = [january, february].filter((x) => x !== null && x !== undefined);
        const both = there.length === 0 ? null : there.reduce((a, b) => a + b) / there.length;
        return [both, both, ...rest];
      });
      expect(block(SEASONAL_INDEX, years, 12, how, null, 'merge')).toEqual(
        block(SEASONAL_INDEX, merged, 12, how),
      );
    }),
    runs,
  );
});

test('a square of years: rows are years, however many periods there are', () => {
  const square = fc.integer({ min: 2, max: 12 }).chain((side) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: side, maxLength: side }), {
      minLength: side,
      maxLength: side,
    }),
  );
  fc.assert(
    fc.property(square, method, (years, how) => {
      const inOrder = block(SEASONAL_INDEX, [years.flat()], years.length, how);
      expect(block(SEASONAL_INDEX, years, years.length, how)).toEqual(inOrder);
      fc.pre(years.length > 2);
      const fewer = years.slice(1);
      const across = block(SEASONAL_INDEX, fewer, years.length, how);
      expect(block(SEASONAL_INDEX, transposed(fewer), years.length, how)).toEqual(transposed(across));
    }),
    { ...runs, numRuns: 200 },
  );
});

test('a part of a year is refused', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 40 }), (periods, length) => {
      fc.pre(length % periods !== 0);
      const cells = Array.from({ length }, (_, i) => [i + 1]);
      expect(block(SEASONAL_INDEX, cells, periods)).toEqual([['#VALUE!']]);
    }),
    { ...runs, numRuns: 200 },
  );
});
