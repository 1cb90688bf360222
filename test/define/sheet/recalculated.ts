import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Entry } from 'excel-host';
import type { LaidCell, LaidSheet } from '../../../src/define/sheet/laid';

export type Value = string | number | boolean;

function entry(cell: LaidCell | null): Entry {
  if (!cell) return null;
  return cell.formula === undefined ? cell.value : { formula: cell.formula };
}

/**
 * The values of sheets in a workbook: constants are written as they are, and every formula is calculated by an engine
 * that knows nothing of this product, or its worksheet functions alone where the add-in is installed.
 */
export function recalculated(sheets: readonly LaidSheet[], addIn = false): Promise<Value[][][]> {
  const cells = sheets.map((laid) => laid.cells.map((row) => row.map(entry)));
  return new Promise((resolve, reject) => {
    const engine = execFile(
      process.execPath,
      ['--import', 'tsx', join(__dirname, 'engine.ts')],
      { maxBuffer: 1e9 },
      (error, stdout) => (error ? reject(error) : resolve(JSON.parse(stdout) as Value[][][])),
    );
    engine.stdin!.end(JSON.stringify({ sheets: cells, addIn }));
  });
}

/** The sheet after somebody has typed over a cell, its other values as they were. */
export const typedOver = (laid: LaidSheet, row: number, column: number, value: Value): LaidSheet => ({
  ...laid,
  cells: laid.cells.map((cells, r) =>
    r === row ? cells.map((cell, c) => (c === column ? { value } : cell)) : cells,
  ),
});
