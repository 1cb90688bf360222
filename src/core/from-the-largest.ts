import { inWholeUnits, type Whole } from './sum';

/** Amounts in whole units, those above zero among them, and the sum of these. */
export function positiveUnits(
  values: ArrayLike<number>,
): (Whole & { readonly amounts: Float64Array; readonly total: number }) | null {
  const whole = inWholeUnits(values);
  if (!whole) return null;
  const { units } = whole;
  const amounts = new Float64Array(units.length);
  let [count, total] = [0, 0];
  for (let i = 0; i < units.length; i++) {
    const x = units[i]!;
    if (!(x > 0)) continue;
    amounts[count++] = x;
    total += x;
  }
  return { ...whole, amounts: amounts.subarray(0, count), total };
}

/** A value on the way from the largest amount down, and what is larger than it. */
export interface Turn {
  readonly value: number;
  /** How many amounts are larger, and their sum. */
  readonly above: number;
  readonly sumAbove: number;
  /** How many amounts equal the value. */
  readonly run: number;
}

/** Amounts are looked at so often on average before sorting would have been quicker. */
const PATIENCE = 24;

/**
 * Finds where sums from the largest amount down reach a goal, without sorting. After C. A. R. Hoare, "Algorithm 65:
 * Find" (1961): only the part in which the goal lies is divided again. The amounts are above zero and are moved about.
 */
export class FromTheLargest {
  private from = 0;
  private sumBefore = 0;
  private work: number;

  constructor(private readonly amounts: Float64Array) {
    this.work = PATIENCE * amounts.length;
  }

  /**
   * The first value with which sum and count reach a goal. `reached` is false for nothing, true for all, and stays true
   * once it is; goals of later calls lie no higher. Null when the amounts lie so badly that sorting is quicker.
   */
  reach(reached: (sum: number, count: number) => boolean): Turn | null {
    const { amounts } = this;
    let [low, high] = [this.from, amounts.length];
    let sum = this.sumBefore;
    while (low < high) {
      this.work -= high - low;
      if (this.work < 0) return null;
      const pivot = median(amounts[low]!, amounts[(low + high) >> 1]!, amounts[high - 1]!);
      let [greater, next, less, larger] = [low, low, high, sum];
      while (next < less) {
        const x = amounts[next]!;
        if (x > pivot) {
          amounts[next++] = amounts[greater]!;
          amounts[greater++] = x;
          larger += x;
        } else if (x < pivot) {
          amounts[next] = amounts[--less]!;
          amounts[less] = x;
        } else next++;
      }
      const run = less - greater;
      const withRun = larger + run * pivot;
      if (greater > low && reached(larger, greater)) high = greater;
      else if (less < amounts.length && !reached(withRun, less)) [low, sum] = [less, withRun];
      else {
        [this.from, this.sumBefore] = [greater, larger];
        return { value: pivot, above: greater, sumAbove: larger, run };
      }
    }
    return null;
  }
}

const median = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));

/** How many of the equal values at a turn a goal takes: the fewest with which sum and count reach it. */
export function takenOf(
  { value, above, sumAbove, run }: Turn,
  reached: (sum: number, count: number) => boolean,
): number {
  let [low, high] = [1, run];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(sumAbove + middle * value, above + middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
