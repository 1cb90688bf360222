import type { NodeWorkbook } from '../src/node';
import { openWorkbook } from '../src/node';

let book: NodeWorkbook;
let closeGlobals: () => void;
let heard: string[];

beforeEach(async () => {
  book = await openWorkbook();
  closeGlobals = book.installGlobals();
  heard = [];
});

afterEach(() => {
  closeGlobals();
  book.close();
});

const hear =
  (name: string) =>
  (event: { address?: string }): Promise<void> => {
    heard.push(event.address === undefined ? name : `${name} ${event.address}`);
    return Promise.resolve();
  };

/** Events come as messages: a moment later. */
const moment = () => new Promise((resolve) => setTimeout(resolve, 60));

test('selection, on both channels', async () => {
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(hear('workbook') as never);
    context.workbook.worksheets.onSelectionChanged.add(hear('sheets'));
    context.workbook.worksheets.getItem('Sheet1').onSelectionChanged.add(hear('sheet'));
    await context.sync();
  });
  await new Promise((resolve) =>
    Office.context.document.addHandlerAsync(
      Office.EventType.DocumentSelectionChanged,
      hear('document'),
      resolve,
    ),
  );
  book.select('Sheet1', 'D4:E5');
  await moment();
  expect(heard.sort()).toEqual(['document', 'sheet D4:E5', 'sheets D4:E5', 'workbook']);
});

test('changes by the person and by the add-in, until the handler is taken away', async () => {
  const handler = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const added = sheet.onChanged.add(hear('changed'));
    context.workbook.worksheets.onChanged.add(hear('any'));
    await context.sync();
    sheet.getRange('A1:B2').values = 1 as unknown as number[][];
    await context.sync();
    return added;
  });
  await moment();
  expect(heard.sort()).toEqual(['any A1:B2', 'changed A1:B2']);
  heard = [];
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await book.type('Sheet1', 'C3', 5);
  await moment();
  expect(heard).toEqual(['any C3']);
});

test('a look is no change, a result of a formula is no change but a calculation', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B1').formulas = [['=A1*2']];
    await context.sync();
    sheet.onChanged.add(hear('changed'));
    sheet.onCalculated.add(() => hear('calculated')({}));
    await context.sync();
    sheet.getRange('A1').format.fill.color = '#FF0000';
    await context.sync();
  });
  await moment();
  expect(heard).toEqual([]);
  await book.type('Sheet1', 'A1', 5);
  await moment();
  expect(heard).toEqual(['changed A1', 'calculated']);
});

test('sheets come, go and take turns', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(() => hear('added')({}));
    worksheets.onDeleted.add(() => hear('deleted')({}));
    worksheets.onActivated.add(() => hear('activated')({}));
    worksheets.onDeactivated.add(() => hear('deactivated')({}));
    await context.sync();
    const sheet = worksheets.add('second');
    await context.sync();
    sheet.activate();
    await context.sync();
    worksheets.getItem('Sheet1').activate();
    sheet.delete();
    await context.sync();
  });
  await moment();
  expect(heard).toEqual(['added', 'deactivated', 'activated', 'deactivated', 'activated', 'deleted']);
});

test('changes of a table', async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B3', true);
    table.onChanged.add(hear('table'));
    await context.sync();
  });
  await book.type('Sheet1', 'B2', 7);
  await moment();
  expect(heard).toEqual(['table B2']);
});
