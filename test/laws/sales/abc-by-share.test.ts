import fc from 'fast-check';
import { ABC_CLASS, ABC_TABLE } from '../../../src/domain/sales/abc-by-share/function';
import { exact, sum } from '../../exact';

const run = { seed: 7, numRuns: 150 };
const cents = fc.integer({ min: -2000, max: 1e7 }).map((k) => k / 100);
const few = fc.integer({ min: 0, max: 6 }).map((k) => k / 10);
const values = fc.array(fc.oneof(cents, few), { minLength: 1, maxLength: 40 });
const boundary = fc.constantFrom('before', 'including', 'nearest');
const ties = fc.constantFrom('same', 'order');
const column = <T>(list: readonly T[]): T[][] => list.map((x) => [x]);
const classes = (list: readonly unknown[], ...options: unknown[]): string[] =>
  (ABC_CLASS.call(column(list), ...options) as string[][]).map(([c]) => c!);

/** The definition, in decimal and without any shortcut. */
function byDefinition(
  list: readonly number[],
  edges: readonly number[],
  rule: string,
  equal: string,
): string[] {
  const order = list
    .map((_, i) => i)
    .filter((i) => list[i]! > 0)
    .sort((a, b) => list[b]! - list[a]! || a - b);
  const total = sum(order.map((i) => list[i]!));
  const out = list.map(() => 'ABCDEF'[edges.length]!);
  const sums = order.map((_, k) => sum(order.slice(0, k + 1).map((i) => list[i]!)));
  const ends = edges.map((edge) => {
    const goal = total.times(edge);
    if (rule === 'before')
      return order.filter((_, k) => (k === 0 ? exact(0) : sums[k - 1]!).lessThan(goal)).length;
    if (rule === 'including') return sums.filter((s) => s.lessThanOrEqualTo(goal)).length;
    const distances = sums.map((s) => s.minus(goal).abs());
    const least = distances.reduce((a, b) => (b.lessThan(a) ? b : a), distances[0]!);
    return distances.map((d) => d.equals(least)).lastIndexOf(true) + 1;
  });
  order.forEach((i, k) => {
    const first = equal === 'same' ? order.findIndex((j) => list[j] === list[i]) : k;
    const own = ends.findIndex((end) => first < end);
    out[i] = 'ABCDEF'[own < 0 ? edges.length : own]!;
  });
  return out;
}

test('the classes are those of the definition, computed in decimal', () => {
  fc.assert(
    fc.property(values, boundary, ties, (list, rule, equal) => {
      expect(classes(list, null, [[0.7, 0.9]], rule, equal)).toEqual(
        byDefinition(list, [0.7, 0.9], rule, equal),
      );
    }),
    { ...run, numRuns: 600 },
  );
});

test('reordering the rows reorders the classes', () => {
  fc.assert(
    fc.property(values, boundary, (list, rule) => {
      const there = classes(list, null, null, rule);
      expect(classes([...list].reverse(), null, null, rule)).toEqual(there.reverse());
    }),
    run,
  );
});

test('scaling all amounts changes no class', () => {
  fc.assert(
    fc.property(values, boundary, ties, fc.constantFrom(0.001, 3, 10000), (list, rule, equal, factor) => {
      const scaled = list.map((v) => exact(v).times(factor).toNumber());
      expect(classes(scaled, null, null, rule, equal)).toEqual(classes(list, null, null, rule, equal));
    }),
    run,
  );
});

test('a larger value never has a worse class, nor an equal one another', () => {
  fc.assert(
    fc.property(values, boundary, (list, rule) => {
      const found = classes(list, null, null, rule);
      list.forEach((v, i) => list.forEach((w, j) => v >= w && expect(found[i]! <= found[j]!).toBe(true)));
    }),
    run,
  );
});

test('before: A holds at least its cut-off, and the largest customer is A', () => {
  fc.assert(
    fc.property(values, (list) => {
      const positive = list.filter((v) => v > 0);
      fc.pre(positive.length > 0);
      const found = classes(list);
      const inA = sum(list.filter((_, i) => found[i] === 'A'));
      expect(inA.greaterThanOrEqualTo(sum(positive).times(0.75))).toBe(true);
      expect(found[list.indexOf(Math.max(...list))]).toBe('A');
    }),
    run,
  );
});

test('an added blank row changes nothing else', () => {
  fc.assert(
    fc.property(values, fc.nat(40), (list, at) => {
      const k = Math.min(at, list.length);
      const withBlank = classes([...list.slice(0, k), null, ...list.slice(k)]);
      expect(withBlank[k]).toBe('');
      expect(withBlank.filter((_, i) => i !== k)).toEqual(classes(list));
    }),
    run,
  );
});

test('groups equal each group alone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cents, fc.constantFrom('x', 'y', '')), { minLength: 1, maxLength: 30 }),
      (rows) => {
        const found = classes(
          rows.map(([v]) => v),
          column(rows.map(([, g]) => g)),
        );
        for (const group of ['x', 'y', '']) {
          const own = rows.map(([, g], i) => (g === group ? i : -1)).filter((i) => i >= 0);
          if (own.length > 0) expect(own.map((i) => found[i])).toEqual(classes(own.map((i) => rows[i]![0])));
        }
      },
    ),
    run,
  );
});

test('in the table ranks are 1 … n, values fall, shares end at 1, and the classes are those of ABC_CLASS', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 25 }), (list) => {
      const table = ABC_TABLE.call(column(list.map((_, i) => `c${i}`)), column(list)) as (
        string | number
      )[][];
      expect(table.map(([rank]) => rank)).toEqual(list.map((_, i) => i + 1));
      expect(table.map((row) => row[2])).toEqual([...list].sort((a, b) => b - a));
      expect(table[table.length - 1]![4]).toBe(1);
      const found = classes(list);
      for (const [, name, , , , letter] of table) expect(letter).toBe(found[Number(String(name).slice(1))]);
    }),
    run,
  );
});

test('a hundred thousand rows of one cent each hit both cut-offs exactly', () => {
  const found = ABC_CLASS.call(
    Array.from({ length: 100_000 }, () => [0.01]),
    null,
    null,
    null,
    'order',
  ) as string[][];
  const count = (c: string): number => found.filter(([x]) => x === c).length;
  expect([count('A'), count('B'), count('C')]).toEqual([75_000, 20_000, 5_000]);
});
