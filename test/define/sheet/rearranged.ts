import type { LaidCell, LaidSheet } from '../../../src/define/sheet/laid';

/** What a person does to the rows of a sheet's table with Excel's own buttons. Rows are counted from 0 in its body. */

type Move = (row: number) => number;
const REFERENCE = /(\$?)([A-Z]{1,3})(\$?)(\d+)/g;

/** A formula with the rows of its references moved; what stands in quotation marks is left alone. */
const moved = (formula: string, move: (row: number, isAbsolute: boolean) => number): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(REFERENCE, (_, a: string, letters: string, b: string, row: string) => {
            return `${a}${letters}${b}${move(Number(row) - 1, b === '$') + 1}`;
          }),
    )
    .join('');

const withFormula = (cell: LaidCell | null, of: (formula: string) => string): LaidCell | null =>
  cell?.formula === undefined ? cell : { ...cell, formula: of(cell.formula) };

const bodyOf = ({
  tables: [table],
}: LaidSheet): { first: number; left: number; rows: number; right: number } => {
  const { row, column, rows, columns } = table!.area;
  return { first: row + 1, left: column, rows: rows - 1, right: column + columns };
};

/** Sorted by the table's own button: the cells of each row move together, and what stands beside them does not. */
export function sorted(laid: LaidSheet, order: readonly number[]): LaidSheet {
  const { first, left, right } = bodyOf(laid);
  const cells = laid.cells.map((row) => [...row]);
  order.forEach((from, to) => {
    for (let c = left; c < right; c++) {
      cells[first + to]![c] = withFormula(laid.cells[first + from]![c]!, (formula) =>
        moved(formula, (row, isAbsolute) => (!isAbsolute && row === first + from ? first + to : row)),
      );
    }
  });
  return { ...laid, cells };
}

/** The whole worksheet row of a body row deleted. */
export function deleted(laid: LaidSheet, row: number): LaidSheet {
  const at = bodyOf(laid).first + row;
  const up: Move = (r) => (r >= at ? r - 1 : r);
  // The start of a range that was deleted is the next row, which moves up to its place.
  const shift = (formula: string): string =>
    formula
      .split(/("(?:[^"]|"")*")/)
      .map((part, i) =>
        i % 2 === 1
          ? part
          : part
              .replace(
                /(\$?[A-Z]{1,3}\$?)(\d+):(\$?[A-Z]{1,3}\$?)(\d+)/g,
                (_, a: string, from: string, b: string, to: string) => {
                  const start = Number(from) - 1;
                  return `${a}${(start > at ? start - 1 : start) + 1}~${b}${up(Number(to) - 1) + 1}`;
                },
              )
              .replace(
                /(?<!~\$?[A-Z]{0,3}\$?)(\$?[A-Z]{1,3}\$?)(\d+)(?!\d*~)/g,
                (_, a: string, r: string) => `${a}${up(Number(r) - 1) + 1}`,
              )
              .replace(/~/g, ':'),
      )
      .join('');
  return {
    ...laid,
    rows: laid.rows - 1,
    cells: laid.cells
      .filter((_, r) => r !== at)
      .map((cells) => cells.map((cell) => withFormula(cell, shift))),
  };
}

/** A row added to the table: its formulas are filled in as Excel does, and a name stands in its first cell. */
export function added(laid: LaidSheet, name: string): LaidSheet {
  const { first, left, rows } = bodyOf(laid);
  const at = first + rows - 1;
  const down: Move = (r) => (r >= at ? r + 1 : r);
  const shifted = laid.cells.map((cells) => cells.map((cell) => withFormula(cell, (f) => moved(f, down))));
  const fresh = shifted[at]!.map((cell, c): LaidCell | null => {
    if (c === left) return { value: name };
    return withFormula(cell, (f) => moved(f, (r, isAbsolute) => (!isAbsolute && r === at + 1 ? at : r)));
  }).map((cell, c) => (c === left || cell?.formula !== undefined ? cell : null));
  return { ...laid, rows: laid.rows + 1, cells: [...shifted.slice(0, at), fresh, ...shifted.slice(at)] };
}

export { bodyOf };
