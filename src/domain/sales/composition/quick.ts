import { inHundredths, ofWhole, sumInHundredths } from '../../../core/whole-numbers';

/** The share of each part in the sum of all, in hundredths; NaN where these do not tell. */
export function quickShareOf(parts: ArrayLike<number>): (part: number) => number {
  const whole = sumInHundredths(parts);
  return (part) => ofWhole(inHundredths(part), whole);
}
