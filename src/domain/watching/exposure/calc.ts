import { exactly } from '../../../core/exactly';
import { inHundredths } from '../../../core/whole-numbers';

/** The sum of what is owed or will be, less what was paid ahead. */
export function exposure(claims: readonly number[], deposits: number): number {
  let cents = -inHundredths(deposits);
  for (const claim of claims) cents += inHundredths(claim);
  if (!Number.isNaN(cents)) return cents / 100;
  return exactly((n) => {
    const total = claims.reduce((sum, claim) => n.plus(sum, n.of(claim)), n.of(0));
    return n.number(n.minus(total, n.of(deposits)));
  });
}
