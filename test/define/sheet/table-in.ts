import type { Column, Sheet, TableBlock } from '../../../src/define/sheet/sheet';

/** The columns of a table of a sheet, wherever it stands. */
export function tableIn({ blocks }: Sheet, id: string): Record<string, Column['values']> {
  const all = blocks.flatMap((block) => (block.kind === 'beside' ? block.stacks.flat() : [block]));
  const table = all.find((block): block is TableBlock => block.kind === 'table' && block.id === id)!;
  return Object.fromEntries(table.columns.map(({ id, values }) => [id, values]));
}
