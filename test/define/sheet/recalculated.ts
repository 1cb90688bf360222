import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { LaidCell, LaidSheet } from '../../../src/define/sheet/laid';

export type Value = string | number | boolean;

const TYPE = { string: 1, number: 2, boolean: 3 } as const;

function cellData(cell: LaidCell | null): object | null {
  if (!cell || (cell.value === '' && cell.formula === undefined)) return null;
  if (cell.formula !== undefined) return { f: cell.formula };
  const { value } = cell;
  const type = TYPE[typeof value as keyof typeof TYPE];
  return { v: typeof value === 'boolean' ? Number(value) : value, t: type };
}

/**
 * The values of sheets in a workbook without the add-in: constants are written as they are, and every formula is
 * calculated by an engine that knows nothing of this product.
 */
export function recalculated(sheets: readonly LaidSheet[]): Promise<Value[][][]> {
  const cells = sheets.map((laid) => laid.cells.map((row) => row.map(cellData)));
  return new Promise((resolve, reject) => {
    const engine = execFile(
      process.execPath,
      [join(__dirname, 'engine.cjs')],
      { maxBuffer: 1e9 },
      (error, stdout) => (error ? reject(error) : resolve(JSON.parse(stdout) as Value[][][])),
    );
    engine.stdin!.end(JSON.stringify(cells));
  });
}

/** The sheet after somebody has typed over a cell, its other values as they were. */
export const typedOver = (laid: LaidSheet, row: number, column: number, value: Value): LaidSheet => ({
  ...laid,
  cells: laid.cells.map((cells, r) =>
    r === row ? cells.map((cell, c) => (c === column ? { value } : cell)) : cells,
  ),
});
