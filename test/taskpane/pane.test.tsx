import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { SheetDefinition } from '../../src/define/sheet/definition';
import { visitsSheet } from '../../src/domain/records/visits/sheet';
import { customerAbcSheet } from '../../src/domain/sales/abc-by-share/sheet';
import type { LaidSheet } from '../../src/define/sheet/laid';
import { WorkbookProblem } from '../../src/excel/problem';
import { App } from '../../src/taskpane/App';
// The view that the pane fetches on demand: here at once, so that no test waits for it.
import '../../src/taskpane/Builder';
import { FakeWorkbook, sourceOf } from './fake-workbook';
import { offering } from './offering';

const CUSTOMERS = sourceOf(
  ['Customer', 'Segment', 'Sales'],
  [
    ['Ann', 'Home', 800],
    ['Bob', 'Home', 150],
    ['Cid', 'Office', 50],
  ],
);

const sheets: readonly SheetDefinition[] = [customerAbcSheet];

const open = (workbook: FakeWorkbook) =>
  render(<App {...offering(sheets)} workbook={workbook} version="1.2.3" />);

async function openAbc(workbook: FakeWorkbook) {
  const user = userEvent.setup();
  open(workbook);
  await user.click(screen.getByRole('button', { name: /Customer ABC|客户 ABC/i }));
  return user;
}

const create = () => screen.getByRole('button', { name: /^(Create sheet|生成工作表)$/ });
const canCreate = () => waitFor(() => expect(create().getAttribute('aria-disabled')).not.toBe('true'));

async function expectNoViolations(): Promise<void> {
  // jsdom draws nothing, so that contrast is looked at in the browser.
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

// On a busy machine the first view takes its time to load.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
beforeEach(() => {
  window.localStorage.clear();
  window.localStorage.setItem('kehu.welcomed', 'yes');
});
afterEach(cleanup);

test('the list of sheets leads to the form of one, whose title takes the focus', async () => {
  await openAbc(new FakeWorkbook(CUSTOMERS));
  const title = await screen.findByRole('heading', { level: 1, name: /Customer ABC/ });
  expect(document.activeElement).toBe(title);
  await userEvent.click(screen.getByRole('button', { name: 'All analyses' }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What do you want to build?');
});

test('columns are found by their headers and the preview shows the result', async () => {
  await openAbc(new FakeWorkbook(CUSTOMERS));
  const customer = await screen.findByRole('combobox', { name: /^customer/i });
  expect(within(customer).getByRole<HTMLOptionElement>('option', { name: 'A: Customer' }).selected).toBe(
    true,
  );
  const table = await screen.findByRole('region', { name: 'Preview of the table' });
  expect(within(table).getByText('Ann')).toBeTruthy();
});

test('one button builds the sheet; the outcome names it, leads to it and can take it back', async () => {
  const workbook = new FakeWorkbook(CUSTOMERS);
  const user = await openAbc(workbook);
  await canCreate();
  await user.click(create());
  const [name] = workbook.builds.map((laid) => laid.name);
  expect((await screen.findAllByText(`Built “${name}” with 3 customers.`)).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: `Go to “${name}”` }));
  expect(workbook.visited).toEqual(['built-1!A1']);
  await user.click(screen.getByRole('button', { name: 'Delete this sheet' }));
  expect(workbook.deleted).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Delete sheet' }));
  expect(workbook.deleted).toEqual(['built-1']);
});

test('a problem names its cell, leads to it and keeps the sheet from being built', async () => {
  const workbook = new FakeWorkbook(
    sourceOf(
      ['Customer', 'Sales'],
      [
        ['Ann', 800],
        ['Bob', 'abc'],
      ],
    ),
  );
  const user = await openAbc(workbook);
  await user.click(await screen.findByRole('button', { name: 'Go to cell B3' }));
  expect(workbook.visited).toEqual(['sheet-1!B3']);
  expect(create().getAttribute('aria-disabled')).toBe('true');
  await user.click(create());
  expect(workbook.builds).toEqual([]);
});

test('an option that cannot be read says why, and the default comes back at a click', async () => {
  const user = await openAbc(new FakeWorkbook(CUSTOMERS));
  await canCreate();
  const cutoffs = screen.getByRole<HTMLInputElement>('textbox', { name: /cut-offs/i });
  const before = cutoffs.value;
  await user.clear(cutoffs);
  await user.type(cutoffs, '95%, 75%');
  expect(screen.getByText(/do not rise/)).toBeTruthy();
  expect(create().getAttribute('aria-disabled')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Reset to defaults' }));
  expect(cutoffs.value).toBe(before);
});

test('what Excel refuses is said in words', async () => {
  const workbook = new FakeWorkbook(CUSTOMERS);
  workbook.buildFails = new WorkbookProblem('protected');
  const user = await openAbc(workbook);
  await canCreate();
  await user.click(create());
  expect((await screen.findAllByText(/workbook is as it was.*protected/)).length).toBeGreaterThan(0);
});

test('progress is shown from half a second on, and cancelling stops the work', async () => {
  const workbook = new FakeWorkbook(CUSTOMERS);
  workbook.buildHangs = true;
  const user = await openAbc(workbook);
  await canCreate();
  await user.click(create());
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(await screen.findByRole('progressbar')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect((await screen.findAllByText('Cancelled. The workbook is as it was.')).length).toBeGreaterThan(0);
});

test('a selection that cannot be read says what to do, and another one is taken on demand', async () => {
  const workbook = new FakeWorkbook(new WorkbookProblem('empty'));
  const user = await openAbc(workbook);
  expect((await screen.findAllByText(/selected cells are empty/)).length).toBeGreaterThan(0);
  workbook.source = CUSTOMERS;
  await user.click(screen.getByRole('button', { name: 'Use current selection' }));
  expect(await screen.findByText('Customers!A1:C4')).toBeTruthy();
});

const cells = (sheet: LaidSheet) => sheet.cells.flatMap((row) => row.map((cell) => cell?.value));

test('the data is read once more when the sheet is built, and what changed is said', async () => {
  const workbook = new FakeWorkbook(CUSTOMERS);
  const user = await openAbc(workbook);
  await canCreate();
  workbook.source = {
    ...CUSTOMERS,
    worksheet: 'Renamed',
    cells: CUSTOMERS.cells.map((row) => row.map((cell) => (cell === 800 ? 4321 : cell))),
  };
  await user.click(create());
  expect(
    (await screen.findAllByText(/changed since the preview \(1 cell, sheet “Customers” is now “Renamed”\)/))
      .length,
  ).toBeGreaterThan(0);
  expect(cells(workbook.builds[0]!)).toContain(4321);
  expect(cells(workbook.builds[0]!)).not.toContain(800);
  expect(JSON.stringify(cells(workbook.builds[0]!))).toContain('Renamed');
  expect(workbook.reads.at(-1)).toEqual(CUSTOMERS.where);
});

test('data that has gone bad since the preview is not built', async () => {
  const workbook = new FakeWorkbook(CUSTOMERS);
  const user = await openAbc(workbook);
  await canCreate();
  workbook.source = { ...CUSTOMERS, cells: [...CUSTOMERS.cells, ['Dan', 'Home', 'abc']] };
  await user.click(create());
  expect((await screen.findAllByText(/now has errors/)).length).toBeGreaterThan(0);
  expect(workbook.builds).toEqual([]);
});

test('a second press of the ribbon button takes the selection of that moment and clears what was said', async () => {
  const workbook = new FakeWorkbook(CUSTOMERS);
  const user = await openAbc(workbook);
  await canCreate();
  await user.click(create());
  await screen.findByRole('button', { name: 'Delete this sheet' });
  workbook.source = { ...CUSTOMERS, cells: CUSTOMERS.cells.slice(0, 3) };
  act(() => {
    document.documentElement.dataset['kehuView'] = 'customer-abc';
    document.dispatchEvent(new Event('kehu:view'));
  });
  expect(await screen.findByText('Customers!A1:C3')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Delete this sheet' })).toBeNull();
  expect(workbook.reads.at(-1)).toEqual({ kind: 'selection' });
});

test('a guess wants confirming before anything is built', async () => {
  const workbook = new FakeWorkbook(
    sourceOf(
      ['Customer', 'Sales returns', 'Net sales'],
      [
        ['Ann', 20, 80],
        ['Bob', 1, 15],
      ],
    ),
  );
  const user = await openAbc(workbook);
  const confirm = await screen.findByRole('button', { name: 'Use “Net sales” as amount' });
  expect(create().getAttribute('aria-disabled')).toBe('true');
  await user.click(confirm);
  await canCreate();
  await user.click(create());
  await screen.findByRole('button', { name: 'Delete this sheet' });
  expect(cells(workbook.builds[0]!)).toEqual(expect.arrayContaining([80, 15]));
});

test('numbers that are text are one item with its cells, and converted where it is said', async () => {
  const rows = Array.from({ length: 40 }, (_, i) => [`Customer ${i}`, `1,${100 + i}.50`]);
  const workbook = new FakeWorkbook(sourceOf(['Customer', 'Sales'], rows));
  const user = await openAbc(workbook);
  const convert = await screen.findByRole('button', { name: 'Convert' });
  expect(screen.getAllByText(/40 numbers in “Sales” are text/)).toHaveLength(1);
  expect(screen.getByRole('button', { name: '34 more cells' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Go to cell B3' }));
  expect(workbook.visited).toEqual(['sheet-1!B3']);
  await user.click(convert);
  await canCreate();
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
});

test('a sum row is left out and can be kept; hidden rows are said', async () => {
  const rows = [
    ['Ann', 80],
    ['Bob', 15],
    ['Cid', 5],
    ['Total', 100],
  ];
  const user = await openAbc(new FakeWorkbook(sourceOf(['Customer', 'Sales'], rows, { hidden: [3] })));
  expect(await screen.findByText('3 rows × 2 columns, with a header row')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Leave hidden rows out' }));
  expect(await screen.findByText('2 rows × 2 columns, with a header row')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Keep as data' }));
  expect(await screen.findByText('3 rows × 2 columns, with a header row')).toBeTruthy();
});

test('several currencies ask for rates', async () => {
  const rows = [
    ['Acme', 40, 'USD'],
    ['Beta', 50, 'CNY'],
  ];
  const user = await openAbc(new FakeWorkbook(sourceOf(['Customer', 'Amount', 'Currency'], rows)));
  await screen.findByRole('button', { name: 'Only rows in CNY' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Currency of the sheet' }), 'CNY');
  await user.type(screen.getByRole('textbox', { name: '1 USD in CNY' }), '7.1');
  await user.click(screen.getByRole('button', { name: 'Use these rates' }));
  expect(await screen.findByText(/1 figure was converted to CNY at 1 USD = 7.1 CNY/)).toBeTruthy();
  await canCreate();
});

test('a table or a named range is chosen instead of the selection', async () => {
  const workbook = new FakeWorkbook(CUSTOMERS);
  workbook.offered = [{ kind: 'table', name: 'Sales2026' }];
  const user = await openAbc(workbook);
  const list = await screen.findByRole('combobox', { name: 'Or choose a table or named range' });
  await user.selectOptions(list, 'Table: Sales2026');
  expect(workbook.reads.at(-1)).toEqual({ kind: 'table', name: 'Sales2026' });
});

test('where the focus rests, Tab goes on from; Esc keeps the sheet and gives the focus back', async () => {
  const user = await openAbc(new FakeWorkbook(CUSTOMERS));
  const title = screen.getByRole('heading', { level: 1 });
  expect([document.activeElement, title.tabIndex]).toEqual([title, 0]);
  await canCreate();
  await user.click(create());
  const ask = await screen.findByRole('button', { name: 'Delete this sheet' });
  expect(title.tabIndex).toBe(-1);
  expect((document.activeElement as HTMLElement).tabIndex).toBe(0);
  await user.click(ask);
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete this sheet' }));
});

test('following the selection takes each new one, until a sheet is built', async () => {
  const workbook = new FakeWorkbook(CUSTOMERS);
  const user = await openAbc(workbook);
  await user.click(screen.getByRole('switch', { name: 'Follow my selection' }));
  act(() => workbook.select({ ...CUSTOMERS, cells: CUSTOMERS.cells.slice(0, 3) }));
  expect(await screen.findByText('Customers!A1:C3')).toBeTruthy();
  await canCreate();
  await user.click(create());
  await waitFor(() => expect(workbook.isFollowed).toBe(false));
});

test('the language is switched at a click and remembered', async () => {
  const user = await openAbc(new FakeWorkbook(CUSTOMERS));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), '简体中文');
  expect(document.documentElement.lang).toBe('zh-CN');
  expect(await screen.findByRole('button', { name: '生成工作表' })).toBeTruthy();
  cleanup();
  open(new FakeWorkbook(CUSTOMERS));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('要生成什么？');
});

test.each(['en', 'zh-CN'])('no accessibility rule is broken in any state (%s)', async (lang) => {
  window.localStorage.setItem('kehu.language', lang);
  const workbook = new FakeWorkbook(CUSTOMERS);
  open(workbook);
  await expectNoViolations();
  cleanup();
  const user = await openAbc(workbook);
  await canCreate();
  await expectNoViolations();
  await user.click(create());
  await screen.findByRole('button', { name: /Delete this sheet|删除该工作表/ });
  await expectNoViolations();
});

test('sample data goes to a sheet of its own, and the form is ready to build from it', async () => {
  const workbook = new FakeWorkbook(new WorkbookProblem('empty'));
  const user = await openAbc(workbook);
  const insert = await screen.findByRole('button', { name: 'Insert sample data' });
  workbook.source = CUSTOMERS;
  await user.click(insert);
  await screen.findByText('The sample data is on “Sample Customer ABC”.');
  expect(workbook.builds.map(({ name }) => name)).toEqual(['Sample Customer ABC']);
  expect(workbook.visited).toEqual(['built-1!A5:C19']);
  expect(workbook.reads.at(-1)).toEqual({ kind: 'cells', worksheetId: 'built-1', address: 'A5:C19' });
  await canCreate();
  await expectNoViolations();
});

test('sample data that is not inserted says why and changes nothing', async () => {
  const workbook = new FakeWorkbook(CUSTOMERS);
  workbook.buildFails = new WorkbookProblem('protected');
  const user = await openAbc(workbook);
  await user.click(await screen.findByRole('button', { name: 'Insert sample data' }));
  expect((await screen.findByText(/The sample data was not inserted/)).textContent).toMatch(/\S{10,}/);
  expect(workbook.builds).toEqual([]);
});

test('a log is built from nothing, and says that it is empty', async () => {
  const workbook = new FakeWorkbook(CUSTOMERS);
  const user = userEvent.setup();
  render(<App {...offering([visitsSheet])} workbook={workbook} version="1.2.3" />);
  await user.click(screen.getByRole('button', { name: /Visit plan and log|拜访计划与记录/ }));
  expect(await screen.findByText(/Visits \(optional\)|拜访（可选）/)).toBeTruthy();
  await canCreate();
  await expectNoViolations();
  await user.click(create());
  await waitFor(() => expect(workbook.builds).toHaveLength(1));
  expect(workbook.builds[0]!.tables.map(({ name }) => name)).toEqual(['Visits']);
  expect(await screen.findAllByText(/with empty cells to fill in|0 行数据，待填写/)).not.toEqual([]);
});
