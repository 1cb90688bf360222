import { sheets } from '../../src/catalog/sheets';
import { controlOfSheet, sheetOfControl } from '../../src/excel/controls';

test('every entry of the ribbon leads to its sheet, and any other control to the list', () => {
  for (const { id } of sheets) expect(sheetOfControl(controlOfSheet(id))).toBe(id);
  expect(sheetOfControl('Kehu.Cell.Button')).toBe('');
});
