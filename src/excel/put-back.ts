import type { Area } from '../define/sheet/area';
import type { LaidCell } from '../define/sheet/laid';
import { areaOf, CELLS } from './cell-area';
import { chunksOf } from './chunks';
import { WorkbookProblem } from './problem';
import { readCells } from './read-cells';
import { askRecipe, keepRecipe } from './recipe';
import type { Trip } from './trip';
import { askTracks, takeRowsOut, without, type Tracks } from './update-tracks';
import { writeChunk } from './write-chunk';

/**
 * Makes a worksheet what its copy is, and then deletes the copy. Each request may come twice: the second time it changes
 * nothing. Where rows were put in or taken out by someone else meanwhile, cells can no longer be told by their numbers:
 * then nothing is touched.
 */
export async function putBack(trip: Trip, worksheet: Excel.Worksheet, copy: Excel.Worksheet): Promise<void> {
  const names = worksheet.names.load('items/name');
  const recipe = askRecipe(copy);
  await trip.send();
  const asked = askTracks(names);
  await trip.send();
  const tracks = asked();
  // Without tracks nothing was written yet.
  if (tracks) {
    if (tracks.hasMoved) throw new WorkbookProblem('changing');
    await putCellsBack(trip, worksheet, copy, tracks);
    const old = recipe();
    if (old !== null) keepRecipe(worksheet, old);
    tracks.used.delete();
  }
  copy.delete();
  await trip.send();
}

async function putCellsBack(
  trip: Trip,
  worksheet: Excel.Worksheet,
  copy: Excel.Worksheet,
  tracks: Tracks,
): Promise<void> {
  const ranges = [worksheet, copy].map((sheet) => sheet.getUsedRange(false).load(CELLS));
  const tables = await tablesOf(trip, worksheet);
  const tablesThen = await tablesOf(trip, copy);
  const [now, then] = ranges.map(areaOf) as [Area, Area];
  const pairs = tables.flatMap(({ name, area }) => {
    const { row, column } = without(area, tracks.rows);
    const old = tablesThen.find((one) => one.area.row === row && one.area.column === column);
    return old ? [{ name, old }] : [];
  });
  const formulas = await ownReferences(trip, copy, then, pairs);

  const at = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area) =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  takeRowsOut(tracks);
  pairs.forEach(({ name, old }) => worksheet.tables.getItem(name).resize(at(worksheet, old.area)));
  for (const area of beyond(without(now, tracks.rows), then)) {
    at(worksheet, area).clear('Contents');
    at(worksheet, area).clear('Formats');
  }
  // Not everything at once: that would bring the copy's tables along.
  for (const what of ['Formulas', 'Formats'] as const) at(worksheet, then).copyFrom(at(copy, then), what);
  await trip.send();
  for (const chunk of chunksOf(formulas)) {
    writeChunk(trip.context, worksheet, chunk);
    await trip.send();
  }
}

interface NamedTable {
  readonly name: string;
  readonly area: Area;
}

/** The tables of a worksheet, header rows counted, totals rows not. */
async function tablesOf({ send }: Trip, worksheet: Excel.Worksheet): Promise<readonly NamedTable[]> {
  const tables = worksheet.tables.load('items/name');
  await send();
  const ranges = tables.items.map((table) =>
    table.getHeaderRowRange().getBoundingRect(table.getDataBodyRange()).load(CELLS),
  );
  await send();
  return tables.items.map(({ name }, i) => ({ name, area: areaOf(ranges[i]!) }));
}

/** The formulas of the copy that speak of its tables by name, each as it has to speak of the worksheet's own. */
async function ownReferences(
  trip: Trip,
  copy: Excel.Worksheet,
  used: Area,
  pairs: readonly { readonly name: string; readonly old: NamedTable }[],
): Promise<(LaidCell | null)[][]> {
  const own = new Map(pairs.map(({ name, old }) => [old.name.toLowerCase(), name]));
  const cells = await readCells(trip, copy, [used], () => {}, 'formulas');
  const rows = cells.map((row) =>
    row.map((cell): LaidCell | null => {
      if (typeof cell !== 'string' || !cell.startsWith('=')) return null;
      const formula = cell.replace(
        /([\p{L}_\\][\p{L}\p{N}_.\\]*)(?=\[)/gu,
        (name) => own.get(name.toLowerCase()) ?? name,
      );
      return formula === cell ? null : { value: '', formula };
    }),
  );
  const blank = (count: number) => new Array<null>(count).fill(null);
  return [
    ...Array.from({ length: used.row }, () => []),
    ...rows.map((row) => [...blank(used.column), ...row]),
  ];
}

/** What an area covers right of and below another that begins where it does. */
function beyond(area: Area, other: Area): readonly Area[] {
  const right = area.column + area.columns - (other.column + other.columns);
  const below = area.row + area.rows - (other.row + other.rows);
  const parts = [
    { ...area, column: other.column + other.columns, columns: right },
    { ...area, row: other.row + other.rows, rows: below },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
