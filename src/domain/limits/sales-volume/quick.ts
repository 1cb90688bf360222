import { inHundredths, ofWhole, weightedInHundredths } from '../../../core/whole-numbers';
import type { Items } from './calc';
import { quarterDays } from './policy';

/** orders × term / 90 × coefficient, in hundredths; NaN where these do not tell. */
export function quickSalesVolume(orders: number, termDays: number, coefficient: number): number {
  const times = inHundredths(orders) * inHundredths(termDays) * inHundredths(coefficient);
  const limit = ofWhole(times, quarterDays.value * 1e6);
  return Number.isNaN(limit) ? NaN : Math.max(limit, 0);
}

/** Σ amount × days overdue, in hundredths; NaN where these do not tell. */
export const quickAmountDays = ({ amounts, days }: Items): number =>
  ofWhole(weightedInHundredths(days, amounts), 100);
