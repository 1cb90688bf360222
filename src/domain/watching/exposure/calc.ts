import { exactly } from '../../../core/exactly';

/** The sum of what is owed or will be, less what was paid ahead. */
export function exposure(claims: readonly number[], deposits: number): number {
  return exactly((n) => {
    const total = claims.reduce((sum, claim) => n.plus(sum, n.of(claim)), n.of(0));
    return n.number(n.minus(total, n.of(deposits)));
  });
}
