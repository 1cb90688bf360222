import { boxAddress, columnName, parseBox, parseEntry, servedClasses } from '../src';
import { intersect, parseReference, quoteSheet, subtract } from '../src/address';
import type { TableInfo } from '../src/engine';
import { toEngineFormula, toExcelFormula } from '../src/formula-compat';

describe('structured references', () => {
  const tables: TableInfo[] = [
    {
      id: '1',
      name: 'Sales',
      sheet: 's',
      box: { row: 0, column: 0, rows: 4, columns: 3 },
      columns: ['p', 'amount', 'net sales'],
    },
  ];
  const inside = { sheet: 's', row: 2, column: 2 };
  const outside = { sheet: 's', row: 2, column: 6 };

  test.each([
    ['=[@amount]*2', '=Sales[[#This Row],[amount]]*2'],
    ['=[@[net sales]]', '=Sales[[#This Row],[net sales]]'],
    ['=Sales[@amount]', '=Sales[[#This Row],[amount]]'],
    ['=SUM(Sales[[p]:[amount]])', '=SUM(A2:B4)'],
    ['=SUM(Sales[amount])', '=SUM(Sales[amount])'],
    ['="[@amount]"&[@amount]', '="[@amount]"&Sales[[#This Row],[amount]]'],
    ["='[@x]'!A1+1", "='[@x]'!A1+1"],
  ])('%s is computed as %s', (typed, computed) => {
    expect(toEngineFormula(typed, tables, inside)).toBe(computed);
  });

  test('they are shown as they are typed in Excel', () => {
    expect(toExcelFormula('=Sales[[#This Row],[amount]]*2', tables, inside)).toBe('=[@amount]*2');
    expect(toExcelFormula('=Sales[[#This Row],[amount]]*2', tables, outside)).toBe('=Sales[@amount]*2');
    expect(toExcelFormula('=Sales[[#This Row],[net sales]]', tables, inside)).toBe('=[@[net sales]]');
  });

  test('without a table around it [@…] is left as it is', () => {
    expect(toEngineFormula('=[@amount]', tables, outside)).toBe('=[@amount]');
  });
});

describe('addresses', () => {
  test.each(['A1', 'B2:D4', 'A:A', 'C:XFD', '2:5', 'XFD1048576'])('%s', (address) => {
    const box = parseBox(address);
    expect(box && boxAddress(box)).toBe(address);
  });

  test.each(['', 'A0', 'XFE1', 'A1048577', 'A1:', 'name', 'A1B2'])('%s is no address', (address) => {
    expect(parseBox(address)).toBeNull();
  });

  test('columns count through the alphabet', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });

  test('sheets are quoted when they must be', () => {
    const quoted = ['Sheet1', '客户', 'My sheet', "It's", 'A1', '2026', 'R1C1'].map(quoteSheet);
    expect(quoted).toEqual(['Sheet1', '客户', "'My sheet'", "'It''s'", "'A1'", "'2026'", "'R1C1'"]);
    expect(parseReference("'It''s'!$A$1:B2")).toEqual({ sheet: "It's", box: parseBox('A1:B2') });
  });

  test('a box without another is up to four boxes of the same cells', () => {
    const [whole, hole] = [parseBox('A1:E5'), parseBox('B2:C3')];
    if (!whole || !hole) throw new Error('unreachable');
    const parts = subtract(whole, hole);
    const size = parts.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    expect(size).toBe(21);
    expect(parts.every((part) => intersect(part, hole) === null)).toBe(true);
  });
});

test.each([
  ['12.5', 12.5, null],
  ['-1e3', -1000, null],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['12%', 0.12, '0%'],
  ['true', true, null],
  ['2024-02-30', '2024-02-30', null],
  ['2024/1/1', 45292, 'yyyy/m/d'],
  ["'12", '12', null],
  ['=A1', { formula: '=A1' }, null],
  ['=', '=', null],
  ['1,23', '1,23', null],
  ['', null, null],
])('typed %j is entered as %j', (typed, entry, numberFormat) => {
  expect(parseEntry(typed)).toEqual({ entry, numberFormat });
});

test('the list of what is served names the classes of the object model', () => {
  const served = servedClasses();
  const members = served.reduce(
    (sum, { properties, methods }) => sum + properties.length + methods.length,
    0,
  );
  expect(served.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Workbook', 'Worksheet', 'Range', 'Chart', 'Table']),
  );
  expect(served.find(({ name }) => name === 'Range')?.properties).toContain('numberFormat');
  expect(members).toBeGreaterThan(300);
});
