import { isFault } from '../../core/fault';
import { worstOf, type Cells } from './argument';
import { BLANK, type Cell, type Read } from './cell';

/** Where the customers stand in a block of figures. */
export type Along = 'rows' | 'columns';

/** The result of one customer from its own figures; `placeOf` tells where in the grid one of them stands. */
export type CustomerFormula<T> = (
  figures: readonly (T | typeof BLANK)[],
  placeOf: (figure: number) => number,
) => Cell;

/**
 * One result a customer, in order. A bad cell spoils its own customer only, and a customer without any figure stays
 * blank.
 */
export function perCustomer<T>({ grid, cells }: Cells<T>, along: Along, formula: CustomerFormula<T>): Cell[] {
  const inRows = along === 'rows';
  const customers = inRows ? grid.rows : grid.columns;
  const figures = inRows ? grid.columns : grid.rows;
  const results = new Array<Cell>(customers);
  for (let customer = 0; customer < customers; customer++) {
    const placeOf = (figure: number): number =>
      inRows ? customer * grid.columns + figure : figure * grid.columns + customer;
    const own = new Array<Read<T>>(figures);
    let [known, faulty] = [false, false];
    for (let figure = 0; figure < figures; figure++) {
      const cell = (own[figure] = cells[placeOf(figure)]!);
      if (cell !== BLANK) known = true;
      if (isFault(cell)) faulty = true;
    }
    if (faulty) results[customer] = worstOf(own.filter(isFault))!;
    else results[customer] = known ? formula(own as readonly (T | typeof BLANK)[], placeOf) : '';
  }
  return results;
}

/** Results by customer as a block: down a column for customers in rows, else along a row. */
export const laid = (results: readonly Cell[], along: Along): Cell[][] =>
  along === 'rows' ? results.map((result) => [result]) : [[...results]];
