import { cell, column, formula, type Formula } from '../define/sheet/formula';
import type { Block, Column, Sheet, TableBlock } from '../define/sheet/sheet';
import type { Text } from '../core/text';

/** How a table of a template goes on below its sample data. */
export interface Growth {
  readonly table: string;
  /** Rows in all. */
  readonly rows: number;
  /** Columns that the person fills in, though the sheet itself fills them where it is built from other data. */
  readonly typed?: readonly string[];
  /** Columns that count the rows. */
  readonly counted?: readonly string[];
}

/** A chart of more rows than this cannot be read. */
const MOST_SHOWN = 20;

/**
 * A drawn sheet as a template: its tables go on below the sample data, and their formulas with them. They stay blank
 * where a row has no name.
 */
export function withRoom(sheet: Sheet, growths: readonly Growth[], lines: readonly Text[]): Sheet {
  const grown = (block: Block): Block => {
    if (block.kind === 'title') return { ...block, lines };
    if (block.kind === 'beside') return { ...block, stacks: block.stacks.map((stack) => stack.map(grown)) };
    const growth = growths.find(({ table }) => 'table' in block && block.table === table);
    if (block.kind === 'chart' && growth) return { ...block, count: Math.min(MOST_SHOWN, growth.rows) };
    if (block.kind !== 'table') return block;
    const own = growths.find(({ table }) => table === block.id);
    return own ? longer(block, own) : block;
  };
  return { ...sheet, blocks: sheet.blocks.map(grown) };
}

function longer(block: TableBlock, { rows, typed = [], counted = [] }: Growth): TableBlock {
  const [key] = block.columns;
  if (!key) return block;
  const name = cell(key.id);
  const row = formula`ROWS(INDEX(${column(key.id)},1):${name})`;
  const guarded = (of: Formula): Formula => formula`IF(${name}="","",${of})`;
  return {
    ...block,
    columns: block.columns.map((one): Column => {
      const values = Array.from({ length: rows }, (_, i) => one.values[i] ?? '');
      if (typed.includes(one.id)) return { ...one, values, input: true };
      const said = counted.includes(one.id) ? row : one.formula;
      if (!said) return { ...one, values };
      const shown = values.map((value, i) => ((key.values[i] ?? '') === '' ? '' : value));
      return { ...one, values: shown, formula: guarded(said) };
    }),
  };
}
