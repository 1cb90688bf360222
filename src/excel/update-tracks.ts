import { areaName, type Area } from '../define/sheet/area';
import { ownNames } from './bands';
import { areaOf, CELLS } from './cell-area';
import { WorkbookProblem } from './problem';
import type { StandingSheet } from './standing';
import type { Trip } from './trip';
import type { Room } from './update-room';

/** Hidden names of the worksheet: the cells that were filled when the update began, and the rows that it put in. */
const [USED, ROWS] = ['KehuUsedBefore', 'KehuRowsAdded'];

/**
 * Puts rows in for the new state. They are named, so that Excel keeps track of them until they are taken out again or
 * the update is done: by its number a row could be another by then.
 */
export async function makeRoom(
  { send }: Trip,
  worksheet: Excel.Worksheet,
  { tables, used: before, area }: StandingSheet,
  { inserted }: Room,
): Promise<void> {
  const used = worksheet.getUsedRange(false).load(CELLS);
  const corner = worksheet.tables.getItem(tables[0]!.name).getHeaderRowRange().load('rowIndex');
  worksheet.names.add(USED, worksheet.getRange(areaName(before)), said(before)).visible = false;
  if (inserted.length > 0) tables.forEach(({ name }) => worksheet.tables.getItem(name).clearFilters());
  inserted.forEach(({ row, rows }, i) => {
    const place = () => worksheet.getRangeByIndexes(row, 0, rows, 1).getEntireRow();
    place().insert('Down');
    worksheet.names.add(`${ROWS}${i + 1}`, place()).visible = false;
  });
  await send();
  const hasMoved = areaName(areaOf(used)) !== areaName(before) || corner.rowIndex !== area.row;
  if (hasMoved) throw new WorkbookProblem('changing');
}

/** Lets go of what is tracked; `names` has been loaded. */
export const forgetTracks = (names: Excel.NamedItemCollection): void =>
  [USED, ROWS].flatMap((key) => ownNames(names, key)).forEach((name) => names.getItem(name).delete());

/** What an update that is not done has put in. */
export interface Tracks {
  readonly used: Excel.NamedItem;
  readonly rows: readonly { readonly name: Excel.NamedItem; readonly area: Area }[];
  /** Rows or columns were put in or taken out by someone else. */
  readonly hasMoved: boolean;
}

/** Asks for what is tracked, by names that have been loaded; answered after the next trip, null where nothing is. */
export function askTracks(names: Excel.NamedItemCollection): () => Tracks | null {
  const ask = (key: string) =>
    ownNames(names, key).map((key) => {
      const name = names.getItem(key).load('comment');
      return { name, range: name.getRangeOrNullObject().load(CELLS) };
    });
  const [used] = ask(USED);
  const added = ask(ROWS);
  return () => {
    if (!used) return null;
    const rows = added
      .filter(({ range }) => !range.isNullObject)
      .map(({ name, range }) => ({ name, area: areaOf(range) }));
    const hasMoved = used.range.isNullObject || said(without(areaOf(used.range), rows)) !== used.name.comment;
    return { used: used.name, rows, hasMoved };
  };
}

/** Where an area is once rows are taken out. */
export function without(area: Area, added: Tracks['rows']): Area {
  const count = (isMeant: (one: Area) => boolean) =>
    added.reduce((sum, one) => (isMeant(one.area) ? sum + one.area.rows : sum), 0);
  const above = count(({ row }) => row < area.row);
  const within = count(({ row }) => row >= area.row && row < area.row + area.rows);
  return { ...area, row: area.row - above, rows: area.rows - within };
}

const said = ({ row, column, rows, columns }: Area): string => [row, column, rows, columns].join(' ');

/** Takes the rows out that were put in, and lets go of their names. */
export function takeRowsOut({ rows }: Tracks): void {
  for (const { name } of rows) {
    name.getRange().getEntireRow().delete('Up');
    name.delete();
  }
}
