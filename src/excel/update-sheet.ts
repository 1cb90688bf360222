import type { Renewed } from '../define/sheet/renew';
import { forgetBands, keepBands } from './bands';
import { isOurChart } from './charts';
import { chunksOf } from './chunks';
import { dressSheet } from './dress';
import { longFills, writeFills } from './fills';
import { toProblem, WorkbookProblem } from './problem';
import { keepRecipe } from './recipe';
import { supports } from './requirements';
import { freeSheetName } from './sheet-name';
import { readStanding, type StandingSheet } from './standing';
import { freeTableName } from './table-name';
import { Cancelled, inWorkbook, type Patience, type Trip } from './trip';
import { restore, type Begun } from './undo-update';
import { endPhase, newMark, refuseBrokenOff, setPhase, whileIn } from './update-mark';
import { readOwn, writeOwn } from './update-own';
import { forgetTracks, makeRoom } from './update-tracks';
import { rowAfter, roomFor, type Room } from './update-room';
import { writeChunk } from './write-chunk';

export interface UpdatedSheet {
  readonly id: string;
  readonly name: string;
  /** The worksheet that holds the old state. */
  readonly copy: { readonly id: string; readonly name: string };
}

export interface UpdateOptions extends Patience {
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** How a built sheet stands. Throws a `WorkbookProblem` or `Cancelled`. */
export async function standingSheet(worksheetId: string, patience: Patience = {}): Promise<StandingSheet> {
  try {
    return await inWorkbook((trip) => stands(trip, worksheetId), patience);
  } catch (error) {
    throw error instanceof Cancelled ? error : toProblem(error);
  }
}

async function stands(trip: Trip, worksheetId: string): Promise<StandingSheet> {
  await refuseBrokenOff(trip, worksheetId);
  return readStanding(trip, trip.context.workbook.worksheets.getItem(worksheetId));
}

/**
 * Writes the new state into the worksheet, so that formulas elsewhere that point at it go on working, and keeps the old
 * one beside as a copy. `renew` is asked for the new state with the sheet as it stands at that moment. When anything
 * fails, or the person cancels, the sheet is as it was; then this throws a `WorkbookProblem` or `Cancelled`.
 */
export async function updateSheet(
  worksheetId: string,
  renew: (standing: StandingSheet) => Renewed,
  options: UpdateOptions = {},
): Promise<UpdatedSheet> {
  // Resizing a table is the youngest of what this needs.
  if (!supports('ExcelApi', '1.13')) throw new WorkbookProblem('oldExcel');
  const begun: Begun = { worksheetId, mark: newMark(worksheetId), copy: null, copyId: null };
  try {
    const late = () => void restore(begun, options.answerWithin).catch(() => {});
    return await inWorkbook((trip) => update(trip, begun, renew, options), options, late);
  } catch (error) {
    const done = await restore(begun, options.answerWithin);
    if (done) return done;
    throw error instanceof Cancelled ? error : toProblem(error);
  }
}

async function update(
  trip: Trip,
  begun: Begun,
  renew: (standing: StandingSheet) => Renewed,
  { onProgress = () => {} }: UpdateOptions,
): Promise<UpdatedSheet> {
  const { context } = trip;
  const worksheet = context.workbook.worksheets.getItem(begun.worksheetId);
  const standing = await stands(trip, begun.worksheetId);
  const renewed = renew(standing);
  const { laid } = renewed;
  const room = roomFor(renewed, standing);
  const fills = longFills(laid);
  const chunks = chunksOf(laid.cells, fills);
  const steps = chunks.length + 6;
  const { copy, tableNames } = await keepCopy(trip, worksheet, begun, renewed, standing);
  onProgress(2 / steps);

  const guarded = whileIn('updating', copy, trip);
  await makeRoom(guarded, worksheet, standing, room);
  onProgress(3 / steps);
  const own = await readOwn(guarded, worksheet, room, standing, renewed);
  const names = worksheet.names.load('items/name');
  const charts = worksheet.charts.load('items/name');
  clearOld(worksheet, room, renewed);
  resizeTables(worksheet, standing, renewed);
  await guarded.send();
  onProgress(4 / steps);
  for (const [i, chunk] of chunks.entries()) {
    writeChunk(context, worksheet, chunk);
    await guarded.send();
    onProgress((i + 5) / steps);
  }
  await writeFills(guarded, worksheet, laid, fills);
  await writeOwn(guarded, worksheet, laid.tables[0]!.area, own, renewed);

  // Our own charts, by name: others are the person's.
  const ours = charts.items.map(({ name }) => name).filter(isOurChart);
  ours.forEach((name) => worksheet.charts.getItem(name).delete());
  dressSheet(worksheet, laid, tableNames);
  worksheet.calculate(false);
  worksheet.activate();
  worksheet.load('name');
  copy.load('name');
  keepRecipe(worksheet, renewed.recipe);
  forgetBands(names);
  keepBands(worksheet, laid.bands);
  forgetTracks(names);
  // Last, since whether the update was done is told by it.
  endPhase(copy, 'updating');
  await trip.send();
  onProgress(1);
  return { id: begun.worksheetId, name: worksheet.name, copy: { id: begun.copyId!, name: copy.name } };
}

/** Copies the old state aside; gives the names of tables that are to be added. */
async function keepCopy(
  { context, send }: Trip,
  worksheet: Excel.Worksheet,
  begun: Begun,
  { laid, copyName }: Renewed,
  standing: StandingSheet,
): Promise<{ readonly copy: Excel.Worksheet; readonly tableNames: readonly (string | null)[] }> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  await send();
  begun.copy = freeSheetName(
    copyName,
    worksheets.items.map(({ name }) => name),
  );
  const copy = worksheet.copy('After', worksheet);
  setPhase(copy, 'updating', begun.mark);
  copy.name = begun.copy;
  copy.load('id');
  await send();
  begun.copyId = copy.id;
  const taken = new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase()));
  const tableNames = laid.tables.map(({ name }, i) => {
    if (i < standing.tables.length) return null;
    const free = freeTableName(name, taken);
    taken.add(free.toLowerCase());
    return free;
  });
  return { copy, tableNames };
}

/** Empties what was ours, and the columns that are carried; what the person wrote beside or below stays. */
function clearOld(worksheet: Excel.Worksheet, { bands, inserted, main }: Room, { carried }: Renewed): void {
  const clear = (row: number, rows: number, column: number, columns: number) => {
    if (rows <= 0 || columns <= 0) return;
    const cells = worksheet.getRangeByIndexes(row, column, rows, columns);
    cells.clear('Contents');
    cells.clear('Formats');
  };
  for (const { row, rows, columns } of bands) {
    const top = rowAfter(row, inserted);
    const end = rowAfter(row + rows - 1, inserted) + 1;
    // Emptying the header of a table would name its columns anew, also in formulas elsewhere.
    if (top <= main.row && main.row < end) {
      clear(top, main.row - top, 0, columns);
      clear(main.row + 1, end - main.row - 1, 0, columns);
    } else clear(top, end - top, 0, columns);
  }
  for (const { from } of carried) clear(main.row + 1, main.rows - 1, main.column + from, 1);
}

function resizeTables(
  worksheet: Excel.Worksheet,
  { tables }: StandingSheet,
  { laid, carried }: Renewed,
): void {
  tables.forEach(({ name, area: old }, i) => {
    const area = laid.tables[i]?.area;
    if (!area) return;
    // Columns that the person added belong to the table where they did before.
    const added =
      i > 0 ? 0 : carried.filter(({ from, to }) => to >= area.columns && from < old.columns).length;
    worksheet.tables
      .getItem(name)
      .resize(worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns + added));
  });
}
