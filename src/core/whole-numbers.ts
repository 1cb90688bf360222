import { decimalsOf, powerOfTen } from './digits';
import { productError, sumError } from './error-free';

/**
 * The quick exact path of a formula. Whole numbers below 2^53 are added and multiplied by floats without any rounding,
 * and one division at the end rounds once, correctly. NaN stands for what does not fit, runs through any formula, and
 * tells at its end that the long way (`exactly`) is needed.
 */
function inUnits(x: number, power: number): number {
  const units = Math.round(x * power);
  return units / power === x && units < 1e14 && units > -1e14 ? units : NaN;
}

/** A reading as hundredths, an amount; so small that ninety of them can be added up. */
export const inHundredths = (x: number): number => inUnits(x, 100);

/** A reading as millionths, a rate. */
export const inMillionths = (x: number): number => inUnits(x, 1_000_000);

/** a / b, rounded once, of whole numbers that are sums or products of others; NaN where one may have been rounded. */
export const ofWhole = (a: number, b: number): number =>
  Math.abs(a) <= Number.MAX_SAFE_INTEGER && Math.abs(b) <= Number.MAX_SAFE_INTEGER && b !== 0 ? a / b : NaN;

/** The sum of amounts in hundredths; NaN where a partial sum may have been rounded. */
export function sumInHundredths(amounts: ArrayLike<number>): number {
  let sum = 0;
  let magnitude = 0;
  for (let i = 0; i < amounts.length; i++) {
    const cents = inHundredths(amounts[i]!);
    sum += cents;
    magnitude += Math.abs(cents);
  }
  return magnitude <= Number.MAX_SAFE_INTEGER ? sum : NaN;
}

/** Σ wholeᵢ · amountᵢ in hundredths; NaN where a partial sum may have been rounded. */
export function weightedInHundredths(whole: ArrayLike<number>, amounts: ArrayLike<number>): number {
  let sum = 0;
  let magnitude = 0;
  for (let i = 0; i < amounts.length; i++) {
    const product = whole[i]! * inHundredths(amounts[i]!);
    sum += product;
    magnitude += Math.abs(product);
  }
  return magnitude <= Number.MAX_SAFE_INTEGER ? sum : NaN;
}

/** A whole number times readings, over another whole number, rounded once; NaN where it may have been rounded before. */
export function timesReadings(whole: number, readings: readonly number[], over: number): number {
  let product = whole;
  let divisor = over;
  for (const reading of readings) {
    const decimals = decimalsOf(reading);
    if (decimals < 0) return NaN;
    product *= Math.round(reading * powerOfTen(decimals));
    divisor *= powerOfTen(decimals);
  }
  return ofWhole(product, divisor);
}

/** a / b − c / d of whole numbers, rounded once; NaN where the rounding is not certain. b and d must not be 0. */
export function quotientDifference(a: number, b: number, c: number, d: number): number {
  const [p, q] = [a / b, c / d];
  const difference = p - q;
  const lost = remainder(a, b, p) / b - remainder(c, d, q) / d + sumError(p, -q, difference);
  return certain(difference, lost, Math.abs(p) + Math.abs(q));
}

/** a · b / (c · d) of whole numbers, rounded once; NaN where the rounding is not certain. c and d must not be 0. */
export function productQuotient(a: number, b: number, c: number, d: number): number {
  const [p, q] = [a * b, c * d];
  const quotient = p / q;
  const rest = remainder(p, q, quotient) + productError(a, b, p) - quotient * productError(c, d, q);
  return certain(quotient, rest / q, Math.abs(quotient));
}

/**
 * a + lost; NaN where that leaves two answers. What is lost is known to its own rounding, 2^-53 of 2^-53 of a magnitude
 * a few times over: 2^-100 is ample.
 */
function certain(a: number, lost: number, magnitude: number): number {
  const bound = magnitude * 2 ** -100;
  const result = a + (lost + bound);
  return result === a + (lost - bound) ? result : NaN;
}

/** a − b · q, exactly, for q = a / b rounded. */
function remainder(a: number, b: number, q: number): number {
  const product = b * q;
  return a - product - productError(b, q, product);
}
