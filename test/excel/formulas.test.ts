import { formulaCells } from '../../src/excel/formulas';
import { fill, openTestWorkbook, type TestWorkbook } from './workbook';

jest.setTimeout(60_000);

let workbook: TestWorkbook;
let sheet: string;
beforeAll(async () => {
  workbook = await openTestWorkbook();
});
afterAll(() => workbook.close());

beforeEach(async () => {
  sheet = `Data${workbook.sheets().length}`;
  workbook.engine.activate(workbook.engine.addSheet(sheet));
  fill(workbook, [
    ['Customer', 'Sales'],
    ['', 800],
    ['Bob', 150],
  ]);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem(sheet).getRange('A4:B4').formulas = [['Cid', '=1/0']];
    await context.sync();
  });
  await workbook.settled();
});

const onSheet = (range: string): string => `${sheet}!${range}`;

test('the selection is told with its sheet', async () => {
  workbook.select(sheet, 'A2:B4');
  expect(await formulaCells.selectedAddress()).toBe(onSheet('A2:B4'));
});

test('cells come as a function gets them, blanks in their places, errors as errors', async () => {
  expect(await formulaCells.readArgument(onSheet('A2:B4'))).toEqual([
    ['', 800],
    ['Bob', 150],
    ['Cid', expect.objectContaining({ basicValue: '#DIV/0!' })],
  ]);
});

test('a whole column keeps its first row and ends where the sheet does', async () => {
  expect(await formulaCells.readArgument('A:A')).toEqual([['Customer'], [''], ['Bob'], ['Cid']]);
  expect(await formulaCells.readArgument('X5:X9')).toEqual([['']]);
});

test('a name and a column of a table are found', async () => {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    context.workbook.names.add('Figures', worksheet.getRange('B2:B3'));
    worksheet.tables.add('A1:B4', true).name = 'Customers';
    await context.sync();
  });
  expect(await formulaCells.readArgument('Figures')).toEqual([[800], [150]]);
  expect(await formulaCells.readArgument('Customers[Customer]')).toEqual([[''], ['Bob'], ['Cid']]);
});

test('cells that are not there are a problem that says what to do', async () => {
  await expect(formulaCells.readArgument('Nowhere!A1')).rejects.toMatchObject({ reason: 'gone' });
});

test('a formula goes into the active cell, told where it stands', async () => {
  workbook.select(sheet, 'D2');
  const place = await formulaCells.insertFormula((home) => `=SUM(${home}!B2:B3)`, { rows: 1, columns: 1 });
  expect(place).toMatchObject({ worksheet: sheet, address: 'D2' });
  await workbook.settled();
  expect(await formulaCells.readArgument(onSheet('D2'))).toEqual([[950]]);
});

test.each([
  ['the cell itself holds something', 'B2', { rows: 1, columns: 1 }],
  ['the result would spill over something', 'A5', { rows: 3, columns: 1 }],
])('nothing is written where %s', async (_, cell, size) => {
  fill(workbook, [['kept']], 6, 0);
  workbook.select(sheet, cell);
  const before = workbook.everything();
  await expect(formulaCells.insertFormula(() => '=1', size)).rejects.toMatchObject({ reason: 'occupied' });
  expect(workbook.everything()).toEqual(before);
});
