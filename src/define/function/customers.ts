import { isFault } from '../../core/fault';
import { worstOf, type Cells } from './argument';
import { BLANK, type Cell } from './cell';

/** Where the customers stand in a block of figures. */
export type Along = 'rows' | 'columns';

/**
 * One result a customer, in order. A bad cell spoils its own customer only, and a customer without any figure stays
 * blank. `formula` gets the figures of one customer and, to tell of one of them, its place in the grid.
 */
export function perCustomer<T>(
  { grid, cells }: Cells<T>,
  along: Along,
  formula: (figures: readonly (T | typeof BLANK)[], placeOf: (figure: number) => number) => Cell,
): Cell[] {
  const [customers, figures] = along === 'rows' ? [grid.rows, grid.columns] : [grid.columns, grid.rows];
  return Array.from({ length: customers }, (_, customer): Cell => {
    const placeOf = (figure: number): number =>
      along === 'rows' ? customer * grid.columns + figure : figure * grid.columns + customer;
    const own = Array.from({ length: figures }, (_, figure) => cells[placeOf(figure)]!);
    const fault = worstOf(own.filter(isFault));
    if (fault) return fault;
    if (own.every((cell) => cell === BLANK)) return '';
    return formula(own as (T | typeof BLANK)[], placeOf);
  });
}

/** Results by customer as a block: down a column for customers in rows, else along a row. */
export const laid = (results: readonly Cell[], along: Along): Cell[][] =>
  along === 'rows' ? results.map((result) => [result]) : [[...results]];
