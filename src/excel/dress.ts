import { areaName } from '../define/sheet/area';
import type { LaidSheet } from '../define/sheet/laid';
import { addChart } from './charts';
import { checkEntries } from './entries';
import { layPage } from './page';
import { DIGIT, MARGIN, shownWidths, TABLE_STYLE } from '../define/sheet/look';
import { rectangles } from './rectangles';
import { applyStyle } from './styles';

/**
 * Everything about a sheet that is not a value: formats, looks, widths, tables, charts, frozen panes, what may be entered,
 * how it prints. A table without a
 * name to give it is there already.
 */
export function dressSheet(
  worksheet: Excel.Worksheet,
  laid: LaidSheet,
  tableNames: readonly (string | null)[],
): void {
  setNumberFormats(worksheet, laid);
  setWidths(worksheet, laid);
  laid.tables.forEach(({ area }, i) => {
    const name = tableNames[i] ?? null;
    if (name === null) return;
    const table = worksheet.tables.add(areaName(area), true);
    table.name = name;
    table.style = TABLE_STYLE;
    table.showBandedRows = false;
  });
  setLooks(worksheet, laid);
  setAlignments(worksheet, laid);
  fitRows(worksheet, laid);
  laid.charts.forEach((chart, i) => addChart(worksheet, chart, i));
  freeze(worksheet, laid.freeze);
  checkEntries(worksheet, laid);
  layPage(worksheet, laid);
}

const rangeOf = (
  worksheet: Excel.Worksheet,
  area: { row: number; column: number; rows: number; columns: number },
) => worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);

function setNumberFormats(worksheet: Excel.Worksheet, { cells }: LaidSheet): void {
  for (const area of rectangles(cells.map((row) => row.map((cell) => cell?.numberFormat)))) {
    // One value for all cells of a range: allowed by Excel, not foreseen by its types.
    rangeOf(worksheet, area).numberFormat = area.key as unknown as string[][];
  }
}

function setLooks(worksheet: Excel.Worksheet, { cells }: LaidSheet): void {
  for (const area of rectangles(cells.map((row) => row.map((cell) => cell?.style)))) {
    applyStyle(rangeOf(worksheet, area), area.key);
  }
}

const ALIGNMENTS = { right: 'Right', center: 'Center' } as const;

function setAlignments(worksheet: Excel.Worksheet, { cells }: LaidSheet): void {
  for (const area of rectangles(cells.map((row) => row.map((cell) => cell?.align)))) {
    rangeOf(worksheet, area).format.horizontalAlignment = ALIGNMENTS[area.key];
  }
}

const POINTS_A_PIXEL = 0.75;

function setWidths(worksheet: Excel.Worksheet, laid: LaidSheet): void {
  shownWidths(laid).forEach((characters, column) => {
    const cells = worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
    cells.format.columnWidth = (characters * DIGIT + MARGIN) * POINTS_A_PIXEL;
  });
}

/** Larger letters and wrapped headers need higher rows; not every Excel gives them by itself. */
function fitRows(worksheet: Excel.Worksheet, { cells }: LaidSheet): void {
  cells.forEach((row, r) => {
    if (!row.some((cell) => cell?.style === 'heading' || cell?.style === 'header')) return;
    worksheet.getRangeByIndexes(r, 0, 1, 1).getEntireRow().format.autofitRows();
  });
}

function freeze({ freezePanes }: Excel.Worksheet, { rows, columns }: LaidSheet['freeze']): void {
  if (rows > 0 && columns > 0) freezePanes.freezeAt(areaName({ row: 0, column: 0, rows, columns }));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}
