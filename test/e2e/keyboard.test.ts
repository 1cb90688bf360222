import type { Frame, Page } from 'playwright-core';
import { startWorkbench, type OpenSandbox, type Workbench } from './browser';

/** Starting the engine, Office.js and React on a busy machine takes its time. */
jest.setTimeout(480_000);

let workbench: Workbench;
let sandbox: OpenSandbox;
let pane: Frame;
let page: Page;
beforeAll(async () => {
  workbench = await startWorkbench();
  sandbox = await workbench.open();
  ({ pane, page } = sandbox);
});
afterAll(() => workbench?.close());

interface Stop {
  readonly says: string;
  readonly tag: string;
  readonly tabIndex: number;
}

/** Where the focus rests in the pane; null while the workbook has it. */
async function focused(): Promise<Stop | null> {
  if (!(await inPane())) return null;
  return pane.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const says = at.getAttribute('aria-label') ?? at.getAttribute('name') ?? (at.textContent ?? '').trim();
    return { says: says.slice(0, 60) || at.id, tag: at.tagName, tabIndex: at.tabIndex };
  });
}

const inPane = (): Promise<boolean> => page.evaluate(() => document.activeElement?.tagName === 'IFRAME');

async function press(key: string): Promise<Stop | null> {
  await page.keyboard.press(key);
  // A key that leads out of the pane is told to the host in a message.
  await page.waitForTimeout(60);
  return focused();
}

/** Presses a key until it has led out of the pane. */
async function walk(key: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let stop = await focused(); stop; stop = await press(key)) {
    stops.push(stop);
    if (stops.length > 150) throw new Error(`The focus goes round: ${JSON.stringify(stops.slice(-20))}`);
  }
  return stops;
}

/** From its first stop to its last and back, each stop can be seen by Tab, and none is passed over. */
async function expectWalkable(): Promise<void> {
  const there = await walk('Tab');
  expect(there.filter(({ tag, tabIndex }) => tag === 'BODY' || tabIndex < 0)).toEqual([]);
  expect(there.length).toBeGreaterThan(2);
  expect(there.at(-1)!.says).toBe('Help');
  await page.keyboard.press('F6');
  await tabTo(/^Help$/);
  const back = await walk('Shift+Tab');
  const stops = ({ tag }: Stop): boolean => !/^(H\d|DIV)$/.test(tag);
  expect(back.filter(stops).reverse().slice(-there.filter(stops).length)).toEqual(there.filter(stops));
  await page.keyboard.press('F6');
}

/** Goes on with a key until the focus rests on this. */
async function tabTo(says: RegExp, key = 'Tab'): Promise<void> {
  for (let at = await focused(); !at || !says.test(at.says);) {
    const next = await press(key);
    if (!next) throw new Error(`${String(says)} not reached from ${at?.says ?? 'the cells'}`);
    at = next;
  }
}

const heading = (name: string | RegExp) => pane.getByRole('heading', { level: 1, name }).waitFor();

test('F6 goes from the cells into the pane and back', async () => {
  await sandbox.call('select', 'Customers', 'A2');
  await page.locator('[id^="univer-sheet-main-canvas"]').click({ position: { x: 200, y: 200 } });
  await page.keyboard.press('F6');
  expect(await inPane()).toBe(true);
  await page.keyboard.press('F6');
  expect(await inPane()).toBe(false);
  await page.keyboard.press('F6');
});

test('a form is opened, filled, built and left by keys alone', async () => {
  await sandbox.call('select', 'Customers', 'A1:G40');
  await tabTo(/^Customer ABC/);
  await page.keyboard.press('Enter');
  await heading('Customer ABC');
  expect((await focused())?.tag).toBe('H1');
  await pane.locator('button:not([aria-disabled="true"])', { hasText: 'Create sheet' }).waitFor();
  await expectWalkable();

  await tabTo(/^Create sheet$/);
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Delete this sheet' }).waitFor();
  expect((await focused())?.says).toContain('Built “Customer ABC”');
  await tabTo(/^Delete this sheet$/);
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Delete sheet' }).waitFor();
  await page.keyboard.press('Escape');
  await pane.getByRole('button', { name: 'Delete this sheet' }).waitFor();
  expect((await focused())?.says).toBe('Delete this sheet');
  expect(await sandbox.call('sheets')).toContain('Customer ABC');

  await tabTo(/^All analyses$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await heading('What do you want to build?');
  expect((await focused())?.tag).toBe('H1');
});

test('a function is found, filled in and inserted by keys alone', async () => {
  await sandbox.call('select', 'Customers', 'J2');
  await tabTo(/^Functions/);
  await page.keyboard.press('Enter');
  await heading('Functions');
  expect((await focused())?.tag).toBe('H1');
  await tabTo(/^Search functions$/);
  await page.keyboard.type('ABC_CLASS');
  await tabTo(/^ABC_CLASS/);
  await page.keyboard.press('Enter');
  await heading('ABC_CLASS');
  expect((await focused())?.tag).toBe('H1');
  await tabTo(/^Fill in the example$/);
  await page.keyboard.press('Enter');
  await pane.locator('button:not([aria-disabled="true"])', { hasText: 'Insert' }).waitFor();
  await expectWalkable();
  await tabTo(/^Insert$/);
  await page.keyboard.press('Enter');
  await pane.getByText('Inserted in').first().waitFor();
  expect((await focused())?.says).toBe('Insert');

  await tabTo(/^All functions$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await heading('Functions');
  expect((await focused())?.tag).toBe('H1');
});

test('Esc gives the focus back to the cells', async () => {
  expect(await press('Escape')).toBeNull();
});
