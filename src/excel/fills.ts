import type { LaidCell, LaidFill, LaidSheet } from '../define/sheet/laid';
import { chunksOf } from './chunks';
import { codeOf } from './problem';
import { supports } from './requirements';
import type { Trip } from './trip';
import { writeChunk } from './write-chunk';

/** Fewer cells are written with the others: they are not worth a way of their own. */
const FEWEST = 50;

/** The columns that are worth writing with one formula each. */
export const longFills = ({ fills }: LaidSheet): readonly LaidFill[] =>
  fills.filter(({ area }) => area.rows >= FEWEST);

/**
 * Writes each column with one formula. Office.js does not say whether every Excel spreads it over the range, so it is
 * read back: where the last cell does not have it, or Excel refuses, the column is written cell by cell.
 */
export async function writeFills(
  trip: Trip,
  worksheet: Excel.Worksheet,
  { cells }: LaidSheet,
  fills: readonly LaidFill[],
): Promise<void> {
  if (fills.length === 0) return;
  const open = await spread(trip, worksheet, fills);
  for (const chunk of chunksOf(only(cells, open))) {
    writeChunk(trip.context, worksheet, chunk);
    await trip.send();
  }
}

/** Writes the columns; gives those that Excel did not take. */
async function spread(
  { context, send }: Trip,
  worksheet: Excel.Worksheet,
  fills: readonly LaidFill[],
): Promise<readonly LaidFill[]> {
  if (supports('ExcelApi', '1.6')) context.application.suspendApiCalculationUntilNextSync();
  const ends = fills.map(({ area, formula }) => {
    const range = worksheet.getRangeByIndexes(area.row, area.column, area.rows, 1);
    // One formula for all cells: done by Excel, not foreseen by its types.
    range.formulasR1C1 = formula as unknown as string[][];
    return [range.getCell(0, 0), range.getLastCell()].map((cell) => cell.load('formulasR1C1'));
  });
  try {
    await send();
  } catch (error) {
    if (codeOf(error) !== 'InvalidArgument') throw error;
    return fills;
  }
  return fills.filter((_, i) => {
    const [first, last] = ends[i]!.map((cell) => String(cell.formulasR1C1[0]![0]));
    return first !== last || !first!.startsWith('=');
  });
}

/** The cells of some columns, and nothing else. */
const only = (
  cells: LaidSheet['cells'],
  fills: readonly LaidFill[],
): readonly (readonly (LaidCell | null)[])[] =>
  cells.map((row, r) =>
    row.map((cell, column) =>
      fills.some(({ area }) => area.column === column && r >= area.row && r < area.row + area.rows)
        ? cell
        : null,
    ),
  );
