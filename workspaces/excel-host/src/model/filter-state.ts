import type { Box, SheetId } from '../engine';
import type { ModelContext } from './context';
import { filterTest, type FilterCriteria } from './filter-criteria';

/** The filter of a worksheet or of a table: criteria by column, and the rows that it hides. */
export class FilterState {
  readonly criteria = new Map<number, FilterCriteria>();
  private hidden: number[] = [];

  get isFiltered(): boolean {
    return this.criteria.size > 0;
  }

  /** Shows what was hidden, and hides the body rows that fail a criterion. */
  apply(context: ModelContext, sheet: SheetId, body: Box): void {
    const { engine } = context;
    this.show(context, sheet);
    const fails = new Set<number>();
    for (const [column, criteria] of this.criteria) {
      const cells = { ...body, column: body.column + column, columns: 1 };
      const values = engine.values(sheet, cells);
      const texts = engine.texts(sheet, cells);
      const seen = values.map(([value = ''], down) => ({ value, text: texts[down]?.[0] ?? '' }));
      const passes = filterTest(criteria, seen);
      seen.forEach((cell, down) => {
        if (!passes(cell)) fails.add(body.row + down);
      });
    }
    this.hidden = [...fails].filter((row) => !engine.rowHidden(sheet, row)).sort((a, b) => a - b);
    runs(this.hidden).forEach(([row, count]) => engine.setRowsHidden(sheet, row, count, true));
  }

  clear(context: ModelContext, sheet: SheetId): void {
    this.criteria.clear();
    this.show(context, sheet);
  }

  private show(context: ModelContext, sheet: SheetId): void {
    runs(this.hidden).forEach(([row, count]) => context.engine.setRowsHidden(sheet, row, count, false));
    this.hidden = [];
  }
}

/** Rising row numbers as runs of neighbours, each with its length. */
function runs(rows: readonly number[]): [row: number, count: number][] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === row) last[1]++;
    else found.push([row, 1]);
  }
  return found;
}
