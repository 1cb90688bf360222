import { productError } from './error-free';

/**
 * Excel keeps and shows 15 significant digits: a cell that computed 0.1 + 0.2 is 0.3 to its reader. So a number is
 * read at 15 digits, and every calculation after that is exact decimal arithmetic on what was read.
 *
 * From here on a double stands for the decimal that prints for it: 15-digit decimals and doubles map one to one
 * (DBL_DIG = 15), in the same order.
 */
export function atFifteenDigits(x: number): number {
  // Nearly all amounts leave here, and nearly all rates one line below. A double equal to k / 100 with k whole and below
  // 1e15 is already the reading of a 15-digit decimal: the division of two exact doubles is correctly rounded, so
  // equality proves it.
  const cents = Math.round(x * 100);
  if (cents / 100 === x && cents < 1e14 && cents > -1e14) return x + 0;
  const millionths = Math.round(x * 1e6);
  if (millionths / 1e6 === x && millionths < 1e14 && millionths > -1e14) return x;
  return quicklyRounded(x) ?? Number(x.toPrecision(15)) + 0;
}

/** The same for most other numbers, such as quotients; null where the long way must decide. */
function quicklyRounded(x: number): number | null {
  const decimals = 14 - Math.floor(Math.log10(Math.abs(x)));
  if (!(decimals >= 0 && decimals < POWERS.length)) return null;
  const power = POWERS[decimals]!;
  const scaled = x * power;
  // Of 15 digits, whichever way the logarithm was rounded.
  if (Math.abs(scaled) <= 1e14 || Math.abs(scaled) >= 1e15) return null;
  const units = Math.round(scaled);
  // x · power is scaled + its error, exactly: away from the half-way points the nearest whole number is certain.
  const beyond = scaled - units + productError(x, power, scaled);
  return Math.abs(beyond) < 0.499 ? units / power : null;
}

const POWERS = Array.from({ length: 23 }, (_, d) => Number(`1e${d}`));

/** 10 to the power 0 … 22, each exact in a double. */
export const powerOfTen = (decimals: number): number => POWERS[decimals]!;

/** How many decimals (0 to 22) a reading has, or -1 when it is too large or too small to be a scaled whole number. */
export function decimalsOf(x: number): number {
  if (Number.isInteger(x)) return Math.abs(x) <= Number.MAX_SAFE_INTEGER ? 0 : -1;
  for (let d = 1; d < POWERS.length; d++) {
    const units = Math.round(x * POWERS[d]!);
    if (Math.abs(units) >= 1e15) return -1;
    if (units / POWERS[d]! === x) return d;
  }
  return -1;
}
