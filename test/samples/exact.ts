/**
 * Money of the order lines, counted in ten-thousandths: the source has up to four decimals, and whole numbers
 * add without the dust that binary fractions leave (0.1 + 0.2).
 */
const SCALE = 10_000;

/** Reads a decimal with at most four places into ten-thousandths. */
export function toUnits(text: string): number {
  const units = Math.round(Number(text) * SCALE);
  if (!Number.isSafeInteger(units)) throw new Error(`Not an amount: “${text}”`);
  return units;
}

/** The amount as a cell holds it. One division, correctly rounded, gives the number nearest to the decimal. */
export function toAmount(units: number): number {
  return units / SCALE;
}
