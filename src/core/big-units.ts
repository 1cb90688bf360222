import { decimalsOf, powerOfTen } from './digits';

/** Readings as whole numbers of one unit, 10^-decimals: exact whatever their sizes, and so is any sum of them. */
export interface BigUnits {
  readonly units: readonly bigint[];
  readonly decimals: number;
}

/** The decimal that prints for a double, digits × 10^exponent: a reading has up to 15 digits, a result up to 17. */
export function partsOf(x: number): readonly [digits: bigint, exponent: number] {
  const decimals = decimalsOf(x);
  if (decimals >= 0) return [BigInt(Math.round(x * powerOfTen(decimals))), -decimals];
  const [mantissa, exponent] = x.toExponential().split('e') as [string, string];
  const [whole, fraction = ''] = mantissa.split('.') as [string, string?];
  return [BigInt(whole + fraction), Number(exponent) - fraction.length];
}

export function inBigUnits(values: ArrayLike<number>): BigUnits {
  const parts = Array.from(values, partsOf);
  const least = parts.reduce((lowest, [, exponent]) => Math.min(lowest, exponent), 0);
  const powers = new Map<number, bigint>();
  const units = parts.map(([digits, exponent]) => {
    let power = powers.get(exponent);
    if (power === undefined) powers.set(exponent, (power = 10n ** BigInt(exponent - least)));
    return digits * power;
  });
  return { units, decimals: -least };
}

/** A reading as a fraction of whole numbers. */
export function fractionOf(x: number): { readonly over: bigint; readonly under: bigint } {
  const { units, decimals } = inBigUnits([x]);
  return { over: units[0]!, under: 10n ** BigInt(decimals) };
}

const bits = (x: bigint): number => x.toString(16).length * 4;

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** The double nearest to a / b; b is above 0. */
export function bigQuotient(a: bigint, b: bigint): number {
  if (a < 0n) return -bigQuotient(-a, b);
  if (a <= SAFE && b <= SAFE) return Number(a) / Number(b);
  // So many bits that the double is decided by them and by whether something is left; no double is finer than 2^-1074.
  const shift = Math.min(bits(b) - bits(a) + 72, 1075);
  const [dividend, divisor] = shift < 0 ? [a, b << BigInt(-shift)] : [a << BigInt(shift), b];
  const rest = dividend % divisor === 0n ? 0n : 1n;
  // Twice, because 2 ** -shift itself may be no double.
  const half = shift >> 1;
  return (Number(((dividend / divisor) << 1n) | rest) / 2) * 2 ** -half * 2 ** -(shift - half);
}
