import { Fault, isFault } from '../../../core/fault';
import { cellsOf, oneOf, required, worstOf, type Cells } from '../../../define/function/argument';
import { aboveZero, amount, BLANK, type Cell, type Read } from '../../../define/function/cell';
import { perRow, whole, type WorksheetFunction } from '../../../define/function/function';
import { isVector, size, sizeInWords } from '../../../define/function/grid';
import { sentences } from '../../../define/function/sentences';
import type { Text } from '../../../core/text';
import { terms } from '../../terms';
import { countback, turnoverDays } from './calc';
import { faults } from './text';

type CustomerReads = readonly Read<number>[];

/** The figures of each customer: one customer a row; a single column holds one customer's figures. */
function byCustomer({ grid, cells }: Cells): CustomerReads[] {
  if (grid.columns === 1) return [cells];
  return Array.from({ length: grid.rows }, (_, row) =>
    cells.slice(row * grid.columns, (row + 1) * grid.columns),
  );
}

/** Refuses what is neither one cell nor one a customer. */
function misfit(other: Cells, argument: Text, figures: Cells, first: Text): Fault | null {
  const customers = byCustomer(figures).length;
  if (size(other.grid) === 1 || (isVector(other.grid) && size(other.grid) === customers)) return null;
  const [found, expected] = [sizeInWords(other.grid), sizeInWords(figures.grid)];
  return Fault.value(sentences.customers, { argument, found, first, size: expected, customers });
}

/** A single cell holds for all. */
const cellFor = ({ cells }: Cells, index: number): Read<number> =>
  cells.length === 1 ? cells[0]! : cells[index]!;

/** The result of one customer, from all the cells it depends on; `otherwise` where the formula has none. */
function settle<const R extends CustomerReads>(
  reads: R,
  formula: (numbers: { readonly [K in keyof R]: number }) => number | null,
  otherwise: Fault,
): Cell {
  const fault = worstOf(reads.filter(isFault));
  if (fault) return fault;
  if (reads.includes(BLANK)) return '';
  return formula(reads as { readonly [K in keyof R]: number }) ?? otherwise;
}

const receivables = cellsOf('receivables', terms.receivables, amount);
const sales = cellsOf('sales', terms.sales, amount);
const days = cellsOf('days', terms.days, aboveZero);
const method = oneOf('method', terms.method, ['closing', 'average', 'countback']);

const byClosing = perRow({
  id: 'DSO',
  args: [
    required('receivables', terms.receivables, amount),
    required('sales', terms.sales, amount),
    required('days', terms.days, aboveZero),
  ],
  run: () => (receivables, sales, days) => turnoverDays([receivables], sales, days) ?? Fault.zero,
});

const byAverage = whole({
  id: 'DSO',
  args: [receivables, sales, days],
  result: 'matrix',
  run(receivables, sales, days) {
    const balances = byCustomer(receivables);
    if (balances[0]!.length !== 2) {
      return Fault.value(faults.openingAndClosing, { found: sizeInWords(receivables.grid) });
    }
    const refused =
      misfit(sales, terms.sales, receivables, terms.receivables) ??
      misfit(days, terms.days, receivables, terms.receivables);
    if (refused) return refused;
    return balances.map((pair, customer) => [
      settle(
        [pair[0]!, pair[1]!, cellFor(sales, customer), cellFor(days, customer)],
        ([opening, closing, sold, period]) => turnoverDays([opening, closing], sold, period),
        Fault.zero,
      ),
    ]);
  },
});

const byCountback = whole({
  id: 'DSO',
  args: [receivables, sales, days],
  result: 'matrix',
  run(receivables, sales, days) {
    const customers = byCustomer(sales);
    const months = customers[0]!.length;
    if (size(days.grid) !== 1 && !(isVector(days.grid) && size(days.grid) === months)) {
      return Fault.value(faults.daysOfMonths, { found: sizeInWords(days.grid), months });
    }
    const refused = misfit(receivables, terms.receivables, sales, terms.sales);
    if (refused) return refused;
    const beyond = Fault.none(faults.beyondAllMonths, { months });
    return customers.map((own, customer) => {
      const daysOfMonths = own.map((_, month) => cellFor(days, month));
      return [
        settle(
          [cellFor(receivables, customer), ...own, ...daysOfMonths],
          ([owed, ...rest]) => countback(owed, rest.slice(0, months), rest.slice(months)),
          beyond,
        ),
      ];
    });
  },
});

const byMethod = { closing: byClosing, average: byAverage, countback: byCountback };

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
    return isFault(chosen) ? chosen : byMethod[chosen].call(receivables, sales, days);
  },
};
