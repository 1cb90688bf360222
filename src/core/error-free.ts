/**
 * What floats lose, exactly. After T. J. Dekker, "A floating-point technique for extending the available precision"
 * (1971). The factors must be between 1e-120 and 1e140, so that the splitting neither overflows nor loses bits.
 */
const SPLIT = 2 ** 27 + 1;

/** The rounding error of p = a · b: a · b is p plus this. */
export function productError(a: number, b: number, p: number): number {
  const ta = SPLIT * a;
  const aHigh = ta - (ta - a);
  const aLow = a - aHigh;
  const tb = SPLIT * b;
  const bHigh = tb - (tb - b);
  const bLow = b - bHigh;
  return aLow * bLow - (p - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** The rounding error of s = a + b: a + b is s plus this. */
export function sumError(a: number, b: number, s: number): number {
  const bPart = s - a;
  return a - (s - bPart) + (b - bPart);
}
