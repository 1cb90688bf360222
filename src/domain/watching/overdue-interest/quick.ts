import { inHundredths, inMillionths, ofWhole } from '../../../core/whole-numbers';

/** `overdueInterest` in hundredths of money and millionths of the rate; NaN where these do not tell. */
export const quickInterest = (amount: number, daysLate: number, dailyRate: number): number =>
  daysLate <= 0 ? 0 : ofWhole(inHundredths(amount) * daysLate * inMillionths(dailyRate), 1e8);
