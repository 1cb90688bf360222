import fc from 'fast-check';
import { AGING_BUCKET } from '../../../src/domain/watching/aging/function';
import { column, list, row, runs } from '../laws';

const edges = fc
  .uniqueArray(fc.integer({ min: 1, max: 15000 }), { minLength: 1, maxLength: 8 })
  .map((days) => days.sort((a, b) => a - b));
const late = fc.array(fc.integer({ min: -400, max: 16000 }), { minLength: 1, maxLength: 20 });
const AS_OF = 46000;
const due = (days: readonly number[]): number[][] => column(days.map((d) => AS_OF - d));

/** The days that a label names. */
function named(label: string): [from: number, to: number] {
  if (label === 'NOT_DUE') return [-Infinity, 0];
  const [, from, to] = /^D(\d{3,})(?:-(\d{3,})|\+)$/.exec(label)!;
  return [Number(from), to === undefined ? Infinity : Number(to)];
}

test('every item stands in the bucket whose label names its days', () => {
  fc.assert(
    fc.property(late, edges, (days, edges) => {
      const labels = list(AGING_BUCKET, due(days), AS_OF, row(edges)) as string[];
      labels.forEach((label, i) => {
        const [from, to] = named(label);
        expect(days[i]).toBeGreaterThanOrEqual(from);
        expect(days[i]).toBeLessThanOrEqual(to);
      });
    }),
    runs,
  );
});

test('every edge closes its bucket, and the next day opens the next', () => {
  fc.assert(
    fc.property(edges, (edges) => {
      for (const edge of edges) {
        const [at, after] = list(AGING_BUCKET, due([edge, edge + 1]), AS_OF, row(edges)) as [string, string];
        expect(named(at)[1]).toBe(edge);
        expect(named(after)[0]).toBe(edge + 1);
      }
    }),
    runs,
  );
});

test('labels sort as the days do', () => {
  fc.assert(
    fc.property(late, edges, (days, edges) => {
      const overdue = days.filter((d) => d > 0).sort((a, b) => a - b);
      fc.pre(overdue.length > 0);
      const labels = list(AGING_BUCKET, due(overdue), AS_OF, row(edges)) as string[];
      expect([...labels].sort()).toEqual(labels);
    }),
    runs,
  );
});

test('moving both dates by the same days changes no bucket', () => {
  fc.assert(
    fc.property(late, fc.integer({ min: -29000, max: 30000 }), (days, shift) => {
      const moved = due(days).map(([d]) => [d! + shift]);
      expect(list(AGING_BUCKET, moved, AS_OF + shift)).toEqual(list(AGING_BUCKET, due(days), AS_OF));
    }),
    runs,
  );
});
