import { plain } from '../../../src/define/sheet/fill';
import { inputCellName, type SheetInput } from '../../../src/define/sheet/input';
import type { Need } from '../../../src/define/sheet/need';
import { readNeed } from '../../../src/define/sheet/reading';
import { BLANK } from '../../../src/define/function/cell';

const amount: Need<'amount'> = {
  id: 'amount',
  name: { en: 'amount', 'zh-CN': '金额' },
  description: plain(''),
  headers: { en: [], 'zh-CN': [] },
  kind: 'amount',
  required: true,
};

const inputOf = (cells: SheetInput['columns'][string]['cells']): SheetInput => ({
  columns: { amount: { header: 'Sales', cells, row: 1, column: 2 } },
  rows: cells.length,
  source: { worksheet: 'Data', address: 'A1:C9' },
  options: {},
  lang: 'en',
  date: '2026-11-22',
  version: '0.1.0',
});

test('a column is read with the kinds of the worksheet functions', () => {
  const { cells, findings } = readNeed(inputOf([1, '', '  ', 0.1 + 0.2]), amount);
  expect(cells).toEqual([1, BLANK, BLANK, 0.3]);
  expect(findings).toEqual([]);
});

test('cells with the same fault are one finding with all their places', () => {
  const input = inputOf([1, 'n/a', 'n/a', '1,200', '#N/A', true]);
  const { cells, findings } = readNeed(input, amount);
  expect(cells).toEqual([1, BLANK, BLANK, BLANK, BLANK, BLANK]);
  expect(
    findings.map(({ severity, text, places }) => [severity, text.en, places.map(({ row }) => row)]),
  ).toEqual([
    ['error', 'amount: “n/a” is not a number. Enter a number or clear the cell.', [1, 2]],
    ['error', 'amount: “1,200” is a number typed as text. Convert it to a number.', [3]],
    ['error', 'amount: this cell is the error #N/A. Correct it first.', [4]],
    ['error', 'amount: TRUE is not a number. Enter a number or clear the cell.', [5]],
  ]);
  expect(inputCellName(input, 'amount', 4)).toBe('C6');
});

test('a required column that is not chosen is an error, an optional one is blank', () => {
  const input = { ...inputOf([]), columns: {}, rows: 2 };
  expect(readNeed(input, amount).findings.map(({ text }) => text['zh-CN'])).toEqual([
    '尚未为“金额”选择列。请选择对应的列。',
  ]);
  expect(readNeed(input, { ...amount, required: false })).toEqual({ cells: [BLANK, BLANK], findings: [] });
});
