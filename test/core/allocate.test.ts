import fc from 'fast-check';
import { allocate } from '../../src/core/allocate';
import { rationals as n, type Rational } from '../../src/core/rational';
import { Q } from '../laws/rational';

const seed = { seed: 20261122, numRuns: 400 };

const shareOf = (weight: number, all: number): Rational => n.over(n.of(weight), n.of(all));

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
        expect(Q.sum(parts.map(Q.of)).compare(Q.of(total))).toBe(0);

        const units = Q.of(total).dividedBy(Q.of(unit)).floor;
        const quotas = weights.map((w) => Q.of(Number(units)).times(Q.of(w)).dividedBy(Q.of(all)));
        const remainders = quotas.map((quota) => quota.minus(Q.of(Number(quota.floor))));
        const left = Number(units - quotas.reduce((sum, { floor }) => sum + floor, 0n));
        const favoured = weights
          .map((_, i) => i)
          .sort((a, b) => remainders[b]!.compare(remainders[a]!) || a - b)
          .slice(0, left);
        const rest = Q.of(total).minus(Q.of(Number(units)).times(Q.of(unit)));
        const largest = weights.indexOf(Math.max(...weights));
        const expected = quotas.map(({ floor }, i) =>
          Q.of(Number(floor) + (favoured.includes(i) ? 1 : 0))
            .times(Q.of(unit))
            .plus(i === largest ? rest : Q.of(0)),
        );
        expect(parts).toEqual(expected.map((part) => part.number + 0));
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
