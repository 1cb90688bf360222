import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { understand } from '../../src/define/reading/understand';
import { compared } from '../../src/define/sheet/difference';
import { layout } from '../../src/define/sheet/layout';
import { defaultsOf } from '../../src/define/sheet/option';
import { mainTable } from '../../src/define/sheet/difference';
import { recipeOf } from '../../src/define/sheet/renew';
import { customerAbcSheet as definition } from '../../src/domain/sales/abc-by-share/sheet';
import { WorkbookProblem } from '../../src/excel/problem';
import type { StandingSheet } from '../../src/excel/standing';
import { App } from '../../src/taskpane/App';
import '../../src/taskpane/UpdateView';
import { FakeWorkbook, sourceOf } from './fake-workbook';
import { offering } from './offering';

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
beforeEach(() => {
  window.localStorage.clear();
  window.localStorage.setItem('kehu.welcomed', 'yes');
});
afterEach(cleanup);

const range = (rows: readonly (readonly [string, number])[]) => sourceOf(['Customer', 'Sales'], rows);
const THEN = range([
  ['Ann', 800],
  ['Bob', 150],
  ['Cid', 50],
]);

/** A workbook with a sheet that was built from the customers of then. */
function workbookWith(now: FakeWorkbook['source'], spoil = (recipe: string) => recipe): FakeWorkbook {
  const input = {
    sources: { sales: understand(THEN, definition.sources['sales']!).input },
    options: defaultsOf(definition.options),
    lang: 'en',
    date: '2026-11-24',
    version: '0.1.0',
  } as const;
  const sheet = definition.draw(input).sheet!;
  const laid = layout(sheet, 'en');
  const where = { kind: 'table', name: 'Sales' } as const;
  const recipe = spoil(recipeOf(definition, input, { sales: { where, choices: {} } }, 'plain', laid));
  const { area } = laid.tables[0]!;
  const { columns } = mainTable(sheet)!;
  const standing: StandingSheet = {
    worksheet: 'ABC',
    recipe,
    entered: [],
    places: laid.bands.map((band) => ({ ...band, column: 0 })),
    tables: [{ name: 'CustomerABC', area }],
    used: { row: 0, column: 0, rows: laid.rows, columns: laid.columns },
    area,
    headers: columns.map(({ header }) => header.en),
    rows: columns[0]!.values.map((_, row) =>
      columns.map(({ values }) => {
        const value = values[row]!;
        return typeof value === 'object' ? value.en : value;
      }),
    ),
    figures: [],
  };
  expect(compared(sheet, standing, 'en').difference.changed).toEqual([]);
  const workbook = new FakeWorkbook(now);
  workbook.built = [{ worksheetId: 'built-1', worksheet: 'ABC', recipe, active: true }];
  workbook.standing = standing;
  return workbook;
}

async function openUpdate(workbook: FakeWorkbook) {
  const user = userEvent.setup();
  render(<App {...offering([definition])} workbook={workbook} version="1.2.3" />);
  await user.click(await screen.findByRole('button', { name: /Update “ABC”/ }));
  return user;
}

test('the difference is shown, and only then written', async () => {
  const workbook = workbookWith(
    range([
      ['Dan', 900],
      ['Ann', 60],
      ['Cid', 40],
    ]),
  );
  const user = await openUpdate(workbook);
  const update = await screen.findByRole('button', { name: 'Update sheet' });
  const changes = screen.getByRole('region', { name: 'What will change' });
  expect(changes.textContent).toMatch(/New: 1.*Dan.*Gone: 1.*Bob/);
  expect(changes.textContent).toContain('Ann: A →');
  expect(workbook.updates).toEqual([]);
  await user.click(update);
  expect(
    (await screen.findAllByText(/Updated “Built”. The former state is in “ABC 2026-11-24”/)).length,
  ).toBe(2);
  expect(workbook.updates).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Delete the copy' }));
  expect(workbook.deleted).toEqual([]);
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Delete the copy' }));
  await user.click(screen.getByRole('button', { name: 'Delete sheet' }));
  expect(workbook.deleted).toEqual(['copy-1']);
});

test('nothing changed is said, and there is nothing to press', async () => {
  await openUpdate(workbookWith(THEN));
  expect((await screen.findAllByText(/Nothing has changed/)).length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: 'Update sheet' })).toBeNull();
});

test.each([
  ['damaged', (recipe: string) => recipe.slice(1)],
  ['newer version', (recipe: string) => recipe.replace('"format":1', '"format":2')],
])('a recipe that is %s is told and left alone', async (said, spoil) => {
  const workbook = workbookWith(THEN, spoil);
  await openUpdate(workbook);
  expect((await screen.findAllByText(new RegExp(said))).length).toBeGreaterThan(0);
  expect(workbook.updates).toEqual([]);
});

test('a source that is gone is named and can be chosen again', async () => {
  const workbook = workbookWith(new WorkbookProblem('gone'));
  const user = await openUpdate(workbook);
  const choose = await screen.findByRole('button', { name: 'Use current selection' });
  workbook.source = range([['Ann', 1]]);
  await user.click(choose);
  await screen.findByRole('button', { name: 'Update sheet' });
  expect(workbook.reads.at(-1)).toEqual({ kind: 'selection' });
});

test('a sheet whose update was broken off is set back, and then read', async () => {
  const workbook = workbookWith(THEN);
  workbook.standingFails = new WorkbookProblem('brokenOff', { sheet: 'ABC 2026-11-24' });
  const user = await openUpdate(workbook);
  expect((await screen.findAllByText(/complete in “ABC 2026-11-24”/)).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: 'Set the sheet back' }));
  expect((await screen.findAllByText(/Nothing has changed/)).length).toBeGreaterThan(0);
  expect(workbook.setsBack).toEqual(['built-1']);
  expect(workbook.updates).toEqual([]);
});
