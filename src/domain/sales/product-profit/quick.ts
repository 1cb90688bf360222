import { inHundredths, ofWhole, productQuotient, sumInHundredths } from '../../../core/whole-numbers';

/** gross profit / sales, in hundredths; NaN where these do not tell. */
export const quickMargin = (sales: number, grossProfit: number): number =>
  ofWhole(inHundredths(grossProfit), inHundredths(sales));

/** Whole months, and 12 of them where none are said: the ratio is then left as it is. */
const wholeMonths = (months: number | undefined): number =>
  months === undefined ? 12 : Number.isInteger(months) ? months : NaN;

/** amount / average stock, in hundredths; NaN where these do not tell. */
export const quickTurnover = (
  amount: number,
  opening: number,
  closing: number,
  months: number | undefined,
): number => {
  const stock = inHundredths(opening) + inHundredths(closing);
  return months === undefined
    ? ofWhole(2 * inHundredths(amount), stock)
    : ofWhole(24 * inHundredths(amount), stock * wholeMonths(months));
};

/** margin × turnover, in hundredths; NaN where these do not tell. */
export const quickCrossRatio = (
  sales: number,
  grossProfit: number,
  opening: number,
  closing: number,
  months: number | undefined,
): number => (sales === 0 ? NaN : quickTurnover(grossProfit, opening, closing, months));

/** cross ratio × share of the sales of all, in hundredths; NaN where these do not tell. */
export function quickContributionTo(
  allSales: ArrayLike<number>,
): (
  sales: number,
  grossProfit: number,
  opening: number,
  closing: number,
  months: number | undefined,
) => number {
  const total = sumInHundredths(allSales);
  return (sales, grossProfit, opening, closing, months) => {
    const stock = (inHundredths(opening) + inHundredths(closing)) * wholeMonths(months);
    const profit = 24 * inHundredths(grossProfit);
    if (sales === 0 || stock === 0 || Math.abs(stock) > Number.MAX_SAFE_INTEGER) return NaN;
    return productQuotient(profit, inHundredths(sales), stock, total);
  };
}
