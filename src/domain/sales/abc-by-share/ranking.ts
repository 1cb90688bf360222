import { powerOfTen, ZERO, type Exact } from '../../../core/digits';
import { exactly } from '../../../core/exactly';
import { inWholeUnits, sum, type Whole } from '../../../core/sum';
import { ofWhole } from '../../../core/whole-numbers';

/** A line of the sorted table. Without any positive amount there are no shares. */
export interface Ranked {
  /** Which of the given items it is. */
  readonly item: number;
  readonly amount: number;
  readonly share: number | null;
  /** Non-positive items come last and add nothing: 1. */
  readonly cumulative: number | null;
}

/** Items by falling sum of their amounts, then in the order given, each with its share of the positive total. */
export function ranking(amounts: readonly (readonly number[])[]): Ranked[] {
  const whole = inWholeUnits(amounts.flat());
  return whole ? rankedBy(wholeSums(amounts, whole), inUnits(whole)) : rankedBy(amounts.map(sum), inDecimal);
}

/** What a ranking does with sums, whole numbers of a unit or decimals. */
interface Sums<S> {
  readonly zero: S;
  add(a: S, b: S): S;
  compare(a: S, b: S): number;
  number(a: S): number;
  /** The part of a total above 0. */
  share(part: S, total: S): number;
}

const inUnits = ({ decimals }: Whole): Sums<number> => ({
  zero: 0,
  add: (a, b) => a + b,
  compare: (a, b) => a - b,
  number: (a) => a / powerOfTen(decimals),
  share: ofWhole,
});

const inDecimal: Sums<Exact> = {
  zero: ZERO,
  add: (a, b) => a.plus(b),
  compare: (a, b) => a.comparedTo(b),
  number: (a) => a.toNumber(),
  share: (part, total) => exactly((n) => n.number(n.over(n.from(part), n.from(total)))),
};

function wholeSums(amounts: readonly (readonly number[])[], { units }: Whole): number[] {
  let next = 0;
  return amounts.map((own) => {
    let total = 0;
    for (let k = 0; k < own.length; k++) total += units[next++]!;
    return total;
  });
}

function rankedBy<S>(sums: readonly S[], { zero, add, compare, number, share }: Sums<S>): Ranked[] {
  const order = sums.map((_, i) => i).sort((a, b) => compare(sums[b]!, sums[a]!) || a - b);
  const isPositive = (amount: S): boolean => compare(amount, zero) > 0;
  const total = sums.filter(isPositive).reduce(add, zero);
  const sharable = isPositive(total);
  let running = zero;
  return order.map((item) => {
    const amount = sums[item]!;
    running = add(running, amount);
    return {
      item,
      amount: number(amount),
      share: sharable ? share(amount, total) : null,
      cumulative: !sharable ? null : isPositive(amount) ? share(running, total) : 1,
    };
  });
}
