import type { DataSheet } from '../../samples/sheet';
import type { Engine, SheetId } from 'excel-host';

/** Excel measures in points, of which a CSS pixel has three quarters. */
const POINTS_A_PIXEL = 0.75;

/** Puts the sheets into a workbook that has one empty sheet under the name of the first. */
export async function fillWorkbook(engine: Engine, sheets: readonly DataSheet[]): Promise<void> {
  const [empty] = engine.sheets();
  sheets.forEach((sheet, index) => {
    const id = index === 0 && empty ? empty.id : engine.addSheet(sheet.name);
    fillSheet(engine, id, sheet);
  });
  if (empty) engine.activate(empty.id);
  await engine.settle();
}

/** Writes a sheet of plain values, its header in bold and held in place. */
export function fillSheet(engine: Engine, id: SheetId, sheet: DataSheet): void {
  const header = sheet.columns.map((column) => column.header);
  engine.write(id, 0, 0, [header, ...sheet.rows]);
  engine.setStyle(
    id,
    { row: 0, column: 0, rows: 1, columns: header.length },
    { bold: true, fill: '#F2F2F2', color: '#1F1F1F' },
  );
  sheet.columns.forEach((column, index) => {
    engine.setColumnWidth(id, index, 1, column.width * POINTS_A_PIXEL);
    if (column.numberFormat === undefined || sheet.rows.length === 0) return;
    engine.setStyle(
      id,
      { row: 1, column: index, rows: sheet.rows.length, columns: 1 },
      { numberFormat: column.numberFormat },
    );
  });
  engine.freeze(id, 1, 0);
}
