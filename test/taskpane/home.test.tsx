import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { sheets } from '../../src/catalog/sheets';
import { WorkbookProblem } from '../../src/excel/problem';
import { App } from '../../src/taskpane/App';
import '../../src/taskpane/Builder';
import { FakeWorkbook, sourceOf } from './fake-workbook';
import { offering } from './offering';

const SALES = sourceOf(
  ['Customer', 'Sales'],
  [
    ['Ann', 800],
    ['Bob', 150],
  ],
);

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
beforeEach(() => {
  window.localStorage.clear();
  window.localStorage.setItem('kehu.welcomed', 'yes');
});
afterEach(cleanup);

const open = (source: FakeWorkbook['source'] = SALES) => {
  const workbook = new FakeWorkbook(source);
  render(<App {...offering(sheets)} workbook={workbook} version="1.2.3" />);
  return workbook;
};
const titlesIn = (group: string): (string | null)[] =>
  within(screen.getByRole('region', { name: group }))
    .getAllByRole('button')
    .map((button) => button.querySelector('span > span')!.textContent);
const search = () => screen.getByRole('searchbox');

test('every sheet is offered in its group', () => {
  open();
  const offered = ['Sales and customers', 'Scores and questionnaires', 'Credit', 'Records'].flatMap(
    (group) => (screen.queryByRole('region', { name: group }) ? titlesIn(group) : []),
  );
  expect([...offered].sort()).toEqual(sheets.map(({ title }) => title.en).sort());
});

test('a word of a column finds a sheet, in either language; without any, that is said', async () => {
  open();
  await userEvent.type(search(), 'current liabilities');
  expect(titlesIn('Credit')).toContain('Credit limits by working assets');
  expect(screen.queryByRole('region', { name: 'Sales and customers' })).toBeNull();
  await userEvent.clear(search());
  await userEvent.type(search(), '流动负债');
  expect(titlesIn('Credit')).toContain('Credit limits by working assets');
  await userEvent.clear(search());
  await userEvent.type(search(), 'zeppelin');
  expect(screen.getByText(/No analysis fits “zeppelin”/)).toBeTruthy();
});

test('what fits the selection is marked, and the marks follow it', async () => {
  const workbook = open();
  const abc = () => screen.getByRole('button', { name: /^Customer ABC/ });
  const limits = () => screen.getByRole('button', { name: /^Credit limits by working assets/ });
  await waitFor(() => expect(abc().textContent).toContain('Fits your selection'));
  expect(limits().textContent).not.toContain('Fits');
  workbook.select(sourceOf(['Remark', 'Colour'], [['one', 'red']]));
  await waitFor(() => expect(abc().textContent).not.toContain('Fits'));
});

test('a selection that cannot be read is no fault of the list', async () => {
  open(new WorkbookProblem('empty'));
  await waitFor(() => expect(screen.getByRole('button', { name: /^Customer ABC/ })).toBeTruthy());
  expect(screen.queryByText('Fits your selection')).toBeNull();
});

test('the sheet that was opened last comes first the next time', async () => {
  open();
  expect(screen.queryByRole('region', { name: 'Last used' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /^Key accounts/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'All analyses' }));
  await userEvent.click(screen.getByRole('button', { name: /^Product profit/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'All analyses' }));
  expect(titlesIn('Last used')).toEqual(['Product profit', 'Key accounts']);
});

test('the arrow keys go through a group', async () => {
  open();
  const [first, second] = within(screen.getByRole('region', { name: 'Sales and customers' })).getAllByRole(
    'button',
  );
  first!.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(second);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(first);
  await userEvent.keyboard('{End}{Home}');
  expect(document.activeElement).toBe(first);
});

test.each(['en', 'zh-CN'])('the list can be read by everyone (%s)', async (lang) => {
  window.localStorage.setItem('kehu.language', lang);
  open();
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
