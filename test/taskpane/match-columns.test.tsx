import { label, type Given } from '../../src/define/sheet/given';
import { plain } from '../../src/define/sheet/fill';
import { knownHeaders, matchColumns } from '../../src/taskpane/match-columns';
import { sourceOf } from './fake-workbook';

const need = (id: string, en: string[], zh: string[]): Given => {
  const term = { en: en[0]!, 'zh-CN': zh[0]!, headers: { en, 'zh-CN': zh } };
  return { ...label(term, plain('')), id };
};

const customer = need('customer', ['customer', 'client'], ['客户']);
const amount = need('amount', ['amount', 'sales'], ['金额', '销售额']);
const match = (...headers: string[]) => matchColumns([customer, amount], sourceOf(headers, []).columns);

test('headers are found in either language, whatever their case, spaces and brackets', () => {
  expect(match('No', 'CUSTOMER ', 'Sales (EUR)')).toEqual({ customer: 1, amount: 2 });
  expect(match('销售额', '客户')).toEqual({ customer: 1, amount: 0 });
});

test('the very words go before words that contain them', () => {
  expect(match('Sales person', 'Customer', 'Sales')).toEqual({ customer: 1, amount: 2 });
  expect(match('Customer name', 'Total sales')).toEqual({ customer: 0, amount: 1 });
});

test('what is not found stays open, and no column serves twice', () => {
  expect(match('Region', '')).toEqual({ customer: null, amount: null });
  expect(match('Customer')).toEqual({ customer: 0, amount: null });
});

test('header words are recognised for tables of text', () => {
  const isKnown = knownHeaders([customer, amount]);
  expect([isKnown('Client'), isKnown('销售额'), isKnown('Ann')]).toEqual([true, true, false]);
});
