import fc from 'fast-check';
import { allocate } from '../../src/core/allocate';
import { rationals as n, type Rational as Fraction } from '../../src/core/rational';
import { Rational, sum as sumOf, whole, ZERO } from '../reference/rational';

const seed = { seed: 20261122, numRuns: 400 };

const shareOf = (weight: number, all: number): Fraction => n.over(n.of(weight), n.of(all));

test('adds up to the total exactly, by largest remainder, equal remainders to the earlier part', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e6, max: 1e10 }).map((cents) => cents / 100),
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 14 }),
      fc.constantFrom(0.01, 1, 100, 7),
      (total, weights, unit) => {
        const all = weights.reduce((a, b) => a + b);
        fc.pre(all > 0);
        const parts = allocate(
          total,
          weights.map((weight) => shareOf(weight, all)),
          unit,
        );
        expect(sumOf(parts.map(Rational.ofCell)).compare(Rational.ofCell(total))).toBe(0);

        const units = Rational.ofCell(total).over(Rational.ofCell(unit)).floor;
        const quotas = weights.map((w) =>
          Rational.of(units).times(Rational.ofCell(w)).over(Rational.ofCell(all)),
        );
        const remainders = quotas.map((quota) => quota.minus(Rational.of(quota.floor)));
        const left = Number(units - quotas.reduce((sum, { floor }) => sum + floor, 0n));
        const favoured = weights
          .map((_, i) => i)
          .sort((a, b) => remainders[b]!.compare(remainders[a]!) || a - b)
          .slice(0, left);
        const rest = Rational.ofCell(total).minus(Rational.of(units).times(Rational.ofCell(unit)));
        const largest = weights.indexOf(Math.max(...weights));
        const expected = quotas.map(({ floor }, i) =>
          whole(Number(floor) + (favoured.includes(i) ? 1 : 0))
            .times(Rational.ofCell(unit))
            .plus(i === largest ? rest : ZERO),
        );
        expect(parts).toEqual(expected.map((part) => part.toNumber() + 0));
      },
    ),
    seed,
  );
});

test('equal remainders go to the earlier part', () => {
  const [one, four] = [shareOf(1, 6), shareOf(4, 6)];
  expect(
    allocate(
      100,
      [1, 1, 1].map((weight) => shareOf(weight, 3)),
      1,
    ),
  ).toEqual([34, 33, 33]);
  expect(allocate(10, [one, four, one], 4)).toEqual([4, 6, 0]);
});
