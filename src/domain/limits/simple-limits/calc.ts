import { exactly } from '../../../core/exactly';
import { positivePart } from '../../../core/positive-part';

/** A year's profit from the customer: what one order may cost if it is never paid. */
export function profitLimit(annualPurchases: number, profitRate: number): number {
  return exactly((n) => positivePart(n, n.times(n.of(annualPurchases), n.of(profitRate))));
}

/** A share of net working capital; none where current liabilities exceed current assets. */
export function workingCapitalLimit(currentAssets: number, currentLiabilities: number, rate: number): number {
  return exactly((n) =>
    positivePart(n, n.times(n.minus(n.of(currentAssets), n.of(currentLiabilities)), n.of(rate))),
  );
}

/** What the customer buys in so many months. */
export function periodLimit(monthlyPurchases: number, months: number): number {
  return exactly((n) => positivePart(n, n.times(n.of(monthlyPurchases), n.of(months))));
}
