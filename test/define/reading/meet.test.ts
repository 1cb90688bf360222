import { onlyInOne, type Met } from '../../../src/define/reading/meet';
import { understand } from '../../../src/define/reading/understand';
import { label, money } from '../../../src/define/sheet/given';
import type { RawCell } from '../../../src/define/sheet/input';
import { source } from '../../../src/define/sheet/source';
import { terms } from '../../../src/domain/terms';
import { rangeOf } from './ranges';

const text = (en: string) => ({ en, 'zh-CN': en });
const code = { en: 'customer code', 'zh-CN': '客户代码' };
const declared = (title: string, required = false) =>
  source(
    { title: text(title), tip: text(''), rows: 'one per name', code: 'code' },
    {
      customer: label(terms.customer, text('')),
      code: label(code, text(''), { required }),
      amount: money(terms.amount, text('')),
    },
  );

const met = (title: string, lines: readonly (readonly RawCell[])[]): Met => {
  const of = declared(title);
  return { source: of, input: understand(rangeOf(lines), of).input };
};
const said = (a: Met, b: Met) =>
  onlyInOne(a, b).map(({ remark }) => [remark.text.en, remark.cells.map(({ row }) => row)]);

test('names of one source only are listed with their cells, whatever case and width', () => {
  const limits = met('Limits', [
    ['Customer', 'Amount'],
    ['Ann', 1],
    ['ＢＯＢ', 2],
    ['Cid', 3],
  ]);
  const ledger = met('Items', [
    ['Customer', 'Amount'],
    ['bob', 5],
    ['bob', 6],
    ['Dan', 7],
    ['ann ', 8],
    ['Eve', 1],
  ]);
  expect(said(limits, ledger)).toEqual([
    ['1 name of “Limits” is not in “Items”.', [3]],
    ['2 names of “Items” are not in “Limits”.', [3, 5]],
  ]);
});

test('codes go before names where both have them', () => {
  const a = met('A', [
    ['Customer', 'Customer code', 'Amount'],
    ['Ann', 'K1', 1],
    ['Bob', 'K2', 2],
  ]);
  const b = met('B', [
    ['Customer', 'Customer code', 'Amount'],
    ['Ann & Co', 'K1', 1],
    ['Robert', 'K2', 2],
  ]);
  expect(said(a, b)).toEqual([]);
  const without = met('C', [
    ['Customer', 'Amount'],
    ['Ann', 1],
    ['Bob', 2],
  ]);
  expect(said(a, without)).toEqual([]);
});
