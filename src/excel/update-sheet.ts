import type { Area } from '../define/sheet/area';
import type { Carried } from '../define/sheet/difference';
import type { RawCell } from '../define/sheet/input';
import type { Band } from '../define/sheet/place';
import type { Renewed } from '../define/sheet/renew';
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
import { begun, restore, type Undo } from './undo-update';
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
    return await inWorkbook(
      (trip) => readStanding(trip, trip.context.workbook.worksheets.getItem(worksheetId)),
      patience,
    );
  } catch (error) {
    throw error instanceof Cancelled ? error : toProblem(error);
  }
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
  const undo: Undo = begun(worksheetId);
  try {
    const late = () => void restore(undo, options.answerWithin).catch(() => {});
    return await inWorkbook((trip) => update(trip, undo, renew, options), options, late);
  } catch (error) {
    const done = await restore(undo, options.answerWithin);
    if (done) return done;
    throw error instanceof Cancelled ? error : toProblem(error);
  }
}

async function update(
  trip: Trip,
  undo: Undo,
  renew: (standing: StandingSheet) => Renewed,
  { onProgress = () => {} }: UpdateOptions,
): Promise<UpdatedSheet> {
  const { context } = trip;
  const worksheet = context.workbook.worksheets.getItem(undo.worksheetId);
  const standing = await readStanding(trip, worksheet);
  const renewed = renew(standing);
  const { laid } = renewed;
  const bands = bandsNow(renewed, standing);
  const fills = longFills(laid);
  const chunks = chunksOf(laid.cells, fills);
  const steps = chunks.length + 6;
  const tableNames = await keepCopy(trip, worksheet, undo, renewed, standing);
  onProgress(2 / steps);

  undo.standing = standing;
  undo.inserted = insertions(bands, laid.bands);
  await makeRoom(trip, worksheet, undo);
  onProgress(3 / steps);
  const own = await readCarried(trip, worksheet, undo, renewed);
  undo.charts = await ourCharts(trip, worksheet);

  undo.written = true;
  clearOld(worksheet, undo, bands, renewed);
  resizeTables(worksheet, undo, renewed);
  await trip.send();
  onProgress(4 / steps);
  for (const [i, chunk] of chunks.entries()) {
    writeChunk(context, worksheet, chunk);
    await trip.send();
    onProgress((i + 5) / steps);
  }
  await writeFills(trip, worksheet, laid, fills);
  await writeCarried(trip, worksheet, own, renewed);
  undo.charts.forEach((name) => worksheet.charts.getItem(name).delete());
  dressSheet(worksheet, laid, tableNames);
  worksheet.calculate(false);
  worksheet.activate();
  worksheet.load('name');
  keepRecipe(worksheet, renewed.recipe);
  if (undo.inserted.length > 0) worksheet.customProperties.getItem(undo.mark).delete();
  // Last, since whether the update was done is told by it.
  context.workbook.worksheets.getItem(undo.copyId!).customProperties.getItem(undo.mark).delete();
  await trip.send();
  onProgress(1);
  return { id: undo.worksheetId, name: worksheet.name, copy: { id: undo.copyId!, name: undo.copyName! } };
}

/** Copies the old state aside; gives the names of tables that are to be added. */
async function keepCopy(
  { context, send }: Trip,
  worksheet: Excel.Worksheet,
  undo: Undo,
  { laid, copyName }: Renewed,
  standing: StandingSheet,
): Promise<(string | null)[]> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/id,items/name');
  tables.load('items/name');
  names.load('items/name');
  await send();
  undo.before = new Set(worksheets.items.map(({ id }) => id));
  undo.copyName = freeSheetName(
    copyName,
    worksheets.items.map(({ name }) => name),
  );
  const taken = new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase()));
  const copy = worksheet.copy('After', worksheet);
  copy.name = undo.copyName;
  copy.customProperties.add(undo.mark, 'copy');
  copy.load('id,name');
  await send();
  undo.copyId = copy.id;
  return laid.tables.map(({ name }, i) => {
    if (i < standing.tables.length) return null;
    const free = freeTableName(name, taken);
    taken.add(free.toLowerCase());
    return free;
  });
}

/** The bands of the old state where they are now: rows may have been put in above, into or taken from the table. */
function bandsNow({ before, header }: Renewed, { tables }: StandingSheet): readonly Band[] {
  const moved = tables[0]!.area.row - header;
  let shift = 0;
  return before.map((band) => {
    if (shift === 0 && band.row + band.rows > header) {
      shift = moved;
      // What came in above the table within its band stays in front of it.
      return band.row > header ? { ...band, row: band.row + shift } : { ...band, rows: band.rows + shift };
    }
    return { ...band, row: band.row + shift };
  });
}

/** Rows to put in, from the bottom up, so that each band gets the room it needs and the others stay what they are. */
export function insertions(
  before: readonly Band[],
  now: readonly Band[],
): { readonly row: number; readonly rows: number }[] {
  const inserted: { row: number; rows: number }[] = [];
  let next = Math.max(0, ...before.map(({ row, rows }) => row + rows + 1));
  for (const band of [...now].reverse()) {
    const old = before.find(({ key }) => key === band.key);
    if (!old) inserted.push({ row: next, rows: band.rows + 1 });
    else {
      // Within the old rows, so that what sums them up goes on to do so.
      if (band.rows > old.rows)
        inserted.push({ row: old.row + Math.max(0, old.rows - 1), rows: band.rows - old.rows });
      next = old.row;
    }
  }
  return inserted;
}

async function makeRoom({ send }: Trip, worksheet: Excel.Worksheet, undo: Undo): Promise<void> {
  if (undo.inserted.length === 0) return;
  undo.standing!.tables.forEach(({ name }) => worksheet.tables.getItem(name).clearFilters());
  undo.inserted.forEach(({ row, rows }) =>
    worksheet.getRangeByIndexes(row, 0, rows, 1).getEntireRow().insert('Down'),
  );
  worksheet.customProperties.add(undo.mark, 'rows');
  await send();
}

/** Where a row of the old state is once room has been made. */
export const rowAfter = (row: number, inserted: Undo['inserted']): number =>
  inserted.reduce((at, one) => (one.row <= row ? at + one.rows : at), row);

const mainArea = ({ standing, inserted }: Undo): Area => {
  const { area } = standing!;
  const row = rowAfter(area.row, inserted);
  return { ...area, row, rows: rowAfter(area.row + area.rows - 1, inserted) - row + 1 };
};

interface Own {
  readonly carried: Carried;
  readonly entries: readonly RawCell[];
  readonly formats: readonly string[];
}

/** What the person wrote: formulas by how far away their cells are, so that they mean the same in another row. */
async function readCarried(
  { send }: Trip,
  worksheet: Excel.Worksheet,
  undo: Undo,
  { carried }: Renewed,
): Promise<readonly Own[]> {
  const area = mainArea(undo);
  const { rows, area: before } = undo.standing!;
  // Rows that were put in lie between the old ones.
  const kept = rows.map((_, i) => rowAfter(before.row + 1 + i, undo.inserted) - area.row - 1);
  const own: Own[] = [];
  for (const column of carried) {
    const cells = worksheet
      .getRangeByIndexes(area.row + 1, area.column + column.from, area.rows - 1, 1)
      .load('formulasR1C1,values,numberFormat');
    await send();
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

async function writeCarried(
  { send }: Trip,
  worksheet: Excel.Worksheet,
  own: readonly Own[],
  { laid, rowBefore }: Renewed,
): Promise<void> {
  const table = laid.tables[0]!.area;
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

/** Our own charts, by name: others are the person's. */
async function ourCharts({ send }: Trip, worksheet: Excel.Worksheet): Promise<readonly string[]> {
  const charts = worksheet.charts.load('items/name');
  await send();
  return charts.items.map(({ name }) => name).filter(isOurChart);
}

/** Empties what was ours, and the columns that are carried; what the person wrote beside or below stays. */
function clearOld(
  worksheet: Excel.Worksheet,
  undo: Undo,
  bands: readonly Band[],
  { carried }: Renewed,
): void {
  const area = mainArea(undo);
  const clear = (row: number, rows: number, column: number, columns: number) => {
    if (rows <= 0 || columns <= 0) return;
    const cells = worksheet.getRangeByIndexes(row, column, rows, columns);
    cells.clear('Contents');
    cells.clear('Formats');
  };
  for (const { row, rows, columns } of bands) {
    const top = rowAfter(row, undo.inserted);
    const end = rowAfter(row + rows - 1, undo.inserted) + 1;
    // Emptying the header of a table would name its columns anew, also in formulas elsewhere.
    if (top <= area.row && area.row < end) {
      clear(top, area.row - top, 0, columns);
      clear(area.row + 1, end - area.row - 1, 0, columns);
    } else clear(top, end - top, 0, columns);
  }
  for (const { from } of carried) clear(area.row + 1, area.rows - 1, area.column + from, 1);
}

function resizeTables(worksheet: Excel.Worksheet, { standing }: Undo, { laid, carried }: Renewed): void {
  standing!.tables.forEach(({ name, area: old }, i) => {
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
