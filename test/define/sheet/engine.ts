/**
 * Calculates worksheets outside Jest, whose module loader is slow with the engine's packages. Reads a list of sheets,
 * each rows of entries, from standard input; writes their values to standard output.
 */
import type { Entry } from 'excel-host';
import { createNodeEngine } from 'excel-host/node';

async function calculate(sheets: readonly Entry[][][]): Promise<unknown> {
  const engine = createNodeEngine('Book', 'sheet0');
  const ids = sheets.map((_, i) => (i === 0 ? engine.activeSheet() : engine.addSheet(`sheet${i}`)));
  sheets.forEach((rows, i) => engine.write(ids[i]!, 0, 0, rows));
  await engine.settle();
  return sheets.map((rows, i) =>
    engine.values(ids[i]!, { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 }),
  );
}

let json = '';
process.stdin.on('data', (chunk: Buffer) => (json += chunk.toString()));
process.stdin.on('end', async () => {
  const values = JSON.stringify(await calculate(JSON.parse(json) as Entry[][][]));
  process.stdout.write(values, () => process.exit(0));
});
