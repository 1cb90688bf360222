import { bigQuotient, partsOf } from './big-units';
import type { Numbers } from './numbers';

/**
 * over × 10^exponent / under, with under above 0. Not in lowest terms: sums of readings keep the denominator 1, and the
 * few divisions of a formula make it longer, never wrong.
 */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
  readonly exponent: number;
}

const rational = (over: bigint, under: bigint, exponent: number): Rational =>
  under < 0n ? { over: -over, under: -under, exponent } : { over, under, exponent };

const powers: bigint[] = [1n];
/** 10 to a power from 0 up; the same few are asked for again and again. */
const tenTo = (power: number): bigint => (powers[power] ??= 10n ** BigInt(power));

function of(x: number): Rational {
  const [digits, exponent] = partsOf(x);
  return { over: digits, under: 1n, exponent };
}

function plus(a: Rational, b: Rational): Rational {
  const exponent = Math.min(a.exponent, b.exponent);
  const [one, other] = [a.over * tenTo(a.exponent - exponent), b.over * tenTo(b.exponent - exponent)];
  return a.under === b.under
    ? { over: one + other, under: a.under, exponent }
    : { over: one * b.under + other * a.under, under: a.under * b.under, exponent };
}

const minus = (a: Rational, b: Rational): Rational => plus(a, { ...b, over: -b.over });

const times = (a: Rational, b: Rational): Rational =>
  rational(a.over * b.over, a.under * b.under, a.exponent + b.exponent);

const over = (a: Rational, b: Rational): Rational =>
  rational(a.over * b.under, a.under * b.over, a.exponent - b.exponent);

const sign = ({ over }: Rational): number => (over < 0n ? -1 : over > 0n ? 1 : 0);

/** The same as one quotient of whole numbers. */
const quotientOf = ({ over, under, exponent }: Rational): readonly [bigint, bigint] =>
  exponent < 0 ? [over, under * tenTo(-exponent)] : [over * tenTo(exponent), under];

/** The largest whole number not above it. */
export function wholePart(a: Rational): bigint {
  const [over, under] = quotientOf(a);
  const cut = over / under;
  return cut * under > over ? cut - 1n : cut;
}

export const ofBig = (x: bigint): Rational => ({ over: x, under: 1n, exponent: 0 });

function round(a: Rational, decimals: number): Rational {
  const [over, under] = quotientOf({ ...a, exponent: a.exponent + decimals });
  const magnitude = over < 0n ? -over : over;
  const units = (2n * magnitude + under) / (2n * under);
  return { over: over < 0n ? -units : units, under: 1n, exponent: -decimals };
}

/** The arithmetic by definition: fractions of whole numbers, never cut and never rounded but where a formula says so. */
export const rationals: Numbers<Rational> = {
  of,
  from: (x) => x,
  plus,
  minus,
  times,
  over,
  round,
  sign,
  compare: (a, b) => sign(minus(a, b)),
  number: (a) => bigQuotient(...quotientOf(a)) + 0,
};
