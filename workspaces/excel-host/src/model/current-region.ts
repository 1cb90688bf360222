import { surround } from '../address';
import type { Box, CellValue } from '../engine';

/**
 * The block of filled cells around a box: grown until a blank row or column, or the edge of what is used, is on every
 * side. `values` are those of `used`.
 */
export function currentRegion(box: Box, used: Box, values: readonly (readonly CellValue[])[]): Box {
  const isFilled = (row: number, column: number) => {
    const value = values[row - used.row]?.[column - used.column];
    return value !== undefined && value !== '';
  };
  let region = box;
  for (;;) {
    const grown = grow(region, isFilled);
    if (grown === region) return region;
    region = grown;
  }
}

/** Takes in every side, corners included, on which a filled cell touches the region. */
function grow(region: Box, isFilled: (row: number, column: number) => boolean): Box {
  const { row, column, rows, columns } = region;
  const some = (count: number, test: (i: number) => boolean) =>
    Array.from({ length: count }, (_, i) => i).some(test);
  const inRow = (r: number) => some(columns + 2, (i) => isFilled(r, column - 1 + i));
  const inColumn = (c: number) => some(rows + 2, (i) => isFilled(row - 1 + i, c));
  const sides: [boolean, Box][] = [
    [inRow(row - 1), { ...region, row: row - 1, rows: 1 }],
    [inRow(row + rows), { ...region, row: row + rows, rows: 1 }],
    [inColumn(column - 1), { ...region, column: column - 1, columns: 1 }],
    [inColumn(column + columns), { ...region, column: column + columns, columns: 1 }],
  ];
  return sides.reduce((grown, [filled, side]) => (filled ? surround(grown, side) : grown), region);
}
