import type { NodeWorkbook } from '../src/node';
import { openWorkbook } from '../src/node';

let book: NodeWorkbook;

afterEach(() => book.close());

test('the unmodified Office.js believes that it runs in Excel on the web', async () => {
  book = await openWorkbook({ locale: 'zh-CN' });
  const info = await book.Office.onReady();
  expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  expect(book.Office.context.displayLanguage).toBe('zh-CN');
  expect(book.Office.context.contentLanguage).toBe('zh-CN');
});

test('requirement sets can be lowered and taken away', async () => {
  book = await openWorkbook({ requirements: { ExcelApi: 1.9, DelayForCellEdit: null } });
  const { requirements } = book.Office.context;
  expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
  expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  expect(requirements.isSetSupported('DelayForCellEdit', '1.1')).toBe(false);
});

test('document settings are read, stored and read again', async () => {
  book = await openWorkbook({ settings: { known: { a: [1, '二'] } } });
  const { settings } = book.Office.context.document;
  expect(settings.get('known')).toEqual({ a: [1, '二'] });
  settings.set('Office.AutoShowTaskpaneWithDocument', true);
  const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));
  expect(status).toBe('succeeded');
  expect(book.host.settings()).toEqual({
    known: { a: [1, '二'] },
    'Office.AutoShowTaskpaneWithDocument': true,
  });
});

test('a ribbon button reaches its command, and an unknown one is told so', async () => {
  const messages: string[] = [];
  book = await openWorkbook({ onMessage: (message) => messages.push(message) });
  const sources: string[] = [];
  book.Office.actions.associate('build', (event: Office.AddinCommands.Event) => {
    sources.push(event.source.id);
    event.completed();
  });
  expect(await book.runCommand('build', 'button1')).toBe('completed');
  expect(sources).toEqual(['button1']);
  expect(await book.runCommand('nothing', 'button2')).toBe('unknown');
  expect(messages).toEqual(['The add-in has no command “nothing”.']);
});

test('the add-in shows and hides its pane and loads with the document', async () => {
  book = await openWorkbook();
  const seen: string[] = [];
  await book.Office.addin.onVisibilityModeChanged((event) => void seen.push(event.visibilityMode));
  await book.Office.addin.hide();
  await book.Office.addin.showAsTaskpane();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(seen).toEqual(['Hidden', 'Taskpane']);
  await book.Office.addin.setStartupBehavior('Load' as Office.StartupBehavior);
  expect(await book.Office.addin.getStartupBehavior()).toBe('Load');
});

test('a ribbon control is switched off', async () => {
  book = await openWorkbook();
  await book.Office.ribbon.requestUpdate({
    tabs: [{ id: 'tab', controls: [{ id: 'build', enabled: false }] }],
  });
  expect(book.host.isEnabled('build')).toBe(false);
  expect(book.host.isEnabled('other')).toBe(true);
});

test('texts of the library come in the display language', async () => {
  book = await openWorkbook({ locale: 'zh-CN' });
  book.faults.throttled = true;
  const run = book.Excel.run((context) => context.sync());
  await expect(run).rejects.toMatchObject({ message: expect.stringMatching(/[\u4e00-\u9fff]/) as string });
});
