import { readSetting, writeSetting } from '../../src/excel/workbook-settings';
import { openTestWorkbook, type TestWorkbook } from './workbook';

let workbook: TestWorkbook;
beforeAll(async () => {
  workbook = await openTestWorkbook();
});
afterAll(() => workbook.close());

test('a setting is kept in the workbook, replaced and taken out again', async () => {
  expect(await readSetting('formula-style')).toBeNull();
  await writeSetting('formula-style', null);
  await writeSetting('formula-style', 'values');
  await writeSetting('formula-style', 'addIn');
  expect(await readSetting('formula-style')).toBe('addIn');
  expect(await readSetting('other')).toBeNull();
  await writeSetting('formula-style', null);
  expect(await readSetting('formula-style')).toBeNull();
});
