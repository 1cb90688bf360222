import type { Area } from './area';
import type { Block, Column, InputCell, NotesBlock, ChartBlock, TableBlock, TitleBlock } from './sheet';

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
  /** The row of each cell of a form; null where the table lies as tables do. */
  readonly lines: ReadonlyMap<string, number> | null;
  /** The row of the sentence that is said while its entries cannot be used. */
  readonly check: number | null;
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
  readonly inputs: PlacedInput[];
  /** Every single cell that formulas speak of. */
  readonly cells: Map<string, { readonly row: number; readonly column: number }>;
  readonly tables: Map<string, PlacedTable>;
  readonly charts: { readonly block: ChartBlock; readonly anchor: Area }[];
  readonly notes: { readonly block: NotesBlock; readonly row: number; readonly column: number }[];
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const bodyRows = (columns: readonly Column[]): number => columns[0]?.values.length ?? 0;

/** The body of a column of a placed table. */
export function bodyOf({ block, area, lines }: PlacedTable, column: string): Area {
  const line = lines?.get(column);
  if (line !== undefined) return { row: line, column: area.column + 1, rows: 1, columns: 1 };
  const index = block.columns.findIndex(({ id }) => id === column);
  if (index < 0) throw new Error(`The table “${block.id}” has no column “${column}”.`);
  return { row: area.row + 1, column: area.column + index, rows: area.rows - 1, columns: 1 };
}

/** Rows of the sheet that belong to one of its outermost blocks, counted from 0. */
export interface Band {
  /** Tells the blocks of a sheet apart, also when it is drawn again from other data. */
  readonly key: string;
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Stacks the blocks from the top left corner, one empty row between them. A block that was there before gets no less
 * room than it had, and what was there and is no more leaves its room to the block above it: so what stands below stays
 * where it was, or moves down. Rows above the first block stay above it.
 */
export function place(
  blocks: readonly Block[],
  before: readonly Band[] = [],
): { plan: Plan; size: Size; bands: readonly Band[] } {
  const plan: Plan = {
    titles: [],
    sections: [],
    inputs: [],
    cells: new Map(),
    tables: new Map(),
    charts: [],
    notes: [],
  };
  const keys = keysOf(blocks);
  const least = roomBefore(before, keys);
  const bands: Band[] = [];
  const top = before[0]?.row ?? 0;
  const size = stack(blocks, top, 0, plan, ({ rows, columns }, row, i) => {
    const room = Math.max(rows, least.get(keys[i]!) ?? 0);
    bands.push({ key: keys[i]!, row, rows: room, columns });
    return room;
  });
  return { plan, size: { ...size, rows: top + size.rows }, bands };
}

/** Where single cells and the bodies of tables stand, by their ids. */
export function placesOf(blocks: readonly Block[], before: readonly Band[] = []): ReadonlyMap<string, Area> {
  const { cells, tables } = place(blocks, before).plan;
  return new Map([
    ...[...cells].map(([id, { row, column }]) => [id, { row, column, rows: 1, columns: 1 }] as const),
    ...[...tables].map(
      ([id, { area }]) => [id, { ...area, row: area.row + 1, rows: area.rows - 1 }] as const,
    ),
  ]);
}

/** A table is known by its id, another block by its kind and by how many of the kind stand above it. */
function keysOf(blocks: readonly Block[]): string[] {
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    const name = block.kind === 'table' ? `table ${block.id}` : block.kind;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
}

function roomBefore(before: readonly Band[], keys: readonly string[]): ReadonlyMap<string, number> {
  const room = new Map<string, number>();
  let last: string | null = null;
  for (const { key, rows } of before) {
    if (keys.includes(key)) {
      room.set(key, rows);
      last = key;
    } else if (last !== null) room.set(last, room.get(last)! + 1 + rows);
  }
  return room;
}

/** Hears of each block how large it is and where it stands; says how many rows it gets. */
type Room = (size: Size, row: number, block: number) => number;

function stack(
  blocks: readonly Block[],
  row: number,
  column: number,
  plan: Plan,
  room: Room = ({ rows }) => rows,
): Size {
  let next = row;
  let columns = 0;
  blocks.forEach((block, i) => {
    const size = placeBlock(block, next, column, plan);
    next += room(size, next, i) + 1;
    columns = Math.max(columns, size.columns);
  });
  return { rows: Math.max(0, next - row - 1), columns };
}

function placeBlock(block: Block, row: number, column: number, plan: Plan): Size {
  switch (block.kind) {
    case 'title':
      plan.titles.push({ block, row, column });
      return { rows: 1 + block.lines.length, columns: 1 };
    case 'inputs':
      plan.sections.push({ text: block.title, row, column });
      block.cells.forEach((cell, i) => {
        const at = { row: row + 1 + i, column: column + 1 };
        plan.inputs.push({ cell, row: at.row, label: column, value: at.column, note: at.column + 1 });
        plan.cells.set(cell.id, at);
      });
      return { rows: 1 + block.cells.length, columns: 3 };
    case 'table':
      return placeTable(block, row, column, plan);
    case 'chart':
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

/** The totals of an Excel table stand above its header, so that rows can be added below. */
function placeTable(block: TableBlock, row: number, column: number, plan: Plan): Size {
  if (block.title) plan.sections.push({ text: block.title, row, column });
  if (block.form) return placeForm(block, block.form, row, column, plan);
  const first = block.title ? row + 1 : row;
  const hasTotal = block.columns.some((c) => c.total);
  const above = hasTotal && block.excelTable !== undefined;
  const header = above ? first + 1 : first;
  const area = { row: header, column, rows: 1 + bodyRows(block.columns), columns: block.columns.length };
  let below = header + area.rows;
  const total = above ? first : hasTotal ? below++ : null;
  const check = block.check ? below++ : null;
  if (block.check) plan.cells.set(block.check.id, { row: check!, column });
  plan.tables.set(block.id, {
    block,
    title: block.title ? row : null,
    header,
    area,
    total,
    check,
    lines: null,
  });
  return { rows: below - row, columns: area.columns };
}

/** Label, cell and note of each column below one another, an empty row above each heading. */
function placeForm(
  block: TableBlock,
  headings: Readonly<Record<string, TitleBlock['heading']>>,
  row: number,
  column: number,
  plan: Plan,
): Size {
  const lines = new Map<string, number>();
  const first = block.title ? row + 1 : row;
  let next = first;
  for (const { id } of block.columns) {
    const text = headings[id];
    if (text) {
      if (lines.size > 0) next++;
      plan.sections.push({ text, row: next++, column });
    }
    lines.set(id, next++);
  }
  const area = { row: first, column, rows: next - first, columns: 2 };
  const title = block.title ? row : null;
  plan.tables.set(block.id, { block, title, header: first, area, total: null, check: null, lines });
  return { rows: next - row, columns: 3 };
}
