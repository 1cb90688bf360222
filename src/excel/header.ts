import type { RawCell } from '../define/sheet/input';

/** Titles and dates above a table rarely take more lines. */
const LINES_ABOVE = 6;

export const isFilled = (cell: RawCell): boolean =>
  cell !== '' && !(typeof cell === 'string' && cell.trim() === '');
const isWord = (cell: RawCell): boolean =>
  typeof cell === 'string' && isFilled(cell) && !cell.startsWith('#');

/** Whether a row could be a header: nothing but words, and one over most of the columns that are in use. */
function looksLikeHeader(row: readonly RawCell[], width: number): boolean {
  const filled = row.filter(isFilled);
  return filled.length > 0 && filled.every(isWord) && filled.length * 2 > width;
}

/**
 * The row that names the columns: words, with something other than a word below at least one of them. A block of
 * nothing but words has a header only where `isKnown` recognises a word of the row. Null when there is none.
 */
export function headerRow(
  rows: readonly (readonly RawCell[])[],
  isKnown: (word: string) => boolean = () => false,
): number | null {
  const width = usedWidth(rows);
  for (let r = 0; r < Math.min(rows.length, LINES_ABOVE); r++) {
    const row = rows[r] ?? [];
    if (!looksLikeHeader(row, width)) continue;
    const known = row.some((cell) => typeof cell === 'string' && isKnown(cell));
    const overFigures = row.some((cell, c) => isWord(cell) && hasFigureBelow(rows, r, c));
    if (known || overFigures) return r;
  }
  return null;
}

/** Whether the first filled cell under a header is a number, a date or a truth value. */
function hasFigureBelow(rows: readonly (readonly RawCell[])[], header: number, column: number): boolean {
  for (let r = header + 1; r < rows.length; r++) {
    const cell = rows[r]?.[column] ?? '';
    if (isFilled(cell)) return typeof cell !== 'string';
  }
  return false;
}

function usedWidth(rows: readonly (readonly RawCell[])[]): number {
  const columns = rows[0]?.length ?? 0;
  let used = 0;
  for (let c = 0; c < columns; c++) if (rows.some((row) => isFilled(row[c] ?? ''))) used++;
  return used;
}
