/** A rectangle of cells, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The name of one cell counted from 0: `B7`, or `$B$7` when it must not move with the formula. */
export const cellName = (row: number, column: number, absolute = false): string =>
  absolute ? `$${columnLetters(column)}$${row + 1}` : `${columnLetters(column)}${row + 1}`;

/** The name of a rectangle: `B7:D9`, or `B7` when it is one cell. */
export function areaName({ row, column, rows, columns }: Area, absolute = false): string {
  const first = cellName(row, column, absolute);
  if (rows === 1 && columns === 1) return first;
  return `${first}:${cellName(row + rows - 1, column + columns - 1, absolute)}`;
}
