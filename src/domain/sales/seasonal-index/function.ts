import { Fault, isFault } from '../../../core/fault';
import { numbersOf, type Block } from '../../../define/function/blocks';
import { oneOf, option, single } from '../../../define/function/options';
import type { Cell } from '../../../define/function/cell';
import { aboveZero, amount, wholeFrom } from '../../../define/function/kinds';
import { whole, type Result } from '../../../define/function/function';
import { isVector, sizeInWords } from '../../../define/function/grid';
import { sentences } from '../../../define/function/sentences';
import { terms } from '../../terms';
import {
  NoSeason,
  seasonalIndices,
  seasonalShares,
  seasonalTargets,
  type Method,
  type Readings,
} from './calc';
import { seasonPeriods, targetUnit } from './policy';
import { inOneYear } from './quick';
import { faults } from './text';

const sales = numbersOf('sales', terms.sales, amount);
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

/** Whole years in the order of time, and whether the periods run down or across. */
interface Layout {
  readonly readings: Readings;
  readonly down: boolean;
}

/** A column or a row of whole years, or years × periods in either direction (square: rows are years). */
function layOut({ grid, numbers }: Block, { periods, blanks, springFestival }: Options): Layout | Fault {
  if (numbers.every(Number.isNaN)) return Fault.none(sentences.nothing, { argument: terms.sales });
  const { rows, columns } = grid;
  const vector = isVector(grid);
  const across = vector ? numbers.length % periods === 0 : columns === periods;
  if (!across && (vector || rows !== periods)) {
    return Fault.value(vector ? faults.partOfAYear : faults.noWholeYears, {
      found: sizeInWords(grid),
      periods,
    });
  }
  const values = across ? numbers : turned(numbers, rows, columns);
  if (blanks === 'zero') for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i]!)) values[i] = 0;
  return {
    readings: { values, periods, merged: springFestival === 'merge' },
    down: vector ? columns === 1 : !across,
  };
}

/** The cells of a block column by column: there a column is a year. */
function turned(numbers: Float64Array, rows: number, columns: number): Float64Array {
  const values = new Float64Array(numbers.length);
  for (let i = 0; i < values.length; i++)
    values[(i % columns) * rows + Math.floor(i / columns)] = numbers[i]!;
  return values;
}

/** Why there is no season, in words. */
function saidOf({ why, of, place }: NoSeason, periods: number): Fault {
  if (why === 'zero') return Fault.zero;
  const [year, period] = [Math.floor(place / periods) + 1, (place % periods) + 1];
  if (why === 'empty') return Fault.none(faults.emptyPeriod, { period });
  if (of === 'period') return Fault.none(faults.negativeIndex, { period });
  if (of === 'year') return Fault.none(faults.lossOfAYear, { year: place + 1 });
  return of === 'window' ? Fault.none(faults.lossAround, { year, period }) : Fault.none(faults.lossOverall);
}

function spill(
  sales: Block,
  options: Options,
  results: (readings: Readings, method: Method) => readonly Cell[] | NoSeason,
): Result {
  const { periods, method, springFestival } = options;
  if (springFestival === 'merge' && periods !== 12) return Fault.value(faults.mergeNeedsMonths, { periods });
  const layout = layOut(sales, options);
  if (isFault(layout)) return layout;
  const { readings, down } = layout;
  if (method === 'moving_average' && readings.values.length < 2 * periods)
    return Fault.none(faults.underTwoYears);
  const list = results(method === 'simple' ? inOneYear(readings) : readings, method);
  if (list instanceof NoSeason) return saidOf(list, periods);
  return down ? list.map((x) => [x]) : [[...list]];
}

/**
 * SEASONAL_INDEX(sales, [periods], [method], [blanks], [spring_festival]): one index per period, with the mean 1. A
 * column for a column or for periods in rows, else a row. A part of a year is #VALUE!; a period without any value, a
 * mean below 0 to divide by, or under two years for `moving_average` #N/A; a mean of 0 #DIV/0!. Source: model company
 * rules, article 4, item 1, in the reading "mean of the same month / mean of all months".
 */
export const SEASONAL_INDEX = whole({
  id: 'SEASONAL_INDEX',
  args: [sales, ...options],
  result: 'matrix',
  run: (sales, periods, method, blanks, springFestival) =>
    spill(sales, { periods, method, blanks, springFestival }, seasonalIndices),
});

/** SEASONAL_SHARE(sales, …): index / periods; the shares add up to 1. Shapes and faults as in SEASONAL_INDEX. */
export const SEASONAL_SHARE = whole({
  id: 'SEASONAL_SHARE',
  args: [sales, ...options],
  result: 'matrix',
  run: (sales, periods, method, blanks, springFestival) =>
    spill(sales, { periods, method, blanks, springFestival }, seasonalShares),
});

/**
 * SEASONAL_TARGET(sales, annual_target, …, [unit]): the whole target by the shares, in multiples of `unit`, by largest
 * remainder. Shapes and faults as in SEASONAL_INDEX; a period with a negative index is #N/A, a blank target too.
 */
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
    spill(sales, { periods, method, blanks, springFestival }, (readings, how) =>
      seasonalTargets(readings, how, target, unit),
    ),
});
