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
    for (let figure = 0; figure < figures; figure++) own[figure] = cells[placeOf(figure)]!;
    results[customer] = resultOf(own, placeOf, formula);
  }
  return results;
}

function resultOf<T>(
  own: readonly Read<T>[],
  placeOf: (figure: number) => number,
  formula: CustomerFormula<T>,
): Cell {
  if (own.some(isFault)) return worstOf(own.filter(isFault))!;
  if (own.every((cell) => cell === BLANK)) return '';
  return formula(own as readonly (T | typeof BLANK)[], placeOf);
}

/** Results by customer as a block: down a column for customers in rows, else along a row. */
export const laid = (results: readonly Cell[], along: Along): Cell[][] =>
  along === 'rows' ? results.map((result) => [result]) : [[...results]];
