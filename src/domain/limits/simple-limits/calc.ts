import { exactly } from '../../../core/exactly';
import { positivePart } from '../../../core/positive-part';
import { inHundredths, inMillionths, ofWhole } from '../../../core/whole-numbers';

/** A year's profit from the customer: what one order may cost if it is never paid. */
export function profitLimit(annualPurchases: number, profitRate: number): number {
  const quick = ofWhole(inHundredths(annualPurchases) * inMillionths(profitRate), 1e8);
  if (!Number.isNaN(quick)) return Math.max(quick, 0);
  return exactly((n) => positivePart(n, n.times(n.of(annualPurchases), n.of(profitRate))));
}

/** A share of net working capital; none where current liabilities exceed current assets. */
export function workingCapitalLimit(currentAssets: number, currentLiabilities: number, rate: number): number {
  const capital = inHundredths(currentAssets) - inHundredths(currentLiabilities);
  const quick = ofWhole(capital * inMillionths(rate), 1e8);
  if (!Number.isNaN(quick)) return Math.max(quick, 0);
  return exactly((n) =>
    positivePart(n, n.times(n.minus(n.of(currentAssets), n.of(currentLiabilities)), n.of(rate))),
  );
}

/** What the customer buys in so many months. */
export function periodLimit(monthlyPurchases: number, months: number): number {
  const quick = ofWhole(inHundredths(monthlyPurchases) * inHundredths(months), 1e4);
  if (!Number.isNaN(quick)) return Math.max(quick, 0);
  return exactly((n) => positivePart(n, n.times(n.of(monthlyPurchases), n.of(months))));
}
