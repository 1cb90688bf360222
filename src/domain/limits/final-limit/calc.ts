import { floorOfMean } from '../../../core/floor';

/** How several limits become one. The first is the most cautious. */
export const METHODS = ['min', 'mean', 'median', 'max'] as const;
export type Method = (typeof METHODS)[number];

/** The one or two in the middle. */
function middle(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  const half = Math.floor(values.length / 2);
  return sorted.subarray(values.length % 2 === 1 ? half : half - 1, half + 1);
}

/** The candidates whose mean a method takes. */
const taken: Record<Method, (candidates: Float64Array) => ArrayLike<number>> = {
  min: (candidates) => [candidates.reduce((a, b) => Math.min(a, b))],
  mean: (candidates) => candidates,
  median: middle,
  max: (candidates) => [candidates.reduce((a, b) => Math.max(a, b))],
};

/**
 * One limit from several candidates and caps, rounded down to a multiple of `unit`. A negative candidate or cap leaves
 * no limit. Rounding down keeps the order of numbers, so the caps are rounded like the candidates and the least wins.
 */
export function finalLimit(
  candidates: Float64Array,
  method: Method,
  caps: readonly number[],
  unit: number,
): number {
  if (candidates.some((x) => x < 0) || caps.some((x) => x < 0)) return 0;
  const rounded = floorOfMean(taken[method](candidates), unit);
  return caps.reduce((least, cap) => Math.min(least, floorOfMean([cap], unit)), rounded);
}
