import { Fault, isFault } from '../../core/fault';
import type { Argument, CallArgument, CallValues, RowValues } from './argument';
import type { Block } from './blocks';
import type { Cell } from './cell';
import { laid, perCustomer, type Along, type CustomerFigures } from './customers';
import {
  columnsIn,
  readCall,
  rowGrids,
  settled,
  spoiltCell,
  type Columns,
  type WorksheetFunction,
} from './function';
import { isVector, size, sizeInWords, type Grid } from './grid';
import { sentences } from './sentences';

/**
 * Where the customers stand: one a row. A single column holds one customer's figures, except beside another column of
 * figures of the same length: then each of its rows is a customer.
 */
function alongOf(grid: Grid, beside: readonly Grid[]): Along {
  if (grid.columns > 1 || grid.rows === 1) return 'rows';
  return beside.some((other) => isVector(other) && size(other) === grid.rows) ? 'rows' : 'columns';
}

interface Beside {
  readonly along: Along;
  /** One value a customer of each argument; a single cell holds for all of them. */
  readonly columns: Columns;
}

function readBeside(
  block: CallArgument<Block>,
  grid: Grid,
  args: readonly Argument[],
  raw: readonly unknown[],
): Beside | Fault {
  const beside = rowGrids(args, raw);
  const along = alongOf(grid, beside.grids);
  const customers = along === 'rows' ? grid.rows : 1;
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
  return { along, columns: columnsIn({ shape: { rows: customers, columns: 1 }, ...beside }) };
}

/**
 * One result a customer, down a column, from a block with one customer a row and further arguments with one value a
 * customer. `run` takes the options once, and how many figures a customer has, and gives the formula of a customer, or
 * the fault of options that do not fit. A bad cell spoils its own customer only; a customer without any figure, or
 * without one of the required values beside, stays blank. The figures of a customer are the formula's to change.
 */
export function byCustomer<const A extends readonly Argument[]>(definition: {
  id: string;
  figures: CallArgument<Block>;
  args: A;
  /** In the function's own order the first of `args` stands before the figures: its faults are told first. */
  figuresSecond?: boolean;
  run: (
    ...options: [...CallValues<A>, width: number]
  ) => ((figures: CustomerFigures, ...row: RowValues<A>) => Cell) | Fault;
}): WorksheetFunction {
  const { id, figures: block, args, figuresSecond = false, run } = definition;
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
      const beside = readBeside(block, figures.grid, args, rawBeside);
      if (isFault(beside)) return beside;
      const { along, columns } = beside;
      const { lists, spoilt } = columns;
      const formula = prepare(...options, size(figures.grid) / spoilt.length);
      if (isFault(formula)) return formula;

      const row = new Array<unknown>(lists.length);
      const results = perCustomer(figures, along, (own, i) => {
        if (spoilt[i]) return '';
        for (let k = 0; k < row.length; k++) row[k] = lists[k]![i];
        return settled(formula(own, ...row));
      });
      for (let i = spoilt.indexOf(1); i >= 0; i = spoilt.indexOf(1, i + 1)) {
        const faults = [results[i]!, spoiltCell(columns, i)].filter(isFault);
        if (figuresSecond) faults.reverse();
        results[i] = faults.find(({ kind }) => kind === 'incoming') ?? faults[0] ?? '';
      }
      return laid(results, 'rows');
    },
  };
}
