import { plain } from '../../../src/define/sheet/fill';
import { choice, family, flag, label, money } from '../../../src/define/sheet/given';
import { inputCell, type RawCell } from '../../../src/define/sheet/input';
import { readSource } from '../../../src/define/sheet/read-source';
import { source, type SourceInput } from '../../../src/define/sheet/source';
import { BLANK } from '../../../src/define/function/cell';
import { inputFor, sourceOf } from './sample';
import { customerAbcSheet } from '../../../src/domain/sales/abc-by-share/sheet';

const term = (en: string, zh: string) => ({ en, 'zh-CN': zh });
const amounts = source(
  { title: term('Sales', '销售'), tip: plain(''), rows: 'many per name' },
  { amount: money(term('amount', '金额'), plain('')) },
);
const read = (cells: readonly RawCell[]) => readSource('sales', amounts, sourceOf({ amount: cells }));
const columnsOf = (cells: readonly RawCell[]): unknown => read(cells).data?.columns;

test('a column is read with the kinds of the worksheet functions', () => {
  expect(columnsOf([1, '', '  ', 0.1 + 0.2])).toEqual({ amount: [1, BLANK, BLANK, 0.3] });
  expect(read([1]).findings).toEqual([]);
});

test('faults of one kind are one finding, whatever the cells hold, with all their places', () => {
  const { findings } = read([1, 'n/a', 'none', '1,200', '#N/A', true]);
  expect(columnsOf(['n/a', '#N/A'])).toEqual({ amount: [BLANK, BLANK] });
  expect(
    findings.map(({ severity, text, places }) => [severity, text.en, places.map(({ row }) => row)]),
  ).toEqual([
    [
      'error',
      expect.stringMatching(/^amount: “n\/a” is not a number.* Cells like this one: 1 more\.$/),
      [1, 2],
    ],
    ['error', expect.stringMatching(/^amount: “1,200” is a number typed as text/), [3]],
    ['error', expect.stringMatching(/^amount: This cell is the error #N\/A/), [4]],
    ['error', expect.stringMatching(/^amount: TRUE is not a number/), [5]],
  ]);
});

test('20,000 faults are one finding, and fast enough to type beside', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `${i},000`);
  const { findings } = read(many);
  expect(findings).toHaveLength(1);
  expect(findings[0]!.places).toHaveLength(20_000);
});

test('a place names its cell, also where rows were left out', () => {
  const sales: SourceInput = { ...sourceOf({ customer: ['A', 'B'], amount: [1, 2] }), rows: [3, 7] };
  const input = inputFor(customerAbcSheet, {}, {}, { sources: { sales } });
  expect(inputCell(input, { source: 'sales', column: 'amount', row: 1 })).toEqual({
    worksheet: 'Data',
    cell: 'B8',
  });
  expect(inputCell(input, { source: 'sales', column: 'group', row: 1 })).toBeNull();
});

test('a required column or source that is not chosen is an error, an optional one is blank', () => {
  const nothing = { ...sourceOf({}), rows: [1, 2] };
  expect(readSource('sales', amounts, nothing).findings.map(({ text }) => text['zh-CN'])).toEqual([
    '尚未为“金额”选择列。请选择对应的列。',
  ]);
  expect(readSource('sales', amounts, undefined).findings.map(({ text }) => text.en)).toEqual([
    '“Sales” is not chosen. Select the range that holds it.',
  ]);
  const optional = source(
    { title: plain('x'), tip: plain(''), rows: 'one per name', required: false },
    { amount: money(plain('x'), plain(''), { required: false }) },
  );
  expect(readSource('x', optional, undefined)).toEqual({ data: null, findings: [] });
  expect(readSource('x', optional, nothing).data?.columns).toEqual({ amount: [BLANK, BLANK] });
});

test('columns whose headers are data are read each with its header', () => {
  const months = source(
    { title: plain('x'), tip: plain(''), rows: 'one per name' },
    { customer: label(plain('c'), plain('')), month: family('period', money(plain('m'), plain(''))) },
  );
  const found = sourceOf({ customer: ['A'] });
  const columns = {
    ...found.columns,
    month: [
      { header: 45292, cells: [10], column: 1 },
      { header: 'Feb', cells: [''], column: 2 },
    ],
  };
  expect(readSource('x', months, { ...found, columns }).data?.columns).toEqual({
    customer: ['A'],
    month: [
      { header: 45292, cells: [10] },
      { header: 'Feb', cells: [BLANK] },
    ],
  });
});

test('a choice is read by its code or its name in either language', () => {
  const way = { code: 'cost', name: term('at cost', '按成本') };
  const stock = source(
    { title: plain('x'), tip: plain(''), rows: 'one per name' },
    { way: choice([way], plain('w'), plain('')), sure: flag(plain('s'), plain('')) },
  );
  const input = sourceOf({ way: ['COST', 'At cost', '按成本', ''], sure: ['是', 0, true, ''] });
  expect(readSource('x', stock, input).data?.columns).toEqual({
    way: ['cost', 'cost', 'cost', BLANK],
    sure: [true, false, true, BLANK],
  });
});
