import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { FluentProvider } from '@fluentui/react-components';
import type { FormulaCells } from '../../../src/excel/formulas';
import { WorkbookProblem } from '../../../src/excel/problem';
import FunctionsView from '../../../src/taskpane/functions/FunctionsView';
import { LanguageProvider } from '../../../src/taskpane/language';
import { lightTheme } from '../../../src/ui/themes';

const SALES = [[800], [150], [50]];

class FakeCells implements FormulaCells {
  readonly inserted: string[] = [];
  refuses: WorkbookProblem | null = null;

  async selectedAddress() {
    return "'My sales'!B2:B4";
  }
  async readArgument(address: string) {
    if (address === 'Gone!A1') throw new WorkbookProblem('gone');
    return SALES;
  }
  async activeCell() {
    return { worksheetId: 's1', worksheet: 'My sales', address: 'C2' };
  }
  async insertFormula(formulaAt: (worksheet: string) => string, size: { rows: number; columns: number }) {
    if (this.refuses) throw this.refuses;
    this.inserted.push(`${formulaAt('My sales')} ${size.rows}×${size.columns}`);
    return this.activeCell();
  }
}

const EXAMPLES = { ABC_CLASS: ['{800;150;50}'] };

async function open(cells = new FakeCells()) {
  const user = userEvent.setup();
  // The examples arrive after the first look.
  await act(async () => {
    render(
      <FluentProvider theme={lightTheme}>
        <LanguageProvider>
          <FunctionsView cells={cells} examples={async () => EXAMPLES} onBack={() => {}} takesFocus />
        </LanguageProvider>
      </FluentProvider>,
    );
  });
  return { user, cells };
}

async function openClass(cells?: FakeCells) {
  const opened = await open(cells);
  await opened.user.click(screen.getByRole('button', { name: /^ABC_CLASS/ }));
  return opened;
}

const insert = () => screen.getByRole('button', { name: 'Insert' });
const classes = () => screen.findByRole('region', { name: 'Result of ABC_CLASS' });

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

test('a function is found by a part of its name, by what it gives, and in the other language', async () => {
  const { user } = await open();
  const search = screen.getByRole('searchbox');
  const names = () =>
    within(screen.getByRole('list'))
      .getAllByRole('button')
      .map((button) => button.textContent);
  await user.type(search, 'abc cl');
  expect(names()[0]).toContain('ABC_CLASS');
  expect(names().join()).not.toContain('CREDIT_GRADE');
  await user.clear(search);
  await user.type(search, '交叉比率');
  expect(names()[0]).toContain('CROSS_RATIO');
  await user.clear(search);
  await user.type(search, 'zebra');
  expect(screen.getByText(/No function fits “zebra”/)).toBeTruthy();
});

test('the selection becomes an argument, the result is shown, and the formula goes into the active cell', async () => {
  const { user, cells } = await openClass();
  expect(insert().getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText('Fill in values to see the result.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Use the selected cells for values' }));
  const table = await classes();
  expect(
    within(table)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['A', 'B', 'C']);
  await user.click(insert());
  expect(cells.inserted).toEqual(['=ABC_CLASS(B2:B4) 3×1']);
  expect((await screen.findAllByText("Inserted in 'My sales'!C2.")).length).toBeGreaterThan(0);
});

test('an option is chosen with its tip and goes into the formula', async () => {
  const { user, cells } = await openClass();
  await user.type(screen.getByRole('textbox', { name: 'values' }), 'B2:B4');
  await user.selectOptions(screen.getByRole('combobox', { name: /^boundary/ }), 'including');
  await classes();
  await user.click(insert());
  expect(cells.inserted).toEqual(['=ABC_CLASS(B2:B4,,,"including") 3×1']);
});

test('the example needs no cells at all', async () => {
  const { user } = await openClass();
  await user.click(await screen.findByRole('button', { name: 'Fill in the example' }));
  expect(within(await classes()).getAllByRole('cell')).toHaveLength(3);
});

test('a fault is told in its sentence before anything is inserted', async () => {
  const { user } = await openClass();
  await user.type(screen.getByRole('textbox', { name: 'values' }), '{{"abc";5}');
  expect(await screen.findByText(/“abc”/)).toBeTruthy();
});

test('what is neither cells nor a value is said beside its field', async () => {
  const { user } = await openClass();
  await user.type(screen.getByRole('textbox', { name: 'values' }), '1,2');
  expect(screen.getByText(/neither cells nor a value/)).toBeTruthy();
  expect(insert().getAttribute('aria-disabled')).toBe('true');
});

test('cells that cannot be read, and a refusal to insert, say what to do', async () => {
  const cells = new FakeCells();
  cells.refuses = new WorkbookProblem('occupied', { cells: 'C3' });
  const { user } = await openClass(cells);
  const values = screen.getByRole('textbox', { name: 'values' });
  await user.type(values, 'Gone!A1');
  expect(await screen.findByText(/The cells of values were not read\./)).toBeTruthy();
  await user.clear(values);
  await user.type(values, 'B2:B4');
  await classes();
  await user.click(insert());
  expect((await screen.findAllByText(/Nothing was inserted\. .*C3/)).length).toBeGreaterThan(0);
});

test.each(['en', 'zh-CN'])('no accessibility rule is broken in the list and in a form (%s)', async (lang) => {
  window.localStorage.setItem('kehu.language', lang);
  const { user } = await open();
  const check = async () => {
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  };
  await check();
  await user.click(screen.getByRole('button', { name: /^SEASONAL_TARGET/ }));
  await check();
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('SEASONAL_TARGET'));
});
