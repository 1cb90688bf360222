import type { Area } from '../define/sheet/area';
import { roomsOf } from '../define/sheet/bands-now';
import type { Band } from '../define/sheet/place';
import type { Renewed } from '../define/sheet/renew';
import { WorkbookProblem } from './problem';
import type { StandingSheet } from './standing';

/** Rows to put in: that many above a row of the old state, counted from 0. */
interface Insertion {
  readonly row: number;
  readonly rows: number;
}

/** Where the old state stands, and the rows that are put in for the new one, from the bottom up. */
export interface Room {
  readonly bands: readonly Band[];
  readonly inserted: readonly Insertion[];
  /** Header and body of the main table once room has been made, with what stands right of it. */
  readonly main: Area;
}

export function roomFor({ before, laid }: Renewed, { worksheet, area, tables }: StandingSheet): Room {
  const bands = before;
  const isIn = ({ row, rows }: Band) => area.row >= row && area.row < row + rows;
  if (!bands.some(isIn)) throw new WorkbookProblem('noTable', { sheet: worksheet });
  const inserted = insertions(bands, laid.bands, tables);
  const row = rowAfter(area.row, inserted);
  const last = rowAfter(area.row + area.rows - 1, inserted);
  return { bands, inserted, main: { ...area, row, rows: last - row + 1 } };
}

/** Rows to put in, from the bottom up, so that each band gets the room it needs and the others stay what they are. */
function insertions(
  before: readonly Band[],
  now: readonly Band[],
  tables: StandingSheet['tables'],
): readonly Insertion[] {
  const rooms = roomsOf(before);
  const inserted: Insertion[] = [];
  let next = Math.max(0, ...before.map(({ row, rows }) => row + rows + 1));
  for (const band of [...now].reverse()) {
    const at = before.findIndex(({ key }) => key === band.key);
    const [old, room] = [before[at], rooms[at]];
    if (!old || !room) inserted.push({ row: next, rows: band.rows + 1 });
    else {
      if (band.rows > room.rows) inserted.push({ row: lastRow(old, tables), rows: band.rows - room.rows });
      next = old.row;
    }
  }
  return inserted;
}

/** Rows are put in above the last one, of a table where there is one: so what sums them up goes on to do so. */
function lastRow({ row, rows }: Band, tables: StandingSheet['tables']): number {
  const own = tables.find(({ area }) => area.row >= row && area.row < row + rows);
  return own && own.area.rows > 1 ? own.area.row + own.area.rows - 1 : row + Math.max(0, rows - 1);
}

/** Where a row of the old state is once room has been made. */
export const rowAfter = (row: number, inserted: readonly Insertion[]): number =>
  inserted.reduce((at, one) => (one.row <= row ? at + one.rows : at), row);
