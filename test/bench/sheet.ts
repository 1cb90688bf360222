import { functions } from '../../src/catalog/functions';
import type { CellValue, Entry } from 'excel-host';
import { createNodeEngine } from 'excel-host/node';
import { differenceOf } from './same';
import { MOST, stopwatch } from './stopwatch';
import { subjects } from './subjects/all';
import type { Block } from './subjects/subject';

/** What a plain formula needed for one size, and where it gave something else than the product did. */
export interface PlainMeasured {
  readonly rows: number;
  readonly plain: number;
  readonly different: string | null;
}

const isLaid = (arg: unknown, rows: number): arg is Block<Entry> => Array.isArray(arg) && arg.length === rows;

/** The arguments with as many rows as the first, side by side. */
function laid(args: readonly unknown[]): Entry[][] {
  const rows = (args[0] as Block).length;
  const columns = args.filter((arg): arg is Block<Entry> => isLaid(arg, rows));
  return Array.from({ length: rows }, (_, r) => columns.flatMap((column) => column[r]!));
}

/** `{B}` and `{B:D}` as addresses of so many rows. */
const addressed = (formula: string, rows: number): string =>
  formula.replace(/\{([A-Z])(?::([A-Z]))?\}/g, (_, from: string, to = from) => `${from}1:${to}${rows}`);

async function measure(id: string, sizes: readonly number[]): Promise<void> {
  const { args, plain, oneCall } = subjects.find((s) => s.id === id)!;
  const product = functions.find((fn) => fn.id === id)!;
  const engine = createNodeEngine('Bench', 'Sheet1');
  const sheet = engine.activeSheet();
  const write = async (row: number, column: number, entries: Entry[][]): Promise<void> => {
    engine.write(sheet, row, column, entries);
    engine.values(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
    await engine.settle();
  };
  for (const rows of oneCall ? [1] : sizes) {
    const given = args(rows);
    const cells = laid(given);
    await write(0, 0, cells);
    const column = cells[0]!.length + 1;
    // Twice: the first time, the engine compiles what it runs.
    let time = 0;
    for (let turn = 0; turn < 2; turn++) {
      await write(0, column, [[null]]);
      const needed = stopwatch();
      await write(0, column, [[{ formula: addressed(plain, cells.length) }]]);
      time = needed();
      if (time > 1) break;
    }
    const different = differenceOf(product.call(...given), shown());
    process.stdout.write(`${JSON.stringify({ rows, plain: time, different } satisfies PlainMeasured)}\n`);
    await write(0, column, [[null]]);
    if (time * 12 > MOST) break;

    function shown(): CellValue[][] {
      const box = engine.spillBox(sheet, 0, column) ?? { row: 0, column, rows: 1, columns: 1 };
      return engine.values(sheet, box);
    }
  }
  engine.dispose();
}

const [, , wanted, ...sizes] = process.argv;
void measure(wanted!, sizes.map(Number)).then(() => process.exit(0));
