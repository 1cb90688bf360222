import { WorkbookProblem } from '../../src/excel/problem';
import { readSelection } from '../../src/excel/selection';
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

async function readAt(sheet: string, address: string) {
  workbook.select(sheet, address);
  return readSelection();
}

async function refusal(sheet: string, address: string): Promise<string> {
  const error: unknown = await readAt(sheet, address).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkbookProblem)) throw error ?? new Error('It was read.');
  return error.reason;
}

test('a block with its header, as columns with places', async () => {
  const sheet = await sheetWith(DATA, 2, 1);
  const source = await readAt(sheet, 'B3:D6');
  expect(source).toMatchObject({ worksheet: sheet, address: 'B3:D6', hasHeader: true, rows: 3 });
  expect(source.columns.map(({ header, row, column }) => [header, row, column])).toEqual([
    ['Customer', 3, 1],
    ['Segment', 3, 2],
    ['Sales', 3, 3],
  ]);
  expect(source.columns[2]?.cells).toEqual([800, 150.5, 50]);
  expect(source.columns[1]?.cells).toEqual(['Home', 'Home', '']);
});

test('whole columns are cut to what is filled', async () => {
  const sheet = await sheetWith(DATA);
  expect(await readAt(sheet, 'A:C')).toMatchObject({ address: 'A1:C4', rows: 3 });
  expect((await readAt(sheet, 'A:A,C:C')).columns.map(({ header }) => header)).toEqual(['Customer', 'Sales']);
});

test('blank rows at the end of a selection are left out', async () => {
  const sheet = await sheetWith(DATA);
  fill(workbook, [['a note far below']], 40, 7);
  expect(await readAt(sheet, 'A1:C60')).toMatchObject({ address: 'A1:C4', rows: 3 });
});

test('areas side by side are read in their order on the sheet', async () => {
  const sheet = await sheetWith(DATA);
  const source = await readAt(sheet, 'C1:C4,A1:A4');
  expect(source.address).toBe('A1:A4,C1:C4');
  expect(source.columns.map(({ header, column }) => [header, column])).toEqual([
    ['Customer', 0],
    ['Sales', 2],
  ]);
});

test('areas over other rows, and areas that share cells, are refused', async () => {
  const sheet = await sheetWith(DATA);
  expect(await refusal(sheet, 'A1:A4,C1:C3')).toBe('notSideBySide');
  expect(await refusal(sheet, 'A1:B4,B1:C4')).toBe('overlapping');
});

test('a single cell stands for the block around it', async () => {
  const sheet = await sheetWith(DATA, 4, 2);
  fill(workbook, [['elsewhere']], 20, 20);
  expect(await readAt(sheet, 'D6')).toMatchObject({ address: 'C5:E8', rows: 3 });
});

test('a single cell of a table stands for the table', async () => {
  const sheet = await sheetWith([...DATA, ['beneath the table', '', 1]]);
  workbook.engine.addTable(
    workbook.engine.activeSheet(),
    { row: 0, column: 0, rows: 4, columns: 3 },
    'Sales1',
  );
  expect(await readAt(sheet, 'B2')).toMatchObject({ address: 'A1:C4', rows: 3 });
});

test('a header that was left out of the selection is found above it', async () => {
  const sheet = await sheetWith(DATA);
  const source = await readAt(sheet, 'A2:C4');
  expect(source).toMatchObject({ hasHeader: true, address: 'A1:C4', rows: 3 });
  expect(source.columns[0]).toMatchObject({ header: 'Customer', row: 1 });
});

test('titles above the header are passed over', async () => {
  const sheet = await sheetWith([['Sales of the year', '', ''], ['', '', ''], ...DATA]);
  expect(await readAt(sheet, 'A1:C6')).toMatchObject({ address: 'A3:C6', hasHeader: true, rows: 3 });
});

test('figures without a header are read without one', async () => {
  const sheet = await sheetWith([
    ['Ann', 1],
    ['Bob', 2],
  ]);
  expect(await readAt(sheet, 'A1:B2')).toMatchObject({ hasHeader: false, rows: 2, address: 'A1:B2' });
});

test('numbers, texts, flags, blanks, errors and dates are told apart', async () => {
  const sheet = await sheetWith([['Date', 'Mixed']]);
  await workbook.type(sheet, 'A2', '2026-03-31');
  await workbook.type(sheet, 'B2', '=1/0');
  await workbook.type(sheet, 'A3', '2026-04-01');
  await workbook.type(sheet, 'B3', "'12");
  await workbook.type(sheet, 'B4', 'TRUE');
  await workbook.type(sheet, 'B6', '12');
  const [date, mixed] = (await readAt(sheet, 'A1:B6')).columns;
  expect(date?.cells.slice(0, 2)).toEqual([46112, 46113]);
  expect(date?.numberFormat).toMatch(/y/);
  expect(mixed?.cells).toEqual(['#DIV/0!', '12', true, '', 12]);
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
  const source = await readSelection({ onProgress: (share) => shares.push(share) });
  expect(source.rows).toBe(60_000);
  expect(source.columns[1]?.cells[59_999]).toBe(59_999);
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
  expect((await readSelection()).rows).toBe(3);
});

test('reading waits while a cell is being edited', async () => {
  const sheet = await sheetWith(DATA);
  workbook.select(sheet, 'A1:C4');
  workbook.faults.cellEdit = true;
  setTimeout(() => (workbook.faults.cellEdit = false), 200);
  expect((await readSelection()).rows).toBe(3);
});

test('an answer that never comes is told as such', async () => {
  const sheet = await sheetWith(DATA);
  workbook.select(sheet, 'A1:C4');
  workbook.faults.fail({ request: 1, when: 'before', code: 'dropped' });
  await expect(readSelection({ answerWithin: 100 })).rejects.toMatchObject({ reason: 'noAnswer' });
});
