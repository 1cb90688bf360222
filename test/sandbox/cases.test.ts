import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listedFunctions } from '../../src/catalog/listed';
import { functionsJson } from '../../src/build/metadata/functions-json';
import { functions } from '../../src/catalog/functions';
import { isFault } from '../../src/core/fault';
import { Saying, say } from '../../src/core/text';
import { errorCode, type Cell } from '../../src/define/function/cell';
import type { WorksheetFunction } from '../../src/define/function/function';
import { bundled } from '../bench/bundle';
import { argument, casesByRoom, type Case } from '../domain/cases';
import { boxAddress, type Box, type CellValue, type Entry } from 'excel-host';
import { openWorkbook, type NodeWorkbook } from 'excel-host/node';

/**
 * Every golden case as a user would meet it: its arguments in cells, its call typed as a formula, and the answer come
 * back through Microsoft's custom-functions runtime and spilled by the sheet.
 */
const folder = mkdtempSync(join(tmpdir(), 'kehu-cases-'));
let workbook: NodeWorkbook;

beforeAll(async () => {
  workbook = await openWorkbook({
    functions: functionsJson(listedFunctions(), 'en', (id) => `https://kehu.example/${id}`, ''),
  });
  const door = join(folder, 'functions.js');
  writeFileSync(door, await bundled('src/functions/index.ts', 'product'));
  workbook.runScript(door);
}, 60_000);

afterAll(() => {
  workbook.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What makes a cell show an error; what no formula makes is typed, as Excel allows. */
const ERRORS: Readonly<Record<string, string>> = {
  '#N/A': 'NA()',
  '#DIV/0!': '1/0',
  '#NUM!': 'SQRT(-1)',
  '#REF!': 'INDEX({1,2},3,3)',
  '#NAME?': 'NO_SUCH_NAME',
};

function entry(cell: unknown): Entry {
  if (typeof cell === 'object' && cell !== null) {
    const { error } = cell as { error: string };
    const formula = ERRORS[error];
    return formula ? { formula: `=${formula}` } : error;
  }
  return cell === '' ? null : (cell as Entry);
}

const functionOf = (id: string): WorksheetFunction => functions.find((fn) => fn.id === id)!;

/** A range for an option is refused by the sheet, before any function could say why. */
const isRefusedBefore = ({ call, args }: Case): boolean =>
  functionOf(call).args.some(
    ({ dimension }, k) => dimension === 'scalar' && Array.isArray(args[k]) && args[k].flat().length > 1,
  );

/** A case on the sheet: its arguments side by side from the left, its formula to their right. */
interface Placed {
  readonly formula: { readonly row: number; readonly column: number };
  /** The rows that it takes, with one below to spare. */
  readonly rows: number;
}

function literal(value: string | number | boolean): string {
  return typeof value === 'string' ? `"${value.replace(/"/g, '""')}"` : String(value).toUpperCase();
}

/** The engine reads a date typed in quotes as a date; Excel does not. In a cell both leave it a text. */
const isWritten = (given: unknown): given is string | number | boolean =>
  typeof given !== 'object' && !(typeof given === 'string' && /^\d/.test(given));

/** Single values are written into the formula, as one does; ranges, and errors, stand in cells. */
function place({ call, args, result }: Case, sheet: string, row: number): Placed {
  let column = 0;
  let rows = Array.isArray(result) ? result.length : 1;
  const words = args.map((given, k) => {
    // A formula without a required argument cannot be entered: an empty cell stands for it.
    if (given === null && functionOf(call).args[k]!.optional) return '';
    if (isWritten(given)) return literal(given);
    const cells = (Array.isArray(given) ? given : [[given]]) as unknown[][];
    const box: Box = { row, column, rows: cells.length, columns: cells[0]!.length };
    workbook.engine.write(
      sheet,
      row,
      column,
      cells.map((line) => line.map(entry)),
    );
    column += box.columns + 1;
    rows = Math.max(rows, box.rows);
    return boxAddress(box);
  });
  workbook.engine.write(sheet, row, column, [[{ formula: `=${call}(${words.join(',')})` }]]);
  return { formula: { row, column }, rows: rows + 1 };
}

const CODES = { value: '#VALUE!', none: '#N/A', zero: '#DIV/0!' };
const GIVEN_BACK = /^#(VALUE!|N\/A|DIV\/0!|NUM!|NULL!)$/;

/** What a cell shows of a result of ours. */
function shown(cell: Cell): CellValue {
  if (cell instanceof Saying) return cell.in('en');
  if (!isFault(cell)) return cell;
  if (cell.kind !== 'incoming') return CODES[cell.kind];
  const code = errorCode(cell.cell)!;
  return GIVEN_BACK.test(code) ? code : '#VALUE!';
}

/** The sentence behind an error: Excel shows those of #VALUE! and #N/A. */
const sentence = (cell: Cell): string | null =>
  isFault(cell) && cell.text && /^#(VALUE!|N\/A)$/.test(String(shown(cell)))
    ? say(cell.text, 'en', cell.params)
    : null;

describe.each([...casesByRoom()])('%s', (_room, cases) => {
  let sheet: string;
  let placed: Placed[];

  beforeAll(async () => {
    sheet = workbook.engine.addSheet(`Cases ${workbook.engine.sheets().length}`);
    let row = 0;
    placed = cases.map((c) => {
      const one = place(c, sheet, row);
      row += one.rows;
      return one;
    });
    workbook.engine.values(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
    await workbook.settled();
  }, 60_000);

  test.each(cases.map((c, i) => [`${c.call}: ${c.name.en}`, c, i] as const))('%s', (_title, c, i) => {
    const { row, column } = placed[i]!.formula;
    const result = functionOf(c.call).call(...c.args.map(argument));
    const cells = Array.isArray(result) ? result : [[result]];
    const box = workbook.engine.spillBox(sheet, row, column) ?? { row, column, rows: 1, columns: 1 };
    expect(workbook.engine.values(sheet, box)).toEqual(cells.map((line) => line.map(shown)));
    const name = workbook.engine.sheets().find(({ id }) => id === sheet)!.name;
    const sentences = isRefusedBefore(c) ? [[null]] : cells.map((line) => line.map(sentence));
    expect(workbook.errorsAt(name, boxAddress(box))).toEqual(sentences);
  });
});
