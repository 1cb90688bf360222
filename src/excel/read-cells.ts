import type { Area } from '../define/sheet/area';
import type { RawCell } from '../define/sheet/input';
import { codeOf, WorkbookProblem } from './problem';
import type { Trip } from './trip';

/** About 1 MB of an answer with ordinary cells; Excel refuses to answer with more than 5 MB. */
const CELLS_A_TRIP = 50_000;

const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';

/** The values or formulas of areas over the same rows, side by side, row by row. `onRows` hears how many are there. */
export async function readCells(
  { send }: Trip,
  worksheet: Excel.Worksheet,
  areas: readonly [Area, ...Area[]],
  onRows: (rows: number) => void,
  what: 'values' | 'formulas' = 'values',
): Promise<RawCell[][]> {
  const [{ row: top, rows }] = areas;
  const width = areas.reduce((sum, area) => sum + area.columns, 0);
  const cells: RawCell[][] = [];
  let step = Math.max(1, Math.floor(CELLS_A_TRIP / width));
  while (cells.length < rows) {
    const count = Math.min(step, rows - cells.length);
    const ranges = areas.map((area) =>
      worksheet.getRangeByIndexes(top + cells.length, area.column, count, area.columns).load(what),
    );
    const answered = await send().then(
      () => true,
      (error: unknown) => {
        if (codeOf(error) !== TOO_LARGE) throw error;
        return false;
      },
    );
    // Excel may answer a reading that is too large with null instead of an error.
    const parts = answered ? ranges.map((range) => range[what] as RawCell[][] | null) : [];
    ranges.forEach((range) => range.untrack());
    const complete = parts.length > 0 && parts.every((part) => part !== null);
    if (complete) {
      for (let r = 0; r < count; r++) cells.push(parts.flatMap((part) => part[r] ?? []));
      onRows(cells.length);
    } else if (count === 1) {
      throw new WorkbookProblem('tooLarge');
    } else {
      step = Math.ceil(count / 2);
    }
  }
  return cells;
}
