import { inWholeUnits } from '../../../core/sum';
import { inHundredths, ofWhole, weightedInHundredths } from '../../../core/whole-numbers';
import { monthDays } from './policy';

/** `receiptsLimits` in whole numbers; NaN where these do not tell. */
export function quickReceiptsLimits(
  weights: readonly number[],
): (receipts: Float64Array, termDays: number, coefficient: number) => number {
  const whole = inWholeUnits(weights);
  if (!whole) return () => NaN;
  const all = whole.units.reduce((a, b) => a + b);
  return (receipts, termDays, coefficient) => {
    const paid = weightedInHundredths(whole.units, receipts);
    const times = paid * inHundredths(termDays) * inHundredths(coefficient);
    return Math.max(ofWhole(times, all * monthDays.value * 1e6), 0);
  };
}
