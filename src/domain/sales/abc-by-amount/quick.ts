import { inHundredths, sumInHundredths } from '../../../core/whole-numbers';

/** `classOfMean` in hundredths: the sum is compared with threshold × months. NaN where hundredths do not tell. */
export function quickClassOf(thresholds: readonly number[]): (months: ArrayLike<number>) => number {
  const cents = thresholds.map(inHundredths);
  if (cents.some(Number.isNaN)) return () => NaN;
  return (months) => {
    const sum = sumInHundredths(months);
    if (Number.isNaN(sum)) return NaN;
    let reached = 0;
    while (reached < cents.length && sum < cents[reached]! * months.length) reached++;
    return reached;
  };
}
