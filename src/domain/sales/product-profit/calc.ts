import { exactly } from '../../../core/exactly';
import type { Exact } from '../../../core/digits';
import { Fault, isFault } from '../../../core/fault';
import type { Numbers } from '../../../core/numbers';
import { total } from '../../../core/total';
import { inHundredths, productQuotient } from '../../../core/whole-numbers';

/** Stock at the two ends of a period, and the months the sales are of (undefined: leave them as they are). */
export interface Trade {
  readonly sales: number;
  readonly grossProfit: number;
  readonly opening: number;
  readonly closing: number;
  readonly months: number | undefined;
}

/** gross profit / sales. */
export function grossMargin(sales: number, grossProfit: number): number | Fault {
  if (sales === 0) return Fault.zero;
  const quick = inHundredths(grossProfit) / inHundredths(sales);
  return Number.isNaN(quick) ? exactly((n) => n.number(n.over(n.of(grossProfit), n.of(sales)))) : quick;
}

type Stock = Pick<Trade, 'opening' | 'closing' | 'months'>;

/** What an amount is divided by to be turned over: average stock, times months / 12 where the months are given. */
function base<N>(n: Numbers<N>, { opening, closing, months }: Stock): N {
  const average = n.over(n.plus(n.of(opening), n.of(closing)), n.of(2));
  return months === undefined ? average : n.over(n.times(average, n.of(months)), n.of(12));
}

/** amount / average stock, a year of it where months are given. */
function turnedOver(amount: number, stock: Stock): number | Fault {
  if (stock.months === undefined) {
    const twice = inHundredths(stock.opening) + inHundredths(stock.closing);
    if (twice === 0) return Fault.zero;
    const quick = (2 * inHundredths(amount)) / twice;
    if (!Number.isNaN(quick)) return quick;
  }
  return exactly((n) => {
    const divisor = base(n, stock);
    return n.sign(divisor) === 0 ? Fault.zero : n.number(n.over(n.of(amount), divisor));
  });
}

/** sales / average stock. */
export const stockTurnover = (sales: number, stock: Stock): number | Fault => turnedOver(sales, stock);

/** margin × turnover; the sales cancel, but without sales there is no margin. */
export const crossRatio = ({ sales, grossProfit, ...stock }: Trade): number | Fault =>
  sales === 0 ? Fault.zero : turnedOver(grossProfit, stock);

/** cross ratio × share of all sales; `totalSales` is not 0. */
export function contribution<N>(n: Numbers<N>, trade: Trade, totalSales: N): N | Fault {
  const divisor = base(n, trade);
  if (trade.sales === 0 || n.sign(divisor) === 0) return Fault.zero;
  return n.over(n.times(n.of(trade.grossProfit), n.of(trade.sales)), n.times(divisor, totalSales));
}

/** The contributions scaled so that those which can be calculated add up to 1; a sum of 0 cannot be scaled. */
export function normalisedContributions(trades: readonly Trade[], totalSales: Exact): (number | Fault)[] {
  return exactly(<N>(n: Numbers<N>) => {
    const sales = n.from(totalSales);
    const all = trades.map((trade) => contribution(n, trade, sales));
    const sum = total(
      n,
      all.filter((x): x is N => !isFault(x)),
    );
    const cannot = n.sign(sum) === 0;
    return all.map((x) => (cannot || isFault(x) ? Fault.zero : n.number(n.over(x, sum))));
  });
}

/** The same for stock that is not annualised, in hundredths; NaN where these do not tell. */
export function quickContribution(trade: Trade, totalSales: number): number {
  const { sales, grossProfit, opening, closing, months } = trade;
  const stock = inHundredths(opening) + inHundredths(closing);
  if (sales === 0 || stock === 0 || months !== undefined) return NaN;
  return productQuotient(2 * inHundredths(grossProfit), inHundredths(sales), stock, totalSales);
}
