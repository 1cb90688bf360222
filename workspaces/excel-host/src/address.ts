import type { Box } from './engine';

/** Excel's sheet size. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function between(first: number, last: number): { start: number; count: number } {
  return { start: Math.min(first, last), count: Math.abs(last - first) + 1 };
}

/** Reads `A1`, `$A$1:B2`, `A:C` or `2:5`; null for anything else, and beyond Excel's sheet. */
export function parseBox(text: string): Box | null {
  const plain = text.replace(/\$/g, '');
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(plain);
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (cells) {
    const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = cells;
    const down = between(Number(row1) - 1, Number(row2) - 1);
    const across = between(columnIndex(column1), columnIndex(column2));
    return checked({ row: down.start, rows: down.count, column: across.start, columns: across.count });
  }
  if (columns) {
    const across = between(columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? ''));
    return checked({ row: 0, rows: MAX_ROWS, column: across.start, columns: across.count });
  }
  if (rows) {
    const down = between(Number(rows[1]) - 1, Number(rows[2]) - 1);
    return checked({ row: down.start, rows: down.count, column: 0, columns: MAX_COLUMNS });
  }
  return null;
}

function checked(box: Box): Box | null {
  return isOnSheet(box) ? box : null;
}

export function isOnSheet(box: Box): boolean {
  return (
    box.row >= 0 &&
    box.column >= 0 &&
    box.rows >= 1 &&
    box.columns >= 1 &&
    box.row + box.rows <= MAX_ROWS &&
    box.column + box.columns <= MAX_COLUMNS
  );
}

/** The address without a sheet, short as Excel writes it: `B2`, `A1:C3`, `D:D`, `2:5`. */
export function boxAddress(box: Box): string {
  const lastColumn = columnName(box.column + box.columns - 1);
  const lastRow = box.row + box.rows;
  if (box.rows === MAX_ROWS && box.columns === MAX_COLUMNS) return `1:${MAX_ROWS}`;
  if (box.rows === MAX_ROWS) return `${columnName(box.column)}:${lastColumn}`;
  if (box.columns === MAX_COLUMNS) return `${box.row + 1}:${lastRow}`;
  const first = columnName(box.column) + (box.row + 1);
  return box.rows === 1 && box.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** The address with dollar signs, as names hold it. */
export function absoluteAddress(box: Box): string {
  return boxAddress(box).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/** The sheet's name as a formula writes it: in quotes unless it reads as one plain word. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseBox(name) === null && !/^R\d*C\d*$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'My sheet'!A1:B2` into its sheet (null when none is named) and its box. */
export function parseReference(text: string): { sheet: string | null; box: Box } | null {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text);
  const box = parts && parseBox(parts[3] ?? '');
  if (!parts || !box) return null;
  return { sheet: parts[1]?.replace(/''/g, "'") ?? parts[2] ?? null, box };
}

/** The common part of two boxes; null when they do not touch. */
export function intersect(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest box around two boxes. */
export function surround(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The parts of a that b does not cover: up to four boxes. */
export function subtract(a: Box, b: Box): Box[] {
  const common = intersect(a, b);
  if (!common) return [a];
  const bottom = common.row + common.rows;
  const right = common.column + common.columns;
  const parts = [
    { ...a, rows: common.row - a.row },
    { ...a, row: bottom, rows: a.row + a.rows - bottom },
    { row: common.row, rows: common.rows, column: a.column, columns: common.column - a.column },
    { row: common.row, rows: common.rows, column: right, columns: a.column + a.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

export function sameBox(a: Box, b: Box): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
