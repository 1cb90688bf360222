import { sheets } from '../../src/catalog/sheets';
import { sheetOutlines } from '../../src/build/sheet-outlines';
import { sheetLoader } from '../../src/taskpane/sheet-rooms';

test('the pane gets every sheet of the catalogue by its outline', async () => {
  const outlines = sheetOutlines();
  expect(outlines.map(({ id }) => id)).toEqual(sheets.map(({ id }) => id));
  const load = sheetLoader(outlines);
  for (const sheet of sheets) expect(await load(sheet.id)).toBe(sheet);
  expect(await load('no-such-sheet')).toBeUndefined();
});
