import { fractionOf } from '../../../core/big-units';

/** Where a class ends: by the share before the item, by the share with it, or at the nearest item. */
export type Boundary = 'before' | 'including' | 'nearest';
/** Whether equal values share a class, or are classed in the order of the rows. */
export type Ties = 'same' | 'order';

export interface AbcRule {
  readonly cutoffs: readonly number[];
  readonly boundary: Boundary;
  readonly ties: Ties;
}

/** Class numbers as letters: 0 is A. */
export const classLetter = (index: number): string => String.fromCharCode(65 + index);

/**
 * How many items end each class but the last. `amounts` are positive and fall, in whole numbers of one unit; the n-th
 * number is the count of items in the first n + 1 classes together.
 */
export function classEnds(amounts: readonly bigint[], { cutoffs, boundary, ties }: AbcRule): number[] {
  const sums = runningSums(amounts);
  return cutoffs.map((cutoff) => {
    const end = endOf(cutoff, sums, boundary);
    return ties === 'order' ? end : endOfRun(amounts, end);
  });
}

/** The sums of the first 0, 1 … n amounts. */
function runningSums(amounts: readonly bigint[]): bigint[] {
  const sums = [0n];
  for (const amount of amounts) sums.push(sums[sums.length - 1]! + amount);
  return sums;
}

function endOf(cutoff: number, sums: readonly bigint[], boundary: Boundary): number {
  const total = sums[sums.length - 1]!;
  const { over, under } = fractionOf(cutoff);
  /** How far the sum of the first `count` items is beyond the cut-off. */
  const beyond = (count: number): bigint => sums[count]! * under - total * over;
  // Sums rise with every positive amount, so the place where they reach the cut-off is found by halving.
  const reached = firstCount(sums.length - 1, (count) => beyond(count) >= 0n);
  if (boundary === 'before') return reached;
  if (boundary === 'including') return beyond(reached) === 0n ? reached : reached - 1;
  if (reached <= 1) return 1;
  return beyond(reached) <= -beyond(reached - 1) ? reached : reached - 1;
}

/** The least count from 0 to n for which a condition is true, where it stays true from there on; n when it never is. */
function firstCount(n: number, isTrue: (count: number) => boolean): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Equal values share the class of their first item: an end among them moves behind the last of them. */
function endOfRun(amounts: readonly bigint[], end: number): number {
  while (end > 0 && end < amounts.length && amounts[end] === amounts[end - 1]) end++;
  return end;
}

/** The items above zero by falling value, equal values in the order given. */
export const fallingPositives = (values: readonly bigint[]): number[] =>
  values
    .map((_, item) => item)
    .filter((item) => values[item]! > 0n)
    .sort((a, b) => (values[a]! > values[b]! ? -1 : values[a]! < values[b]! ? 1 : a - b));

/**
 * The class (0 is A) of each value of one group, in the order given. Values of zero and below have the last class and
 * stay out of the total.
 */
export function abcClasses(values: readonly bigint[], rule: AbcRule): Uint8Array {
  const falling = fallingPositives(values);
  const ends = classEnds(
    falling.map((item) => values[item]!),
    rule,
  );
  const classes = new Uint8Array(values.length).fill(rule.cutoffs.length);
  falling.forEach((item, place) => (classes[item] = ends.filter((end) => end <= place).length));
  return classes;
}
