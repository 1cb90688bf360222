import fc from 'fast-check';
import { ABC_BY_AMOUNT } from '../../../src/domain/sales/abc-by-amount/function';
import { column, list, money, neighbours, reordered, row, runs } from '../laws';

const thresholds = fc
  .uniqueArray(money(1, 1000), { minLength: 1, maxLength: 5 })
  .map((given) => given.sort((a, b) => b - a));
const customers = fc.integer({ min: 1, max: 12 }).chain((months) =>
  fc.array(fc.array(money(-10, 1200), { minLength: months, maxLength: months }), {
    minLength: 1,
    maxLength: 10,
  }),
);

test('a class never improves when a month falls', () => {
  fc.assert(
    fc.property(customers, thresholds, money(0, 500), (block, edges, fall) => {
      const lower = block.map(([first, ...rest]) => [Math.round((first! - fall) * 100) / 100, ...rest]);
      const before = list(ABC_BY_AMOUNT, block, row(edges)) as string[];
      const after = list(ABC_BY_AMOUNT, lower, row(edges)) as string[];
      after.forEach((letter, i) => expect(letter >= before[i]!).toBe(true));
    }),
    runs,
  );
});

test('scaling sales and thresholds together changes no class', () => {
  fc.assert(
    fc.property(customers, thresholds, fc.integer({ min: 2, max: 999 }), (block, edges, factor) => {
      const scaled = (x: number): number => (Math.round(x * 100) * factor) / 100;
      expect(
        list(
          ABC_BY_AMOUNT,
          block.map((months) => months.map(scaled)),
          row(edges.map(scaled)),
        ),
      ).toEqual(list(ABC_BY_AMOUNT, block, row(edges)));
    }),
    runs,
  );
});

test('a threshold belongs to its better class, one unit in the last place below it does not', () => {
  fc.assert(
    fc.property(thresholds, (edges) => {
      edges.forEach((edge, k) => {
        const { below, above } = neighbours(edge);
        const letter = String.fromCharCode(65 + k);
        const next = String.fromCharCode(66 + k);
        expect(list(ABC_BY_AMOUNT, column([below, edge, above]), row(edges))).toEqual([next, letter, letter]);
      });
    }),
    runs,
  );
});

test('a mean that hits a threshold exactly reaches it, in whatever order the months stand', () => {
  fc.assert(
    fc.property(money(1, 1000), fc.array(money(0.01, 1), { minLength: 1, maxLength: 6 }), (edge, swings) => {
      const cents = Math.round(edge * 100);
      const months = swings.flatMap((s) => {
        const swing = Math.round(s * 100);
        return [(cents + swing) / 100, (cents - swing) / 100];
      });
      expect(list(ABC_BY_AMOUNT, row(months), [[edge]])).toEqual(['A']);
      expect(list(ABC_BY_AMOUNT, row([...months].reverse()), [[edge]])).toEqual(['A']);
    }),
    runs,
  );
});

test('reordering customers reorders classes', () => {
  fc.assert(
    fc.property(reordered(customers), thresholds, ({ values, order }, edges) => {
      const classes = list(ABC_BY_AMOUNT, values, row(edges));
      const moved = list(
        ABC_BY_AMOUNT,
        order.map((i) => values[i]),
        row(edges),
      );
      expect(moved).toEqual(order.map((i) => classes[i]));
    }),
    runs,
  );
});

test('an added blank row changes nothing else', () => {
  fc.assert(
    fc.property(customers, thresholds, (block, edges) => {
      const blank = block[0]!.map(() => null);
      const classes = list(ABC_BY_AMOUNT, block, row(edges));
      expect(list(ABC_BY_AMOUNT, [blank, ...block, blank], row(edges))).toEqual(['', ...classes, '']);
    }),
    runs,
  );
});
