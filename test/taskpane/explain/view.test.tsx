import { FluentProvider } from '@fluentui/react-components';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { layout } from '../../../src/define/sheet/layout';
import { understand } from '../../../src/define/reading/understand';
import { recipeOf } from '../../../src/define/sheet/renew';
import { defaultsOf } from '../../../src/define/sheet/option';
import { creditLimitsSheet } from '../../../src/domain/limits/working-assets/sheet';
import type { FormulaCells } from '../../../src/excel/formulas';
import { WorkbookProblem } from '../../../src/excel/problem';
import type { SelectedCell } from '../../../src/excel/selected-cell';
import ExplainView from '../../../src/taskpane/explain/ExplainView';
import { LanguageProvider } from '../../../src/taskpane/language';
import { darkTheme, lightTheme } from '../../../src/ui/themes';
import { FakeWorkbook, sourceOf } from '../fake-workbook';

const source = sourceOf(
  ['Customer', 'Current assets', 'Inventory', 'Current liabilities', 'Total liabilities', 'Net assets'],
  [
    ['WA1', 800, 300, 400, 600, 500],
    ['WA2', 1200, 500, 800, 1800, 600],
  ],
);

const [first] = Object.entries(creditLimitsSheet.sources);
const choices = {};
const read = understand(source, first![1], choices);
const input = {
  sources: { [first![0]]: read.input },
  options: defaultsOf(creditLimitsSheet.options),
  lang: 'en',
  date: '2026-11-25',
  version: '0.1.0',
} as const;
const laid = layout(creditLimitsSheet.draw(input).sheet!, 'en');
const recipe = recipeOf(
  creditLimitsSheet,
  input,
  {
    [first![0]]: { where: source.where as { kind: 'cells'; worksheetId: string; address: string }, choices },
  },
  'plain',
  laid,
);

const nothing: SelectedCell = {
  worksheetId: 's1',
  worksheet: 'Limits',
  row: 0,
  column: 0,
  address: 'A1',
  text: '',
  formula: null,
  recipe: null,
};

/** A cell of the built sheet: a customer under a header. */
function built(customer: string, header: string): SelectedCell {
  const row = laid.cells.findIndex((cells) => cells[0]?.value === customer);
  const top = laid.cells.findIndex((cells) =>
    cells.some((cell) => cell?.value === header && cell.style === 'header'),
  );
  const column = laid.cells[top]!.findIndex((cell) => cell?.value === header);
  const cell = laid.cells[row]![column]!;
  return { ...nothing, row, column, text: String(cell.value), formula: cell.formula ?? null, recipe };
}

const texts = Object.fromEntries(
  laid.cells.flatMap((cells, r) => cells.map((cell, c) => [`${r} ${c}`, String(cell?.value ?? '')])),
);

class FakeCells implements FormulaCells {
  values: unknown[][] = [[800], [0]];
  async selectedAddress() {
    return 'A1';
  }
  async readArgument() {
    return this.values;
  }
  async activeCell() {
    return { worksheetId: 's1', worksheet: 'Limits', address: 'A1' };
  }
  async insertFormula() {
    return this.activeCell();
  }
}

async function open(selected: SelectedCell | null, cells = new FakeCells(), theme = lightTheme) {
  const workbook = new FakeWorkbook(source);
  workbook.selected = selected;
  workbook.texts = texts;
  const user = userEvent.setup();
  await act(async () => {
    render(
      <FluentProvider theme={theme}>
        <LanguageProvider>
          <ExplainView
            sheets={[]}
            loadSheet={async (id) => (id === creditLimitsSheet.id ? creditLimitsSheet : undefined)}
            workbook={workbook}
            version="0.1.0"
            onBack={() => {}}
            takesFocus
            cells={cells}
          />
        </LanguageProvider>
      </FluentProvider>,
    );
  });
  return { workbook, user, cells };
}

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

test('a cell of a built sheet is told in words with its row’s figures, and each leads to its cell', async () => {
  const { workbook, user } = await open(built('WA1', 'Current ratio'));
  expect(await screen.findByText(/current assets \(800\) ÷ current liabilities \(400\)/)).toBeTruthy();
  const [link] = screen.getAllByRole('button', { name: /^Select/ });
  await user.click(link!);
  expect(workbook.visited[0]).toMatch(/^s1![A-Z]+\d+$/);
});

test('the next selection is explained by itself', async () => {
  const { workbook } = await open(built('WA1', 'Current ratio'));
  workbook.selected = built('WA2', 'Current ratio');
  await act(async () => workbook.select(source));
  expect(await screen.findByText(/\(1200\) ÷ current liabilities \(800\)/)).toBeTruthy();
});

test('a value typed over a formula is told', async () => {
  await open({ ...built('WA1', 'Current ratio'), formula: null });
  expect(await screen.findByText(/holds a value where a formula was built/)).toBeTruthy();
});

test('a sheet that was rearranged is not explained by the wrong header', async () => {
  const cell = built('WA1', 'Current ratio');
  await open({ ...cell, row: cell.row, column: cell.column, recipe: cell.recipe });
  cleanup();
  const workbook = new FakeWorkbook(source);
  workbook.selected = cell;
  await act(async () => {
    render(
      <FluentProvider theme={lightTheme}>
        <LanguageProvider>
          <ExplainView
            sheets={[]}
            loadSheet={async () => creditLimitsSheet}
            workbook={workbook}
            version="0.1.0"
            onBack={() => {}}
            takesFocus
          />
        </LanguageProvider>
      </FluentProvider>,
    );
  });
  expect(await screen.findByText(/was rearranged/)).toBeTruthy();
});

test('without its data the sheet’s formula is shown and why its words are missing', async () => {
  const workbook = new FakeWorkbook(new WorkbookProblem('gone'));
  workbook.selected = built('WA1', 'Current ratio');
  await act(async () => {
    render(
      <FluentProvider theme={lightTheme}>
        <LanguageProvider>
          <ExplainView
            sheets={[]}
            loadSheet={async () => creditLimitsSheet}
            workbook={workbook}
            version="0.1.0"
            onBack={() => {}}
            takesFocus
          />
        </LanguageProvider>
      </FluentProvider>,
    );
  });
  expect(await screen.findByText(/data of the sheet was not read/)).toBeTruthy();
});

test('#DIV/0! of a function has its sentence, though Excel shows none', async () => {
  const cells = new FakeCells();
  cells.values = [[0], [0]];
  await open({ ...nothing, text: '#DIV/0!', formula: '=SALES_SHARE(B2:B3)' }, cells);
  expect(await screen.findByText(/Why it shows #DIV\/0!/)).toBeTruthy();
});

test.each([
  ['#NAME?', '=SALES_SHARE(B2:B3)', /opened without Kehu/],
  ['#VALUE!', '=1+SALES_SHARE(B2:B3)', /inside a longer formula/],
  ['#SPILL!', '=SALES_SHARE(B2:B3)', /more cells than are free/],
])('%s of %s says what to do', async (text, formula, said) => {
  await open({ ...nothing, text, formula });
  expect(await screen.findByText(said)).toBeTruthy();
});

test('a cell without anything of Kehu, and one that was not read', async () => {
  await open({ ...nothing, text: '5' });
  expect(await screen.findByText(/Nothing of Kehu/)).toBeTruthy();
  cleanup();
  const { workbook, user } = await open(null);
  expect(await screen.findByText(/was not read/)).toBeTruthy();
  workbook.selected = nothing;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect((await screen.findAllByText(/A1 is empty/)).length).toBeGreaterThan(0);
});

test.each([
  ['en', lightTheme],
  ['zh-CN', darkTheme],
] as const)('axe finds nothing (%s)', async (lang, theme) => {
  window.localStorage.setItem('kehu.language', lang);
  await open({ ...built('WA1', 'Current ratio') }, new FakeCells(), theme);
  const rules = { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } };
  expect((await axe.run(document.body, rules)).violations).toEqual([]);
});
