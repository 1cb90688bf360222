import { compareShare } from '../../../core/compare';
import { exact, type Exact } from '../../../core/digits';
import { inWholeUnits } from '../../../core/sum';

/** Where a class ends: by the share before the item, by the share with it, or at the nearest item. */
export type Boundary = 'before' | 'including' | 'nearest';
/** Whether equal values share a class, or stand in the order of the rows. */
export type Ties = 'same' | 'order';

export interface AbcRule {
  readonly cutoffs: readonly number[];
  readonly boundary: Boundary;
  readonly ties: Ties;
}

/** Class numbers as letters: 0 is A. */
export const classLetter = (index: number): string => String.fromCharCode(65 + index);

/**
 * How many items end each class but the last. `amounts` are positive and fall; the n-th number is the count of items
 * in the first n + 1 classes together.
 */
export function classEnds(amounts: ArrayLike<number>, rule: AbcRule): number[] {
  const running = runningSums(amounts);
  const ends = rule.cutoffs.map((cutoff) => endOf(cutoff, running, rule.boundary));
  return rule.ties === 'order' ? ends : ends.map((end) => endOfRun(amounts, end));
}

/** A tied run takes the class of its first item: an end inside the run moves to the end of the run. */
function endOfRun(amounts: ArrayLike<number>, end: number): number {
  while (end > 0 && end < amounts.length && amounts[end] === amounts[end - 1]) end++;
  return end;
}

/** The sums of the first 0, 1 … n amounts, compared with a share of the total. */
interface Running {
  readonly length: number;
  /** Sign of (sum of the first `count` − cut-off × total). */
  compare(count: number, cutoff: number): number;
  /** Sign of (|sum of the first a − cut-off × total| − |sum of the first b − cut-off × total|). */
  nearer(a: number, b: number, cutoff: number): number;
}

function runningSums(amounts: ArrayLike<number>): Running {
  const whole = inWholeUnits(amounts);
  const length = amounts.length;
  const sums: number[] | Exact[] = whole
    ? addUp(whole.units, 0, (a, b) => a + b)
    : addUp(amounts, exact(0), (a, b) => a.plus(b));
  const sumOf = (count: number): Exact => exact(0).plus(sums[count]!);
  const total = sumOf(length);
  const distance = (count: number, cutoff: number): Exact => sumOf(count).minus(total.times(cutoff)).abs();
  return {
    length,
    compare: whole
      ? (count, cutoff) => compareShare(sums[count] as number, sums[length] as number, cutoff)
      : (count, cutoff) => sumOf(count).comparedTo(total.times(cutoff)),
    nearer: (a, b, cutoff) => distance(a, cutoff).comparedTo(distance(b, cutoff)),
  };
}

function addUp<S>(values: ArrayLike<number>, zero: S, add: (sum: S, value: number) => S): S[] {
  const sums = new Array<S>(values.length + 1);
  sums[0] = zero;
  for (let i = 0; i < values.length; i++) sums[i + 1] = add(sums[i]!, values[i]!);
  return sums;
}

function endOf(cutoff: number, running: Running, boundary: Boundary): number {
  // Sums rise with every positive amount, so the place where they reach the cut-off is found by halving.
  const reached = firstCount(running.length, (count) => running.compare(count, cutoff) >= 0);
  if (boundary === 'before') return reached;
  const hit = reached <= running.length && running.compare(reached, cutoff) === 0;
  if (boundary === 'including') return hit ? reached : reached - 1;
  if (reached <= 1) return 1;
  return running.nearer(reached, reached - 1, cutoff) <= 0 ? reached : reached - 1;
}

/** The least count from 0 to n for which `holds` is true, where it stays true from there on; n when it never is. */
function firstCount(n: number, holds: (count: number) => boolean): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The values above zero, from large to small: what a share of the positive total is made of. */
export const fallingPositives = (values: ArrayLike<number>): Float64Array =>
  Float64Array.from(values)
    .filter((v) => v > 0)
    .sort()
    .reverse();

/**
 * The class (0 is A) of each value of one group, in the order given. Values of zero and below take the last class and
 * stay out of the total.
 */
export function abcClasses(values: ArrayLike<number>, rule: AbcRule): Uint8Array {
  const falling = fallingPositives(values);
  const ends = classEnds(falling, rule);
  const last = rule.cutoffs.length;
  const classes = new Uint8Array(values.length).fill(last);
  const split = splitRuns(falling, ends);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value <= 0) continue;
    const run = split.get(value);
    const position = run ? run.next++ : undefined;
    classes[i] = position === undefined ? classOf(value, falling, ends) : classAt(position, ends);
  }
  return classes;
}

/** The equal values that a class boundary divides, with the position of the first that has no class yet. */
function splitRuns(falling: Float64Array, ends: readonly number[]): Map<number, { next: number }> {
  const runs = new Map<number, { next: number }>();
  for (const end of ends) {
    const value = falling[end];
    if (end > 0 && value !== undefined && falling[end - 1] === value)
      runs.set(value, { next: falling.indexOf(value) });
  }
  return runs;
}

function classAt(position: number, ends: readonly number[]): number {
  let k = 0;
  while (k < ends.length && position >= ends[k]!) k++;
  return k;
}

/** The class of a value that no boundary divides: the first class whose last item is not above it. */
function classOf(value: number, falling: Float64Array, ends: readonly number[]): number {
  let k = 0;
  while (k < ends.length && !(ends[k]! > 0 && value >= falling[ends[k]! - 1]!)) k++;
  return k;
}
