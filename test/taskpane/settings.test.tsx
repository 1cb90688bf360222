import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { sheets } from '../../src/catalog/sheets';
import { WorkbookProblem } from '../../src/excel/problem';
import { App } from '../../src/taskpane/App';
import { formulaStyle } from '../../src/taskpane/settings/formula-style';
import '../../src/taskpane/settings/SettingsView';
import '../../src/taskpane/welcome/WelcomeView';
import { FakeWorkbook, sourceOf } from './fake-workbook';
import { offering } from './offering';

const SALES = sourceOf(['Customer', 'Sales'], [['Ann', 800]]);

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const open = (workbook = new FakeWorkbook(SALES)) => {
  render(<App {...offering(sheets)} workbook={workbook} version="1.2.3" />);
  return workbook;
};

async function expectNoViolations(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
}

describe('the first run', () => {
  test('explains once, and can be read again', async () => {
    open();
    await screen.findByRole('heading', { level: 1, name: 'How it works' });
    await expectNoViolations();
    await userEvent.click(screen.getByRole('button', { name: 'Start' }));
    await screen.findByRole('heading', { level: 1, name: 'What do you want to build?' });
    cleanup();
    open();
    expect(screen.queryByText('How it works', { selector: 'h1' })).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: /^How it works/ }));
    await screen.findByRole('heading', { level: 1, name: 'How it works' });
  });
});

describe('the settings', () => {
  const openSettings = async (workbook?: FakeWorkbook) => {
    window.localStorage.setItem('kehu.welcomed', 'yes');
    const opened = open(workbook);
    await userEvent.click(await screen.findByRole('button', { name: /^Settings/ }));
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    return opened;
  };

  /** The person's and the workbook's, once that has been read. */
  const styleFields = () =>
    waitFor(() => {
      const fields = screen.getAllByRole('combobox', { name: 'Formulas in new sheets' });
      expect(fields).toHaveLength(2);
      return fields;
    });

  test('of the workbook go before those of the person', async () => {
    const workbook = await openSettings();
    const [own, workbooks] = await styleFields();
    await expectNoViolations();
    await userEvent.selectOptions(own!, 'values');
    expect(await formulaStyle(workbook)).toBe('values');
    await userEvent.selectOptions(workbooks!, 'addIn');
    await screen.findByText('Kept in the workbook.');
    expect(await formulaStyle(workbook)).toBe('addIn');
    await userEvent.selectOptions(workbooks!, '');
    await screen.findByText('Kept in the workbook.');
    expect(await formulaStyle(workbook)).toBe('values');
  });

  test('that are not kept say so and stand as before', async () => {
    const workbook = await openSettings();
    const [, workbooks] = await styleFields();
    workbook.settingsFail = new WorkbookProblem('protected');
    await userEvent.selectOptions(workbooks!, 'addIn');
    await screen.findByText(/The setting was not kept/);
    expect((workbooks as HTMLSelectElement).value).toBe('');
  });

  test('speak the other language at once', async () => {
    await openSettings();
    await userEvent.selectOptions(screen.getAllByRole('combobox', { name: 'Language' })[0]!, 'zh-CN');
    await screen.findByRole('heading', { level: 1, name: '设置' });
    await expectNoViolations();
  });
});
