/**
 * Calculates worksheets outside Jest, whose module loader is slow with the engine's packages. Reads a list of sheets,
 * each rows of entries, and whether the add-in is installed from standard input; writes their values to standard output.
 */
import type { ArgumentValue, Engine, Entry } from 'excel-host';
import { createNodeEngine } from 'excel-host/node';
import { functions } from '../../../src/catalog/functions';
import { shownIn } from '../../domain/shown';

interface Asked {
  readonly sheets: readonly Entry[][][];
  readonly addIn: boolean;
}

async function calculate({ sheets, addIn }: Asked): Promise<unknown> {
  const engine = createNodeEngine('Book', 'sheet0');
  if (addIn) install(engine);
  const ids = sheets.map((_, i) => (i === 0 ? engine.activeSheet() : engine.addSheet(`sheet${i}`)));
  sheets.forEach((rows, i) => engine.write(ids[i]!, 0, 0, rows));
  await engine.settle();
  return sheets.map((rows, i) =>
    engine.values(ids[i]!, { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 }),
  );
}

/** The functions as they are called directly; Microsoft's runtime between the two is tested elsewhere. */
function install(engine: Engine): void {
  for (const { id, args, call } of functions) {
    engine.registerFunction({
      name: id,
      description: '',
      parameters: args.map((arg) => ({ name: arg.id, description: '', optional: true, repeating: false })),
      evaluate: ({ arguments: given }) => outcome(call(...given.map(({ cells }) => cells))),
    });
  }
}

function outcome(result: unknown): ArgumentValue | ArgumentValue[][] {
  const shown = shownIn('en', result) as ArgumentValue | ArgumentValue[][];
  const asError = (value: ArgumentValue): ArgumentValue =>
    typeof value === 'string' && /^#[A-Z0-9/]+[!?A]$/.test(value) ? { error: value } : value;
  return Array.isArray(shown) ? shown.map((row) => row.map(asError)) : asError(shown);
}

let json = '';
// A Chinese character may be parted between two chunks.
process.stdin.setEncoding('utf8').on('data', (chunk: string) => (json += chunk));
process.stdin.on('end', async () => {
  const values = JSON.stringify(await calculate(JSON.parse(json) as Asked));
  process.stdout.write(values, () => process.exit(0));
});
