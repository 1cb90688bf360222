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

const least = (values: ArrayLike<number>): number => {
  let found = Infinity;
  for (let i = 0; i < values.length; i++) found = Math.min(found, values[i]!);
  return found;
};

/** The candidates whose mean a method takes. */
const taken: Record<Method, (candidates: Float64Array) => ArrayLike<number>> = {
  min: (candidates) => [least(candidates)],
  mean: (candidates) => candidates,
  median: middle,
  max: (candidates) => [candidates.reduce((a, b) => Math.max(a, b))],
};

/**
 * One limit from several candidates and caps, rounded down to a multiple of `unit`. A negative candidate or cap leaves
 * no limit. Rounding down keeps the order of numbers, so the least cap is rounded like the candidates and the less wins.
 */
export function finalLimit(
  candidates: Float64Array,
  method: Method,
  caps: readonly number[],
  unit: number,
): number {
  const cap = least(caps);
  if (cap < 0 || least(candidates) < 0) return 0;
  const rounded = floorOfMean(taken[method](candidates), unit);
  return cap > rounded ? rounded : Math.min(rounded, floorOfMean([cap], unit));
}
