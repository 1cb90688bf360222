import { intersect, MAX_COLUMNS, MAX_ROWS } from '../address';
import type { Box, SheetId, ShiftDirection } from '../engine';
import { invalidOperation } from '../host-error';
import type { ModelContext } from './context';

/** Everything that moves when cells are inserted or taken away. */
function moving(box: Box, direction: ShiftDirection): Box {
  return direction === 'Down' || direction === 'Up'
    ? { ...box, rows: MAX_ROWS - box.row }
    : { ...box, columns: MAX_COLUMNS - box.column };
}

/**
 * Shifts cells, and refuses, as Excel does, what would tear a table apart. The table `own` may grow or shrink by it.
 */
export function shiftCells(
  { engine }: ModelContext,
  sheet: SheetId,
  box: Box,
  direction: ShiftDirection,
  own?: string,
): void {
  const moved = moving(box, direction);
  for (const table of engine.tables()) {
    if (table.sheet !== sheet || table.id === own) continue;
    const touched = intersect(table.box, moved);
    const whole = touched?.rows === table.box.rows && touched.columns === table.box.columns;
    if (touched && !whole) {
      throw invalidOperation('This would shift cells in a table on your worksheet.');
    }
  }
  engine.shiftCells(sheet, box, direction);
}
