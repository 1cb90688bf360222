import fc from 'fast-check';
import { exact } from '../../exact';
import { LIMIT_STATUS, ORDER_CHECK } from '../../../src/domain/watching/order-check/function';
import { column, list, money, neighbours, runs } from '../laws';

const worse = ['OK', 'NEAR', 'OVER'];
const rank = (status: unknown): number => worse.indexOf(String(status));
const amount = money(-1000, 100000);
const limit = money(0, 100000);
const near = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const power = fc.constantFrom(10, 100, 10000);
const times = (x: number | null, factor: number): number | null =>
  x === null ? null : exact(x).times(factor).toNumber();
const order = fc.record({
  order: amount,
  exposure: amount,
  limit: fc.option(limit),
  single: fc.option(limit),
  overdue: fc.option(amount),
  days: fc.option(fc.integer({ min: -5, max: 90 })),
});

test('a status never improves when the exposure rises or the limit falls', () => {
  fc.assert(
    fc.property(amount, amount, limit, limit, near, (e1, e2, l1, l2, near) => {
      const exposures = [Math.min(e1, e2), Math.max(e1, e2)];
      const [low, high] = list(LIMIT_STATUS, column(exposures), l1, near);
      expect(rank(high)).toBeGreaterThanOrEqual(rank(low));
      // A limit of 0 has no nearness, so only the limits above it are compared.
      const limits = [Math.min(l1, l2) + 0.01, Math.max(l1, l2) + 0.01];
      const [tight, wide] = list(LIMIT_STATUS, e1, column(limits), near);
      expect(rank(tight)).toBeGreaterThanOrEqual(rank(wide));
    }),
    runs,
  );
});

test('the limit itself is not over, one unit in the last place above it is', () => {
  fc.assert(
    fc.property(money(0.01, 1e6), (limit) => {
      const { below, above } = neighbours(limit);
      expect(list(LIMIT_STATUS, column([below, limit, above]), limit, 1)).toEqual(['OK', 'NEAR', 'OVER']);
    }),
    runs,
  );
});

test('near begins exactly at its share of the limit', () => {
  fc.assert(
    fc.property(money(0.01, 1e6), fc.integer({ min: 1, max: 99 }), (limit, percent) => {
      const edge = exact(limit).times(percent).dividedBy(100).toNumber();
      const { below } = neighbours(edge);
      expect(list(LIMIT_STATUS, column([below, edge]), limit, percent / 100)).toEqual(['OK', 'NEAR']);
    }),
    runs,
  );
});

test('scaling all amounts changes no status and no verdict', () => {
  fc.assert(
    fc.property(order, power, (o, k) => {
      const scaled = [o.order, o.exposure, o.limit, o.single, o.overdue].map((x) => times(x, k));
      expect(list(ORDER_CHECK, ...scaled, o.days)).toEqual(
        list(ORDER_CHECK, o.order, o.exposure, o.limit, o.single, o.overdue, o.days),
      );
      expect(list(LIMIT_STATUS, scaled[1], scaled[2])).toEqual(list(LIMIT_STATUS, o.exposure, o.limit));
    }),
    runs,
  );
});

test('a larger order loses no reason', () => {
  fc.assert(
    fc.property(order, money(0, 100000), (o, more) => {
      const verdictOf = (size: number): string =>
        String(list(ORDER_CHECK, size, o.exposure, o.limit, o.single, o.overdue, o.days)[0]);
      const reasonsIn = (verdict: string): string[] => verdict.match(/[A-Z]+_[A-Z]+|OVERDUE/g) ?? [];
      const larger = reasonsIn(verdictOf(times(o.order, 1)! + more));
      for (const reason of reasonsIn(verdictOf(o.order))) expect(larger).toContain(reason);
    }),
    runs,
  );
});

test('a return passes, whatever else is wrong', () => {
  fc.assert(
    fc.property(order, fc.oneof(money(-100000, 0), fc.constant(0)), (o, back) => {
      expect(list(ORDER_CHECK, back, o.exposure, o.limit, o.single, o.overdue, o.days)).toEqual(['PASS']);
    }),
    runs,
  );
});

test('the smallest order is over the limit exactly when the exposure reaches it', () => {
  fc.assert(
    fc.property(amount, fc.option(limit), (exposure, limit) => {
      const expected = limit === null ? 'HOLD: NOT_SET' : exposure >= limit ? 'HOLD: OVER_LIMIT' : 'PASS';
      expect(list(ORDER_CHECK, 0.01, exposure, limit)).toEqual([expected]);
    }),
    runs,
  );
});
