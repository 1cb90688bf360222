import type { Chunk } from './chunks';
import { supports } from './requirements';

/** Writes what goes to Excel in one request. */
export function writeChunk(context: Excel.RequestContext, worksheet: Excel.Worksheet, chunk: Chunk): void {
  if (supports('ExcelApi', '1.6')) context.application.suspendApiCalculationUntilNextSync();
  for (const { row, column, entries } of chunk) {
    const cells = worksheet.getRangeByIndexes(row, column, entries.length, entries[0]?.length ?? 0);
    cells.formulas = entries as (string | number | boolean)[][];
    cells.untrack();
  }
}
