import fc from 'fast-check';
import { ABC_CLASS, ABC_TABLE } from '../../../src/domain/sales/abc-by-share/function';
import { PARETO_COUNT, TOP_SHARE } from '../../../src/domain/sales/pareto/function';
import { column, list } from '../laws';
import { Rational, sum as sumOf } from '../../reference/rational';

/** Amounts on which floats go wrong: thirds to 15 digits, tenths, cents, and far apart sizes. */
const amount = fc.oneof(
  fc.integer({ min: -3, max: 9 }),
  fc.integer({ min: -300, max: 900 }).map((k) => k / 100),
  fc.integer({ min: 1, max: 30 }).map((k) => Number((k / 3).toPrecision(15))),
  fc.integer({ min: 1, max: 9 }).map((k) => Number((k * 1e-7).toPrecision(15))),
  fc.integer({ min: 1, max: 9 }).map((k) => k * 1e17),
);
const amounts = fc.array(amount, { minLength: 1, maxLength: 14 });
const cutoffs = fc
  .uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 })
  .map((twelfths) => twelfths.sort((a, b) => a - b).map((k) => Number((k / 12).toPrecision(15))));
const boundary = fc.constantFrom('before', 'including', 'nearest');
const ties = fc.constantFrom('same', 'order');
const runs = { numRuns: 1500, seed: 20250331 };

/** The definition, item by item, in rational numbers. */
function byDefinition(
  values: readonly Rational[],
  edges: readonly number[],
  rule: string,
  equal: string,
): string[] {
  const order = values
    .map((_, i) => i)
    .filter((i) => values[i]!.sign > 0)
    .sort((a, b) => values[b]!.compare(values[a]!) || a - b);
  const sums = order.map((_, k) => sumOf(order.slice(0, k + 1).map((i) => values[i]!)));
  const total = sums.at(-1) ?? Rational.ofCell(0);
  const ends = edges.map((edge) => {
    const goal = total.times(Rational.ofCell(edge));
    const distance = (sum: Rational): Rational => (sum.compare(goal) < 0 ? goal.minus(sum) : sum.minus(goal));
    if (rule === 'before')
      return order.filter((_, k) => (sums[k - 1] ?? Rational.ofCell(0)).compare(goal) < 0).length;
    if (rule === 'including') return sums.filter((sum) => sum.compare(goal) <= 0).length;
    return (
      sums.reduce((best, sum, k) => (distance(sum).compare(distance(sums[best]!)) <= 0 ? k : best), 0) + 1
    );
  });
  const classes = values.map(() => 'ABCDE'[edges.length]!);
  order.forEach((i, place) => {
    const first = order.findIndex((j) => values[j]!.compare(values[i]!) === 0);
    const own = ends.findIndex((end) => (equal === 'same' ? first : place) < end);
    if (own >= 0) classes[i] = 'ABCDE'[own]!;
  });
  return classes;
}

test('ABC_CLASS is its definition in rational numbers', () => {
  fc.assert(
    fc.property(amounts, cutoffs, boundary, ties, (values, edges, rule, equal) => {
      const expected = byDefinition(values.map(Rational.ofCell), edges, rule, equal);
      expect(list(ABC_CLASS, column(values), null, [edges], rule, equal)).toEqual(expected);
    }),
    runs,
  );
});

test('ABC_TABLE adds up, ranks and classes in rational numbers', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), amount), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(rows, cutoffs, boundary, ties, (given, edges, rule, equal) => {
      const names = [...new Set(given.map(([name]) => name))];
      const sums = names.map((name) =>
        sumOf(given.filter(([own]) => own === name).map(([, x]) => Rational.ofCell(x))),
      );
      const order = names.map((_, i) => i).sort((a, b) => sums[b]!.compare(sums[a]!) || a - b);
      const total = sumOf(sums.filter((sum) => sum.sign > 0));
      const classes = byDefinition(sums, edges, rule, equal);
      const expected = order.map((i, place) => {
        const upTo = sumOf(order.slice(0, place + 1).map((j) => sums[j]!));
        const share = total.sign > 0 ? sums[i]!.over(total).toNumber() : '#DIV/0!';
        const cumulative = sums[i]!.sign > 0 ? upTo.over(total).toNumber() : total.sign > 0 ? 1 : '#DIV/0!';
        return [place + 1, `c${names[i]}`, sums[i]!.toNumber(), share, cumulative, classes[i]];
      });
      const table = ABC_TABLE.call(
        column(given.map(([name]) => `c${name}`)),
        column(given.map(([, x]) => x)),
        null,
        [edges],
        rule,
        equal,
      ) as unknown[][];
      const shown = table.map((row) => row.map((cell) => (typeof cell === 'object' ? '#DIV/0!' : cell)));
      expect(shown).toEqual(expected);
    }),
    runs,
  );
});

test('PARETO_COUNT and TOP_SHARE are their definitions in rational numbers', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 12 }), (values, twelfths) => {
      const falling = values
        .map(Rational.ofCell)
        .filter((x) => x.sign > 0)
        .sort((a, b) => b.compare(a));
      fc.pre(falling.length > 0);
      const share = Number((twelfths / 12).toPrecision(15));
      const total = sumOf(falling);
      const goal = total.times(Rational.ofCell(share));
      const counts = [0, ...falling.map((_, k) => k + 1)];
      const count = counts.find((k) => sumOf(falling.slice(0, k)).compare(goal) >= 0);
      expect(list(PARETO_COUNT, column(values), share)).toEqual([count]);

      const part = Rational.ofCell(values.length).times(Rational.ofCell(share));
      const top = counts.find((k) => Rational.ofCell(k).compare(part) >= 0) ?? falling.length;
      const expected = sumOf(falling.slice(0, top)).over(total).toNumber();
      expect(list(TOP_SHARE, column(values), share)).toEqual([expected]);
    }),
    runs,
  );
});

test('a falling, a rising and an organ-pipe column: no order of the rows makes selection slow or wrong', () => {
  const n = 20_000;
  const falling = Array.from({ length: n }, (_, i) => n - i);
  const pipe = Array.from({ length: n }, (_, i) => Math.min(i, n - i) + 1);
  for (const values of [falling, [...falling].reverse(), pipe]) {
    const order = values.map((_, i) => i).sort((a, b) => values[b]! - values[a]! || a - b);
    const total = values.reduce((a, b) => a + b, 0);
    const expected = new Array<string>(n);
    let running = 0;
    for (const i of order) {
      expected[i] = running < 0.75 * total ? 'A' : running < 0.95 * total ? 'B' : 'C';
      running += values[i]!;
    }
    expect(list(ABC_CLASS, column(values), null, null, null, 'order')).toEqual(expected);
  }
});
