import type { ReadRange } from '../define/reading/range';
import { isFilled } from '../define/reading/range';
import { areaName, type Area } from '../define/sheet/area';
import type { RawCell } from '../define/sheet/input';
import { hiddenRows } from './hidden-rows';
import { askShape, checkOneState } from './one-state';
import { overlap } from './overlap';
import { toProblem, WorkbookProblem } from './problem';
import { readCells } from './read-cells';
import { areasAt, type SelectedAreas } from './selected-areas';
import { Cancelled, inWorkbook, type Patience, type Trip } from './trip';
import type { Where } from './where';

/** Excel hands over five million cells at most; a web view computes with two million without running out of memory. */
export const MOST_CELLS = 2_000_000;

/** Headers, the titles above them and the first figures: number formats are needed for no more. */
const FORMAT_ROWS = 60;

/** Headers are often left out of a selection, with the unit below or above them. */
const LINES_ABOVE = 3;

export interface ReadOptions extends Patience {
  /** Hears the share that has been read, 0 … 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** So many rows at the top are enough. */
  readonly rows?: number;
}

/** A range as it was read, and where it is found again. */
export interface FoundRange extends ReadRange {
  readonly where: Where;
}

/** Reads a source as one state of the workbook. Throws a `WorkbookProblem` that says what to do, or `Cancelled`. */
export async function readRange(where: Where, options: ReadOptions = {}): Promise<FoundRange> {
  try {
    return await inWorkbook((trip) => read(trip, where, options), options);
  } catch (error) {
    throw error instanceof Cancelled ? error : toProblem(error);
  }
}

async function read(
  trip: Trip,
  where: Where,
  { onProgress, rows: wanted = Infinity }: ReadOptions,
): Promise<FoundRange> {
  const selected = await areasAt(trip, where);
  const areas = selected.areas.map((area) => withAbove({ ...area, rows: Math.min(area.rows, wanted) })) as [
    Area,
    ...Area[],
  ];
  const above = selected.areas[0].row - areas[0].row;
  const rows = areas[0].rows;
  const count = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  if (count > MOST_CELLS) throw new WorkbookProblem('tooManyCells', { cells: count, limit: MOST_CELLS });

  const worksheet = trip.context.workbook.worksheets.getItem(selected.worksheetId);
  const formats = areas.map((area) =>
    worksheet
      .getRangeByIndexes(area.row, area.column, Math.min(FORMAT_ROWS, area.rows), area.columns)
      .load('numberFormat'),
  );
  const shape = askShape(worksheet);
  const below = rowBelow(worksheet, selected);
  const totals = await totalRows(trip, worksheet, areas);
  const before = shape();
  const borders: number[] = [];
  const cells = await readCells(trip, worksheet, areas, (done) => {
    borders.push(done);
    onProgress?.(done / rows);
  });
  const hidden = await hiddenRows(trip, worksheet, areas[0]);
  await checkOneState(trip, worksheet, areas, cells, borders, before);
  if (!cells.slice(above).some((row) => row.some(isFilled))) throw new WorkbookProblem('empty');
  return withoutTotals(
    {
      worksheetId: selected.worksheetId,
      worksheet: before.name,
      where: foundAgain(
        where,
        selected,
        !below.some(({ values }) => (values as RawCell[][])[0]!.some(isFilled)),
      ),
      top: areas[0].row,
      above,
      columns: areas.flatMap(({ column, columns }) => Array.from({ length: columns }, (_, i) => column + i)),
      cells,
      formats: joinRows(formats.map((range) => range.numberFormat as string[][])),
      hidden,
    },
    totals,
  );
}

const withAbove = (area: Area): Area => {
  const above = Math.min(LINES_ABOVE, area.row);
  return { ...area, row: area.row - above, rows: area.rows + above };
};

/** Where it is found again: a table by its name, since that is no other when rows are added. */
function foundAgain(where: Where, { worksheetId, areas, table }: SelectedAreas, grows: boolean): Where {
  if (where.kind !== 'selection') return where;
  if (table !== undefined) return { kind: 'table', name: table };
  const address = areas.map((area) => areaName(area)).join(',');
  return { kind: 'cells', worksheetId, address, ...(grows ? { grows } : {}) };
}

const EXCEL_ROWS = 1_048_576;

/** The cells right below, which are blank where a list ends. */
const rowBelow = (worksheet: Excel.Worksheet, { areas }: SelectedAreas): readonly Excel.Range[] =>
  areas
    .filter(({ row, rows }) => row + rows < EXCEL_ROWS)
    .map(({ row, rows, column, columns }) =>
      worksheet.getRangeByIndexes(row + rows, column, 1, columns).load('values'),
    );

/** Rows of the worksheet that hold the totals of a table which shares columns with what is read. */
async function totalRows(
  { send }: Trip,
  worksheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<ReadonlySet<number>> {
  const tables = worksheet.tables.load('items/id,items/showTotals');
  await send();
  const ranges = tables.items
    .filter(({ showTotals }) => showTotals)
    .map((table) => table.getTotalRowRange().load('rowIndex,columnIndex,rowCount,columnCount'));
  if (ranges.length === 0) return new Set();
  await send();
  const rows = ranges.filter((range) =>
    areas.some((area) =>
      overlap(area, {
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      }),
    ),
  );
  return new Set(rows.map(({ rowIndex }) => rowIndex));
}

/** The totals row of a table is emptied rather than taken out, so that every line stays the row it is. */
function withoutTotals(range: FoundRange, totals: ReadonlySet<number>): FoundRange {
  if (totals.size === 0) return range;
  const cells = range.cells.map((row, line) =>
    totals.has(range.top + line) ? row.map((): RawCell => '') : row,
  );
  return { ...range, cells };
}

const joinRows = <T>(parts: readonly T[][][]): T[][] =>
  (parts[0] ?? []).map((_, row) => parts.flatMap((part) => part[row] ?? []));
