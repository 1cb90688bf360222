import fc from 'fast-check';
import { ABC_BY_AMOUNT } from '../../../src/domain/sales/abc-by-amount/function';
import { SALES_SHARE } from '../../../src/domain/sales/composition/function';
import {
  CONTRIBUTION_RATIO,
  CROSS_RATIO,
  GROSS_MARGIN,
  STOCK_TURNOVER,
} from '../../../src/domain/sales/product-profit/function';
import { column, list } from '../laws';
import { Rational, sum as sumOf, mean as meanOf } from '../../reference/rational';

/** Numbers that cancel, tie and hit edges, beside long ones and such far apart. */
const figure = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -3, max: 6 }) },
  { weight: 2, arbitrary: fc.integer({ min: -400, max: 900 }).map((k) => k / 100) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map((k) => Number((k / 3).toPrecision(15))) },
  { weight: 1, arbitrary: fc.constantFrom(1e-9, 123456789012345, 1e20, -2e-30) },
);
const months = fc.constantFrom(null, 0, 1, 3, 7, 12, 1.5);
const row = fc.tuple(figure, figure, figure, figure, months);
const rows = fc.array(row, { minLength: 1, maxLength: 6 });
const runs = { numRuns: 1500, seed: 20250331 };

const ZERO = '#DIV/0!';
const quotient = (over: Rational, under: Rational): number | string =>
  under.sign === 0 ? ZERO : over.over(under).toNumber() + 0;
const half = Rational.ofCell(0.5);

/** Average stock, times months / 12 where they are given. */
const stock = (opening: number, closing: number, own: number | null): Rational =>
  Rational.ofCell(opening)
    .plus(Rational.ofCell(closing))
    .times(half)
    .times(own === null ? Rational.ofCell(1) : Rational.ofCell(own).over(Rational.ofCell(12)));

test('margin, turnover and cross ratio are their definitions in rational numbers', () => {
  fc.assert(
    fc.property(row, ([sales, profit, opening, closing, own]) => {
      const base = stock(opening, closing, own);
      const margin = quotient(Rational.ofCell(profit), Rational.ofCell(sales));
      expect(list(GROSS_MARGIN, sales, profit)).toEqual([margin]);
      expect(list(STOCK_TURNOVER, sales, opening, closing, own)).toEqual([
        quotient(Rational.ofCell(sales), base),
      ]);
      const cross = margin === ZERO ? ZERO : quotient(Rational.ofCell(profit), base);
      expect(list(CROSS_RATIO, sales, profit, opening, closing, own)).toEqual([cross]);
    }),
    runs,
  );
});

test('contributions, also scaled to 1, are their definitions in rational numbers', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const total = sumOf(given.map(([sales]) => Rational.ofCell(sales)));
      const ratios = given.map(([sales, profit, opening, closing, own]) => {
        const base = stock(opening, closing, own);
        if (sales === 0 || base.sign === 0 || total.sign === 0) return null;
        return Rational.ofCell(profit).times(Rational.ofCell(sales)).over(base.times(total));
      });
      const columns = [0, 1, 2, 3, 4].map((k) => column(given.map((own) => own[k])));
      expect(list(CONTRIBUTION_RATIO, ...columns)).toEqual(
        ratios.map((ratio) => (ratio ? ratio.toNumber() + 0 : ZERO)),
      );
      const sum = sumOf(ratios.filter((ratio) => ratio !== null));
      expect(list(CONTRIBUTION_RATIO, ...columns, true)).toEqual(
        ratios.map((ratio) => (ratio ? quotient(ratio, sum) : ZERO)),
      );
    }),
    runs,
  );
});

test('shares are their definitions in rational numbers', () => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 8 }), (values) => {
      const total = sumOf(values.map(Rational.ofCell));
      const expected = values.map((value) =>
        total.sign < 0 ? '#N/A' : quotient(Rational.ofCell(value), total),
      );
      expect(list(SALES_SHARE, column(values))).toEqual(expected);
    }),
    runs,
  );
});

test('a mean on a threshold reaches it, to the last digit', () => {
  const months = fc.array(fc.option(figure), { minLength: 2, maxLength: 7 });
  const thresholds = fc
    .uniqueArray(figure, { minLength: 1, maxLength: 4 })
    .map((given) => given.sort((a, b) => b - a));
  fc.assert(
    fc.property(months, thresholds, (given, edges) => {
      fc.pre(given.some((month) => month !== null));
      const mean = meanOf(given.map((month) => Rational.ofCell(month ?? 0)));
      // The mean itself, where it is a reading, is the edge on which cut quotients go wrong.
      const all = [...new Set([...edges, Number(mean.toNumber().toPrecision(15))])].sort((a, b) => b - a);
      const reached = all.findIndex((edge) => mean.compare(Rational.ofCell(edge)) >= 0);
      const expected = 'ABCDEF'[reached < 0 ? all.length : reached];
      expect(list(ABC_BY_AMOUNT, [given], [all])).toEqual([expected]);
    }),
    runs,
  );
});
