import type { LaidCell, LaidSheet } from '../../define/sheet/laid';
import { legalSheetName } from '../../define/sheet/sheet-name';

/** A sheet that is written cell by cell, where it has no table to be declared. */
export class Canvas {
  private readonly rows: (LaidCell | null)[][] = [];

  put(row: number, column: number, cell: LaidCell): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  }

  /** The columns that are not named have the last width. */
  laid(name: string, widths: readonly number[], frozenRows: number): LaidSheet {
    const columns = Math.max(0, ...this.rows.map((row) => row.length));
    return {
      name: legalSheetName(name),
      rows: this.rows.length,
      columns,
      cells: this.rows.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? null)),
      widths: Array.from({ length: columns }, (_, i) => widths[Math.min(i, widths.length - 1)]!),
      tables: [],
      charts: [],
      freeze: { rows: frozenRows, columns: 0 },
      explain: [],
      validations: [],
      print: { landscape: true, headerRow: frozenRows - 1, footer: '' },
      fills: [],
      bands: [],
    };
  }
}
