import { isFault, type Fault } from '../../core/fault';
import type { Block } from './blocks';
import { worstOf } from './worst';
import type { Cell } from './cell';

/** Where the customers stand in a block of figures. */
export type Along = 'rows' | 'columns';

/** The figures of one customer in the order of their places, NaN where blank. It is the same list for every customer. */
export type CustomerFigures = Float64Array;

/**
 * One result a customer, in order. A bad cell spoils its own customer only, and a customer without any figure stays
 * blank. `placeOf` tells where in the grid one of its figures stands.
 */
export function perCustomer(
  { grid, numbers, faults }: Block,
  along: Along,
  formula: (own: CustomerFigures, customer: number, placeOf: (figure: number) => number) => Cell,
): Cell[] {
  const inRows = along === 'rows';
  const customers = inRows ? grid.rows : grid.columns;
  const width = inRows ? grid.columns : grid.rows;
  const step = inRows ? 1 : grid.columns;
  const own = new Float64Array(width);
  const results = new Array<Cell>(customers);
  let first = 0;
  const placeOf = (figure: number): number => first + figure * step;
  for (let customer = 0; customer < customers; customer++) {
    first = inRows ? customer * width : customer;
    let missing = 0;
    for (let k = 0, i = first; k < width; k++, i += step) {
      const x = numbers[i]!;
      own[k] = x;
      if (Number.isNaN(x)) missing++;
    }
    const fault = missing > 0 && faults.size > 0 ? worstAmong(faults, width, placeOf) : undefined;
    results[customer] = fault ?? (missing === width ? '' : formula(own, customer, placeOf));
  }
  return results;
}

function worstAmong(
  faults: Block['faults'],
  width: number,
  placeOf: (figure: number) => number,
): Fault | undefined {
  return worstOf(Array.from({ length: width }, (_, k) => faults.get(placeOf(k))).filter(isFault));
}

/** Blank figures that count as zero, in their own places. */
export function blanksAsZero(figures: CustomerFigures): CustomerFigures {
  for (let k = 0; k < figures.length; k++) if (Number.isNaN(figures[k]!)) figures[k] = 0;
  return figures;
}

/** Results by customer as a block: down a column for customers in rows, else along a row. */
export function laid(results: readonly Cell[], along: Along): Cell[][] {
  if (along === 'columns') return [[...results]];
  const out = new Array<Cell[]>(results.length);
  for (let i = 0; i < out.length; i++) out[i] = [results[i]!];
  return out;
}
