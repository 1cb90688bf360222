import { allocate } from '../../../core/allocate';
import { decimal } from '../../../core/decimal';
import { exact } from '../../../core/digits';
import { exactly } from '../../../core/exactly';
import type { Numbers } from '../../../core/numbers';

export type Method = 'simple' | 'yearly_ratio' | 'moving_average';

/** Whole years in the order of time, year after year; NaN where nothing is known. */
export interface Readings {
  readonly values: ArrayLike<number>;
  readonly periods: number;
  /** January and February of each year are each replaced by their mean: the Spring Festival wanders. */
  readonly merged: boolean;
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

/** The weight of each period, up to a common factor. */
type Weights<N> = readonly N[];

const total = <N>(n: Numbers<N>, values: readonly N[]): N => values.reduce((a, b) => n.plus(a, b), n.of(0));
const mean = <N>(n: Numbers<N>, values: readonly N[]): N => n.over(total(n, values), n.of(values.length));
const known = <N>(values: readonly (N | null)[]): N[] => values.filter((v) => v !== null);
const isWhole = <N>(values: readonly (N | null)[]): values is readonly N[] => !values.includes(null);

/** What forbids dividing by a mean; null where it is above zero. */
function lossIn<N>(n: Numbers<N>, base: N, of: NoSeason['of'], place: number): NoSeason | null {
  const sign = n.sign(base);
  return sign > 0 ? null : new NoSeason(sign === 0 ? 'zero' : 'loss', of, place);
}

function historyOf<N>(n: Numbers<N>, { values, periods, merged }: Readings): History<N> {
  const years = Array.from({ length: values.length / periods }, (_, year) =>
    Array.from({ length: periods }, (_, p) => {
      const value = values[year * periods + p]!;
      return Number.isNaN(value) ? null : n.of(value);
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

/** The mean of each period's list; or the first period without any value. */
function periodMeans<N>(n: Numbers<N>, lists: readonly (readonly N[])[]): Weights<N> | NoSeason {
  const empty = lists.findIndex((list) => list.length === 0);
  return empty < 0 ? lists.map((list) => mean(n, list)) : new NoSeason('empty', 'period', empty);
}

/** Mean of each period over the years. Auditable, and blind to a trend. */
const simple = <N>(n: Numbers<N>, history: History<N>): Weights<N> | NoSeason =>
  periodMeans(
    n,
    history[0]!.map((_, p) => known(history.map((year) => year[p]!))),
  );

/** Mean of value / mean of its year; years with a gap are left out. */
function yearlyRatios<N>(n: Numbers<N>, history: History<N>): Weights<N> | NoSeason {
  const ratios: N[][] = history[0]!.map(() => []);
  for (const [y, year] of history.entries()) {
    if (!isWhole(year)) continue;
    const base = mean(n, year);
    const loss = lossIn(n, base, 'year', y);
    if (loss) return loss;
    year.forEach((value, p) => ratios[p]!.push(n.over(value, base)));
  }
  return periodMeans(n, ratios);
}

/** Mean of value / centred moving average of one year around it; windows with a gap are skipped. */
function movingRatios<N>(n: Numbers<N>, history: History<N>): Weights<N> | NoSeason {
  const values = history.flat();
  const periods = history[0]!.length;
  const half = Math.floor(periods / 2);
  const ratios: N[][] = history[0]!.map(() => []);
  for (let i = half; i + half < values.length; i++) {
    const window: readonly (N | null)[] = values.slice(i - half, i + half + 1);
    if (!isWhole(window)) continue;
    // An even year has no middle: the moving averages before and after it are averaged, so its two ends count half.
    const average =
      periods % 2 === 0 ? mean(n, [mean(n, window.slice(0, -1)), mean(n, window.slice(1))]) : mean(n, window);
    const loss = lossIn(n, average, 'window', i);
    if (loss) return loss;
    ratios[i % periods]!.push(n.over(window[half]!, average));
  }
  return periodMeans(n, ratios);
}

const METHODS = { simple, yearly_ratio: yearlyRatios, moving_average: movingRatios };

/** The share of each period in the year: its weight over the sum of all weights, which is above zero. */
function sharesOf<N>(n: Numbers<N>, readings: Readings, method: Method): readonly N[] | NoSeason {
  const weights = METHODS[method](n, historyOf(n, readings));
  if (weights instanceof NoSeason) return weights;
  const sum = total(n, weights);
  return lossIn(n, sum, 'all', 0) ?? weights.map((weight) => n.over(weight, sum));
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
  const shares = sharesOf(decimal, readings, method);
  if (shares instanceof NoSeason) return shares;
  const negative = shares.findIndex((share) => decimal.sign(share) < 0);
  if (negative >= 0) return new NoSeason('loss', 'period', negative);
  return allocate(exact(target), shares, exact(unit)).map((part) => part.toNumber());
}
