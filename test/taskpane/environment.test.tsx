import { onViewAsked, showPaneOn } from '../../src/excel/asked-view';
import { officeIsDark, openPage, recall, remember } from '../../src/excel/environment';

const globals = globalThis as unknown as { Office?: unknown };
afterEach(() => {
  delete globals.Office;
  jest.restoreAllMocks();
  window.localStorage.clear();
});

test('what is remembered is kept apart by the partition that Office names', () => {
  globals.Office = { context: { partitionKey: 'ann|' } };
  remember('language', 'zh-CN');
  expect(recall('language')).toBe('zh-CN');
  globals.Office = { context: { partitionKey: 'bob|' } };
  expect(recall('language')).toBeNull();
});

test('blocked storage is no error', () => {
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('blocked');
  });
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('blocked');
  });
  expect(() => remember('language', 'en')).not.toThrow();
  expect(recall('language')).toBeNull();
});

test('the theme is unknown where Office does not tell it', () => {
  expect(officeIsDark()).toBeNull();
  globals.Office = { context: {} };
  expect(officeIsDark()).toBeNull();
  globals.Office = { context: { officeTheme: { isDarkTheme: true } } };
  expect(officeIsDark()).toBe(true);
});

test('a page opens through Office where it can, else as a window', () => {
  const open = jest.spyOn(window, 'open').mockReturnValue(null);
  openPage('https://localhost/help');
  expect(open).toHaveBeenCalledTimes(1);
  const openBrowserWindow = jest.fn();
  globals.Office = { context: { ui: { openBrowserWindow } } };
  openPage('https://localhost/help');
  expect(openBrowserWindow).toHaveBeenCalledWith('https://localhost/help');
  expect(open).toHaveBeenCalledTimes(1);
});

test('a view that a button asked for reaches the pane, whether it has started or not', async () => {
  globals.Office = { addin: { showAsTaskpane: async () => {} } };
  const views: string[] = [];
  await showPaneOn('customer-abc');
  const end = onViewAsked((view) => views.push(view));
  expect(views).toEqual(['customer-abc']);
  await showPaneOn('');
  expect(views).toEqual(['customer-abc', '']);
  end();
  await showPaneOn('customer-abc');
  expect(views).toHaveLength(2);
});
