import { inHundredths, inMillionths, ofWhole } from '../../../core/whole-numbers';

/** The limits of `calc.ts` in hundredths of money and millionths of rates; NaN where these do not tell. */
export const quickProfitLimit = (annualPurchases: number, profitRate: number): number =>
  Math.max(ofWhole(inHundredths(annualPurchases) * inMillionths(profitRate), 1e8), 0);

export function quickWorkingCapitalLimit(
  currentAssets: number,
  currentLiabilities: number,
  rate: number,
): number {
  const capital = inHundredths(currentAssets) - inHundredths(currentLiabilities);
  return Math.max(ofWhole(capital * inMillionths(rate), 1e8), 0);
}

export const quickPeriodLimit = (monthlyPurchases: number, months: number): number =>
  Math.max(ofWhole(inHundredths(monthlyPurchases) * inHundredths(months), 1e4), 0);
