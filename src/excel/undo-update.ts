import type { Area } from '../define/sheet/area';
import { WorkbookProblem } from './problem';
import type { StandingSheet } from './standing';
import { inWorkbook, type Trip } from './trip';
import type { UpdatedSheet } from './update-sheet';

/** What is known of an update under way, so that it can be taken back. */
export interface Undo {
  readonly worksheetId: string;
  /** A property of the worksheets that this update touches, of a name that no other update has. */
  readonly mark: string;
  before: ReadonlySet<string>;
  copyId: string | null;
  /** Null while no copy was asked for. */
  copyName: string | null;
  standing: StandingSheet | null;
  /** Rows put in, in the order in which that was asked for. */
  inserted: readonly { readonly row: number; readonly rows: number }[];
  charts: readonly string[];
  /** Whether anything may have been overwritten. */
  written: boolean;
}

export const begun = (worksheetId: string): Undo => ({
  worksheetId,
  mark: `KehuUpdate${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`,
  before: new Set(),
  copyId: null,
  copyName: null,
  standing: null,
  inserted: [],
  charts: [],
  written: false,
});

/** A failed attempt is often a busy moment. */
const PAUSES = [0, 300, 1200];

/**
 * Takes an update back. Gives the updated sheet where the update was done after all and only its answer was lost. Throws
 * the problem `notRestored` when Excel does not let it: the old state is in the copy then.
 */
export async function restore(undo: Undo, answerWithin?: number): Promise<UpdatedSheet | null> {
  if (undo.copyName === null) return null;
  for (const pause of PAUSES) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const outcome = await inWorkbook((trip) => takeBack(trip, undo), { answerWithin }).then(
      (done) => ({ done }),
      () => null,
    );
    if (outcome) return outcome.done;
  }
  throw new WorkbookProblem(undo.written ? 'notRestored' : 'leftOver', { sheet: undo.copyName });
}

async function takeBack(trip: Trip, undo: Undo): Promise<UpdatedSheet | null> {
  const { context, send } = trip;
  const { worksheets } = context.workbook;
  const worksheet = worksheets.getItem(undo.worksheetId).load('id,name');
  worksheets.load('items/id,items/name');
  const mark = worksheet.customProperties.getItemOrNullObject(undo.mark).load('value');
  await send();
  const copy = await ourCopy(trip, undo, worksheets.items);
  const kept = worksheets.items.find(({ id }) => id === undo.copyId);
  // The mark of the copy is taken off with the last of what an update does.
  if (undo.written && kept && !copy) {
    return { id: worksheet.id, name: worksheet.name, copy: { id: kept.id, name: kept.name } };
  }
  if (copy) {
    if (!mark.isNullObject) {
      // First, and in the same request: Excel stops there where another attempt, thought lost, has done it meanwhile.
      worksheet.customProperties.getItem(undo.mark).delete();
      takeOut(worksheet, undo);
      await send();
    }
    if (undo.written) await putBack(trip, worksheet, copy, undo);
    copy.delete();
    await send();
  }
  return null;
}

/** The copy is ours where it bears our mark: another person's sheet of that name does not. */
async function ourCopy(
  { send }: Trip,
  undo: Undo,
  sheets: readonly Excel.Worksheet[],
): Promise<Excel.Worksheet | null> {
  const marked = sheets
    .filter(({ id }) => !undo.before.has(id))
    .map((sheet) => ({ sheet, mark: sheet.customProperties.getItemOrNullObject(undo.mark).load('value') }));
  await send();
  return marked.find(({ mark }) => !mark.isNullObject && mark.value === 'copy')?.sheet ?? null;
}

function takeOut(worksheet: Excel.Worksheet, { inserted }: Undo): void {
  for (const { row, rows } of [...inserted].reverse()) {
    worksheet.getRangeByIndexes(row, 0, rows, 1).getEntireRow().delete('Up');
  }
}

/** Every cell as it was, from the copy; the tables where they were; the charts were not touched yet. */
async function putBack(
  { send }: Trip,
  worksheet: Excel.Worksheet,
  copy: Excel.Worksheet,
  undo: Undo,
): Promise<void> {
  const { tables, used } = undo.standing!;
  const now = worksheet.getUsedRangeOrNullObject(false);
  now.load('address');
  const at = ({ row, column, rows, columns }: Area, sheet = worksheet) =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  tables.forEach(({ name, area }) => worksheet.tables.getItem(name).resize(at(area)));
  await send();
  if (!now.isNullObject) {
    now.clear('Contents');
    now.clear('Formats');
  }
  at(used).copyFrom(at(used, copy), 'All');
  await send();
}
