import { cellName } from '../../../src/define/sheet/area';
import type { LaidSheet } from '../../../src/define/sheet/laid';
import { recalculated, type Value } from './recalculated';

/** The cells whose plain formula does not give the pure value, each told with address, formula and both values. */
export async function disagreements(...sheets: LaidSheet[]): Promise<string[]> {
  const values = await recalculated(sheets);
  return sheets.flatMap((laid, i) => differences(laid, values[i]!));
}

/** The calculated cells of a sheet that hold something else than these values. */
export const differences = (laid: LaidSheet, values: readonly (readonly Value[])[]): string[] =>
  laid.cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (cell?.formula === undefined || same(cell.value, values[r]![c]!)) return [];
      const [found, pure] = [values[r]![c], cell.value].map((value) => JSON.stringify(value));
      return [`${cellName(r, c)} gives ${found} where ${pure} is right: ${cell.formula}`];
    }),
  );

/** Numbers may differ in their last bits: the pure value is rounded once, the formula at every step. */
const same = (pure: Value, calculated: Value): boolean =>
  typeof pure === 'number' && typeof calculated === 'number'
    ? Math.abs(pure - calculated) <= 1e-12 * Math.max(1, Math.abs(pure))
    : pure === calculated;
