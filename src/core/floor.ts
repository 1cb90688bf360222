import { powerOfTen } from './digits';
import { ofBig, rationals as n, wholePart } from './rational';
import { inWholeUnits, sum } from './sum';
import { inHundredths, ofWhole, sumInHundredths } from './whole-numbers';

/**
 * The largest multiple of `unit` not above the mean of the values, which are not negative; unit > 0. Exact: the
 * remainder of whole numbers decides, not a rounded quotient.
 *
 * @example floorOfMean([0.29], 0.01) // 0.29, where 0.29 / 0.01 in floats is 28.999999999999996
 */
export function floorOfMean(values: ArrayLike<number>, unit: number): number {
  const count = values.length;
  const cents = sumInHundredths(values);
  const stepInCents = inHundredths(unit) * count;
  // A whole number less its remainder divides without a rest.
  if (ofWhole(cents, stepInCents) > 0) return (cents - (cents % stepInCents)) / count / 100;
  const whole = inWholeUnits([...Array.from(values), unit]);
  if (whole) {
    const { units, decimals } = whole;
    const step = units[count]! * count;
    if (step <= Number.MAX_SAFE_INTEGER) {
      let total = 0;
      for (let i = 0; i < count; i++) total += units[i]!;
      return (total - (total % step)) / count / powerOfTen(decimals);
    }
  }
  const step = n.of(unit);
  const multiple = wholePart(n.over(sum(values), n.times(step, n.of(count))));
  return n.number(n.times(ofBig(multiple), step));
}
