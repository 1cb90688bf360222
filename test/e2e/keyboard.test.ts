import { startWorkbench, type Workbench } from './browser';

/** Starting the engine, Office.js and React on a busy machine takes its time. */
jest.setTimeout(480_000);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench?.close());

test('F6 goes from the cells into the pane and back', async () => {
  const { page, call, close } = await workbench.open();
  const inPane = (): Promise<boolean> => page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  await call('select', 'Customers', 'A2');
  await page.locator('[id^="univer-sheet-main-canvas"]').click({ position: { x: 200, y: 200 } });
  await page.keyboard.press('F6');
  expect(await inPane()).toBe(true);
  await page.keyboard.press('F6');
  expect(await inPane()).toBe(false);
  await close();
});
