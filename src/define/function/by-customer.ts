import { Fault, isFault } from '../../core/fault';
import {
  worstOf,
  type Argument,
  type CallArgument,
  type CallValues,
  type Cells,
  type RowValues,
} from './argument';
import type { BLANK, Cell } from './cell';
import { laid, perCustomer } from './customers';
import {
  columnsIn,
  readCall,
  rowGrids,
  rowReader,
  settled,
  spoiltCell,
  type Columns,
  type WorksheetFunction,
} from './function';
import { isVector, size, sizeInWords, type Grid } from './grid';
import { sentences } from './sentences';

/** The figures of one customer in the order of their columns, blank cells among them. */
export type CustomerFigures = readonly (number | typeof BLANK)[];

/** One customer a row; a single column holds one customer's figures. */
const alongOf = (grid: Grid): 'rows' | 'columns' => (grid.columns === 1 ? 'columns' : 'rows');
const customersIn = (grid: Grid): number => (alongOf(grid) === 'rows' ? grid.rows : 1);

/** The other arguments, one value a customer; a single cell holds for all of them. */
function readBeside(
  block: CallArgument<Cells>,
  { grid }: Cells,
  args: readonly Argument[],
  raw: readonly unknown[],
): Columns | Fault {
  const customers = customersIn(grid);
  const beside = rowGrids(args, raw);
  const misfit = beside.grids.findIndex(
    (other) => size(other) !== 1 && !(isVector(other) && size(other) === customers),
  );
  if (misfit >= 0) {
    return Fault.value(sentences.customers, {
      argument: beside.args[misfit]!.name,
      found: sizeInWords(beside.grids[misfit]!),
      first: block.name,
      size: sizeInWords(grid),
      customers,
    });
  }
  return columnsIn({ shape: { rows: customers, columns: 1 }, ...beside });
}

/**
 * One result a customer, down a column, from a block with one customer a row and further arguments with one value a
 * customer. `run` takes the options once, and how many figures a customer has, and gives the formula of a customer, or
 * the fault of options that do not fit. A bad cell spoils its own customer only; a customer without any figure, or
 * without one of the required values beside, stays blank.
 */
export function byCustomer<const A extends readonly Argument[]>(definition: {
  id: string;
  figures: CallArgument<Cells>;
  args: A;
  run: (
    ...options: [...CallValues<A>, width: number]
  ) => ((figures: CustomerFigures, ...row: RowValues<A>) => Cell) | Fault;
}): WorksheetFunction {
  const { id, figures: block, args, run } = definition;
  const prepare = run as unknown as (
    ...options: unknown[]
  ) => ((figures: CustomerFigures, ...row: unknown[]) => Cell) | Fault;
  return {
    id,
    args: [block, ...args],
    result: 'matrix',
    call(raw, ...rawBeside) {
      const figures = block.read(raw);
      if (isFault(figures)) return figures;
      const options = readCall(args, rawBeside);
      if (isFault(options)) return options;
      const beside = readBeside(block, figures, args, rawBeside);
      if (isFault(beside)) return beside;
      const { grid } = figures;
      const formula = prepare(...options, size(grid) / customersIn(grid));
      if (isFault(formula)) return formula;

      const valuesOf = rowReader(beside);
      const results = perCustomer(figures, alongOf(grid), (own, placeOf) => {
        const customer = Math.floor(placeOf(0) / grid.columns);
        return beside.spoilt[customer] ? '' : settled(formula(own, ...valuesOf(customer)));
      });
      const merged = results.map((result, customer) => {
        if (!beside.spoilt[customer]) return result;
        return worstOf([result, spoiltCell(beside, customer)].filter(isFault)) ?? '';
      });
      return laid(merged, 'rows');
    },
  };
}
