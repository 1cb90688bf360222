import fc from 'fast-check';
import type { WorksheetFunction } from '../../../src/define/function/function';
import { CREDIT_LIST } from '../../../src/domain/limits/credit-list/function';
import { CUSTOMER_CLASS } from '../../../src/domain/limits/customer-class/function';
import {
  CREDIT_LIMIT_SALES,
  GRADE_COEFFICIENT,
  RECORD_COEFFICIENT,
} from '../../../src/domain/limits/sales-volume/function';
import {
  CREDIT_LIMIT_NWC,
  CREDIT_LIMIT_PERIOD,
  CREDIT_LIMIT_PROFIT,
} from '../../../src/domain/limits/simple-limits/function';
import { column, list, money, reordered, row, runs } from '../laws';

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 5, arbitrary }, { weight: 1, arbitrary: fc.constant(null) });
const amount = maybe(money(-1000, 1e6));
const share = maybe(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100));
const whole = maybe(fc.integer({ min: 0, max: 300 }));
const grade = fc.constantFrom('AAA', 'AA', 'bb', 'C', 'NR', 'unknown', '');
const flag = fc.constantFrom(true, false, null);

const asTheyStand = (columns: readonly unknown[]): readonly unknown[] => columns;
const withThresholds = ([trade, fulfilment]: readonly unknown[]): readonly unknown[] => [
  trade,
  [[500000, 100000, 0]],
  fulfilment,
];

/** Each function, the figures that it takes one of a row, how they become its arguments, and what a blank row gives. */
const functions: readonly (readonly [
  WorksheetFunction,
  readonly fc.Arbitrary<unknown>[],
  typeof asTheyStand,
  string,
])[] = [
  [CREDIT_LIMIT_PROFIT, [amount, share], asTheyStand, ''],
  [CREDIT_LIMIT_NWC, [amount, amount, share], asTheyStand, ''],
  [CREDIT_LIMIT_PERIOD, [amount, whole], asTheyStand, ''],
  [CREDIT_LIMIT_SALES, [amount, whole, share], asTheyStand, ''],
  [GRADE_COEFFICIENT, [grade], asTheyStand, ''],
  [RECORD_COEFFICIENT, [amount], asTheyStand, ''],
  [CREDIT_LIST, [amount, share], withThresholds, ''],
  [CUSTOMER_CLASS, [flag, flag, amount, flag, whole, whole, flag], asTheyStand, ''],
];

describe.each(functions.map((f) => [f[0].id, ...f] as const))('%s', (_id, fn, figures, place, ofBlank) => {
  const sheet = reordered(fc.array(fc.tuple(...figures), { minLength: 1, maxLength: 12 }));
  const laidOut = (rows: readonly (readonly unknown[])[], as: (cells: unknown[]) => unknown): unknown[] =>
    list(fn, ...place(figures.map((_, k) => as(rows.map((cells) => cells[k])))));

  test('reordering rows reorders results', () => {
    fc.assert(
      fc.property(sheet, ({ values, order }) => {
        const before = laidOut(values, column);
        const after = laidOut(
          order.map((i) => values[i]!),
          column,
        );
        expect(after).toEqual(order.map((i) => before[i]));
      }),
      runs,
    );
  });

  test('an added blank row changes nothing else', () => {
    fc.assert(
      fc.property(sheet, ({ values }) => {
        const after = laidOut([...values, figures.map(() => null)], column);
        expect(after).toEqual([...laidOut(values, column), ofBlank]);
      }),
      runs,
    );
  });

  test('a row of figures gives what a column gives', () => {
    fc.assert(
      fc.property(sheet, ({ values }) => expect(laidOut(values, row)).toEqual(laidOut(values, column))),
      runs,
    );
  });
});
