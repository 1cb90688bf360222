import type { Box, SheetId, StylePatch } from '../engine';

/** Beyond this many rows of one look, growing costs more than it shows. */
const MOST_ROWS = 500;

/**
 * In Excel a row grows with large or wrapped letters unless somebody set its height. The engine grows rows only when
 * asked, so the rows of such looks are gathered and grown together.
 */
export class RowGrowth {
  private readonly rows = new Map<SheetId, Set<number>>();
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly grow: (sheet: SheetId, row: number, count: number) => void) {}

  note(sheet: SheetId, box: Box, patch: StylePatch): void {
    if ((patch.fontSize ?? patch.wrap) === undefined || box.rows > MOST_ROWS) return;
    const rows = this.rows.get(sheet) ?? new Set();
    this.rows.set(sheet, rows);
    for (let row = box.row; row < box.row + box.rows; row++) rows.add(row);
    this.timer ??= setTimeout(() => this.growAll());
  }

  dispose(): void {
    if (this.timer) clearTimeout(this.timer);
  }

  private growAll(): void {
    this.timer = null;
    for (const [sheet, rows] of this.rows) {
      for (const [first, count] of runs(rows)) this.grow(sheet, first, count);
    }
    this.rows.clear();
  }
}

/** Neighbouring numbers as first and count. */
function runs(numbers: Iterable<number>): [first: number, count: number][] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === number) last[1] += 1;
    else found.push([number, 1]);
  }
  return found;
}
