import { Decimal } from 'decimal.js';

/** A power with a broken exponent is no fraction: its 40 digits are far more than a double can show. */
const Digits = Decimal.clone({ precision: 40 });

/** e ^ 800 is beyond any double; decimal.js would spell out every digit of what is larger still. */
const LARGEST_LOGARITHM = 800;

/**
 * (whole / (whole − part)) ^ (a / b) − 1, for readings with part below whole; Infinity where no double is large enough.
 *
 * @example growth({ whole: 100, part: 50 }, [4, 2]) // 3
 */
export function growth(
  of: { readonly whole: number; readonly part: number },
  [a, b]: [number, number],
): number {
  const base = Digits.div(of.whole, Digits.sub(of.whole, of.part));
  const logarithm = Digits.ln(base).times(Digits.div(a, b));
  return logarithm.greaterThan(LARGEST_LOGARITHM) ? Infinity : Digits.exp(logarithm).minus(1).toNumber();
}
