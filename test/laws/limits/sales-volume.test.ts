import fc from 'fast-check';
import { exact } from '../../exact';
import {
  CREDIT_LIMIT_SALES,
  GRADE_COEFFICIENT,
  OVERDUE_AMOUNT_DAYS,
  RECORD_COEFFICIENT,
} from '../../../src/domain/limits/sales-volume/function';
import { recordPoints } from '../../../src/domain/limits/sales-volume/policy';
import { gradeBridge } from '../../../src/domain/scoring/grade/policy';
import { column, list, money, neighbours, reordered, runs } from '../laws';

const term = fc.integer({ min: 0, max: 180 });
const coefficient = fc.integer({ min: 0, max: 300 }).map((percent) => percent / 100);
const record = money(-1000, 3e6);

describe('CREDIT_LIMIT_SALES', () => {
  test('is orders × term / 90 × coefficient in decimal, and never below 0', () => {
    fc.assert(
      fc.property(money(-1000, 1e7), term, coefficient, (orders, days, factor) => {
        // The whole product first, so that the one quotient is rounded once.
        const ninetyfold = exact(orders).times(days).times(factor);
        const limit = list(CREDIT_LIMIT_SALES, orders, days, factor)[0] as number;
        if (orders <= 0) expect(limit).toBe(0);
        else expect(exact(limit).times(90).minus(ninetyfold).abs().toNumber()).toBeLessThan(1e-6);
      }),
      runs,
    );
  });

  test('never falls when orders, term or coefficient rise', () => {
    fc.assert(
      fc.property(
        money(0, 1e7),
        term,
        coefficient,
        fc.constantFrom(0, 1, 2),
        fc.integer({ min: 0, max: 90 }),
        (orders, days, factor, which, more) => {
          const before = [orders, days, factor];
          const after = before.map((x, i) => (i === which ? x + more : x));
          const [small, large] = [list(CREDIT_LIMIT_SALES, ...before), list(CREDIT_LIMIT_SALES, ...after)];
          expect(large[0]).toBeGreaterThanOrEqual(small[0] as number);
        },
      ),
      runs,
    );
  });
});

describe('GRADE_COEFFICIENT', () => {
  test.each(gradeBridge.value)('%s has the coefficient of %s', (grade, bridged) => {
    expect(list(GRADE_COEFFICIENT, grade)).toEqual(list(GRADE_COEFFICIENT, bridged));
  });

  test('a better grade never has a smaller coefficient', () => {
    const grades = gradeBridge.value.map(([grade]) => grade).filter((grade) => grade !== 'NR');
    const coefficients = list(GRADE_COEFFICIENT, column(grades)) as number[];
    expect(coefficients).toEqual([...coefficients].sort((a, b) => b - a));
  });
});

describe('RECORD_COEFFICIENT', () => {
  test.each([false, true])('never rises when the record gets worse (interpolate %s)', (interpolate) => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const [better, worse] = [Math.min(a, b), Math.max(a, b)];
        const both = list(RECORD_COEFFICIENT, column([better, worse]), null, interpolate) as number[];
        expect(both[1]).toBeLessThanOrEqual(both[0]!);
      }),
      runs,
    );
  });

  test('on the straight line it is never below the next worse point', () => {
    fc.assert(
      fc.property(record, (x) => {
        const [stepped] = list(RECORD_COEFFICIENT, x);
        const [straight] = list(RECORD_COEFFICIENT, x, null, true);
        expect(straight).toBeGreaterThanOrEqual(stepped as number);
      }),
      runs,
    );
  });

  test.each(recordPoints.value.map((point, i) => [point.amountDays, i] as const))(
    'at %p the coefficient changes one unit in the last place later',
    (amountDays, i) => {
      const points = recordPoints.value;
      const { below, above } = neighbours(amountDays);
      const next = points[i + 1] ?? points[i]!;
      expect(list(RECORD_COEFFICIENT, column([below, amountDays, above]))).toEqual([
        points[i]!.coefficient,
        points[i]!.coefficient,
        next.coefficient,
      ]);
    },
  );

  test('records and table in another unit of money give the same', () => {
    fc.assert(
      fc.property(record, fc.boolean(), (x, interpolate) => {
        const inFen = (amountDays: number): number => exact(amountDays).times(100).toNumber();
        const table = recordPoints.value.map((point) => [inFen(point.amountDays), point.coefficient]);
        expect(list(RECORD_COEFFICIENT, inFen(x), table, interpolate)).toEqual(
          list(RECORD_COEFFICIENT, x, null, interpolate),
        );
      }),
      runs,
    );
  });
});

describe('OVERDUE_AMOUNT_DAYS', () => {
  const asOf = 46000;
  const item = fc.tuple(money(-1000, 1e6), fc.integer({ min: asOf - 400, max: asOf + 100 }));
  const items = reordered(fc.array(item, { minLength: 1, maxLength: 20 }));
  const total = (list_: readonly (readonly (number | null)[])[], day = asOf): number =>
    list(
      OVERDUE_AMOUNT_DAYS,
      column(list_.map((i) => i[0])),
      column(list_.map((i) => i[1])),
      day,
    )[0] as number;

  test('the order of the items changes nothing', () => {
    fc.assert(
      fc.property(items, ({ values, order }) =>
        expect(total(order.map((i) => values[i]!))).toBe(total(values)),
      ),
      runs,
    );
  });

  test('an added blank row changes nothing', () => {
    fc.assert(
      fc.property(items, ({ values }) => expect(total([...values, [null, null]])).toBe(total(values))),
      runs,
    );
  });

  test('the sum of the items, each alone', () => {
    fc.assert(
      fc.property(items, ({ values }) => {
        const sum = values.reduce((before, one) => before.plus(total([one])), exact(0));
        expect(total(values)).toBe(sum.toNumber());
      }),
      runs,
    );
  });

  test('items that are all overdue grow by their balance from one day to the next', () => {
    fc.assert(
      fc.property(items, ({ values }) => {
        const overdue = values.filter((one) => one[1] <= asOf);
        if (overdue.length === 0) return;
        const balance = overdue.reduce((before, one) => before.plus(one[0]), exact(0));
        expect(total(overdue, asOf + 1)).toBe(exact(total(overdue)).plus(balance).toNumber());
      }),
      runs,
    );
  });
});
