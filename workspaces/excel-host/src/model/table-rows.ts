import type { Box, CellValue, Entry } from '../engine';
import { parseEntry } from '../entry';
import { invalidArgument, itemNotFound } from '../host-error';
import { fromR1C1, toR1C1 } from '../relative-references';
import type { CellArea } from './area';
import type { ModelContext } from './context';
import type { Identity } from './host-object';
import { HostCollection, HostObject } from './host-object';
import type { Table } from './tables';

/** Excel.TableRow */
export class TableRow extends HostObject {
  constructor(
    private readonly context: ModelContext,
    private readonly table: Table,
    private readonly index: number,
  ) {
    super();
  }

  override identity(): Identity {
    return { Index: this.index };
  }

  get Index(): number {
    return this.index;
  }

  get Values(): CellValue[][] {
    const { sheet, box } = this.GetRange();
    return this.context.engine.values(sheet, box);
  }

  set Values(values: unknown) {
    (this.GetRange() as CellArea & { Values: unknown }).Values = values;
  }

  GetRange(): CellArea {
    const { sheet } = this.table.info();
    const body = this.table.body();
    if (this.index >= body.rows) throw itemNotFound();
    return this.context.make.range(sheet, { ...body, row: body.row + this.index, rows: 1 });
  }

  Delete(): void {
    this.table.Rows.DeleteRowsAt(this.index);
  }
}

/** The formula that all cells of a column share, in R1C1 style; null when they do not. */
function calculated(formulas: readonly CellValue[], body: Box, column: number): string | null {
  let shared: string | null = null;
  for (const [down, content] of formulas.entries()) {
    if (typeof content !== 'string' || !content.startsWith('=')) return null;
    const formula = toR1C1(content, { row: body.row + down, column });
    if (shared !== null && shared !== formula) return null;
    shared = formula;
  }
  return shared;
}

/** Excel.TableRowCollection */
export class TableRowCollection extends HostCollection<TableRow> {
  constructor(
    private readonly context: ModelContext,
    private readonly table: Table,
  ) {
    super();
  }

  override list(): readonly TableRow[] {
    return Array.from(
      { length: this.table.body().rows },
      (_, index) => new TableRow(this.context, this.table, index),
    );
  }

  /** Rows without a value for a calculated column get its formula, as in Excel. */
  Add(index?: number | null, values?: unknown, alwaysInsert?: boolean | null): TableRow {
    this.table.guard();
    const { engine } = this.context;
    const { sheet, box } = this.table.info();
    const body = this.table.body();
    const at = index == null || index === -1 ? body.rows : index;
    if (!Number.isInteger(at) || at < 0 || at > body.rows) throw invalidArgument();
    const lines = this.lines(values, box.columns);
    const columns = Array.from({ length: box.columns }, (_, across) => {
      const column = body.column + across;
      const cells = engine.formulas(sheet, { ...body, column, columns: 1 });
      return calculated(
        cells.map(([content = '']) => content),
        body,
        column,
      );
    });
    const added = { ...body, row: body.row + at, rows: lines.length };
    const below = { ...body, row: body.row + body.rows, rows: lines.length };
    const isFree = engine
      .values(sheet, below)
      .flat()
      .every((value) => value === '');
    const atEnd = at === body.rows;
    if (atEnd && alwaysInsert === false && isFree && !this.table.ShowTotals) {
      this.table.grow(lines.length);
    } else {
      this.table.shift(added, 'Down');
    }
    const entries = lines.map((line, down) =>
      line.map((value, across): Entry => {
        const formula = columns[across];
        const place = { row: added.row + down, column: body.column + across };
        if (value == null || value === '')
          return formula == null ? null : { formula: fromR1C1(formula, place) };
        return parseEntry(value).entry;
      }),
    );
    engine.write(sheet, added.row, added.column, entries);
    return new TableRow(this.context, this.table, at);
  }

  DeleteRows(rows: readonly (number | TableRow)[]): void {
    const indexes = rows.map((row) => (row instanceof TableRow ? row.Index : row));
    [...new Set(indexes)].sort((a, b) => b - a).forEach((index) => this.DeleteRowsAt(index));
  }

  /** The last row that is left is emptied: a table has one. */
  DeleteRowsAt(index: number, count = 1): void {
    this.table.guard();
    const body = this.table.body();
    if (!Number.isInteger(index) || index < 0 || count < 1 || index + count > body.rows) throw itemNotFound();
    const removed = { ...body, row: body.row + index, rows: count };
    if (count === body.rows) {
      const kept = { ...removed, rows: 1 };
      const { sheet } = this.table.info();
      this.context.engine.write(sheet, kept.row, kept.column, [new Array<Entry>(kept.columns).fill(null)]);
      if (count > 1) this.table.shift({ ...removed, row: removed.row + 1, rows: count - 1 }, 'Up');
    } else this.table.shift(removed, 'Up');
  }

  override GetItem(index: number): TableRow {
    return this.GetItemAt(index);
  }

  GetItemAt(index: number): TableRow {
    const row = this.list()[index];
    if (!row) throw itemNotFound();
    return row;
  }

  private lines(values: unknown, columns: number): unknown[][] {
    if (values == null) return [new Array<unknown>(columns).fill(null)];
    const rows = Array.isArray(values) ? (values as unknown[]) : [values];
    const lines = rows.every((row) => Array.isArray(row)) ? (rows as unknown[][]) : [rows];
    if (lines.length === 0 || lines.some((line) => line.length !== columns)) throw invalidArgument();
    return lines;
  }
}
