import { allocate } from '../../../core/allocate';
import { exactly } from '../../../core/exactly';
import type { Numbers } from '../../../core/numbers';
import { rationals } from '../../../core/rational';
import { total } from '../../../core/total';

export type Method = 'simple' | 'yearly_ratio' | 'moving_average';

/** Whole years in the order of time, year after year; NaN where nothing is known. */
export interface Readings {
  readonly values: ArrayLike<number>;
  readonly periods: number;
  /** January and February of each year are each replaced by their mean: the Spring Festival wanders. */
  readonly merged: boolean;
  /** Of how many readings each value is the sum, where they were added before: their mean counts. */
  readonly counts?: ArrayLike<number>;
}

/**
 * Why a history has no season: a period without a usable value, or a mean that sales are divided by and that is not
 * above zero. `place` is the period, the year, or the value in the middle of the window, counted from 0.
 */
export class NoSeason {
  constructor(
    readonly why: 'empty' | 'zero' | 'loss',
    readonly of: 'period' | 'year' | 'window' | 'all',
    readonly place: number,
  ) {}
}

/** Years × periods; null where nothing is known. */
type History<N> = readonly (readonly (N | null)[])[];

/** For each period what its weight is the mean of; and the first mean below zero that something was divided by. */
interface Ratios<N> {
  readonly ofPeriod: readonly (readonly N[])[];
  readonly loss: NoSeason | null;
}

const mean = <N>(n: Numbers<N>, values: readonly N[]): N => n.over(total(n, values), n.of(values.length));
const known = <N>(values: readonly (N | null)[]): N[] => values.filter((v) => v !== null);
const isWhole = <N>(values: readonly (N | null)[]): values is readonly N[] => !values.includes(null);

function historyOf<N>(n: Numbers<N>, { values, periods, merged, counts }: Readings): History<N> {
  const years = Array.from({ length: values.length / periods }, (_, year) =>
    Array.from({ length: periods }, (_, p) => {
      const place = year * periods + p;
      const value = values[place]!;
      if (Number.isNaN(value)) return null;
      return counts ? n.over(n.of(value), n.of(counts[place]!)) : n.of(value);
    }),
  );
  return merged ? years.map((year) => withSpringFestivalMerged(n, year)) : years;
}

function withSpringFestivalMerged<N>(n: Numbers<N>, year: readonly (N | null)[]): (N | null)[] {
  const [january, february, ...rest] = year;
  const there = known([january!, february!]);
  const both = there.length === 0 ? null : mean(n, there);
  return [both, both, ...rest];
}

/** The values of each period over the years. Auditable, and blind to a trend. */
const simple = <N>(_: Numbers<N>, history: History<N>): Ratios<N> => ({
  ofPeriod: history[0]!.map((_, p) => known(history.map((year) => year[p]!))),
  loss: null,
});

/** value / mean of its year; years with a gap are left out. */
function yearlyRatios<N>(n: Numbers<N>, history: History<N>): Ratios<N> | NoSeason {
  const ofPeriod: N[][] = history[0]!.map(() => []);
  let loss: NoSeason | null = null;
  for (const [y, year] of history.entries()) {
    if (!isWhole(year)) continue;
    const base = mean(n, year);
    if (n.sign(base) === 0) return new NoSeason('zero', 'year', y);
    if (n.sign(base) < 0) loss ??= new NoSeason('loss', 'year', y);
    year.forEach((value, p) => ofPeriod[p]!.push(n.over(value, base)));
  }
  return { ofPeriod, loss };
}

/** value / centred moving average of one year around it; windows with a gap are skipped. */
function movingRatios<N>(n: Numbers<N>, history: History<N>): Ratios<N> | NoSeason {
  const values = history.flat();
  const periods = history[0]!.length;
  const half = Math.floor(periods / 2);
  const ofPeriod: N[][] = history[0]!.map(() => []);
  let loss: NoSeason | null = null;
  for (let i = half; i + half < values.length; i++) {
    const window: readonly (N | null)[] = values.slice(i - half, i + half + 1);
    if (!isWhole(window)) continue;
    // An even year has no middle: the moving averages before and after it are averaged, so its two ends count half.
    const base =
      periods % 2 === 0 ? mean(n, [mean(n, window.slice(0, -1)), mean(n, window.slice(1))]) : mean(n, window);
    if (n.sign(base) === 0) return new NoSeason('zero', 'window', i);
    if (n.sign(base) < 0) loss ??= new NoSeason('loss', 'window', i);
    ofPeriod[i % periods]!.push(n.over(window[half]!, base));
  }
  return { ofPeriod, loss };
}

const METHODS = { simple, yearly_ratio: yearlyRatios, moving_average: movingRatios };

/**
 * The share of each period in the year: the mean of its values or ratios over the sum of these means. A zero to divide
 * by goes before a loss, wherever the two are.
 */
function sharesOf<N>(n: Numbers<N>, readings: Readings, method: Method): readonly N[] | NoSeason {
  const ratios = METHODS[method](n, historyOf(n, readings));
  if (ratios instanceof NoSeason) return ratios;
  const { ofPeriod, loss } = ratios;
  const empty = ofPeriod.findIndex((list) => list.length === 0);
  if (empty >= 0) return new NoSeason('empty', 'period', empty);
  const means = ofPeriod.map((list) => mean(n, list));
  const sum = total(n, means);
  const sign = n.sign(sum);
  if (sign === 0) return new NoSeason('zero', 'all', 0);
  if (loss) return loss;
  return sign < 0 ? new NoSeason('loss', 'all', 0) : means.map((one) => n.over(one, sum));
}

/** One index per period, with the mean 1. */
export const seasonalIndices = (readings: Readings, method: Method): number[] | NoSeason =>
  exactly((n) => {
    const shares = sharesOf(n, readings, method);
    const periods = n.of(readings.periods);
    return shares instanceof NoSeason ? shares : shares.map((share) => n.number(n.times(share, periods)));
  });

/** One share per period, which add up to 1. */
export const seasonalShares = (readings: Readings, method: Method): number[] | NoSeason =>
  exactly((n) => {
    const shares = sharesOf(n, readings, method);
    return shares instanceof NoSeason ? shares : shares.map((share) => n.number(share));
  });

/**
 * The whole target by the shares, in multiples of `unit`, by largest remainder. A period with a negative share cannot
 * have a target: its place is given instead, as `loss` of a `period`.
 */
export function seasonalTargets(
  readings: Readings,
  method: Method,
  target: number,
  unit: number,
): number[] | NoSeason {
  const shares = sharesOf(rationals, readings, method);
  if (shares instanceof NoSeason) return shares;
  const negative = shares.findIndex((share) => rationals.sign(share) < 0);
  if (negative >= 0) return new NoSeason('loss', 'period', negative);
  return allocate(target, shares, unit);
}
