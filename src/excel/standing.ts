import type { Area } from '../define/sheet/area';
import type { Standing } from '../define/sheet/difference';
import type { EnteredRows } from '../define/sheet/entered';
import type { RawCell } from '../define/sheet/input';
import { askBands } from './bands';
import { areaOf, CELLS } from './cell-area';
import { overlap } from './overlap';
import { WorkbookProblem } from './problem';
import { readCells } from './read-cells';
import { askRecipe } from './recipe';
import type { Trip } from './trip';

/** A built sheet as it stands, with what its update needs to know of the worksheet. */
export interface StandingSheet extends Standing {
  readonly worksheet: string;
  readonly recipe: string | null;
  /** Where the bands are that it was divided into; null for one whose cells are gone. */
  readonly places: readonly (Area | null)[];
  /** What stands above and below the main table, as it was entered. */
  readonly entered: readonly EnteredRows[];
  /** Our tables from top to bottom, the main one first; header rows are counted, totals rows are not. */
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  /** The cells that are filled. */
  readonly used: Area;
  /** Header and body of the main table, with what stands right of it. */
  readonly area: Area;
}

/** Reads how a built sheet stands now. */
export async function readStanding(trip: Trip, worksheet: Excel.Worksheet): Promise<StandingSheet> {
  worksheet.load('name');
  const recipe = askRecipe(worksheet);
  const named = worksheet.tables.load('items/name,items/showTotals');
  const filled = worksheet.getUsedRange(false).load(CELLS);
  const names = worksheet.names.load('items/name');
  await trip.send();
  const bands = askBands(names);
  const ranges = named.items.map((table) => ({
    table,
    range: table.getHeaderRowRange().getBoundingRect(table.getDataBodyRange()).load(CELLS),
  }));
  await trip.send();
  const places = bands();
  const tables = ranges
    .map(({ table, range }) => ({ name: table.name, area: areaOf(range) }))
    // Others are the person's.
    .filter(({ area }) => places.some((place) => place && overlap(place, area)))
    .sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
  const main = tables[0]?.area;
  if (!main) throw new WorkbookProblem('noTable', { sheet: worksheet.name });
  if (places.some((place) => place && place.column > 0))
    throw new WorkbookProblem('columnsMoved', { sheet: worksheet.name });
  const used = areaOf(filled);
  const area = { ...main, columns: Math.max(main.columns, used.column + used.columns - main.column) };
  const [headers = [], ...rows] = await readCells(trip, worksheet, [area], () => {});
  const above = { row: 0, column: 0, rows: area.row, columns: area.column + area.columns };
  const end = area.row + area.rows;
  const columns = Math.max(...places.map((place) => place?.columns ?? 0));
  const below = { row: end, column: 0, rows: used.row + used.rows - end, columns };
  const read = async (part: Area, what: 'values' | 'formulas') =>
    part.rows > 0 ? readCells(trip, worksheet, [part], () => {}, what) : [];
  const top = await read(above, 'values');
  const entered = [
    { row: 0, cells: await read(above, 'formulas') },
    { row: end, cells: await read(below, 'formulas') },
  ];
  const kept = keptColumns(headers, rows, main.columns);
  return {
    worksheet: worksheet.name,
    recipe: recipe(),
    places,
    entered,
    tables,
    used,
    area: { ...area, columns: kept },
    headers: headers.slice(0, kept).map(String),
    rows: rows.map((row) => row.slice(0, kept)),
    figures: top.flatMap((row) =>
      row.flatMap((label, k): [string, RawCell][] =>
        typeof label === 'string' && label !== '' && k + 1 < row.length ? [[label, row[k + 1]!]] : [],
      ),
    ),
  };
}

/** The table, and columns beside it as far as one of them says something of a row. */
function keptColumns(
  headers: readonly RawCell[],
  rows: readonly (readonly RawCell[])[],
  columns: number,
): number {
  let last = headers.length;
  while (last > columns && headers[last - 1] === '' && rows.every((row) => row[last - 1] === '')) last--;
  return last;
}
