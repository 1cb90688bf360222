import { stopwatch } from './stopwatch';

export type Contestant = (...args: readonly unknown[]) => unknown;

/** The nursery only: a full collection would throw away compiled code together with the closures it was made for. */
const collect = globalThis.gc as unknown as (options: { readonly type: 'minor' }) => void;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

export type Times = Readonly<Record<string, readonly number[]>>;

/** Rounds in which every contestant has its turn, one after the other, each for at least so many seconds. */
export function compete(
  contestants: Readonly<Record<string, () => unknown>>,
  { rounds, least }: { readonly rounds: number; readonly least: number },
): Times {
  const repeats: Record<string, number> = {};
  for (const [name, call] of Object.entries(contestants)) {
    const once = stopwatch();
    call();
    repeats[name] = Math.min(1000, Math.max(1, Math.ceil(least / Math.max(once(), 1e-6))));
  }
  const times: Record<string, number[]> = Object.fromEntries(
    Object.keys(contestants).map((name) => [name, []]),
  );
  for (let round = 0; round < rounds; round++) {
    for (const [name, call] of Object.entries(contestants)) {
      const count = repeats[name]!;
      collect({ type: 'minor' });
      const all = stopwatch();
      for (let i = 0; i < count; i++) call();
      times[name]!.push(all() / count);
    }
  }
  return times;
}

/** The median of the ratios within a round, which is steadier than the ratio of the medians. */
export const ratio = (times: Times, over: string, under: string): number =>
  median(times[over]!.map((t, i) => t / times[under]![i]!));
