import { inWholeUnits } from '../../../core/sum';
import type { Readings } from './calc';

/**
 * For the simple method many years may be put as one: the sum of each period in whole units, to be divided by the count
 * of its values. Indices are the same whatever the unit. The years as they are where whole numbers do not tell.
 */
export function inOneYear(readings: Readings): Readings {
  const { values, periods, merged } = readings;
  if (merged) return readings;
  const known = new Float64Array(values.length);
  for (let i = 0; i < known.length; i++) if (!Number.isNaN(values[i]!)) known[i] = values[i]!;
  const whole = inWholeUnits(known);
  if (!whole) return readings;
  const sums = new Float64Array(periods);
  const counts = new Float64Array(periods);
  for (let i = 0, p = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i]!)) {
      sums[p]! += whole.units[i]!;
      counts[p]!++;
    }
    if (++p === periods) p = 0;
  }
  for (let p = 0; p < periods; p++) if (counts[p] === 0) sums[p] = NaN;
  return { values: sums, periods, merged, counts };
}
