import { exact, type Exact } from '../../../core/digits';
import { Fault, isFault } from '../../../core/fault';
import { figures, oneOf, option, single, type Figures } from '../../../define/function/argument';
import { aboveZero, amount, BLANK, wholeFrom, type Cell } from '../../../define/function/cell';
import { whole, type Result } from '../../../define/function/function';
import { shaped, sizeInWords } from '../../../define/function/grid';
import { sentences } from '../../../define/function/sentences';
import { terms } from '../../terms';
import {
  indices,
  mergeSpringFestival,
  seasonalWeights,
  shares,
  targets,
  weightSum,
  ZeroYear,
  type History,
  type Method,
} from './calc';
import { seasonPeriods, targetUnit } from './policy';
import { faults } from './text';

const sales = figures('sales', terms.sales, amount);
const options = [
  option('periods', terms.periods, wholeFrom(2), seasonPeriods.value),
  oneOf('method', terms.method, ['simple', 'yearly_ratio', 'moving_average']),
  oneOf('blanks', terms.blanks, ['missing', 'zero']),
  oneOf('spring_festival', terms.springFestival, ['none', 'merge']),
] as const;

interface Options {
  readonly periods: number;
  readonly method: Method;
  readonly blanks: 'missing' | 'zero';
  readonly springFestival: 'none' | 'merge';
}

/** Years × periods, and whether the periods run down or across. */
interface Layout {
  readonly history: History;
  readonly down: boolean;
}

/** A column or a row of whole years, or years × periods in either direction (square: rows are years). */
function layOut({ grid, cells }: Figures, { periods, blanks }: Options): Layout | Fault {
  const values = cells.map((cell) => (cell !== BLANK ? exact(cell) : blanks === 'zero' ? exact(0) : null));
  if (values.every((v) => v === null) || cells.every((cell) => cell === BLANK)) {
    return Fault.none(sentences.nothing, { argument: terms.sales });
  }
  const { rows, columns } = grid;
  const vector = rows === 1 || columns === 1;
  if (vector && values.length % periods === 0) {
    return {
      history: shaped(values, { rows: values.length / periods, columns: periods }),
      down: columns === 1,
    };
  }
  if (!vector && columns === periods) return { history: shaped(values, grid), down: false };
  if (!vector && rows === periods) {
    const byPeriod = shaped(values, grid);
    return { history: byPeriod[0]!.map((_, year) => byPeriod.map((list) => list[year]!)), down: true };
  }
  return Fault.value(vector ? faults.partOfAYear : faults.noWholeYears, {
    found: vector ? values.length : sizeInWords(grid),
    periods,
  });
}

/** The weights of the periods, or why there are none. */
function weigh(sales: Figures, options: Options): { weights: readonly Exact[]; down: boolean } | Fault {
  const { periods, method, springFestival } = options;
  if (springFestival === 'merge' && periods !== 12) return Fault.value(faults.mergeNeedsMonths, { periods });
  const layout = layOut(sales, options);
  if (isFault(layout)) return layout;
  if (method === 'moving_average' && layout.history.length < 2) return Fault.none(faults.underTwoYears);
  const history = springFestival === 'merge' ? mergeSpringFestival(layout.history) : layout.history;
  try {
    const weights = seasonalWeights(history, method);
    const empty = weights.findIndex((w) => w === null);
    if (empty >= 0) return Fault.none(faults.emptyPeriod, { period: empty + 1 });
    const all = weights as Exact[];
    return weightSum(all).isZero() ? Fault.zero : { weights: all, down: layout.down };
  } catch (zero) {
    if (zero instanceof ZeroYear) return Fault.zero;
    throw zero;
  }
}

function spill(
  sales: Figures,
  options: Options,
  results: (weights: readonly Exact[]) => readonly Cell[],
): Result {
  const weighed = weigh(sales, options);
  if (isFault(weighed)) return weighed;
  const list = results(weighed.weights);
  return weighed.down ? list.map((x) => [x]) : [[...list]];
}

/**
 * SEASONAL_INDEX(sales, [periods], [method], [blanks], [spring_festival]): one index a period, mean 1. A column for a
 * column or for periods in rows, else a row. Source: customer relationship management rules, article 4.1, in the
 * reading "mean of the same month / mean of all months".
 */
export const SEASONAL_INDEX = whole({
  id: 'SEASONAL_INDEX',
  args: [sales, ...options],
  result: 'matrix',
  run: (sales, periods, method, blanks, springFestival) =>
    spill(sales, { periods, method, blanks, springFestival }, indices),
});

/** SEASONAL_SHARE(sales, …): index / periods; the shares of a year add to 1. */
export const SEASONAL_SHARE = whole({
  id: 'SEASONAL_SHARE',
  args: [sales, ...options],
  result: 'matrix',
  run: (sales, periods, method, blanks, springFestival) =>
    spill(sales, { periods, method, blanks, springFestival }, shares),
});

/** SEASONAL_TARGET(sales, annual_target, …, [unit]): the whole target by the shares, in multiples of `unit`. */
export const SEASONAL_TARGET = whole({
  id: 'SEASONAL_TARGET',
  args: [
    sales,
    single('annual_target', terms.annualTarget, amount),
    ...options,
    option('unit', terms.unit, aboveZero, targetUnit.value),
  ],
  result: 'matrix',
  run: (sales, target, periods, method, blanks, springFestival, unit) =>
    spill(sales, { periods, method, blanks, springFestival }, (weights) => targets(weights, target, unit)),
});
