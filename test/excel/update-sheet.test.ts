import { buildSheet } from '../../src/excel/build-sheet';
import { WorkbookProblem } from '../../src/excel/problem';
import { recipeSheets } from '../../src/excel/recipe';
import type { StandingSheet } from '../../src/excel/standing';
import { standingSheet, updateSheet } from '../../src/excel/update-sheet';
import { drawn, renewedBy, type Customers } from './small-sheet';
import { openTestWorkbook, type TestWorkbook } from './workbook';

jest.setTimeout(120_000);

let workbook: TestWorkbook;
beforeAll(async () => {
  workbook = await openTestWorkbook();
});
afterAll(() => workbook.close());
afterEach(async () => {
  workbook.faults.reset();
  await workbook.deleteOthers();
  workbook.engine.names().forEach(({ name, scope }) => workbook.engine.removeName(name, scope));
});

async function build(customers: Customers) {
  const { laid, recipe } = drawn(customers);
  const built = await buildSheet(laid, { recipe });
  await workbook.settled();
  return { ...built, laid };
}

async function update(id: string, customers: Customers) {
  const updated = await updateSheet(id, renewedBy(customers));
  await workbook.settled();
  return updated;
}

/** What a person does in Excel. */
const byHand = (name: string, work: (worksheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

const THREE = { Ann: 500, Bob: 400, Cid: 300 };
/** Bob is gone, two are new, and the order is another. */
const FOUR = { Dan: 900, Cid: 300, Eve: 100, Ann: 700 };

/** Decides, and adds a column with a formula for each customer. The first customer stands in row 5. */
async function write(name: string, customers: Customers) {
  await workbook.type(name, 'E4', 'twice');
  for (const [i, customer] of Object.keys(customers).entries()) {
    await workbook.type(name, `D${5 + i}`, `for ${customer}`);
    await workbook.type(name, `E${5 + i}`, `=C${5 + i}*2`);
  }
}

const rowsBy = ({ headers, rows }: StandingSheet): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    rows.map((row) => [row[0], Object.fromEntries(headers.map((header, k) => [header, row[k]]))]),
  );

test('the difference is told before anything is written', async () => {
  const { id, name } = await build(THREE);
  await write(name, THREE);
  const before = workbook.everything();
  const { difference } = renewedBy(FOUR)(await standingSheet(id));
  expect(difference).toMatchObject({
    added: ['Dan', 'Eve'],
    gone: ['Bob'],
    changed: [{ name: 'Ann', from: 1000, to: 1400 }],
    left: [
      {
        name: 'Bob',
        entries: [
          { header: 'decided', entry: 'for Bob' },
          { header: 'twice', entry: 800 },
        ],
      },
    ],
  });
  expect(workbook.everything()).toEqual(before);
});

test('nothing new is no difference', async () => {
  const { id } = await build(THREE);
  const { difference } = renewedBy(THREE)(await standingSheet(id));
  expect(difference).toMatchObject({ added: [], gone: [], changed: [], otherwise: 0, figures: [], left: [] });
});

test.each<[string, Customers, Customers]>([
  ['more customers', THREE, FOUR],
  ['fewer customers', FOUR, { Ann: 700 }],
  ['as many in another order', THREE, { Cid: 1, Ann: 2, Bob: 3 }],
])('%s: the sheet is as if built anew, own columns follow their customers', async (_, before, after) => {
  const { id, name } = await build(before);
  await write(name, before);
  await update(id, after);
  const rows = rowsBy(await standingSheet(id));
  expect(Object.keys(rows)).toEqual(Object.keys(after));
  for (const [customer, amount] of Object.entries(after)) {
    const known = customer in before;
    expect(rows[customer]).toEqual({
      customer,
      result: amount * 2,
      amount,
      decided: known ? `for ${customer}` : '',
      twice: known ? amount * 2 : '',
    });
  }
});

test('the old state stays beside, complete, and what the person left is in it', async () => {
  const { id, name } = await build(THREE);
  await write(name, THREE);
  const old = rowsBy(await standingSheet(id));
  const { copy } = await update(id, FOUR);
  expect(copy.name).toBe('Small 2026-11-25');
  expect(rowsBy(await standingSheet(copy.id))).toEqual(old);
});

test('references from another sheet and notes beside stay, whether the table grows or shrinks', async () => {
  const { id, name } = await build(THREE);
  await workbook.type('Sheet1', 'A1', `=COUNTA(${name}!A5:A7)`);
  await workbook.type('Sheet1', 'A2', `=${name}!A10`);
  await workbook.type(name, 'H10', 'my note');
  await update(id, FOUR);
  expect(workbook.read('Sheet1', 'A1:A2')).toEqual([[4], ['Factor']]);
  expect(workbook.read(name, 'H11')).toEqual([['my note']]);
  await update(id, { Ann: 1 });
  expect(workbook.read('Sheet1', 'A1:A2')).toEqual([[1], ['Factor']]);
  expect(workbook.read(name, 'H11')).toEqual([['my note']]);
});

test('a second update finds the recipe of the first', async () => {
  const { id } = await build(THREE);
  await update(id, FOUR);
  await update(id, THREE);
  expect((await standingSheet(id)).rows.map(([customer]) => customer)).toEqual(['Ann', 'Bob', 'Cid']);
  expect((await recipeSheets()).filter(({ worksheetId }) => worksheetId === id)).toHaveLength(1);
});

describe('rows that a person put in', () => {
  const FACTOR = { Ann: 1, Bob: 2, Cid: 3, Dan: 4, Eve: 5 };

  test.each([
    ['above the sheet', '1:2'],
    ['above the table', '2:2'],
    ['into the table', '6:7'],
    ['below the table', '8:9'],
    ['above the parameters', '9:9'],
  ])('%s are no ground to lose anything', async (_, rows) => {
    const { id, name } = await build(THREE);
    await write(name, THREE);
    await workbook.type('Sheet1', 'A1', `=${name}!B10`);
    await byHand(name, (sheet) => sheet.getRange(rows).insert('Down'));
    await workbook.settled();
    await update(id, FACTOR);
    const now = rowsBy(await standingSheet(id));
    expect(Object.keys(now)).toEqual(Object.keys(FACTOR));
    expect(now['Bob']).toMatchObject({ result: 4, decided: 'for Bob', twice: 4 });
    expect(workbook.read('Sheet1', 'A1')).toEqual([[2]]);
    const used = await standingSheet(id).then(({ used }) =>
      workbook.read(name, `A1:A${used.row + used.rows}`).flat(),
    );
    expect(used.filter((cell) => cell === 'Factor')).toHaveLength(1);
    expect(used.filter((cell) => cell === 'Small')).toHaveLength(1);
  });

  test('above the sheet keep what was written into them', async () => {
    const { id, name } = await build(THREE);
    await byHand(name, (sheet) => sheet.getRange('1:1').insert('Down'));
    await workbook.type(name, 'A1', 'for the boss');
    await update(id, FOUR);
    expect(workbook.read(name, 'A1:A2')).toEqual([['for the boss'], ['Small']]);
  });
});

test('a column put in at the left edge is refused, and what to do is said', async () => {
  const { id, name } = await build(THREE);
  await byHand(name, (sheet) => sheet.getRange('A:A').insert('Right'));
  await expect(standingSheet(id)).rejects.toMatchObject({ reason: 'columnsMoved' });
});

test('a table of the person above ours is not taken for ours', async () => {
  const { id, name } = await build(THREE);
  await byHand(name, (sheet) => sheet.getRange('1:4').insert('Down'));
  await workbook.type(name, 'A1', 'mine');
  await workbook.type(name, 'A2', 1);
  await byHand(name, (sheet) => void sheet.tables.add('A1:A2', true));
  await update(id, FOUR);
  expect(Object.keys(rowsBy(await standingSheet(id)))).toEqual(Object.keys(FOUR));
  expect(workbook.read(name, 'A1:A2')).toEqual([['mine'], [1]]);
});

test('a sheet that was renamed, and a copy of it that a person made, are updated each for itself', async () => {
  const { id, name } = await build(THREE);
  await write(name, THREE);
  await byHand(name, (sheet) => {
    sheet.name = "Bob's limits";
    sheet.copy('End');
  });
  const [, , copy] = await recipeSheets().then((sheets) => [null, ...sheets]);
  await update(copy!.worksheetId, FOUR);
  expect(Object.keys(rowsBy(await standingSheet(id)))).toEqual(['Ann', 'Bob', 'Cid']);
  expect(rowsBy(await standingSheet(copy!.worksheetId))['Ann']).toMatchObject({
    decided: 'for Ann',
    twice: 1400,
  });
  await update(id, FOUR);
  expect(rowsBy(await standingSheet(id))['Cid']).toMatchObject({ decided: 'for Cid', twice: 600 });
});

test('text that looks like a number, and number formats, go with their customers', async () => {
  const { id, name } = await build(THREE);
  await byHand(name, (sheet) => {
    sheet.getRange('D5').values = [["'007"]];
    sheet.getRange('D6').numberFormat = [['0.00%']];
  });
  await workbook.type(name, 'D6', 0.25);
  await update(id, { Bob: 1, Ann: 2 });
  expect(workbook.read(name, 'D5:D6')).toEqual([[0.25], ['007']]);
  await byHand(name, (sheet) => sheet.getRange('D5').load('numberFormat'));
});

test('a sheet whose table is gone is refused', async () => {
  const { id, name } = await build(THREE);
  await byHand(name, (sheet) => sheet.tables.getItemAt(0).convertToRange());
  await expect(standingSheet(id)).rejects.toMatchObject({ reason: 'noTable' });
});

test('an Excel that cannot resize tables is told so, and nothing is touched', async () => {
  const { id } = await build(THREE);
  const before = workbook.everything();
  jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(false);
  await expect(updateSheet(id, renewedBy(FOUR))).rejects.toThrow(WorkbookProblem);
  jest.restoreAllMocks();
  expect(workbook.everything()).toEqual(before);
});
