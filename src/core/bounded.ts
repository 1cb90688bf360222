import { decimalsOf, powerOfTen } from './digits';
import { productError, sumError } from './error-free';
import type { Numbers } from './numbers';
import { rationals, type Rational } from './rational';

/**
 * An unevaluated sum hi + lo of two doubles (about 106 bits) with a bound on its distance from the true value.
 * After T. J. Dekker (1971) and Joldes, Muller, Popescu, "Tight and rigorous error bounds for basic building blocks
 * of double-word arithmetic" (2017): their operations err by at most 15 · 2^-106 of the result; STEP allows 64.
 */
interface Bounded {
  readonly hi: number;
  readonly lo: number;
  readonly error: number;
}

/** Thrown where the bound cannot tell: the caller decides in fractions. */
export const OPEN = Symbol('open');

const STEP = 2 ** -100;
/** Room for the rounding of the bound's own arithmetic. */
const SLACK = 1 + 2 ** -40;
/** Between these magnitudes no product is rounded in a way that its error does not tell. */
const LARGEST = 1e140;
const SMALLEST = 1e-120;

const inRange = (x: number): boolean => x === 0 || (Math.abs(x) < LARGEST && Math.abs(x) > SMALLEST);

function bounded(hi: number, lo: number, error: number): Bounded {
  if (!inRange(hi)) throw OPEN;
  const sum = hi + lo;
  return { hi: sum, lo: lo - (sum - hi), error };
}

function of(x: number): Bounded {
  const decimals = decimalsOf(x);
  if (decimals === 0) return { hi: x, lo: 0, error: 0 };
  if (decimals < 0 || !inRange(x)) throw OPEN;
  const power = powerOfTen(decimals);
  const product = x * power;
  const rest = Math.round(product) - product - productError(x, power, product);
  return { hi: x, lo: rest / power, error: Math.abs(x) * 2 ** -104 };
}

function from(x: Rational): Bounded {
  const { over, under, exponent } = x;
  // A whole number below 10^15 of units that `of` can read: the double prints as the decimal.
  if (under === 1n && exponent <= 0 && exponent >= -22 && over < UNITS && over > -UNITS)
    return of(Number(over) / powerOfTen(-exponent));
  const hi = rationals.number(x);
  if (!inRange(hi)) throw OPEN;
  const lo = rationals.number(rationals.minus(x, binaryValue(hi)));
  return { hi, lo, error: lo === 0 ? 0 : Math.abs(hi) * 2 ** -104 };
}

const UNITS = 10n ** 15n;

/** What a double is, to its last bit. */
function binaryValue(x: number): Rational {
  let under = 1n;
  while (!Number.isInteger(x)) {
    x *= 2;
    under *= 2n;
  }
  return { over: BigInt(x), under, exponent: 0 };
}

function plus(a: Bounded, b: Bounded): Bounded {
  const s = a.hi + b.hi;
  const e = sumError(a.hi, b.hi, s);
  if (a.lo === 0 && b.lo === 0) return bounded(s, e, a.error + b.error);
  const t = a.lo + b.lo;
  const f = sumError(a.lo, b.lo, t);
  const c = e + t;
  const high = s + c;
  const low = f + (c - (high - s));
  // With cancellation the sum may be far smaller than what was lost, so the step is taken of the terms.
  return bounded(high, low, (a.error + b.error + (Math.abs(a.hi) + Math.abs(b.hi)) * STEP) * SLACK);
}

const negative = (a: Bounded): Bounded => ({ hi: -a.hi, lo: -a.lo, error: a.error });

function times(a: Bounded, b: Bounded): Bounded {
  const p = a.hi * b.hi;
  if (!inRange(p)) throw OPEN;
  const e = productError(a.hi, b.hi, p);
  if (a.lo === 0 && b.lo === 0 && a.error === 0 && b.error === 0) return bounded(p, e, 0);
  const low = e + (a.hi * b.lo + a.lo * b.hi);
  const error = Math.abs(a.hi) * b.error + Math.abs(b.hi) * a.error + a.error * b.error;
  return bounded(p, low, (2 * error + Math.abs(p) * STEP) * SLACK);
}

function over(a: Bounded, b: Bounded): Bounded {
  const q = a.hi / b.hi;
  if (!inRange(q) || Math.abs(b.hi) <= 4 * b.error) throw OPEN;
  const p = q * b.hi;
  const rest = a.hi - p - productError(q, b.hi, p) + a.lo - q * b.lo;
  const low = rest / b.hi;
  const error = (a.error + Math.abs(q) * b.error) / Math.abs(b.hi);
  return bounded(q, low, (2 * error + Math.abs(q) * STEP) * SLACK);
}

function sign(a: Bounded): number {
  if (Math.abs(a.hi) <= 2 * a.error) {
    if (a.error === 0) return 0;
    throw OPEN;
  }
  return Math.sign(a.hi);
}

function round(a: Bounded, decimals: number): Bounded {
  const power = powerOfTen(decimals);
  const scaled = times(a, bounded(power, 0, 0));
  // Below 2^40, lo is less than 2^-12: away from the half-way points hi alone decides.
  if (Math.abs(scaled.hi) >= 2 ** 40) throw OPEN;
  const units = Math.sign(scaled.hi) * Math.floor(Math.abs(scaled.hi) + 0.5);
  if (Math.abs(Math.abs(scaled.hi - units) - 0.5) < 2 ** -10 + scaled.error) throw OPEN;
  return over(bounded(units, 0, 0), bounded(power, 0, 0));
}

/** The fast arithmetic: each answer is proven, or it throws OPEN. */
export const boundedFloats: Numbers<Bounded> = {
  of,
  from,
  plus,
  minus: (a, b) => plus(a, negative(b)),
  times,
  over,
  round,
  sign,
  compare: (a, b) => sign(plus(a, negative(b))),
  number(a) {
    const margin = a.error * SLACK;
    if (a.hi + (a.lo + margin) !== a.hi || a.hi + (a.lo - margin) !== a.hi) throw OPEN;
    return a.hi + 0;
  },
};
