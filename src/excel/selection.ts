import { areaName, type Area } from '../define/sheet/area';
import type { RawCell } from '../define/sheet/input';
import { headerRow, isFilled } from './header';
import { toProblem, WorkbookProblem } from './problem';
import { readCells } from './read-cells';
import { selectedAreas, type SelectedAreas } from './selected-areas';
import type { SourceColumn, SourceRange } from './source';
import { Cancelled, inWorkbook, type Patience, type Trip } from './trip';

/** Excel hands over five million cells at most; a web view computes with two million without running out of memory. */
export const MOST_CELLS = 2_000_000;

/** Number formats are looked up this far below the header. */
const FORMAT_ROWS = 20;

export interface ReadOptions extends Patience {
  /** Recognises a header word, for tables in which every column is text. */
  readonly isKnownHeader?: ((word: string) => boolean) | undefined;
  /** Hears the share that has been read, 0 … 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Reads what is selected, as columns with their headers. Throws a `WorkbookProblem` that says what to do, or `Cancelled`. */
export async function readSelection(options: ReadOptions = {}): Promise<SourceRange> {
  try {
    return await inWorkbook((trip) => read(trip, options), options);
  } catch (error) {
    throw error instanceof Cancelled ? error : toProblem(error);
  }
}

async function read(trip: Trip, { isKnownHeader, onProgress }: ReadOptions): Promise<SourceRange> {
  const selected = await selectedAreas(trip);
  const { areas } = selected;
  const rows = areas[0].rows;
  const count = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  if (count > MOST_CELLS) throw new WorkbookProblem('tooManyCells', { cells: count, limit: MOST_CELLS });

  const worksheet = trip.context.workbook.worksheets.getItem(selected.worksheetId);
  const above = rowAbove(worksheet, areas);
  const formats = areas.map((area) =>
    worksheet
      .getRangeByIndexes(area.row, area.column, Math.min(FORMAT_ROWS, area.rows), area.columns)
      .load('numberFormat'),
  );
  await trip.send();
  const cells = await readCells(trip, worksheet, areas, (done) => onProgress?.(done / rows));
  const head = above.flatMap((range) => (range.values as RawCell[][])[0] ?? []);
  const numberFormats = joinRows(formats.map((range) => range.numberFormat as string[][]));
  return asSource(selected, cells, head, numberFormats, isKnownHeader);
}

/** Headers are often left out of a selection: the row above it is read too. */
function rowAbove(worksheet: Excel.Worksheet, areas: readonly Area[]): Excel.Range[] {
  return areas
    .filter((area) => area.row > 0)
    .map((area) => worksheet.getRangeByIndexes(area.row - 1, area.column, 1, area.columns).load('values'));
}

const joinRows = <T>(parts: readonly T[][][]): T[][] =>
  (parts[0] ?? []).map((_, row) => parts.flatMap((part) => part[row] ?? []));

function asSource(
  { worksheet, worksheetId, areas }: SelectedAreas,
  cells: readonly RawCell[][],
  head: readonly RawCell[],
  formats: readonly string[][],
  isKnownHeader?: (word: string) => boolean,
): SourceRange {
  const inside = headerRow(cells, isKnownHeader);
  const outside = inside === null && head.length > 0 && headerRow([head, ...cells], isKnownHeader) === 0;
  const header = inside !== null ? (cells[inside] ?? []) : outside ? head : [];
  const firstRow = inside === null ? 0 : inside + 1;
  const end = lastFilled(cells) + 1;
  if (end <= firstRow) throw new WorkbookProblem('empty');

  const body = cells.slice(firstRow, end);
  const top = areas[0].row;
  const readFrom = inside ?? (outside ? -1 : 0);
  const places = areas.flatMap(({ column, columns }) =>
    Array.from({ length: columns }, (_, i) => column + i),
  );
  return {
    worksheetId,
    worksheet,
    address: areas.map((area) => areaName({ ...area, row: top + readFrom, rows: end - readFrom })).join(','),
    hasHeader: inside !== null || outside,
    rows: body.length,
    columns: places.map((column, i): SourceColumn => ({
      header: String(header[i] ?? '').trim(),
      cells: body.map((row) => row[i] ?? ''),
      row: top + firstRow,
      column,
      numberFormat: firstFormat(cells, formats, i, firstRow),
    })),
  };
}

function lastFilled(cells: readonly RawCell[][]): number {
  let row = cells.length - 1;
  while (row >= 0 && !cells[row]?.some(isFilled)) row--;
  return row;
}

function firstFormat(
  cells: readonly RawCell[][],
  formats: readonly string[][],
  column: number,
  from: number,
): string {
  const row = cells.findIndex(
    (_, r) => r >= from && r < formats.length && isFilled(cells[r]?.[column] ?? ''),
  );
  return formats[row]?.[column] ?? 'General';
}
