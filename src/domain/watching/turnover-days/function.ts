import { Fault, isFault } from '../../../core/fault';
import { blockOf, type Block } from '../../../define/function/blocks';
import { oneOf } from '../../../define/function/options';
import { required } from '../../../define/function/row-arguments';
import { worstOf } from '../../../define/function/worst';
import { byCustomer } from '../../../define/function/by-customer';
import type { Cell } from '../../../define/function/cell';
import { aboveZero, amount } from '../../../define/function/kinds';
import { blanksAsZero } from '../../../define/function/customers';
import { perRow, type Result, type WorksheetFunction } from '../../../define/function/function';
import { columnsInWords, isVector, size, sizeInWords } from '../../../define/function/grid';
import { terms } from '../../terms';
import { countback, turnoverDays } from './calc';
import { quickTurnoverDays } from './quick';
import { faults } from './text';

const receivables = required('receivables', terms.receivables, amount);
const sales = required('sales', terms.sales, amount);
const days = required('days', terms.days, aboveZero);
const method = oneOf('method', terms.method, ['closing', 'average', 'countback']);

function daysOf(balances: readonly number[], sales: number, days: number): Cell {
  const quick = quickTurnoverDays(balances, sales, days);
  return Number.isNaN(quick) ? (turnoverDays(balances, sales, days) ?? Fault.zero) : quick;
}

const byClosing = perRow({
  id: 'DSO',
  args: [receivables, sales, days],
  run: () => (receivables, sales, days) => daysOf([receivables], sales, days),
});

const byAverage = byCustomer({
  id: 'DSO',
  figures: blockOf('receivables', terms.receivables, amount),
  args: [sales, days],
  run: (width) =>
    width === 2
      ? ([opening, closing], sales, days) => {
          // Without one of the two balances there is no mean.
          if (Number.isNaN(opening!) || Number.isNaN(closing!)) return '';
          return daysOf([opening!, closing!], sales, days);
        }
      : Fault.value(faults.openingAndClosing, { found: columnsInWords(width) }),
});

const daysOfMonths = blockOf('days', terms.days, aboveZero);

const fromSales = byCustomer({
  id: 'DSO',
  figures: blockOf('sales', terms.sales, amount),
  args: [receivables, daysOfMonths],
  figuresSecond: true,
  run({ grid, numbers }, months) {
    if (size(grid) !== 1 && !(isVector(grid) && size(grid) === months))
      return Fault.value(faults.daysOfMonths, { found: sizeInWords(grid), months });
    if (numbers.some(Number.isNaN)) return () => '';
    const beyond = Fault.none(faults.beyondAllMonths, { months });
    const list = size(grid) === 1 ? new Float64Array(months).fill(numbers[0]!) : numbers;
    return (sales, receivables) => countback(receivables, blanksAsZero(sales), list) ?? beyond;
  },
});

/** The days of the months belong to every customer: a bad one spoils all of them, as if it stood in each row. */
function byCountback(receivables: unknown, sales: unknown, days: unknown): Result {
  const results = fromSales.call(sales, receivables, days);
  const read = daysOfMonths.read(days) as Block;
  const bad = worstOf([...read.faults.values()]);
  if (!bad || !Array.isArray(results)) return results;
  return results.map((row) => row.map((cell) => worstOf([cell, bad].filter(isFault))!));
}

const byMethod = { closing: byClosing.call, average: byAverage.call, countback: byCountback };

/**
 * DSO(receivables, sales, days, [method]): how many days of sales the receivables are. `closing`: aligned.
 * `average` (opening and closing side by side) and `countback` (months in columns, oldest first; days one number or
 * one a month): one customer a row, results down a column. No sales: #DIV/0!; receivables beyond all months: #N/A.
 */
export const DSO: WorksheetFunction = {
  id: 'DSO',
  args: [...byClosing.args, method],
  result: 'matrix',
  call(receivables, sales, days, rawMethod) {
    const chosen = method.read(rawMethod);
    return isFault(chosen) ? chosen : byMethod[chosen](receivables, sales, days);
  },
};
