import { powerOfTen } from './digits';
import { rationals } from './rational';

/**
 * The number nearest to a reading with at most so many decimals, half away from zero.
 *
 * @example roundReading(-1.0000005, 6) // -1.000001
 */
export function roundReading(x: number, decimals: number): number {
  const scaled = x * powerOfTen(decimals);
  const units = Math.round(scaled);
  // Below 2^40 a product errs by less than 2^-13: away from the half-way points the whole number is certain.
  const certain = Math.abs(scaled) < 2 ** 40 && Math.abs(Math.abs(scaled - units) - 0.5) > 2 ** -10;
  return certain
    ? units / powerOfTen(decimals)
    : rationals.number(rationals.round(rationals.of(x), decimals));
}
