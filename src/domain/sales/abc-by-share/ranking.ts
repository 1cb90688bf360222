import { bigQuotient, inBigUnits, type BigUnits } from '../../../core/big-units';
import { classEnds, type AbcRule } from './calc';
import { quickSums } from './quick';

/** The sum of the amounts of an item, in units of which `unit` are 1. */
export interface Sum {
  readonly item: number;
  readonly units: bigint;
  readonly unit: bigint;
}

/** A line of the sorted table. Without any positive amount there are no shares. */
export interface Ranked {
  readonly item: number;
  readonly amount: number;
  readonly share: number | null;
  /** Non-positive items come last and add nothing: 1. */
  readonly cumulative: number | null;
  /** 0 is A. */
  readonly class: number;
}

/** Adds up amounts by item: `of` tells which item each amount belongs to. */
export function sumsOf(amounts: Float64Array, of: Int32Array, items: number): Sum[] {
  const { units, decimals } = quickSums(amounts, of, items) ?? exactSums(amounts, of, items);
  const unit = 10n ** BigInt(decimals);
  return units.map((sum, item) => ({ item, units: sum, unit }));
}

function exactSums(amounts: Float64Array, of: Int32Array, items: number): BigUnits {
  const { units, decimals } = inBigUnits(amounts);
  const sums = new Array<bigint>(items).fill(0n);
  units.forEach((amount, i) => (sums[of[i]!]! += amount));
  return { units: sums, decimals };
}

/** Items by falling sum, then in the order given, each with its share of the positive total and its class. */
export function ranking(sums: readonly Sum[], rule: AbcRule): Ranked[] {
  // Nearly all sums differ as doubles already, which are compared much faster.
  const near = sums.map(({ units }) => Number(units));
  const order = sums
    .map((_, i) => i)
    .sort((a, b) => near[b]! - near[a]! || compare(sums[b]!.units, sums[a]!.units) || a - b)
    .map((i) => sums[i]!);
  const positive = order.map(({ units }) => units).filter((units) => units > 0n);
  const total = positive.reduce((a, b) => a + b, 0n);
  const ends = classEnds(positive, rule);
  let running = 0n;
  let k = 0;
  return order.map(({ item, units, unit }, place) => {
    const isPositive = place < positive.length;
    if (isPositive) running += units;
    while (k < ends.length && (!isPositive || place >= ends[k]!)) k++;
    return {
      item,
      amount: bigQuotient(units, unit),
      share: total > 0n ? bigQuotient(units, total) : null,
      cumulative: total > 0n ? (isPositive ? bigQuotient(running, total) : 1) : null,
      class: k,
    };
  });
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
