import { inHundredths } from '../../../core/whole-numbers';

/** `exposure` in hundredths; NaN where these do not tell. */
export function quickExposure(claims: readonly number[], deposits: number): number {
  let cents = -inHundredths(deposits);
  for (const claim of claims) cents += inHundredths(claim);
  return cents / 100;
}
