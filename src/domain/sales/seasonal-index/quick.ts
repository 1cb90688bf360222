import { inWholeUnits } from '../../../core/sum';
import type { Readings } from './calc';

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);
const leastCommonMultiple = (a: number, b: number): number => (a / greatestCommonDivisor(a, b)) * b;

/**
 * For the simple method many years may be put as one: the means of the periods, times a common factor that makes them
 * whole numbers. Indices are the same whatever the factor. The years as they are where whole numbers do not tell.
 */
export function inOneYear(readings: Readings): Readings {
  const { values, periods, merged } = readings;
  if (merged) return readings;
  const sums = new Float64Array(periods);
  const counts = new Float64Array(periods);
  const known = new Float64Array(values.length);
  for (let i = 0; i < known.length; i++) if (!Number.isNaN(values[i]!)) known[i] = values[i]!;
  const whole = inWholeUnits(known);
  if (!whole) return readings;
  for (let i = 0, p = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i]!)) {
      sums[p]! += whole.units[i]!;
      counts[p]!++;
    }
    if (++p === periods) p = 0;
  }
  const common = counts.reduce((a, b) => leastCommonMultiple(a, Math.max(b, 1)), 1);
  const means = sums.map((sum, p) => (counts[p] === 0 ? NaN : sum * (common / counts[p]!)));
  const areWhole = means.every((mean) => Number.isNaN(mean) || Math.abs(mean) <= Number.MAX_SAFE_INTEGER);
  return areWhole && common <= Number.MAX_SAFE_INTEGER ? { values: means, periods, merged } : readings;
}
