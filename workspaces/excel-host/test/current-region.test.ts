import fc from 'fast-check';
import type { Box } from '../src';
import { currentRegion } from '../src/model/current-region';

/** The definition, read aloud: the smallest box around the start that no filled cell touches. */
function byDefinition(start: Box, grid: readonly (readonly boolean[])[]): Box {
  let { row, column } = start;
  let bottom = row + start.rows - 1;
  let right = column + start.columns - 1;
  for (;;) {
    const before = [row, column, bottom, right].join();
    grid.forEach((line, r) =>
      line.forEach((filled, c) => {
        const touches = r >= row - 1 && r <= bottom + 1 && c >= column - 1 && c <= right + 1;
        if (!filled || !touches) return;
        row = Math.min(row, r);
        column = Math.min(column, c);
        bottom = Math.max(bottom, r);
        right = Math.max(right, c);
      }),
    );
    if (before === [row, column, bottom, right].join()) break;
  }
  return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}

const SIZE = 9;
const place = fc.integer({ min: 0, max: SIZE - 1 });
const grids = fc
  .tuple(
    fc.double({ min: 0.05, max: 0.9, noNaN: true }),
    fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
  )
  .map(([share, dice]) =>
    Array.from({ length: SIZE }, () => Array.from({ length: SIZE }, () => dice.next().value! < share)),
  );

test('the region is the smallest box that no filled cell touches, and no cell is looked at more than twice', () => {
  fc.assert(
    fc.property(grids, place, place, (grid, row, column) => {
      const start: Box = { row, column, rows: 1, columns: 1 };
      const visits = new Map<string, number>();
      const region = currentRegion(start, (r, c) => {
        visits.set(`${r},${c}`, (visits.get(`${r},${c}`) ?? 0) + 1);
        return grid[r]?.[c] ?? false;
      });
      expect(region).toEqual(byDefinition(start, grid));
      expect(Math.max(0, ...visits.values())).toBeLessThanOrEqual(2);
    }),
    { numRuns: 2_000 },
  );
});

test.each([10_000, 100_000])('a ledger of %d lines costs its circumference', (rows) => {
  let visits = 0;
  const region = currentRegion({ row: 3, column: 2, rows: 1, columns: 1 }, (row, column) => {
    visits++;
    return row < rows && column < 8;
  });
  expect(region).toEqual({ row: 0, column: 0, rows, columns: 8 });
  expect(visits).toBeLessThan(6 * rows);
});
