import fc from 'fast-check';
import { SALES_SHARE } from '../../../src/domain/sales/composition/function';
import { column, list, money, reordered, runs } from '../laws';

const sales = fc.array(money(-1000, 100000), { minLength: 1, maxLength: 30 });
const positive = fc.array(money(0.01, 100000), { minLength: 1, maxLength: 30 });
const grouped = fc.array(fc.tuple(money(-1000, 100000), fc.constantFrom('north', 'south', 'east')), {
  minLength: 1,
  maxLength: 30,
});

test('shares add to 1', () => {
  fc.assert(
    fc.property(positive, (values) => {
      const shares = list(SALES_SHARE, column(values)) as number[];
      expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 13);
    }),
    runs,
  );
});

test('shares add to 1 in every group', () => {
  fc.assert(
    fc.property(grouped, (rows) => {
      const shares = list(
        SALES_SHARE,
        column(rows.map(([value]) => Math.abs(value) + 1)),
        column(rows.map(([, group]) => group)),
      ) as number[];
      const sums = new Map<string, number>();
      rows.forEach(([, group], i) => sums.set(group, (sums.get(group) ?? 0) + shares[i]!));
      for (const total of sums.values()) expect(total).toBeCloseTo(1, 13);
    }),
    runs,
  );
});

test('reordering rows reorders shares', () => {
  fc.assert(
    fc.property(reordered(sales), ({ values, order }) => {
      const shares = list(SALES_SHARE, column(values));
      const moved = list(SALES_SHARE, column(order.map((i) => values[i])));
      expect(moved).toEqual(order.map((i) => shares[i]));
    }),
    runs,
  );
});

test('scaling all amounts changes no share', () => {
  fc.assert(
    fc.property(sales, fc.integer({ min: 1, max: 10000 }), (values, factor) => {
      const scaled = values.map((value) => (Math.round(value * 100) * factor) / 100);
      expect(list(SALES_SHARE, column(scaled))).toEqual(list(SALES_SHARE, column(values)));
    }),
    runs,
  );
});

test('an added blank row changes nothing else', () => {
  fc.assert(
    fc.property(sales, fc.nat(), (values, at) => {
      const place = at % (values.length + 1);
      const shares = list(SALES_SHARE, column(values));
      const withBlank = list(SALES_SHARE, column([...values.slice(0, place), null, ...values.slice(place)]));
      expect(withBlank).toEqual([...shares.slice(0, place), '', ...shares.slice(place)]);
    }),
    runs,
  );
});

test('groups equal each group alone', () => {
  fc.assert(
    fc.property(grouped, (rows) => {
      const together = list(
        SALES_SHARE,
        column(rows.map(([value]) => value)),
        column(rows.map(([, group]) => group)),
      );
      for (const name of ['north', 'south', 'east']) {
        const own = rows.flatMap(([value, group], i) => (group === name ? [{ value, i }] : []));
        if (own.length === 0) continue;
        const alone = list(SALES_SHARE, column(own.map(({ value }) => value)));
        expect(own.map(({ i }) => together[i])).toEqual(alone);
      }
    }),
    runs,
  );
});
