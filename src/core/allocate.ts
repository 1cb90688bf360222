import { ofBig, rationals as n, wholePart, type Rational } from './rational';

/**
 * Splits a total by shares, which add up to 1, into multiples of `unit` that add up to the total exactly: largest
 * remainder, equal remainders to the earlier part; what is left below one unit goes to the part with the largest share
 * (the first of equals).
 *
 * @example allocate(100, [third, third, third], 1) // 34, 33, 33
 */
export function allocate(total: number, shares: readonly Rational[], unit: number): number[] {
  const [whole, step] = [n.of(total), n.of(unit)];
  const units = wholePart(n.over(whole, step));
  const parts = shares.map((share, index) => {
    const exact = n.times(ofBig(units), share);
    const count = wholePart(exact);
    return { index, count, remainder: n.minus(exact, ofBig(count)) };
  });
  const left = Number(units - parts.reduce((sum, { count }) => sum + count, 0n));
  const byRemainder = [...parts].sort((a, b) => n.compare(b.remainder, a.remainder) || a.index - b.index);
  for (const part of byRemainder.slice(0, left)) part.count++;
  const rest = n.minus(whole, n.times(ofBig(units), step));
  const largest = shares.reduce((best, share, i) => (n.compare(share, shares[best]!) > 0 ? i : best), 0);
  return parts.map(({ count }, i) => {
    const amount = n.times(ofBig(count), step);
    return n.number(i === largest ? n.plus(amount, rest) : amount);
  });
}
