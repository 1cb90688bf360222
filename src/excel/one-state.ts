import type { Area } from '../define/sheet/area';
import type { RawCell } from '../define/sheet/input';
import { WorkbookProblem } from './problem';
import type { Trip } from './trip';

/** The used cells and the name of a worksheet, as they were at one moment. */
export interface Shape {
  readonly used: string;
  readonly name: string;
}

/** Asks for the shape of a worksheet; the answer is there after the next trip. */
export function askShape(worksheet: Excel.Worksheet): () => Shape {
  const used = worksheet.getUsedRangeOrNullObject(true).load('address');
  worksheet.load('name');
  return () => ({ used: used.isNullObject ? '' : used.address.replace(/^.*!/, ''), name: worksheet.name });
}

/**
 * Makes sure that what was read in several trips was one state of the worksheet: the used cells still have their shape,
 * and the first and last line of each part still stand where they were. Rows that were inserted or deleted meanwhile
 * would come twice or be lost.
 */
export async function checkOneState(
  { send }: Trip,
  worksheet: Excel.Worksheet,
  areas: readonly [Area, ...Area[]],
  cells: readonly (readonly RawCell[])[],
  borders: readonly number[],
  before: Shape,
): Promise<void> {
  const lines = [...new Set([0, cells.length - 1, ...borders, ...borders.map((line) => line - 1)])].filter(
    (line) => line >= 0 && line < cells.length,
  );
  const again = lines.map((line) =>
    areas.map((area) =>
      worksheet.getRangeByIndexes(areas[0].row + line, area.column, 1, area.columns).load('values'),
    ),
  );
  const shape = askShape(worksheet);
  await send();
  const moved = lines.some((line, i) => {
    const now = again[i]!.flatMap((range) => (range.values as RawCell[][])[0] ?? []);
    return isAnother(cells[line]!, now);
  });
  again.flat().forEach((range) => range.untrack());
  if (moved || shape().used !== before.used) throw new WorkbookProblem('changing');
}

/** Most of a line differs. One cell may: a formula such as NOW() has a new value each time. */
function isAnother(before: readonly RawCell[], now: readonly RawCell[]): boolean {
  const differing = before.filter((cell, column) => cell !== now[column]).length;
  return differing * 2 > before.length;
}
