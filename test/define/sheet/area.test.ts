import { areaName, cellName, columnLetters } from '../../../src/define/sheet/area';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('a cell moves with its formula unless it is absolute', () => {
  expect(cellName(6, 1)).toBe('B7');
  expect(cellName(6, 1, true)).toBe('$B$7');
});

test('an area of one cell is that cell', () => {
  expect(areaName({ row: 0, column: 0, rows: 1, columns: 1 })).toBe('A1');
  expect(areaName({ row: 1, column: 1, rows: 3, columns: 2 }, true)).toBe('$B$2:$C$4');
});
