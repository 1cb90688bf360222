import type { NodeWorkbook } from '../src/node';
import { openWorkbook } from '../src/node';

// Opening a workbook takes a while on a busy machine.
jest.setTimeout(60_000);

let book: NodeWorkbook;
let closeGlobals: () => void;

beforeAll(async () => {
  book = await openWorkbook();
  closeGlobals = book.installGlobals();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('taken');
    worksheets.getItem('Sheet1').tables.add('A1:B3', true).name = 'T';
    const locked = worksheets.add('locked');
    locked.getRange('B2').format.protection.locked = false;
    locked.protection.protect({ allowFormatCells: true }, 'secret');
    await context.sync();
  });
});

afterAll(() => {
  closeGlobals();
  book.close();
});

type Work = (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => void;

/** What Excel says against a batch. */
async function refusal(work: Work): Promise<unknown> {
  try {
    await Excel.run(async (context) => {
      work(context.workbook.worksheets, context);
      await context.sync();
    });
    return 'done';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

test.each<[string, string, Work]>([
  ['a name that a sheet has, in other letters', 'ItemAlreadyExists', (sheets) => void sheets.add('TAKEN')],
  ['a sheet that is not there', 'ItemNotFound', (sheets) => sheets.getItem('zzz').load('name')],
  ['a name with a forbidden sign', 'InvalidArgument', (sheets) => void sheets.add('a/b')],
  ['a name of 32 letters', 'InvalidArgument', (sheets) => void sheets.add('x'.repeat(32))],
  ['the name History', 'InvalidArgument', (sheets) => void sheets.add('History')],
  [
    'renaming to a taken name',
    'ItemAlreadyExists',
    (sheets) => void (sheets.getItem('Sheet1').name = 'taken'),
  ],
  [
    'a matrix of another size',
    'InvalidArgument',
    (sheets) => void (sheets.getItem('Sheet1').getRange('A1:B2').values = [[1, 2, 3]]),
  ],
  [
    'an address that is none',
    'InvalidArgument',
    (sheets) => sheets.getItem('Sheet1').getRange('no such').load('values'),
  ],
  [
    'a row above the first',
    'InvalidArgument',
    (sheets) => sheets.getItem('Sheet1').getRange('A1').getOffsetRange(-1, 0).load('address'),
  ],
  [
    'tables that overlap',
    'InvalidArgument',
    (sheets) => void sheets.getItem('Sheet1').tables.add('B2:C4', true),
  ],
  [
    'a table name that is a cell',
    'InvalidArgument',
    (sheets) => void (sheets.getItem('Sheet1').tables.getItem('T').name = 'AB12'),
  ],
  [
    'a table style that Excel does not have',
    'InvalidArgument',
    (sheets) => void (sheets.getItem('Sheet1').tables.getItem('T').style = 'Pretty'),
  ],
  [
    'a name that is a cell',
    'InvalidArgument',
    (_sheets, context) => void context.workbook.names.add('ABC1', '=1'),
  ],
  [
    'a colour that is none',
    'InvalidArgument',
    (sheets) => void (sheets.getItem('Sheet1').getRange('A1').format.fill.color = 'nice'),
  ],
  [
    'a chart type that is none',
    'InvalidArgument',
    (sheets) =>
      void sheets.getItem('Sheet1').charts.add('Nice' as never, sheets.getItem('Sheet1').getRange('A1:B3')),
  ],
  [
    'values on a protected sheet',
    'AccessDenied',
    (sheets) => void (sheets.getItem('locked').getRange('A1').values = [[1]]),
  ],
  [
    'values beside an unlocked cell',
    'AccessDenied',
    (sheets) => void (sheets.getItem('locked').getRange('B2:B3').values = [[1], [2]]),
  ],
  [
    'a row height that protection does not allow',
    'AccessDenied',
    (sheets) => void (sheets.getItem('locked').getRange('1:1').format.rowHeight = 30),
  ],
  [
    'a table on a protected sheet',
    'AccessDenied',
    (sheets) => void sheets.getItem('locked').tables.add('D1:E2', true),
  ],
  [
    'a chart on a protected sheet',
    'AccessDenied',
    (sheets) => void sheets.getItem('locked').charts.add('Line', sheets.getItem('taken').getRange('A1')),
  ],
  ['the wrong password', 'AccessDenied', (sheets) => sheets.getItem('locked').protection.unprotect('guess')],
  ['protecting twice', 'InvalidOperation', (sheets) => sheets.getItem('locked').protection.protect()],
  [
    'a member that is not served',
    'ApiNotFound',
    (sheets) => void sheets.getItem('Sheet1').shapes.load('items'),
  ],
  [
    'a property that is not served',
    'ApiNotFound',
    (sheets) => sheets.getItem('Sheet1').load('enableCalculation'),
  ],
  [
    'values into an unlocked cell of a protected sheet',
    'done',
    (sheets) => void (sheets.getItem('locked').getRange('B2').values = [[1]]),
  ],
  [
    'a format that protection allows',
    'done',
    (sheets) => void (sheets.getItem('locked').getRange('A1').format.font.bold = true),
  ],
])('%s: %s', async (_what, code, work) => {
  expect(await refusal(work)).toBe(code);
});

test('the refusal of an unknown member names class and member', async () => {
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').shapes.load('items');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    message: expect.stringContaining('Worksheet.Shapes') as string,
  });
});

test('the library adds the statement that failed', async () => {
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('zzz').load('name');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    debugInfo: { statement: expect.stringContaining('worksheets.getItem') as string },
  });
});

test('several selected areas are no single selected range', async () => {
  book.select('Sheet1', 'A1:B2,D4');
  expect(await refusal((_sheets, context) => context.workbook.getSelectedRange().load('address'))).toBe(
    'InvalidSelection',
  );
});

test('a property that was not loaded is refused by the library itself', async () => {
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    await context.sync();
    return sheet.name;
  });
  await expect(run).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

test('typing into a protected cell is refused too', async () => {
  await expect(book.type('locked', 'A1', 1)).rejects.toThrow('protected');
  await book.type('locked', 'B2', 5);
  expect(book.read('locked', 'B2')).toEqual([[5]]);
});
