import { exactly, exactlyEach } from '../../../core/exactly';
import { Fault, isFault } from '../../../core/fault';
import type { Numbers } from '../../../core/numbers';
import type { Rational } from '../../../core/rational';
import { total } from '../../../core/total';

/** Stock at the two ends of a period, and the months that the sales cover (undefined: leave them as they are). */
export interface Trade {
  readonly sales: number;
  readonly grossProfit: number;
  readonly opening: number;
  readonly closing: number;
  readonly months: number | undefined;
}

/** gross profit / sales. */
export const grossMargin = (sales: number, grossProfit: number): number | Fault =>
  sales === 0 ? Fault.zero : exactly((n) => n.number(n.over(n.of(grossProfit), n.of(sales))));

/** What an amount is divided by to be turned over: average stock, times months / 12 where the months are given. */
function base<N>(n: Numbers<N>, opening: number, closing: number, months: number | undefined): N {
  const average = n.over(n.plus(n.of(opening), n.of(closing)), n.of(2));
  return months === undefined ? average : n.over(n.times(average, n.of(months)), n.of(12));
}

/** sales / average stock; that of a year where months are given. */
export const stockTurnover = (
  sales: number,
  opening: number,
  closing: number,
  months: number | undefined,
): number | Fault =>
  exactly((n) => {
    const divisor = base(n, opening, closing, months);
    return n.sign(divisor) === 0 ? Fault.zero : n.number(n.over(n.of(sales), divisor));
  });

/** margin × turnover; the sales cancel, but without sales there is no margin. */
export const crossRatio = (
  sales: number,
  grossProfit: number,
  opening: number,
  closing: number,
  months: number | undefined,
): number | Fault => (sales === 0 ? Fault.zero : stockTurnover(grossProfit, opening, closing, months));

/** cross ratio × share of all sales; `totalSales` is not 0. */
function contribution<N>(n: Numbers<N>, trade: Trade, totalSales: N): N | Fault {
  const { sales, grossProfit, opening, closing, months } = trade;
  const divisor = base(n, opening, closing, months);
  if (sales === 0 || n.sign(divisor) === 0) return Fault.zero;
  return n.over(n.times(n.of(grossProfit), n.of(sales)), n.times(divisor, totalSales));
}

/** The contribution of a trade to the sales of all. */
export const contributionTo = (totalSales: Rational): ((trade: Trade) => number | Fault) =>
  exactlyEach(<N>(n: Numbers<N>) => {
    const all = n.from(totalSales);
    return (trade: Trade) => {
      const ratio = contribution(n, trade, all);
      return isFault(ratio) ? ratio : n.number(ratio);
    };
  });

/** The contributions scaled so that those which can be calculated add up to 1; a sum of 0 cannot be scaled. */
export function normalisedContributions(trades: readonly Trade[], totalSales: Rational): (number | Fault)[] {
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
