import type { Area } from './area';
import type { Block, Column, InputCell, NotesBlock, ParetoBlock, TableBlock, TitleBlock } from './sheet';

/** A label may run over into the next column, so that a narrow first column does not cut it. */
const LABEL_COLUMNS = 2;
const CHART_ROWS = 17;
const CHART_COLUMNS = 8;

/** Where the parts of a table stand. */
export interface PlacedTable {
  readonly block: TableBlock;
  readonly title: number | null;
  readonly header: number;
  /** Header row and body. */
  readonly area: Area;
  readonly total: number | null;
}

export interface PlacedInput {
  readonly cell: InputCell;
  readonly row: number;
  readonly label: number;
  readonly value: number;
  readonly note: number;
}

/** Every block with its place: rows and columns counted from 0. */
export interface Plan {
  readonly titles: { readonly block: TitleBlock; readonly row: number; readonly column: number }[];
  readonly sections: {
    readonly text: TitleBlock['heading'];
    readonly row: number;
    readonly column: number;
  }[];
  readonly inputs: Map<string, PlacedInput>;
  readonly tables: Map<string, PlacedTable>;
  readonly charts: { readonly block: ParetoBlock; readonly anchor: Area }[];
  readonly notes: { readonly block: NotesBlock; readonly row: number; readonly column: number }[];
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const bodyRows = (columns: readonly Column[]): number => columns[0]?.values.length ?? 0;

/** The body of a column of a placed table. */
export function bodyOf({ block, area }: PlacedTable, column: string): Area {
  const index = block.columns.findIndex(({ id }) => id === column);
  if (index < 0) throw new Error(`The table “${block.id}” has no column “${column}”.`);
  return { row: area.row + 1, column: area.column + index, rows: area.rows - 1, columns: 1 };
}

/** Stacks the blocks from the top left corner, one empty row between them. */
export function place(blocks: readonly Block[]): { plan: Plan; size: Size } {
  const plan: Plan = {
    titles: [],
    sections: [],
    inputs: new Map(),
    tables: new Map(),
    charts: [],
    notes: [],
  };
  return { plan, size: stack(blocks, 0, 0, plan) };
}

function stack(blocks: readonly Block[], row: number, column: number, plan: Plan): Size {
  let next = row;
  let columns = 0;
  for (const block of blocks) {
    const size = placeBlock(block, next, column, plan);
    next += size.rows + 1;
    columns = Math.max(columns, size.columns);
  }
  return { rows: Math.max(0, next - row - 1), columns };
}

function placeBlock(block: Block, row: number, column: number, plan: Plan): Size {
  switch (block.kind) {
    case 'title':
      plan.titles.push({ block, row, column });
      return { rows: block.subtitle ? 2 : 1, columns: 1 };
    case 'inputs':
      plan.sections.push({ text: block.title, row, column });
      block.cells.forEach((cell, i) => {
        const value = column + LABEL_COLUMNS;
        plan.inputs.set(cell.id, { cell, row: row + 1 + i, label: column, value, note: value + 1 });
      });
      return { rows: 1 + block.cells.length, columns: LABEL_COLUMNS + 2 };
    case 'table':
      return placeTable(block, row, column, plan);
    case 'pareto':
      plan.charts.push({ block, anchor: { row, column, rows: CHART_ROWS, columns: CHART_COLUMNS } });
      return { rows: CHART_ROWS, columns: CHART_COLUMNS };
    case 'notes':
      plan.sections.push({ text: block.title, row, column });
      plan.notes.push({ block, row: row + 1, column });
      return { rows: 1 + block.lines.length, columns: 1 };
    case 'beside': {
      let next = column;
      let rows = 0;
      for (const blocks of block.stacks) {
        const size = stack(blocks, row, next, plan);
        next += size.columns + 1;
        rows = Math.max(rows, size.rows);
      }
      return { rows, columns: Math.max(0, next - column - 1) };
    }
  }
}

function placeTable(block: TableBlock, row: number, column: number, plan: Plan): Size {
  const header = block.title ? row + 1 : row;
  if (block.title) plan.sections.push({ text: block.title, row, column });
  const columns = block.columns.length;
  const area = { row: header, column, rows: 1 + bodyRows(block.columns), columns };
  const below = header + area.rows;
  const total = block.columns.some((c) => c.total) ? below : null;
  plan.tables.set(block.id, { block, title: block.title ? row : null, header, area, total });
  return { rows: (total === null ? below : below + 1) - row, columns };
}
