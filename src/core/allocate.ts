import { floorTo, ZERO, type Exact } from './digits';

/**
 * Splits a total by weights into multiples of `unit` that add up to the total exactly: largest remainder, equal
 * remainders to the earlier part; what is left below one unit goes to the part with the largest weight (the first
 * of equals). Weights may be any numbers whose sum is not 0.
 *
 * @example allocate(exact(100), [1, 1, 1].map(exact), exact(1)) // 34, 33, 33
 */
export function allocate(total: Exact, weights: readonly Exact[], unit: Exact): Exact[] {
  const add = (a: Exact, b: Exact): Exact => a.plus(b);
  const signed = weights.reduce(add, ZERO);
  const whole = signed.abs();
  const units = floorTo(total, unit).divToInt(unit);
  const parts = weights.map((weight, index) => {
    const share = units.times(signed.isNegative() ? weight.negated() : weight);
    const remainder = share.minus(floorTo(share, whole));
    return { index, count: share.minus(remainder).divToInt(whole), remainder };
  });
  const left = units.minus(parts.map((p) => p.count).reduce(add, ZERO)).toNumber();
  const byRemainder = [...parts].sort((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index);
  for (const part of byRemainder.slice(0, left)) part.count = part.count.plus(1);
  const rest = total.minus(units.times(unit));
  const largest = weights.reduce((best, weight, i) => (weight.greaterThan(weights[best]!) ? i : best), 0);
  return parts.map(({ count }, i) => count.times(unit).plus(i === largest ? rest : ZERO));
}
