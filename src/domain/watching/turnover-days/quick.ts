import { inHundredths, ofWhole } from '../../../core/whole-numbers';

/** `turnoverDays` in hundredths; NaN where these do not tell. */
export function quickTurnoverDays(balances: readonly number[], sales: number, days: number): number {
  let cents = 0;
  for (const balance of balances) cents += inHundredths(balance);
  return ofWhole(cents * inHundredths(days), balances.length * inHundredths(sales) * 100);
}
