import { above, cell, column, formula, input } from '../../../src/define/sheet/formula';
import { plain } from '../../../src/define/sheet/fill';
import { layout } from '../../../src/define/sheet/layout';
import type { Block, Column, Sheet } from '../../../src/define/sheet/sheet';

const sheet = (...blocks: Block[]): Sheet => ({ name: plain('Test'), blocks });
const columnOf = (id: string, values: Column['values'], more: Partial<Column> = {}): Column => ({
  id,
  header: plain(id),
  format: 'whole',
  values,
  ...more,
});
const formulaAt = (laid: ReturnType<typeof layout>, row: number, col: number): string | undefined =>
  laid.cells[row]?.[col]?.formula;

const rates: Block = {
  kind: 'inputs',
  title: plain('Rates'),
  cells: [{ id: 'rate', label: plain('Rate'), value: 0.5, format: 'share', note: plain('may be changed') }],
};
const sales: Block = {
  kind: 'table',
  id: 'sales',
  columns: [
    columnOf('amount', [10, 20], { total: { value: 30, formula: formula`SUM(${column('amount')})` } }),
    columnOf('part', [5, 10], { formula: formula`${cell('amount')}*${input('rate')}` }),
    columnOf('running', [10, 30], { formula: formula`SUM(${above('running')},${cell('amount')})` }),
    columnOf('word', ['', ''], {
      formula: formula`IF(${cell('amount')}>9,${{ en: 'say "yes"', 'zh-CN': '是' }},"")`,
    }),
  ],
  excelTable: 'Sales',
  freezeColumns: 1,
};

test('blocks stand below each other with one empty row between', () => {
  const laid = layout(
    sheet({ kind: 'title', heading: plain('Head'), lines: [plain('Sub')] }, rates, sales),
    'en',
  );
  expect(laid.cells.map((row) => row[0]?.value ?? null)).toEqual([
    'Head',
    'Sub',
    null,
    'Rates',
    'Rate',
    null,
    30,
    'amount',
    10,
    20,
  ]);
});

test('names in formulas become addresses: same row, row above, whole column, parameter', () => {
  const laid = layout(sheet(rates, sales), 'en');
  expect(formulaAt(laid, 5, 1)).toBe('=A6*$B$2');
  expect(formulaAt(laid, 6, 1)).toBe('=A7*$B$2');
  expect(formulaAt(laid, 5, 2)).toBe('=SUM(C5,A6)');
  expect(formulaAt(laid, 3, 0)).toBe('=SUM($A$6:$A$7)');
});

test('a text in a formula is quoted in the language of the sheet', () => {
  expect(formulaAt(layout(sheet(rates, sales), 'en'), 5, 3)).toBe('=IF(A6>9,"say ""yes""","")');
  expect(formulaAt(layout(sheet(rates, sales), 'zh-CN'), 5, 3)).toBe('=IF(A6>9,"是","")');
});

test('a table covers header and body; its totals stand above, and it freezes what it asks for', () => {
  const laid = layout(sheet(rates, sales), 'en');
  expect(laid.tables).toEqual([{ name: 'Sales', area: { row: 4, column: 0, rows: 3, columns: 4 } }]);
  expect(laid.freeze).toEqual({ rows: 5, columns: 1 });
});

test('stacks stand side by side, and what follows is below the longest', () => {
  const short: Block = { kind: 'table', id: 'short', columns: [columnOf('x', [1])] };
  const long: Block = { kind: 'table', id: 'long', columns: [columnOf('y', [1, 2, 3])] };
  const laid = layout(sheet({ kind: 'beside', stacks: [[short], [long]] }, rates), 'en');
  expect(laid.cells.map((row) => [row[0]?.value ?? null, row[2]?.value ?? null]).slice(0, 6)).toEqual([
    ['x', 'y'],
    [1, 1],
    [null, 2],
    [null, 3],
    [null, null],
    ['Rates', null],
  ]);
});

test('a formula of another table or of nothing is a mistake of ours and is told', () => {
  const wrong =
    (broken: Column['formula']): (() => unknown) =>
    () =>
      layout(sheet({ kind: 'table', id: 't', columns: [columnOf('a', [1], { formula: broken! })] }), 'en');
  expect(wrong(formula`${input('none')}`)).toThrow('No parameter is called “none”.');
  expect(wrong(formula`${cell('none')}`)).toThrow('The table “t” has no column “none”.');
  expect(wrong(formula`${column('a', 'none')}`)).toThrow('No table holds the column “a”.');
});

test.each([
  '=1+1',
  '+41',
  '-x',
  '@user',
  "'quoted",
  '＝1+1',
  '＋41',
  '－x',
  '＠user',
  '007',
  '1-2',
  '三月5日',
  'TRUE',
  ' false ',
  '#N/A',
])('the text %s is marked as text', (text) => {
  const laid = layout(
    sheet({ kind: 'table', id: 't', columns: [columnOf('a', [text], { format: 'text' })] }),
    'en',
  );
  expect(laid.cells[1]![0]).toEqual({ value: text, style: 'body', asText: true });
});

test.each(['Ann', '客户', 'Smith & Sons', 'true north'])('the text %s needs no mark', (text) => {
  const laid = layout(
    sheet({ kind: 'table', id: 't', columns: [columnOf('a', [text], { format: 'text' })] }),
    'en',
  );
  expect(laid.cells[1]![0]).toEqual({ value: text, style: 'body' });
});

test('Chinese characters take two, long headers wrap, widths stay within bounds', () => {
  const widthOf = (header: string, values: Column['values'], format: Column['format'] = 'text'): number =>
    layout(
      sheet({ kind: 'table', id: 't', columns: [{ id: 'a', header: plain(header), format, values }] }),
      'en',
    ).widths[0]!;
  expect(widthOf('a', ['一二三四五六七八九十'])).toBe(22);
  expect(widthOf('a very long header indeed', ['x'])).toBe(16);
  expect(widthOf('a', ['x'.repeat(300)])).toBe(44);
  expect(widthOf('a', [-1234567.5], 'money')).toBe('-1,234,567.50'.length + 2);
});

test.each([
  ['ABC: 2017/18 [north]', 'ABC  2017 18  north'],
  ["'quoted'", 'quoted'],
  ['x'.repeat(40), 'x'.repeat(31)],
  ['History', 'History 1'],
])('the sheet name %s becomes %s', (wish, name) => {
  expect(layout({ name: plain(wish), blocks: [] }, 'en').name).toBe(name);
});

test('a header stands over its figures, and codes in the middle; texts stay where Excel has them', () => {
  const columns = [
    columnOf('amount', [1]),
    columnOf('class', ['A'], { format: 'code' }),
    columnOf('note', ['x'], { format: 'text' }),
  ];
  const laid = layout(sheet({ kind: 'table', id: 't', columns }), 'en');
  expect(laid.cells.map((row) => row.map((cell) => cell?.align))).toEqual([
    ['right', 'center', undefined],
    [undefined, 'center', undefined],
  ]);
  expect(laid.cells[0]![0]!.numberFormat).toBeUndefined();
});
