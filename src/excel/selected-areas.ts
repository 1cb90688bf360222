import { areaName, type Area } from '../define/sheet/area';
import { areaOf, CELLS } from './cell-area';
import { overlap } from './overlap';
import { WorkbookProblem } from './problem';
import { readCells } from './read-cells';
import type { Trip } from './trip';
import type { Where } from './where';

/** More separate areas than this are a slip of the mouse, and each costs its own reading. */
const MOST_AREAS = 100;

/** The cells to read: areas side by side, over the same rows, on one worksheet. */
export interface SelectedAreas {
  readonly worksheetId: string;
  readonly worksheet: string;
  readonly areas: readonly [Area, ...Area[]];
  /** The table that they are. */
  readonly table?: string;
}

/** The cells of a source, cut to the used part of their worksheet. */
export async function areasAt(trip: Trip, where: Where): Promise<SelectedAreas> {
  const { workbook } = trip.context;
  switch (where.kind) {
    case 'selection':
      return selectedAreas(trip, workbook.getSelectedRanges(), true);
    case 'cells': {
      const worksheet = workbook.worksheets.getItem(where.worksheetId);
      const selected = await selectedAreas(trip, worksheet.getRanges(where.address), false);
      return where.grows ? grown(trip, worksheet, selected) : selected;
    }
    case 'table':
      return rangeAreas(trip, workbook.tables.getItem(where.name).getRange());
    case 'name':
      return rangeAreas(trip, workbook.names.getItem(where.name).getRange());
  }
}

async function rangeAreas({ send }: Trip, range: Excel.Range): Promise<SelectedAreas> {
  const { worksheet } = range;
  const used = worksheet.getUsedRangeOrNullObject(true);
  range.load(CELLS);
  worksheet.load('id,name');
  used.load(CELLS);
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
  selected.areas.load(CELLS);
  worksheet.load('id,name');
  used.load(CELLS);
  await send();

  if (selected.areaCount > MOST_AREAS) throw new WorkbookProblem('tooManyAreas', { limit: MOST_AREAS });
  if (used.isNullObject) throw new WorkbookProblem('empty');
  const alone = cellIsBlock && selected.cellCount === 1 ? selected.areas.items[0] : undefined;
  const block = alone && (await blockAround(alone, send));
  const chosen = block ? [block.area] : selected.areas.items.map(areaOf);
  const [first, ...rest] = chosen
    .map((area) => overlap(area, areaOf(used)))
    .filter((area) => area !== null)
    .sort((a, b) => a.column - b.column);
  if (!first) throw new WorkbookProblem('empty');
  const areas: [Area, ...Area[]] = [first, ...rest];
  checkSideBySide(areas);
  return { worksheetId: worksheet.id, worksheet: worksheet.name, areas, ...block?.table };
}

/** With the rows that were added right below. */
async function grown(
  trip: Trip,
  worksheet: Excel.Worksheet,
  selected: SelectedAreas,
): Promise<SelectedAreas> {
  const used = worksheet.getUsedRange(true).load(CELLS);
  await trip.send();
  const { areas } = selected;
  const end = areas[0].row + areas[0].rows;
  const rows = used.rowIndex + used.rowCount - end;
  if (rows <= 0) return selected;
  const below = areas.map((area) => ({ ...area, row: end, rows })) as [Area, ...Area[]];
  const cells = await readCells(trip, worksheet, below, () => {});
  const blank = cells.findIndex((row) => row.every((cell) => cell === ''));
  const added = blank < 0 ? rows : blank;
  const longer = areas.map((area) => ({ ...area, rows: area.rows + added })) as [Area, ...Area[]];
  return { ...selected, areas: longer };
}

interface Block {
  readonly area: Area;
  readonly table: Pick<SelectedAreas, 'table'>;
}

async function blockAround(cell: Excel.Range, send: Trip['send']): Promise<Block> {
  const region = cell.getSurroundingRegion();
  const tables = cell.getTables(false);
  region.load(CELLS);
  tables.load('name');
  await send();
  const [table] = tables.items;
  if (!table) return { area: areaOf(region), table: {} };
  const range = table.getRange().load(CELLS);
  await send();
  return { area: areaOf(range), table: { table: table.name } };
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
