import { rationals as n } from './rational';

/**
 * Compares part / whole with a share, exactly: -1, 0 or 1. `part` and `whole` are whole numbers (below 2^53) of one
 * unit, so floats decide unless the two are closer than their rounding.
 */
export function compareShare(part: number, whole: number, share: number): number {
  const edge = whole * share;
  const gap = part - edge;
  // edge errs by half a unit in the last place, and so does share as the double of a decimal.
  if (Math.abs(gap) > Math.abs(edge) * 2 ** -50) return Math.sign(gap);
  return n.compare(n.of(part), n.times(n.of(whole), n.of(share)));
}
