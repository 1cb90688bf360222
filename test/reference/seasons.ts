import {
  columnsOf,
  ending,
  gridOf,
  isVector,
  option,
  options,
  rowsOf,
  single,
  worst,
  type Cell,
  type Reference,
} from './calls';
import { aboveZero, amount, BLANK, DIV0, NA, oneOf, stop, VALUE, wholeFrom, type Read } from './cells';
import { decimal, mean, Rational, sum, TWO, whole, ZERO } from './rational';

type Method = 'simple' | 'yearly_ratio' | 'moving_average';
/** Years of periods; null where nothing is known. */
type Years = readonly (readonly (Rational | null)[])[];

interface Seasons {
  readonly years: Years;
  readonly down: boolean;
  readonly method: Method;
}

const isThere = (x: Rational | null): x is Rational => x !== null;

function seasonsOf(
  sales: unknown,
  [periods, method, blanks, festival]: readonly unknown[],
  target: Read<Rational>,
  unit: Read<unknown>,
): Seasons {
  const cells = gridOf(sales).map((row) => row.map(amount));
  const read = [
    option(wholeFrom(2), periods, whole(12)),
    option(oneOf('simple', 'yearly_ratio', 'moving_average'), method, 'simple' as Method),
    option(oneOf('missing', 'zero'), blanks, 'missing'),
    option(oneOf('none', 'merge'), festival, 'none'),
  ] as const;
  const bad = worst([...cells.flat(), ...read.map(([value]) => value), target, unit]);
  if (bad) stop(bad);
  if (target === BLANK) stop(NA);
  const [count, how, gaps, spring] = options(...read);
  const perYear = Number(count.floor);
  if (spring === 'merge' && perYear !== 12) stop(VALUE);
  if (cells.flat().every((cell) => cell === BLANK)) stop(NA);
  const figures = cells.map((row) =>
    row.map((cell) => (cell instanceof Rational ? cell : gaps === 'zero' ? ZERO : null)),
  );
  const [rows, columns] = [rowsOf(figures), columnsOf(figures)];
  const across = isVector(figures) ? (rows * columns) % perYear === 0 : columns === perYear;
  if (!across && (isVector(figures) || rows !== perYear)) stop(VALUE);
  const inTime = across ? figures.flat() : figures[0]!.flatMap((_, year) => figures.map((row) => row[year]!));
  const years = Array.from({ length: inTime.length / perYear }, (_, y) =>
    inTime.slice(y * perYear, (y + 1) * perYear),
  );
  return {
    years: spring === 'merge' ? years.map(merged) : years,
    down: isVector(figures) ? columns === 1 : !across,
    method: how,
  };
}

/** January and February each as the mean of what is there of them. */
function merged(year: readonly (Rational | null)[]): (Rational | null)[] {
  const known = year.slice(0, 2).filter(isThere);
  const both = known.length > 0 ? mean(known) : null;
  return [both, both, ...year.slice(2)];
}

const noneIsZero = (all: readonly Rational[]): void => {
  if (all.some((x) => x.sign === 0)) stop(DIV0);
};

/** What is divided by must be more than nothing: a zero is told first, then a loss. */
function divisors(all: readonly Rational[]): void {
  noneIsZero(all);
  if (all.some((x) => x.sign < 0)) stop(NA);
}

const meanOfEach = (lists: readonly (readonly Rational[])[]): Rational[] =>
  lists.map((known) => (known.length > 0 ? mean(known) : stop(NA)));

function indices({ years, method }: Seasons): Rational[] {
  const periods = years[0]!.length;
  const byPeriod = (ratios: Years): Rational[] =>
    meanOfEach(Array.from({ length: periods }, (_, p) => ratios.map((year) => year[p]!).filter(isThere)));
  const rescaled = (means: readonly Rational[], dividedBy: readonly Rational[] = []): Rational[] => {
    const overall = mean(means);
    divisors([...dividedBy, overall]);
    return means.map((x) => x.over(overall));
  };
  if (method === 'simple') return rescaled(byPeriod(years));
  if (method === 'yearly_ratio') {
    const complete = years.filter((year) => year.every(isThere)) as Rational[][];
    if (complete.length === 0) stop(NA);
    const means = complete.map(mean);
    noneIsZero(means);
    return rescaled(byPeriod(complete.map((year, y) => year.map((x) => x.over(means[y]!)))), means);
  }
  if (years.length < 2) stop(NA);
  const line = years.flat();
  const half = Math.floor(periods / 2);
  const averages = line.map((_, i) => {
    const window = line.slice(Math.max(0, i - half), i + half + 1);
    if (i < half || window.length < 2 * half + 1 || !window.every(isThere)) return null;
    // Of an even number, two windows one step apart: the two ends count half.
    const ends = window[0]!.plus(window[window.length - 1]!);
    const total = periods % 2 === 0 ? sum(window).minus(ends.over(TWO)) : sum(window);
    return total.over(whole(periods));
  });
  noneIsZero(averages.filter(isThere));
  const ratios = line.map((x, i) => (averages[i] ? x!.over(averages[i]!) : null));
  const byYear = years.map((_, y) => ratios.slice(y * periods, (y + 1) * periods));
  return rescaled(byPeriod(byYear), averages.filter(isThere));
}

const spilt = ({ down }: Seasons, cells: readonly Cell[]): Cell[][] =>
  down ? cells.map((cell) => [cell]) : [[...cells]];

const SEASONAL_INDEX: Reference = (sales, ...raw) => {
  const seasons = seasonsOf(sales, raw, ZERO, BLANK);
  return spilt(seasons, indices(seasons));
};

const SEASONAL_SHARE: Reference = (sales, ...raw) => {
  const seasons = seasonsOf(sales, raw, ZERO, BLANK);
  const found = indices(seasons);
  return spilt(
    seasons,
    found.map((x) => x.over(whole(found.length))),
  );
};

/** Whole units by largest remainder, equal ones to the earlier; what is less than a unit to the largest. */
function allocated(target: Rational, shares: readonly Rational[], unit: Rational): Rational[] {
  const units = Rational.of(target.over(unit).floor);
  const exact = shares.map((share) => share.times(units));
  const parts = exact.map((x) => Rational.of(x.floor));
  const remainder = (i: number): Rational => exact[i]!.minus(parts[i]!);
  const left = Number(units.minus(sum(parts)).floor);
  const order = shares.map((_, i) => i).sort((a, b) => remainder(b).compare(remainder(a)) || a - b);
  for (const i of order.slice(0, left)) parts[i] = parts[i]!.plus(whole(1));
  const largest = shares.reduce((best, share, i) => (share.more(shares[best]!) ? i : best), 0);
  const rest = target.minus(units.times(unit));
  return parts.map((part, i) => (i === largest ? part.times(unit).plus(rest) : part.times(unit)));
}

const SEASONAL_TARGET: Reference = (sales, annualTarget, periods, method, blanks, festival, rawUnit) => {
  const target = single(amount, annualTarget);
  const step = option(aboveZero, rawUnit, decimal('0.01'));
  const seasons = seasonsOf(sales, [periods, method, blanks, festival], target, step[0]);
  const [unit] = options(step);
  const found = indices(seasons);
  if (found.some((x) => x.sign < 0)) stop(NA);
  const shares = found.map((x) => x.over(whole(found.length)));
  return spilt(seasons, allocated(target as Rational, shares, unit));
};

export const seasons: Readonly<Record<string, Reference>> = {
  SEASONAL_INDEX: ending(SEASONAL_INDEX),
  SEASONAL_SHARE: ending(SEASONAL_SHARE),
  SEASONAL_TARGET: ending(SEASONAL_TARGET),
};
