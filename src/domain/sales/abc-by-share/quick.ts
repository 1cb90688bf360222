import type { BigUnits } from '../../../core/big-units';
import { compareShare } from '../../../core/compare';
import { FromTheLargest, positiveUnits, takenOf } from '../../../core/from-the-largest';
import { inWholeUnits } from '../../../core/sum';
import type { AbcRule } from './calc';

/** The last class that a value can have is decided at the least value of each class before it. */
interface End {
  readonly value: number;
  /** How many of the equal values are still in the class, in the order of the rows. */
  readonly taken: number;
}

/**
 * The classes without sorting: only the values at which the classes end are looked for. Null where the amounts are not
 * whole numbers of one unit, or nothing is above zero.
 */
export function quickClasses(values: ArrayLike<number>, rule: AbcRule): Uint8Array | null {
  const positive = positiveUnits(values);
  // Twice the total is compared where the nearer side is looked for.
  if (!positive || positive.total === 0 || positive.total > 2 ** 52 || rule.cutoffs[0] === 0) return null;
  const { units, total } = positive;
  const falling = new FromTheLargest(positive.amounts);
  const ends: End[] = [];
  for (const cutoff of rule.cutoffs) {
    const end = endOf(falling, total, cutoff, rule);
    if (!end) return null;
    ends.push(end);
  }
  return classed(units, ends);
}

function endOf(
  falling: FromTheLargest,
  total: number,
  cutoff: number,
  { boundary, ties }: AbcRule,
): End | null {
  const reached = (sum: number): boolean => compareShare(sum, total, cutoff) >= 0;
  const turn = falling.reach(reached);
  if (!turn) return null;
  const { value, above, sumAbove, run } = turn;
  const taken = takenOf(turn, reached);
  const sum = sumAbove + taken * value;
  const withLast =
    boundary === 'before' ||
    (boundary === 'including'
      ? compareShare(sum, total, cutoff) === 0
      : above + taken === 1 || compareShare(2 * sum - value, 2 * total, cutoff) <= 0);
  const own = withLast ? taken : taken - 1;
  return { value, taken: ties === 'same' && own > 0 ? run : own };
}

function classed(units: Float64Array, ends: readonly End[]): Uint8Array {
  const classes = new Uint8Array(units.length);
  const met = new Map(ends.map(({ value }) => [value, 0]));
  const last = ends.length;
  for (let i = 0; i < units.length; i++) {
    const x = units[i]!;
    let k = x > 0 ? 0 : last;
    while (k < last && x < ends[k]!.value) k++;
    if (k < last && x === ends[k]!.value) {
      const before = met.get(x)!;
      met.set(x, before + 1);
      while (k < last && x === ends[k]!.value && before >= ends[k]!.taken) k++;
    }
    classes[i] = k;
  }
  return classes;
}

/** The sums of amounts by item, added in whole numbers; null where the amounts are none of one unit. */
export function quickSums(amounts: Float64Array, of: Int32Array, items: number): BigUnits | null {
  const whole = inWholeUnits(amounts);
  if (!whole) return null;
  const sums = new Float64Array(items);
  for (let i = 0; i < of.length; i++) sums[of[i]!]! += whole.units[i]!;
  return { units: Array.from(sums, BigInt), decimals: whole.decimals };
}
