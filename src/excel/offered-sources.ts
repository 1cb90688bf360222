import { toProblem } from './problem';
import { inWorkbook } from './trip';
import type { Offered } from './where';

/** The tables and named ranges of the workbook, by name. */
export async function offeredSources(): Promise<readonly Offered[]> {
  try {
    return await inWorkbook(async ({ context, send }) => {
      const tables = context.workbook.tables.load('items/name');
      const names = context.workbook.names.load('items/name,items/type,items/visible');
      await send();
      return [
        ...tables.items.map(({ name }): Offered => ({ kind: 'table', name })),
        ...names.items
          .filter(({ type, visible }) => type === 'Range' && visible)
          .map(({ name }): Offered => ({ kind: 'name', name })),
      ];
    });
  } catch (error) {
    throw toProblem(error);
  }
}
