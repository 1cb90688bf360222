import { areaName, type Area } from '../define/sheet/area';
import { overlap } from './overlap';
import { WorkbookProblem } from './problem';
import type { Trip } from './trip';
import type { Where } from './where';

/** More separate areas than this are a slip of the mouse, and each costs its own reading. */
const MOST_AREAS = 100;

/** The cells to read: areas side by side, over the same rows, on one worksheet. */
export interface SelectedAreas {
  readonly worksheetId: string;
  readonly worksheet: string;
  readonly areas: readonly [Area, ...Area[]];
}

const AREA = 'rowIndex,columnIndex,rowCount,columnCount';

const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** The cells of a source, cut to the used part of their worksheet. */
export async function areasAt(trip: Trip, where: Where): Promise<SelectedAreas> {
  const { workbook } = trip.context;
  switch (where.kind) {
    case 'selection':
      return selectedAreas(trip, workbook.getSelectedRanges(), true);
    case 'cells':
      return selectedAreas(
        trip,
        workbook.worksheets.getItem(where.worksheetId).getRanges(where.address),
        false,
      );
    case 'table':
      return rangeAreas(trip, workbook.tables.getItem(where.name).getRange());
    case 'name':
      return rangeAreas(trip, workbook.names.getItem(where.name).getRange());
  }
}

async function rangeAreas({ send }: Trip, range: Excel.Range): Promise<SelectedAreas> {
  const { worksheet } = range;
  const used = worksheet.getUsedRangeOrNullObject(true);
  range.load(AREA);
  worksheet.load('id,name');
  used.load(AREA);
  await send();
  const area = used.isNullObject ? null : overlap(areaOf(range), areaOf(used));
  if (!area) throw new WorkbookProblem('empty');
  return { worksheetId: worksheet.id, worksheet: worksheet.name, areas: [area] };
}

/** A single selected cell stands for the table or the block of filled cells around it. */
async function selectedAreas(
  { send }: Trip,
  selected: Excel.RangeAreas,
  cellIsBlock: boolean,
): Promise<SelectedAreas> {
  const worksheet = selected.worksheet;
  const used = worksheet.getUsedRangeOrNullObject(true);
  selected.load('areaCount,cellCount');
  selected.areas.load(AREA);
  worksheet.load('id,name');
  used.load(AREA);
  await send();

  if (selected.areaCount > MOST_AREAS) throw new WorkbookProblem('tooManyAreas', { limit: MOST_AREAS });
  if (used.isNullObject) throw new WorkbookProblem('empty');
  const alone = cellIsBlock && selected.cellCount === 1 ? selected.areas.items[0] : undefined;
  const chosen = alone ? [await blockAround(alone, send)] : selected.areas.items.map(areaOf);
  const [first, ...rest] = chosen
    .map((area) => overlap(area, areaOf(used)))
    .filter((area) => area !== null)
    .sort((a, b) => a.column - b.column);
  if (!first) throw new WorkbookProblem('empty');
  const areas: [Area, ...Area[]] = [first, ...rest];
  checkSideBySide(areas);
  return { worksheetId: worksheet.id, worksheet: worksheet.name, areas };
}

async function blockAround(cell: Excel.Range, send: Trip['send']): Promise<Area> {
  const region = cell.getSurroundingRegion();
  const tables = cell.getTables(false);
  region.load(AREA);
  tables.load('name');
  await send();
  const table = tables.items[0]?.getRange();
  if (!table) return areaOf(region);
  table.load(AREA);
  await send();
  return areaOf(table);
}

/** Areas are read as one table, so that each row must be a row of all of them. */
function checkSideBySide(areas: readonly [Area, ...Area[]]): void {
  const [first] = areas;
  areas.forEach((area, i) => {
    if (area.row !== first.row || area.rows !== first.rows) {
      throw new WorkbookProblem('notSideBySide', { first: areaName(first), other: areaName(area) });
    }
    const left = areas[i - 1];
    if (left && overlap(left, area)) {
      throw new WorkbookProblem('overlapping', { first: areaName(left), other: areaName(area) });
    }
  });
}
