import { heading } from '../define/sheet/fill';
import { cell, column, formula, type Formula } from '../define/sheet/formula';
import type { Block, Column, Content, Sheet, TableBlock } from '../define/sheet/sheet';
import type { Term } from '../define/text/term';
import type { Text } from '../core/text';

/** How a table of a template goes on below its sample data. */
export interface Growth {
  readonly table: string;
  /** Rows in all. */
  readonly rows: number;
  /** Where this column is blank, the row is; the first unless said, null where no row is ever blank. */
  readonly key?: string | null;
  /** Columns that the person fills in, though the sheet itself fills them where it is built from other data. */
  readonly typed?: readonly string[];
  /** Columns that count the rows that are not blank. */
  readonly counted?: readonly string[];
  /** Columns that count all rows. */
  readonly numbered?: readonly string[];
  /** Columns that hold one and the same in every row. */
  readonly same?: readonly string[];
  /** What finds out in the workbook what the sheet knows when it is built from data: an order, a number of rows. */
  readonly formulas?: Readonly<Record<string, Formula>>;
}

/** The table of amounts by name that a person fills in, where the sheet itself shows them in another order. */
export interface Entries {
  readonly title: Text;
  readonly name: Term;
  readonly amount: Term;
  readonly order: Text;
  readonly rows: readonly (readonly [name: Content, amount: Content])[];
  readonly room: number;
}

/** The table of entries, as formulas speak of it: the largest amount has the order 1. */
export const ENTRIES = { table: 'entries', name: 'name', amount: 'amount', order: 'order' } as const;

/** A chart of more rows than this cannot be read. */
const MOST_SHOWN = 20;

/**
 * A drawn sheet as a template: its tables go on below the sample data, and their formulas with them. They stay blank
 * where a row has no name.
 */
export function withRoom(
  sheet: Sheet,
  growths: readonly Growth[],
  lines: readonly Text[],
  entries: Entries | null,
): Sheet {
  const grown = (block: Block): Block => {
    if (block.kind === 'title') return { ...block, lines };
    if (block.kind === 'beside') return { ...block, stacks: block.stacks.map((stack) => stack.map(grown)) };
    const growth = growths.find(({ table }) => 'table' in block && block.table === table);
    if (block.kind === 'chart' && growth) return { ...block, count: Math.min(MOST_SHOWN, growth.rows) };
    if (block.kind !== 'table') return block;
    const own = growths.find(({ table }) => table === block.id);
    return own ? longer(block, own) : block;
  };
  const [title, ...others] = sheet.blocks.map(grown);
  return { ...sheet, blocks: [title!, ...(entries ? [entriesBlock(entries)] : []), ...others] };
}

function longer(block: TableBlock, growth: Growth): TableBlock {
  const { rows, typed = [], counted = [], numbered = [], same = [], formulas = {} } = growth;
  const id = growth.key === undefined ? block.columns[0]?.id : growth.key;
  const key = block.columns.find((one) => one.id === id);
  const isBlank = (i: number): boolean => key !== undefined && (key.values[i] ?? '') === '';
  const guarded = (of: Formula): Formula => (key ? formula`IF(${cell(key.id)}="","",${of})` : of);
  return {
    ...block,
    columns: block.columns.map((one): Column => {
      const values = Array.from({ length: rows }, (_, i) => one.values[i] ?? '');
      if (numbered.includes(one.id)) return { ...one, values: values.map((_, i) => i + 1) };
      if (same.includes(one.id)) return { ...one, values: values.map(() => one.values[0] ?? '') };
      if (typed.includes(one.id)) return { ...one, values, input: true };
      const found = formulas[one.id];
      if (found) return { ...one, values, formula: found };
      const said = counted.includes(one.id) ? rowNumber(id!) : one.formula;
      if (!said) return { ...one, values };
      return { ...one, values: values.map((value, i) => (isBlank(i) ? '' : value)), formula: guarded(said) };
    }),
  };
}

/** Which row of its table a formula is in; `id` is a column that no such formula is in. */
export const rowNumber = (id: string): Formula => formula`ROWS(INDEX(${column(id)},1):${cell(id)})`;

/** The name or amount that has this place in the order of the entries; blank where there is none. */
export const entry = (what: 'name' | 'amount', place: Formula): Formula =>
  formula`IFERROR(INDEX(${column(ENTRIES[what], ENTRIES.table)},MATCH(${place},${column(ENTRIES.order, ENTRIES.table)},0)),"")`;

/** Equal amounts have their order as they come. */
function entriesBlock({ title, name, amount, order, rows, room }: Entries): TableBlock {
  const filled = (k: 0 | 1): Content[] => Array.from({ length: room }, (_, i) => rows[i]?.[k] ?? '');
  const amounts = filled(1);
  const orderOf = (own: Content, i: number): Content =>
    typeof own !== 'number'
      ? ''
      : amounts.filter((x, k) => typeof x === 'number' && (x > own || (x === own && k <= i))).length;
  const [own, all] = [cell(ENTRIES.amount), column(ENTRIES.amount)];
  return {
    kind: 'table',
    id: ENTRIES.table,
    title,
    excelTable: 'Entries',
    columns: [
      { id: ENTRIES.name, header: heading(name), format: 'text', values: filled(0), input: true },
      {
        id: ENTRIES.amount,
        header: heading(amount),
        format: 'money',
        values: amounts,
        input: true,
        validation: { allow: 'number' },
      },
      {
        id: ENTRIES.order,
        header: order,
        format: 'whole',
        values: amounts.map(orderOf),
        formula: formula`IF(ISNUMBER(${own}),COUNTIF(${all},">"&${own})+COUNTIF(INDEX(${all},1):${own},${own}),"")`,
      },
    ],
  };
}
