import type { Box, CellValue } from '../engine';
import { invalidArgument } from '../host-error';

const ERROR =
  /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!)$/;

export function isErrorText(value: CellValue): boolean {
  return typeof value === 'string' && ERROR.test(value);
}

/** Excel's name for the type of a value. */
export function valueType(value: CellValue, hasFormula: boolean): string {
  if (value === '' && !hasFormula) return 'Empty';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Double';
  return isErrorText(value) ? 'Error' : 'String';
}

export const sizeMismatch = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** Reads an argument for a whole range: one value for all cells, or a matrix of exactly its size. */
export function matrixFor(box: Box, value: unknown): unknown[][] {
  if (!Array.isArray(value)) return filled(box, value);
  const rows = value as unknown[];
  if (rows.length === 1 && Array.isArray(rows[0]) && (rows[0] as unknown[]).length === 1) {
    return filled(box, (rows[0] as unknown[])[0]);
  }
  const fits =
    rows.length === box.rows && rows.every((row) => Array.isArray(row) && row.length === box.columns);
  if (!fits) throw sizeMismatch();
  return rows as unknown[][];
}

function filled(box: Box, value: unknown): unknown[][] {
  return Array.from({ length: box.rows }, () => new Array<unknown>(box.columns).fill(value));
}
