import type { Area } from '../define/sheet/area';
import type { Carried } from '../define/sheet/difference';
import type { RawCell } from '../define/sheet/input';
import type { Renewed } from '../define/sheet/renew';
import { WorkbookProblem } from './problem';
import type { StandingSheet } from './standing';
import type { Trip } from './trip';
import { rowAfter, type Room } from './update-room';

/** A column of the person's, row by row of the old table. */
export interface Own {
  readonly carried: Carried;
  readonly entries: readonly RawCell[];
  readonly formats: readonly string[];
}

/**
 * What the person wrote, once room has been made: formulas by how far away their cells are, so that they mean the same
 * in another row. The names are read along, since someone may have sorted the table meanwhile.
 */
export async function readOwn(
  { send }: Trip,
  worksheet: Excel.Worksheet,
  { main, inserted }: Room,
  { rows, area }: StandingSheet,
  { carried }: Renewed,
): Promise<readonly Own[]> {
  // Rows that were put in lie between the old ones.
  const kept = rows.map((_, i) => rowAfter(area.row + 1 + i, inserted) - main.row - 1);
  const columnOf = (column: number) =>
    worksheet.getRangeByIndexes(main.row + 1, main.column + column, main.rows - 1, 1);
  const own: Own[] = [];
  for (const column of carried) {
    const names = columnOf(0).load('values');
    const cells = columnOf(column.from).load('formulasR1C1,values,numberFormat');
    await send();
    if (kept.some((i, row) => names.values[i]![0] !== rows[row]![0])) throw new WorkbookProblem('changing');
    own.push({
      carried: column,
      entries: kept.map((i) => entryOf(cells.formulasR1C1[i]![0], cells.values[i]![0])),
      formats: kept.map((i) => String(cells.numberFormat[i]![0])),
    });
  }
  return own;
}

/** The apostrophe keeps text what it is, such as 007. */
const entryOf = (formula: RawCell, value: RawCell): RawCell => {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return formula;
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
};

/** Writes it beside the customers it belongs to. */
export async function writeOwn(
  { send }: Trip,
  worksheet: Excel.Worksheet,
  table: Area,
  own: readonly Own[],
  { rowBefore }: Renewed,
): Promise<void> {
  for (const { carried, entries, formats } of own) {
    const column = table.column + carried.to;
    const cells = worksheet.getRangeByIndexes(table.row + 1, column, rowBefore.length, 1);
    cells.numberFormat = rowBefore.map((old) => [old === null ? (formats[0] ?? 'General') : formats[old]!]);
    cells.formulasR1C1 = rowBefore.map((old) => [old === null ? '' : entries[old]!]);
    if (carried.to >= table.columns)
      worksheet.getRangeByIndexes(table.row, column, 1, 1).values = [[carried.header]];
    await send();
  }
}
