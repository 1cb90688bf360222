import type { Frame } from 'playwright-core';
import { startWorkbench, type OpenSandbox, type Workbench } from './browser';

/** Starting the engine, Office.js and React on a busy machine takes its time. */
jest.setTimeout(480_000);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.close());

const cases = [
  {
    locale: 'en-US',
    theme: 'light',
    customers: 'Customers',
    credit: 'Credit (invented)',
    abc: /Customer ABC/,
    limits: /Credit limits by working assets/,
    create: 'Create sheet',
    built: /^Built “.+” with [\d,]+ customers( from [\d,]+ rows)?\.$/,
    back: 'All analyses',
  },
  {
    locale: 'zh-CN',
    theme: 'dark',
    customers: '客户',
    credit: '授信（虚构）',
    abc: /客户 ?ABC/,
    limits: /营运资产法信用额度/,
    create: '生成工作表',
    built: /^已生成“.+”，共 [\d,]+ 个客户(，来自 [\d,]+ 行数据)?。$/,
    back: '全部分析表',
  },
] as const;

/** What a pane of this width would hide or clip. */
async function overflow(pane: Frame): Promise<number> {
  return pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function build(sandbox: OpenSandbox, from: string, choice: RegExp, words: (typeof cases)[number]) {
  const { pane } = sandbox;
  await sandbox.call('select', from, 'A2');
  await pane.getByRole('button', { name: choice }).click();
  const create = pane.getByRole('button', { name: words.create, exact: true });
  await pane.locator('button:not([aria-disabled="true"])', { hasText: words.create }).waitFor();
  expect(await overflow(pane)).toBe(0);
  await create.click();
  await pane.getByText(words.built).first().waitFor();
  await sandbox.call('settled');
}

test.each(cases)('both sheets are built through the pane ($locale, $theme)', async (words) => {
  const { locale, theme } = words;
  const sandbox = await workbench.open({ locale, theme });
  const before = await sandbox.call('sheets');
  await build(sandbox, words.customers, words.abc, words);
  await sandbox.screenshot(`pane-abc-${locale}-${theme}`);
  await sandbox.pane.getByRole('button', { name: words.back }).click();
  await build(sandbox, words.credit, words.limits, words);
  await sandbox.screenshot(`pane-limits-${locale}-${theme}`);

  const made = (await sandbox.call('sheets')).slice(before.length);
  expect(made).toHaveLength(2);
  expect(await sandbox.call('charts')).toHaveLength(2);
  for (const sheet of made) {
    const cells = (await sandbox.call('read', sheet, 'A1:Z200')).flat();
    expect(cells.filter((cell) => typeof cell === 'string' && /^#[A-Z/]+[!?]?$/.test(cell))).toEqual([]);
  }
  expect(sandbox.consoleErrors).toEqual([]);
  expect(sandbox.outsideRequests).toEqual([]);
  await sandbox.close();
});

test('the form with the most columns fits into a narrow pane, with its sample data', async () => {
  const { page, pane, close } = await workbench.open();
  await page.locator('#pane').evaluate((element) => (element.style.width = '320px'));
  await pane.getByRole('button', { name: /^Credit limits(?! by)/ }).click();
  await pane.getByRole('button', { name: 'Insert sample data' }).click();
  await pane.locator('button:not([aria-disabled="true"])', { hasText: 'Create sheet' }).waitFor();
  expect(await overflow(pane)).toBe(0);
  await close();
});

test('a ribbon button opens its form, a problem leads to its cell, a built sheet can be taken back', async () => {
  const sandbox = await workbench.open();
  const { pane } = sandbox;
  const before = await sandbox.call('sheets');
  await sandbox.call('type', 'Customers', 'F4', 'about 500');
  await sandbox.call('select', 'Customers', 'A:G');
  expect(await sandbox.call('runCommand', 'Kehu.OpenSheet', 'Kehu.Sheet.customer-abc')).toBe('completed');
  await pane.getByRole('button', { name: 'Go to cell F4' }).click();
  await until(async () => (await sandbox.call('selected')).includes('F4'));

  await sandbox.call('type', 'Customers', 'F4', 500);
  await sandbox.call('select', 'Customers', 'A:G');
  await pane.getByRole('button', { name: 'Use current selection' }).click();
  await pane.locator('button:not([aria-disabled="true"])', { hasText: 'Create sheet' }).waitFor();
  await pane.getByRole('button', { name: 'Create sheet' }).press('Enter');
  const deleteAgain = pane.getByRole('button', { name: 'Delete this sheet' });
  await deleteAgain.waitFor();
  // The outcome has taken the focus, so that its links are the next stops of the Tab key.
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toContain('Built “Customer ABC”');
  await deleteAgain.press('Enter');
  await pane.getByRole('button', { name: 'Delete sheet' }).press('Enter');
  await pane.getByText('Deleted “Customer ABC”.').first().waitFor();
  expect(await sandbox.call('sheets')).toEqual(before);
  expect(sandbox.consoleErrors).toEqual([]);
  await sandbox.close();
});
