/** Far above what readings, a sum and a product of them lose in doubles, each 2^-53 of its size. */
const DOUBT = 2 ** -48;
/** Below this, a product may lose more. */
const SMALLEST = 1e-290;

/** Whether a − b is at least 0 where doubles of that size leave no doubt, else null. */
function isAtLeast(a: number, b: number, size: number): boolean | null {
  if (!(size > SMALLEST)) return null;
  const difference = a - b;
  return Math.abs(difference) > size * DOUBT ? difference > 0 : null;
}

/** Whether an exposure has come to a share of its limit; null where doubles do not tell. */
export const quickIsNear = (exposure: number, limit: number, near: number): boolean | null =>
  isAtLeast(exposure, near * limit, Math.abs(exposure) + near * limit);
