import { inBigUnits } from './big-units';
import { decimalsOf, powerOfTen } from './digits';
import type { Rational } from './rational';

/** Amounts as whole numbers of one unit, 10^-decimals. Any sum of some of them is exact in doubles. */
export interface Whole {
  readonly units: Float64Array;
  readonly decimals: number;
}

/**
 * Puts amounts on one unit (cents, say) such that no sum of any of them leaves the range in which doubles count
 * exactly; null where that cannot be promised. This is what adds a million amounts exactly at float speed.
 */
export function inWholeUnits(values: ArrayLike<number>): Whole | null {
  let decimals = 0;
  let power = 1;
  for (let i = 0; i < values.length; i++) {
    const x = values[i]!;
    if (Math.round(x * power) / power === x) continue;
    const more = decimalsOf(x);
    if (more < 0) return null;
    if (more > decimals) power = powerOfTen((decimals = more));
  }
  const units = new Float64Array(values.length);
  let magnitude = 0;
  for (let i = 0; i < values.length; i++) {
    const u = Math.round(values[i]! * power);
    if (Math.abs(u) >= 1e15) return null;
    units[i] = u;
    magnitude += Math.abs(u);
  }
  return magnitude <= Number.MAX_SAFE_INTEGER ? { units, decimals } : null;
}

/** A whole number of units, each 10^-decimals. */
export const fromUnits = (units: number | bigint, decimals: number): Rational => ({
  over: BigInt(units),
  under: 1n,
  exponent: -decimals,
});

/** The exact sum of readings, whatever their order and sizes. */
export function sum(values: ArrayLike<number>): Rational {
  const whole = inWholeUnits(values);
  if (!whole) {
    const { units, decimals } = inBigUnits(values);
    return fromUnits(
      units.reduce((a, b) => a + b, 0n),
      decimals,
    );
  }
  let total = 0;
  for (let i = 0; i < whole.units.length; i++) total += whole.units[i]!;
  return fromUnits(total, whole.decimals);
}
