import { WorkbookProblem } from '../../src/excel/problem';
import { understand } from '../../src/define/reading/understand';
import { readRange } from '../../src/excel/read-range';
import { offeredSources } from '../../src/excel/offered-sources';
import { customers } from '../define/reading/ranges';
import { fill, openTestWorkbook, type TestWorkbook } from './workbook';

jest.setTimeout(60_000);

let workbook: TestWorkbook;
beforeAll(async () => {
  workbook = await openTestWorkbook();
});
afterAll(() => workbook.close());

const DATA = [
  ['Customer', 'Segment', 'Sales'],
  ['Ann', 'Home', 800],
  ['Bob', 'Home', 150.5],
  ['Cid', '', 50],
];

/** A fresh sheet with cells on it, in front. */
async function sheetWith(
  rows: readonly (readonly (string | number | boolean | null)[])[],
  row = 0,
  column = 0,
) {
  const name = `S${workbook.sheets().length}`;
  workbook.engine.activate(workbook.engine.addSheet(name));
  fill(workbook, rows, row, column);
  await workbook.settled();
  return name;
}

const readSelection = (options = {}) => readRange({ kind: 'selection' }, options);

async function readAt(sheet: string, address: string) {
  workbook.select(sheet, address);
  return readSelection();
}

/** A selection as the data of a sheet. */
async function dataAt(sheet: string, address: string) {
  const { input, columns, hasHeader } = understand(await readAt(sheet, address), customers);
  return {
    address: input.address,
    rows: input.rows.length,
    hasHeader,
    headers: columns.map(({ header }) => header),
    places: columns.map(({ column }) => column),
    from: input.rows[0],
  };
}

async function refusal(sheet: string, address: string): Promise<string> {
  const error: unknown = await readAt(sheet, address).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkbookProblem)) throw error ?? new Error('It was read.');
  return error.reason;
}

test('a block with its header, as lines with places', async () => {
  const sheet = await sheetWith(DATA, 4, 1);
  const range = await readAt(sheet, 'B5:D8');
  expect(range).toMatchObject({ worksheet: sheet, top: 1, above: 3, columns: [1, 2, 3], hidden: [] });
  expect(range.cells.slice(3)).toEqual(DATA);
  expect(await dataAt(sheet, 'B5:D8')).toEqual({
    address: 'B5:D8',
    rows: 3,
    hasHeader: true,
    headers: ['Customer', 'Segment', 'Sales'],
    places: [1, 2, 3],
    from: 5,
  });
});

test('whole columns are cut to what is filled', async () => {
  const sheet = await sheetWith(DATA);
  expect(await dataAt(sheet, 'A:C')).toMatchObject({ address: 'A1:C4', rows: 3 });
  expect((await dataAt(sheet, 'A:A,C:C')).headers).toEqual(['Customer', 'Sales']);
});

test('blank rows at the end of a selection are left out', async () => {
  const sheet = await sheetWith(DATA);
  fill(workbook, [['a note far below']], 40, 7);
  expect(await dataAt(sheet, 'A1:C60')).toMatchObject({ address: 'A1:C4', rows: 3 });
});

test('areas side by side are read in their order on the sheet', async () => {
  const sheet = await sheetWith(DATA);
  expect(await dataAt(sheet, 'C1:C4,A1:A4')).toMatchObject({
    address: 'A1:A4,C1:C4',
    headers: ['Customer', 'Sales'],
    places: [0, 2],
  });
});

test('areas over other rows, and areas that share cells, are refused', async () => {
  const sheet = await sheetWith(DATA);
  expect(await refusal(sheet, 'A1:A4,C1:C3')).toBe('notSideBySide');
  expect(await refusal(sheet, 'A1:B4,B1:C4')).toBe('overlapping');
});

test('a single cell stands for the block around it', async () => {
  const sheet = await sheetWith(DATA, 4, 2);
  fill(workbook, [['elsewhere']], 20, 20);
  expect(await dataAt(sheet, 'D6')).toMatchObject({ address: 'C5:E8', rows: 3 });
});

test('a single cell of a table stands for the table', async () => {
  const sheet = await sheetWith([...DATA, ['beneath the table', '', 1]]);
  addTable('Sales1', 4);
  expect(await dataAt(sheet, 'B2')).toMatchObject({ address: 'A1:C4', rows: 3 });
});

const addTable = (name: string, rows: number) =>
  workbook.engine.addTable(workbook.engine.activeSheet(), { row: 0, column: 0, rows, columns: 3 }, name);

test('the totals row of a table is not read, however the table was selected', async () => {
  const sheet = await sheetWith(DATA);
  addTable('Sales2', 4);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Sales2').showTotals = true;
    await context.sync();
  });
  await workbook.settled();
  for (const address of ['B2', 'A:C', 'A1:C5']) {
    expect((await readAt(sheet, address)).cells.flat()).not.toContain('Total');
    expect(await dataAt(sheet, address)).toMatchObject({ rows: 3, address: 'A1:C4' });
  }
  const table = await readRange({ kind: 'table', name: 'Sales2' });
  expect(understand(table, customers).input.rows).toEqual([1, 2, 3]);
});

test('tables and named ranges are offered, and found again after rows were added', async () => {
  const sheet = await sheetWith(DATA, 3);
  await Excel.run(async (context) => {
    context.workbook.names.add('MyCustomers', context.workbook.worksheets.getItem(sheet).getRange('A4:C7'));
    await context.sync();
  });
  expect(await offeredSources()).toContainEqual({ kind: 'name', name: 'MyCustomers' });
  expect(await offeredSources()).toContainEqual({ kind: 'table', name: 'Sales2' });
  const range = await readRange({ kind: 'name', name: 'MyCustomers' });
  expect(understand(range, customers).input).toMatchObject({ worksheet: sheet, address: 'A4:C7' });
});

test('rows added below a list belong to it when it is read again, those below a part of a list do not', async () => {
  const sheet = await sheetWith(DATA);
  const end = DATA.length;
  const list = await readAt(sheet, `A2:C${end}`);
  const part = await readAt(sheet, `A2:C${end - 1}`);
  expect([list.where, part.where].map((where) => 'grows' in where)).toEqual([true, false]);
  await workbook.type(sheet, `A${end + 1}`, 'Dora');
  await workbook.type(sheet, `C${end + 1}`, 7);
  await workbook.type(sheet, `A${end + 3}`, 'a note');
  expect((await readRange(list.where)).cells.at(-1)![0]).toBe('Dora');
  expect((await readRange(part.where)).cells.length).toBe(part.cells.length);
});

test('a cell within a table stands for the table, which is found again by its name', async () => {
  const sheet = await sheetWith(DATA);
  await Excel.run(async (context) => {
    context.workbook.tables.add(`${sheet}!A1:C${DATA.length}`, true).name = 'Clients';
    await context.sync();
  });
  expect((await readAt(sheet, 'B2')).where).toEqual({ kind: 'table', name: 'Clients' });
});

test('a selection is found again where it was, under the name the sheet has by then', async () => {
  const sheet = await sheetWith(DATA);
  const { where } = await readAt(sheet, 'A2:C4');
  expect(where).toMatchObject({ kind: 'cells', address: 'A2:C4' });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).name = `${sheet} renamed`;
    await context.sync();
  });
  const again = await readRange(where);
  expect(again).toMatchObject({ worksheet: `${sheet} renamed`, where });
});

test('hidden rows are known, also when they are scattered', async () => {
  const rows = Array.from({ length: 500 }, (_, i): [string, string, number] => [`C${i}`, 'x', i]);
  const sheet = await sheetWith([['Customer', 'Segment', 'Sales'], ...rows]);
  const hidden = [3, 4, 77, 299, 500];
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    hidden.forEach((row) => (worksheet.getRangeByIndexes(row, 0, 1, 1).rowHidden = true));
    await context.sync();
  });
  expect((await readAt(sheet, 'A:C')).hidden).toEqual(hidden);
});

test('rows inserted while a long column is read are noticed', async () => {
  const rows = Array.from({ length: 60_000 }, (_, i) => [`Customer ${i}`, i]);
  const sheet = await sheetWith([['Customer', 'Sales'], ...rows]);
  workbook.select(sheet, 'A:B');
  let inserted = false;
  const onProgress = () => {
    if (inserted) return;
    inserted = true;
    workbook.engine.insertRows(workbook.engine.activeSheet(), 5, 2);
  };
  await expect(readSelection({ onProgress })).rejects.toMatchObject({ reason: 'changing' });
});

test('a header that was left out of the selection is found above it', async () => {
  const sheet = await sheetWith(DATA);
  expect(await dataAt(sheet, 'A2:C4')).toMatchObject({ hasHeader: true, address: 'A1:C4', rows: 3, from: 1 });
});

test('titles above the header are passed over', async () => {
  const sheet = await sheetWith([['Sales of the year', '', ''], ['', '', ''], ...DATA]);
  expect(await dataAt(sheet, 'A1:C6')).toMatchObject({ address: 'A3:C6', hasHeader: true, rows: 3 });
});

test('figures without a header are read without one', async () => {
  const sheet = await sheetWith([
    ['Ann', 1],
    ['Bob', 2],
  ]);
  expect(await dataAt(sheet, 'A1:B2')).toMatchObject({ hasHeader: false, rows: 2, address: 'A1:B2' });
});

test('numbers, texts, flags, blanks, errors and dates are told apart', async () => {
  const sheet = await sheetWith([['Date', 'Mixed']]);
  await workbook.type(sheet, 'A2', '2026-03-31');
  await workbook.type(sheet, 'B2', '=1/0');
  await workbook.type(sheet, 'A3', '2026-04-01');
  await workbook.type(sheet, 'B3', "'12");
  await workbook.type(sheet, 'B4', 'TRUE');
  await workbook.type(sheet, 'B6', '12');
  const { cells, formats } = await readAt(sheet, 'A1:B6');
  expect(cells.slice(1, 3).map(([date]) => date)).toEqual([46112, 46113]);
  expect(formats[1]![0]).toMatch(/y/);
  expect(cells.slice(1).map(([, mixed]) => mixed)).toEqual(['#DIV/0!', '12', true, '', 12]);
});

test('an empty sheet and an empty block are refused', async () => {
  const sheet = await sheetWith([]);
  expect(await refusal(sheet, 'A1:B5')).toBe('empty');
  const other = await sheetWith(DATA);
  expect(await refusal(other, 'F1:G5')).toBe('empty');
});

test('more cells than can be read are refused before any is loaded', async () => {
  const sheet = await sheetWith([['a']]);
  fill(workbook, [['z']], 1_048_575, 3);
  const before = workbook.faults.requests;
  expect(await refusal(sheet, 'A:D')).toBe('tooManyCells');
  expect(workbook.faults.requests - before).toBeLessThanOrEqual(2);
});

test('many rows are read in several trips, with progress, and can be cancelled', async () => {
  const rows = Array.from({ length: 60_000 }, (_, i) => [`Customer ${i}`, i]);
  const sheet = await sheetWith([['Customer', 'Sales'], ...rows]);
  workbook.select(sheet, 'A:B');
  const shares: number[] = [];
  const source = await readSelection({ onProgress: (share: number) => shares.push(share) });
  expect(source.cells).toHaveLength(60_001);
  expect(source.cells[60_000]).toEqual(['Customer 59999', 59_999]);
  expect(shares.length).toBeGreaterThan(2);
  expect(shares.at(-1)).toBe(1);

  const cancel = new AbortController();
  const cancelled = readSelection({ signal: cancel.signal, onProgress: () => cancel.abort() });
  await expect(cancelled).rejects.toMatchObject({ name: 'Cancelled' });
});

test('an answer too large is asked for again in smaller pieces', async () => {
  const sheet = await sheetWith(DATA);
  workbook.select(sheet, 'A1:C4');
  workbook.faults.fail({ request: 3, when: 'before', code: 'ResponsePayloadSizeLimitExceeded' });
  expect((await readSelection()).cells).toHaveLength(4);
});

test('reading waits while a cell is being edited', async () => {
  const sheet = await sheetWith(DATA);
  workbook.select(sheet, 'A1:C4');
  workbook.faults.cellEdit = true;
  setTimeout(() => (workbook.faults.cellEdit = false), 200);
  expect((await readSelection()).cells).toHaveLength(4);
});

test('an answer that never comes is told as such', async () => {
  const sheet = await sheetWith(DATA);
  workbook.select(sheet, 'A1:C4');
  workbook.faults.fail({ request: 1, when: 'before', code: 'dropped' });
  await expect(readSelection({ answerWithin: 100 })).rejects.toMatchObject({ reason: 'noAnswer' });
});
