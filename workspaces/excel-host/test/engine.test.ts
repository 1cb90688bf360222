import type { Box, Entry } from '../src';
import type { UniverEngine } from '../src/engine-univer/engine';
import { createNodeEngine } from '../src/engine-univer/node';

/** What the sandbox relies on beyond the engine's promises: when these fail after an update, look here first. */

// Half a million cells need a while on a busy machine.
jest.setTimeout(120_000);

let engine: UniverEngine;
let sheet: string;

beforeEach(() => {
  engine = createNodeEngine('Book', 'Sheet1');
  sheet = engine.activeSheet();
});

afterEach(() => engine.dispose());

function put(row: number, column: number, entries: (Entry | `=${string}`)[][]): void {
  const formulas = entries.map((line) =>
    line.map((entry): Entry =>
      typeof entry === 'string' && entry.startsWith('=') ? { formula: entry } : entry,
    ),
  );
  engine.write(sheet, row, column, formulas);
}

async function values(row: number, column: number, rows: number, columns: number) {
  await engine.settle();
  return engine.values(sheet, { row, column, rows, columns });
}

test('SORT leaves the cells it sorts to the other formulas', async () => {
  put(0, 0, [[120], [80], [50], [30], [20]]);
  put(0, 2, [['=SORT(A1:A5)', '=A1:A5/SUM(A1:A5)', '=TAKE(A1:A5,2)']]);
  expect(await values(0, 2, 5, 3)).toEqual([
    [20, 0.4, 120],
    [30, 80 / 300, 80],
    [50, 50 / 300, ''],
    [80, 0.1, ''],
    [120, 20 / 300, ''],
  ]);
});

test('numbers of 15 digits and more, truth values and blanks are read as they are', async () => {
  put(0, 0, [[1 / 3, 123456789.123456789, true, false, null, '007']]);
  put(1, 0, [['=A1', '=B1', '=C1', '=1=2', '=""', '=F1']]);
  expect(await values(0, 0, 2, 6)).toEqual([
    [1 / 3, 123456789.123456789, true, false, '', '007'],
    [1 / 3, 123456789.123456789, true, false, '', '007'],
  ]);
});

test('a text of digits stays text when only its look changes', async () => {
  put(0, 0, [['007']]);
  await values(0, 0, 1, 1);
  engine.setStyle(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, { bold: true });
  expect(await values(0, 0, 1, 1)).toEqual([['007']]);
});

test('spilled cells are read, used and displayed', async () => {
  put(0, 0, [['=SEQUENCE(3)/10']]);
  expect(await values(0, 0, 4, 1)).toEqual([[0.1], [0.2], [0.3], ['']]);
  expect(engine.usedBox(sheet, true)).toEqual({ row: 0, column: 0, rows: 3, columns: 1 });
  expect(engine.texts(sheet, { row: 1, column: 0, rows: 1, columns: 1 })).toEqual([['0.2']]);
  expect(engine.spillBox(sheet, 0, 0)).toEqual({ row: 0, column: 0, rows: 3, columns: 1 });
});

test('sheets have Excel’s size from the start, and opening one is quick', async () => {
  const id = engine.addSheet('Big');
  engine.write(id, 1_048_575, 16_383, [[1]]);
  await engine.settle();
  expect(engine.values(id, { row: 1_048_575, column: 16_383, rows: 1, columns: 1 })).toEqual([[1]]);
  expect(engine.activeSheet()).toBe(sheet);
});

test('half a million cells are written and read in bulk', async () => {
  const lines = Array.from({ length: 100_000 }, (_, row) => [
    `c${row}`,
    row % 100,
    row * 1.5,
    'z',
    `x${row % 7}`,
  ]);
  const whole: Box = { row: 0, column: 0, rows: 100_000, columns: 5 };
  engine.write(sheet, 0, 0, lines);
  const read = engine.values(sheet, whole);
  expect(JSON.stringify(read) === JSON.stringify(lines)).toBe(true);
});

test('renaming a sheet and moving its rows rewrites formulas', async () => {
  const other = engine.addSheet('Data');
  engine.write(other, 0, 0, [[5]]);
  put(0, 0, [['=Data!A1*2']]);
  await engine.settle();
  engine.renameSheet(other, '数据 1');
  engine.insertRows(other, 0, 3);
  await engine.settle();
  expect(engine.formulas(sheet, { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["='数据 1'!A4*2"]]);
  expect(await values(0, 0, 1, 1)).toEqual([[10]]);
});

test.each([
  [0.1234, '0.0%', '12.3%'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [45292, 'yyyy-mm-dd', '2024-01-01'],
  [-5, '#,##0;[Red]-#,##0', '-5'],
  [45292.5, 'yyyy"年"m"月"', '2024年1月'],
  [3, '"¥"#,##0.00', '¥3.00'],
  [0.5, 'General', '0.5'],
])('%d as %s shows %s', async (value, numberFormat, text) => {
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  put(0, 0, [[value]]);
  engine.setStyle(sheet, cell, { numberFormat });
  expect(engine.texts(sheet, cell)).toEqual([[text]]);
});

test('changes in the middle of calculations leave no cell without its result', async () => {
  put(0, 3, [['=SEQUENCE(50)']]);
  for (let block = 0; block < 4; block++) {
    const formulas = Array.from({ length: 500 }, (_, row) => [
      block,
      `=A${block * 500 + row + 1}+SUM(D1:D50)` as const,
    ]);
    put(block * 500, 0, formulas);
    engine.flush();
    await new Promise((resolve) => setTimeout(resolve, 105));
  }
  const results = await values(0, 1, 2_000, 1);
  expect(results.filter(([result], row) => result !== Math.floor(row / 500) + 1_275)).toEqual([]);
});

test('a disposed workbook leaves no timer behind', async () => {
  const other = createNodeEngine('Other', 'Sheet1');
  other.write(other.activeSheet(), 0, 0, [[1, { formula: '=A1' }]]);
  other.dispose();
  await new Promise((resolve) => setTimeout(resolve, 150));
});
