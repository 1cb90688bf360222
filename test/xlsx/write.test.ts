import { strFromU8, unzipSync } from 'fflate';
import type { LaidCell, LaidSheet } from '../../src/define/sheet/laid';
import { storedFormula } from '../../src/xlsx/formula';
import type { Workbook } from '../../src/xlsx/workbook';
import { writeWorkbook } from '../../src/xlsx/write';
import { reopened } from './reopened';
import { complaints } from './validator';

const sheet = (name: string, cells: readonly (readonly (LaidCell | null)[])[], more = {}): LaidSheet => ({
  name,
  rows: cells.length,
  columns: Math.max(0, ...cells.map((row) => row.length)),
  cells,
  widths: (cells[0] ?? []).map(() => 12),
  tables: [],
  charts: [],
  freeze: { rows: 0, columns: 0 },
  explain: [],
  validations: [],
  print: { landscape: false, headerRow: null, footer: '' },
  fills: [],
  bands: [],
  ...more,
});

const workbook = (sheets: readonly LaidSheet[], more: Partial<Workbook> = {}): Workbook => ({
  lang: 'en',
  title: 'Title',
  description: '',
  creator: 'Kehu',
  sheets: sheets.map((laid) => ({ laid })),
  ...more,
});

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** Programs are started that read what was written. */
jest.setTimeout(60_000);

test('texts come back as they were, whatever is in them', async () => {
  const texts = [
    '=1+1',
    '007',
    ' padded ',
    'a\nb\tc',
    '<&>"\'',
    '_x0041_ and _x',
    '客户 😀',
    'bell\u0007',
    'TRUE',
    '#N/A',
    "'quoted",
  ];
  const bytes = writeWorkbook(workbook([sheet('A', [texts.map((value) => ({ value }))])]));
  const { sheets } = await reopened(bytes);
  expect(sheets[0]!.values[0]).toEqual(texts);
  expect(await complaints(bytes)).toEqual([]);
});

test('a formula of the add-in is kept as Excel keeps it, with its value', () => {
  const functions = new Map(['ABC_CLASS', 'RANK.OF'].map((id) => [id, id]));
  expect(storedFormula('=IF(ABC_CLASS(A1:A9)="B","ABC_CLASS(x)",\'ABC_CLASS(1)\'!A1)', functions)).toEqual({
    text: 'IF(_xldudf_ABC_CLASS(A1:A9)="B","ABC_CLASS(x)",\'ABC_CLASS(1)\'!A1)',
    isDynamic: true,
  });
  expect(storedFormula('=RANK.OF(A1)', functions).text).toBe('_xldudf_RANK_OF(A1)');
  expect(storedFormula('=A1+MINE(1)', new Map([['MINE', 'CONTOSO_MINE']])).text).toBe(
    'A1+_xldudf_CONTOSO_MINE(1)',
  );
  expect(storedFormula('=SUM(A1)', functions)).toEqual({ text: 'SUM(A1)', isDynamic: false });

  const cells = [
    [{ value: 'A', formula: '=ABC_CLASS(B1:B2)' }, { value: 3 }],
    [{ value: 'B' }, { value: 2 }],
  ];
  const laid = sheet('A', cells);
  const spills = [{ row: 0, column: 0, rows: 2, columns: 1 }];
  const addIn = { id: '00000000-0000-4000-8000-000000000000', version: '1.0.0.0', functions };
  const parts = partsOf(writeWorkbook(workbook([], { sheets: [{ laid, spills }], addIn })));
  expect(parts['xl/worksheets/sheet1.xml']).toContain(
    '<c r="A1" s="0" t="str" cm="1"><f t="array" ref="A1:A2">_xldudf_ABC_CLASS(B1:B2)</f><v>A</v></c>',
  );
  expect(parts['xl/metadata.xml']).toContain('fDynamic="1"');
  expect(parts['xl/webextensions/taskpanes.xml']).toContain('visibility="0"');
});

test('a table that is protected, marked, frozen and charted is valid', async () => {
  const cells: LaidCell[][] = [
    ['Name', 'Sales', 'sales', 'Twice'].map((value) => ({ value, style: 'header' })),
    [
      { value: 'a', style: 'input' },
      { value: 2, style: 'input', numberFormat: '0.0' },
      { value: 1 },
      { value: 4, formula: '=B2*2' },
    ],
    [
      { value: 'b', style: 'input' },
      { value: '', style: 'input', numberFormat: '0.0' },
      { value: true },
      { value: 0, formula: '=B3*2' },
    ],
  ];
  const body = (column: number) => ({ row: 1, column, rows: 2, columns: 1 });
  const axis = { title: 'Sales', numberFormat: '0' };
  const series = (['columns', 'stacked', 'line', 'points'] as const).map((type, i) => ({
    name: type,
    values: body(1),
    type,
    axis: i < 2 ? ('primary' as const) : ('secondary' as const),
  }));
  const chart = {
    title: 'Sales',
    anchor: { row: 5, column: 0, rows: 10, columns: 5 },
    categories: body(0),
    categoryTitle: 'Name',
    primary: axis,
    secondary: { ...axis, least: 0, most: 1 },
  };
  const laid = sheet("Bob's", cells, {
    tables: [{ name: 'Rows', area: { row: 0, column: 0, rows: 3, columns: 4 } }],
    fills: [{ area: body(3), formula: '=RC[-2]*2' }],
    freeze: { rows: 1, columns: 1 },
    charts: [
      { ...chart, series },
      { ...chart, title: '', series: series.slice(3) },
    ],
    validations: [
      { area: body(1), rule: { allow: 'number', least: 0 } },
      { area: body(0), rule: { allow: 'list', list: ['a', 'b'] } },
    ],
    print: { landscape: true, headerRow: 0, footer: 'Internal' },
  });
  const marks = [{ area: body(0), text: 'a', fill: 'C6EFCE', color: '006100' }];
  const bytes = writeWorkbook(
    workbook([], {
      sheets: [{ laid, isProtected: true, marks }],
      names: [{ name: 'Policy', refersTo: "'Bob''s'!$B$2" }],
    }),
  );
  expect(await complaints(bytes)).toEqual([]);
  const { sheets, names } = await reopened(bytes);
  // A header that is there already, in another case, is told apart as Excel does it.
  expect(sheets[0]!.values[0]).toEqual(['Name', 'Sales', 'sales2', 'Twice']);
  expect(names).toContainEqual({ name: 'Policy', refersTo: "'Bob''s'!$B$2" });
});

test('no two sheets, tables or names are called alike, and a list that Excel would not take is refused', () => {
  const one = sheet('A', []);
  expect(() => writeWorkbook(workbook([one, { ...one, name: 'a' }]))).toThrow('Two sheets are called “a”.');
  const names = ['X', 'x'].map((name) => ({ name, refersTo: '1' }));
  expect(() => writeWorkbook(workbook([one], { names }))).toThrow('Two tables or names are called “x”.');
  const validations = [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, rule: { allow: 'list' as const, list: ['a,b'] } },
  ];
  expect(() => writeWorkbook(workbook([sheet('A', [], { validations })]))).toThrow('a,b');
});
