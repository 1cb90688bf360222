import { allocate } from '../../../core/allocate';
import { divide, exact, ZERO, type Exact } from '../../../core/digits';

export type Method = 'simple' | 'yearly_ratio' | 'moving_average';

/** Years × periods; null where nothing is known. */
export type History = readonly (readonly (Exact | null)[])[];

/** The weight of each period, up to a common factor; null for a period without any value. */
export type Weights = readonly (Exact | null)[];

const total = (values: readonly Exact[]): Exact => values.reduce((a, b) => a.plus(b), ZERO);
const mean = (values: readonly Exact[]): Exact => divide(total(values), exact(values.length));
const known = (values: readonly (Exact | null)[]): Exact[] => values.filter((v) => v !== null);
const period = (history: History, p: number): (Exact | null)[] => history.map((year) => year[p]!);

/** A denominator was 0: a year, or a moving year, without sales. */
export class ZeroYear extends Error {}

function over(value: Exact, base: Exact): Exact {
  if (base.isZero()) throw new ZeroYear();
  return divide(value, base);
}

/** Mean of each period over the years. Auditable, and blind to a trend. */
function simpleMeans(history: History): Weights {
  const periods = history[0]!.map((_, p) => known(period(history, p)));
  // On a common denominator the weights stay exact, so that equal months tie exactly.
  const common = periods.map((values) => Math.max(values.length, 1)).reduce(leastCommonMultiple, 1);
  return periods.map((values) => (values.length === 0 ? null : total(values).times(common / values.length)));
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);
const leastCommonMultiple = (a: number, b: number): number => (a / greatestCommonDivisor(a, b)) * b;

/** Mean of value / mean of its year; years with a gap are left out. */
function yearlyRatios(history: History): Weights {
  const whole = history.filter((year) => year.every((value) => value !== null)) as Exact[][];
  const ratios = whole.map((year) => year.map((value) => over(value, mean(year))));
  return history[0]!.map((_, p) => (ratios.length === 0 ? null : mean(ratios.map((year) => year[p]!))));
}

/** Mean of value / centred moving average of one year around it; windows with a gap are skipped. */
function movingRatios(history: History): Weights {
  const values = history.flat();
  const periods = history[0]!.length;
  const half = Math.floor(periods / 2);
  const ratios: Exact[][] = Array.from({ length: periods }, () => []);
  for (let i = half; i + half < values.length; i++) {
    const window = values.slice(i - half, i + half + 1);
    if (window.some((v) => v === null)) continue;
    // An even year has no middle: its two ends count half each (2 × P).
    const ends = periods % 2 === 0 ? exact(0.5) : exact(1);
    const sum = total(known(window.slice(1, -1))).plus(
      window[0]!.plus(window[window.length - 1]!).times(ends),
    );
    ratios[i % periods]!.push(over(values[i]!, divide(sum, exact(periods))));
  }
  return ratios.map((list) => (list.length === 0 ? null : mean(list)));
}

export function seasonalWeights(history: History, method: Method): Weights {
  return { simple: simpleMeans, yearly_ratio: yearlyRatios, moving_average: movingRatios }[method](history);
}

/** January and February of each year, each replaced by the mean of what is there: the Spring Festival wanders. */
export function mergeSpringFestival(history: History): History {
  return history.map(([january, february, ...rest]) => {
    const there = known([january!, february!]);
    const both = there.length === 0 ? null : mean(there);
    return [both, both, ...rest];
  });
}

/** Weights scaled to mean 1. Their sum must not be 0. */
export function indices(weights: readonly Exact[]): number[] {
  const sum = total(weights);
  return weights.map((w) => divide(w.times(weights.length), sum).toNumber());
}

/** Weights scaled to sum 1. Their sum must not be 0. */
export function shares(weights: readonly Exact[]): number[] {
  const sum = total(weights);
  return weights.map((w) => divide(w, sum).toNumber());
}

/** The whole target in multiples of `unit`, by largest remainder. */
export function targets(weights: readonly Exact[], target: number, unit: number): number[] {
  return allocate(exact(target), weights, exact(unit)).map((part) => part.toNumber());
}

export const weightSum = total;
