import {
  align,
  eachRow,
  ending,
  may,
  need,
  option,
  options,
  spoilt,
  type Cell,
  type Reference,
} from './calls';
import { amount, Bad, DIV0, flag, notNegative, share, stop, VALUE } from './cells';
import { decimal, Rational, sum, TWO, whole } from './rational';

export const over = (a: Rational, b: Rational): Rational | Bad => (b.sign === 0 ? DIV0 : a.over(b));

const GROSS_MARGIN: Reference = (sales, profit) =>
  eachRow([need(sales, amount), need(profit, amount)], (s: Rational, p: Rational) => over(p, s));

/** Sales by average stock, for a year where the months are told. */
function turnover(
  sales: Rational,
  opening: Rational,
  closing: Rational,
  months: Rational | null,
): Rational | Bad {
  const plain = over(sales, opening.plus(closing).over(TWO));
  if (plain instanceof Bad || !months) return plain;
  return over(plain.times(whole(12)), months);
}

const STOCK_TURNOVER: Reference = (sales, opening, closing, months) =>
  eachRow(
    [need(sales, amount), need(opening, amount), need(closing, amount), may(months, notNegative)],
    turnover as never,
  );

function crossRatio(
  sales: Rational,
  profit: Rational,
  opening: Rational,
  closing: Rational,
  months: Rational | null,
): Rational | Bad {
  const [margin, turns] = [over(profit, sales), turnover(sales, opening, closing, months)];
  return margin instanceof Bad ? margin : turns instanceof Bad ? turns : margin.times(turns);
}

const productRows = (
  sales: unknown,
  profit: unknown,
  opening: unknown,
  closing: unknown,
  months: unknown,
) => [
  need(sales, amount),
  need(profit, amount),
  need(opening, amount),
  need(closing, amount),
  may(months, notNegative),
];

const CROSS_RATIO: Reference = (...raw) =>
  eachRow(productRows(raw[0], raw[1], raw[2], raw[3], raw[4]), crossRatio as never);

const CONTRIBUTION_RATIO: Reference = (...raw) => {
  const args = productRows(raw[0], raw[1], raw[2], raw[3], raw[4]);
  const [normalise] = options(option(flag, raw[5], false));
  const { rows, place } = align(args);
  const spoiltCells = rows.map((row) => spoilt(args, row));
  const total = sum(rows.filter((_, i) => spoiltCells[i] === null).map((row) => row[0] as Rational));
  const ratios = rows.map((row, i): Cell => {
    if (spoiltCells[i] !== null) return spoiltCells[i]!;
    const [sales, profit, opening, closing, months] = row as Rational[];
    const cross = crossRatio(sales!, profit!, opening!, closing!, months instanceof Rational ? months : null);
    const part = over(sales!, total);
    return cross instanceof Bad ? cross : part instanceof Bad ? part : cross.times(part);
  });
  if (!normalise) return place(ratios);
  const all = sum(ratios.filter((cell): cell is Rational => cell instanceof Rational));
  return place(ratios.map((cell) => (cell instanceof Rational ? over(cell, all) : cell)));
};

const KEY_ACCOUNT_CLASS: Reference = (large, ourShare, upside, low, high, averageHigh) => {
  const [lowEdge, highEdge, averageEdge] = options(
    option(share, low, decimal('0.1')),
    option(share, high, decimal('0.4')),
    option(share, averageHigh, decimal('0.6')),
  );
  if (lowEdge.more(highEdge)) stop(VALUE);
  return eachRow(
    [need(large, flag), may(ourShare, share), may(upside, flag)],
    (isLarge: boolean, ours: Rational | null, hasUpside: boolean | null) => {
      if (hasUpside !== null) return isLarge ? (hasUpside ? 'A' : 'B') : hasUpside ? 'C' : 'D';
      if (ours === null) return 'REVIEW';
      if (!isLarge) return ours.more(averageEdge) ? 'D' : 'C';
      return ours.less(lowEdge) ? 'A' : ours.more(highEdge) ? 'B' : 'REVIEW';
    },
  );
};

export const products: Readonly<Record<string, Reference>> = {
  GROSS_MARGIN: ending(GROSS_MARGIN),
  STOCK_TURNOVER: ending(STOCK_TURNOVER),
  CROSS_RATIO: ending(CROSS_RATIO),
  CONTRIBUTION_RATIO: ending(CONTRIBUTION_RATIO),
  KEY_ACCOUNT_CLASS: ending(KEY_ACCOUNT_CLASS),
};
