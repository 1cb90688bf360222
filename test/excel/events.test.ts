import { onSelectionChanged } from '../../src/excel/events';
import { openTestWorkbook, type TestWorkbook } from './workbook';

let workbook: TestWorkbook;
beforeAll(async () => {
  workbook = await openTestWorkbook();
});
afterAll(() => workbook.close());

const moment = () => new Promise((resolve) => setTimeout(resolve, 150));

test('each new selection is heard until the subscription ends', async () => {
  let heard = 0;
  const end = await onSelectionChanged(() => heard++);
  workbook.select('Sheet1', 'B2:C3');
  await moment();
  expect(heard).toBeGreaterThan(0);
  await end();
  const before = heard;
  workbook.select('Sheet1', 'D4');
  await moment();
  expect(heard).toBe(before);
});
