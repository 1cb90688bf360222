import { FluentProvider } from '@fluentui/react-components';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { sheets } from '../../../src/catalog/sheets';
import { laidPolicy, groupsOf } from '../../../src/define/sheet/policy-sheet';
import { cellsDigest } from '../../../src/define/sheet/policy-memory';
import type { PolicySheet } from '../../../src/excel/policy-sheet';
import { WorkbookProblem } from '../../../src/excel/problem';
import { LanguageProvider } from '../../../src/taskpane/language';
import PolicyView from '../../../src/taskpane/policy/PolicyView';
import { darkTheme, lightTheme } from '../../../src/ui/themes';
import { FakeWorkbook, sourceOf } from '../fake-workbook';

// Typing into a view of many policies takes its time on a busy machine.
jest.setTimeout(60_000);

const outlines = sheets.map((sheet) => ({ ...sheet, room: '' }));
const loadSheet = async (id: string) => sheets.find((sheet) => sheet.id === id);

/** A Policy sheet as it is when it was just made. */
function held(changes: Readonly<Record<string, number>> = {}): PolicySheet {
  const version = { version: 1, date: '2026-11-25', by: 'Li', why: 'a start', what: { en: '', 'zh-CN': '' } };
  const { laid, names } = laidPolicy(groupsOf(sheets), {}, version, 'en');
  const cells = Object.fromEntries(
    names.map(({ id, area }) => [
      id,
      laid.cells
        .slice(area.row, area.row + area.rows)
        .map((row) => row.slice(area.column, area.column + area.columns).map((cell) => cell?.value ?? '')),
    ]),
  );
  const policies = Object.fromEntries(
    names.map(({ id, name }) => [id, [name, cellsDigest(cells[id]!)] as const]),
  );
  const now = Object.fromEntries(Object.entries(changes).map(([id, value]) => [id, [[value]]]));
  return {
    worksheetId: 'p1',
    worksheet: 'Policy',
    holds: true,
    lang: 'en',
    version: 1,
    versions: 'Kehu_versions',
    policies,
    cells: { ...cells, ...now },
    history: [[1, 46_351, 'Li', 'a start', '']],
  };
}

async function open(workbook = new FakeWorkbook(sourceOf([], [])), theme = lightTheme) {
  const user = userEvent.setup();
  await act(async () => {
    render(
      <FluentProvider theme={theme}>
        <LanguageProvider>
          <PolicyView
            sheets={outlines}
            loadSheet={loadSheet}
            workbook={workbook}
            version="0.1.0"
            onBack={() => {}}
            takesFocus
          />
        </LanguageProvider>
      </FluentProvider>,
    );
  });
  return { user, workbook };
}

const withSheet = (sheet = held()) => {
  const workbook = new FakeWorkbook(sourceOf([], []));
  workbook.policies = [sheet];
  return workbook;
};

const sign = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.type(screen.getByRole('textbox', { name: 'Changed by' }), 'Wang');
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'market');
};
const openLow = (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole('button', { name: /^Large: upside below/ }));

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

test('without a Policy sheet the defaults are told, and one is added once somebody signs', async () => {
  const { user, workbook } = await open();
  expect(screen.getByText(/has no Policy sheet/)).toBeTruthy();
  const add = screen.getByRole('button', { name: 'Add the Policy sheet' });
  await user.click(add);
  expect(workbook.createdPolicies).toHaveLength(0);
  await sign(user);
  await user.click(add);
  await waitFor(() => expect(workbook.createdPolicies).toHaveLength(1));
  expect((await screen.findAllByText('Added “Policy”.')).length).toBeGreaterThan(0);
});

test('a value is changed, shown against its default, and saved with who and why', async () => {
  const { user, workbook } = await open(withSheet());
  await openLow(user);
  const field = screen.getByRole('textbox', { name: 'Large: upside below' });
  await user.clear(field);
  await user.type(field, '15%');
  expect(screen.getByText('Default: 10%')).toBeTruthy();
  expect(screen.getByText(/Kehu_key_account_low/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'All policies' }));
  expect(screen.getByText('large: upside below: 10% → 15%')).toBeTruthy();
  await sign(user);
  await user.click(screen.getByRole('button', { name: 'Save version 2' }));
  await waitFor(() => expect(workbook.recorded).toHaveLength(1));
  expect(workbook.recorded[0]).toMatchObject({
    edits: [{ id: 'key-account-low', cells: [[0.15]] }],
    addition: null,
  });
  expect(workbook.recorded[0]!.version.slice(2)).toEqual([
    'Wang',
    'market',
    'large: upside below: 10% → 15%',
  ]);
});

test('what cannot be used is said at the field and is not saved', async () => {
  const { user, workbook } = await open(withSheet());
  await openLow(user);
  const field = screen.getByRole('textbox', { name: 'Large: upside below' });
  await user.clear(field);
  await user.type(field, 'abc');
  expect(screen.getByRole('alert').textContent).toMatch(/number/);
  await user.click(screen.getByRole('button', { name: 'All policies' }));
  await sign(user);
  await user.click(screen.getByRole('button', { name: 'Save version 2' }));
  expect(workbook.recorded).toHaveLength(0);
  expect(screen.getByText(/Cannot be saved yet/)).toBeTruthy();
});

test('a table out of order is told, and its largest step while it is in order', async () => {
  const { user } = await open(withSheet());
  await user.click(screen.getByRole('button', { name: /^Credit percentage table/ }));
  expect(screen.getByText(/steps most between rows 9 and 10: from 20% to 25%/)).toBeTruthy();
  const edge = screen.getByRole('textbox', { name: 'score, row 2' });
  await user.clear(edge);
  await user.type(edge, '-9');
  expect(screen.getByRole('alert').textContent).toMatch(/does not rise/);
  await user.click(screen.getByRole('button', { name: 'Use the default' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a change made on the sheet is told, and found among what differs', async () => {
  const { user } = await open(withSheet(held({ 'key-account-low': 0.3 })));
  expect(screen.getByText(/Changed on the sheet after version 1: large: upside below/)).toBeTruthy();
  await user.click(screen.getByRole('checkbox'));
  expect(screen.getByRole('button', { name: /^Large: upside below/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Credit percentage table/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Use all defaults' }));
  expect(screen.getByText('large: upside below: 30% → 10%')).toBeTruthy();
});

test('another workbook’s policy is taken over as changes to save', async () => {
  const workbook = withSheet();
  workbook.policies = [
    held(),
    { ...held({ 'key-account-low': 0.4 }), worksheetId: 'p2', worksheet: 'Policy (2)', holds: false },
  ];
  const { user } = await open(workbook);
  await user.click(screen.getByRole('button', { name: 'Take over its values' }));
  expect(screen.getByText('large: upside below: 10% → 40%')).toBeTruthy();
});

test('what could not be read or saved says why, and can be tried again', async () => {
  const workbook = withSheet();
  workbook.policyFails = new WorkbookProblem('protected');
  const { user } = await open(workbook);
  expect(screen.getByText(/The policy was not read/)).toBeTruthy();
  workbook.policyFails = null;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await openLow(user);
  await user.clear(screen.getByRole('textbox', { name: 'Large: upside below' }));
  await user.type(screen.getByRole('textbox', { name: 'Large: upside below' }), '5%');
  await user.click(screen.getByRole('button', { name: 'All policies' }));
  await sign(user);
  workbook.policyFails = new WorkbookProblem('protected');
  await user.click(screen.getByRole('button', { name: /^Save/ }));
  expect((await screen.findAllByText(/Nothing was saved/)).length).toBeGreaterThan(0);
});

test.each([
  ['en', lightTheme],
  ['zh-CN', darkTheme],
] as const)('axe finds nothing in the list and in the form (%s)', async (lang, theme) => {
  window.localStorage.setItem('kehu.language', lang);
  const { user } = await open(withSheet(held({ 'key-account-low': 0.3 })), theme);
  const rules = { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } };
  expect((await axe.run(document.body, rules)).violations).toEqual([]);
  await user.click(screen.getAllByRole('button', { name: /10/ }).at(-1)!);
  expect((await axe.run(document.body, rules)).violations).toEqual([]);
});
