import type { SourceInput } from '../sheet/source';

/** What became of a source between two readings. */
export interface Changes {
  /** Cells with other contents, in rows and columns that both readings have. */
  readonly cells: number;
  /** How many rows of data there were and are; null where as many. */
  readonly rows: { readonly before: number; readonly now: number } | null;
  /** The worksheet's names; null where it kept its name. */
  readonly renamed: { readonly before: string; readonly now: string } | null;
}

/** What changed in a source; null where nothing did. */
export function changesOf(before: SourceInput, now: SourceInput): Changes | null {
  let cells = 0;
  for (const [id, found] of Object.entries(now.columns)) {
    found.forEach((column, i) => {
      const old = before.columns[id]?.[i]?.cells ?? [];
      const rows = Math.min(old.length, column.cells.length);
      for (let row = 0; row < rows; row++) if (old[row] !== column.cells[row]) cells++;
    });
  }
  const [rowsBefore, rowsNow] = [before.rows.length, now.rows.length];
  const rows = rowsBefore === rowsNow ? null : { before: rowsBefore, now: rowsNow };
  const renamed =
    before.worksheet === now.worksheet ? null : { before: before.worksheet, now: now.worksheet };
  return cells > 0 || rows || renamed ? { cells, rows, renamed } : null;
}
