import fc from 'fast-check';
import { spelledDate, spelledNumber } from '../../src/core/spelled';

test.each([
  ['1,234.50', 1234.5],
  ['(1,234.50)', -1234.5],
  ['（1,234.50）', -1234.5],
  ['100-', -100],
  ['¥1,200', 1200],
  ['￥1,200.00元', 1200],
  ['−5', -5],
  ['－5', -5],
  ['５００', 500],
  ['+7', 7],
  ['- 5', -5],
  ['-$5', -5],
  ['$-5', -5],
  ['($1,234)', -1234],
  ['$(1,234)', -1234],
  ['US$ 12.5', 12.5],
  ['CNY 500', 500],
  ['500 RMB', 500],
  ['12%', 0.12],
  ['１２．５％', 0.125],
  ['3‰', 0.003],
  ['1 234,50', 1234.5],
  ['1 234 567', 1_234_567],
  ['1.234,50', 1234.5],
  ['1.234.567', 1_234_567],
  ["1'234.50", 1234.5],
  ['12,34,567.5', 1_234_567.5],
  ['0,5', 0.5],
  ['1,234', 1234],
  ['1e5', 100_000],
  ['1.2E+3', 1200],
  ['.5', 0.5],
  ['5.', 5],
  ['5万', 50_000],
  ['1.2亿元', 120_000_000],
  ["'42", 42],
  [' 42\u200b', 42],
])('%s spells %p', (text, value) => expect(spelledNumber(text)).toBe(value));

test.each([
  '',
  '-',
  'abc',
  '12a',
  '1,23,4',
  '1.2.3',
  '()',
  '¥',
  '--5',
  '5-3',
  '2026-03-31',
  'e5',
  '%',
  '1,,000',
  '万',
])('%p spells no number', (text) => expect(spelledNumber(text)).toBeNull());

test('every number is spelled by the ways in which Intl writes it', () => {
  const cents = fc.integer({ min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(cents, fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH', 'zh-CN', 'en-IN'), (n, locale) => {
      const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(n / 100);
      expect(spelledNumber(written)).toBe(n / 100 + 0);
    }),
  );
});

test.each([
  ['2026-03-31', 46_112],
  ['2026/3/31', 46_112],
  ['2026.03.31', 46_112],
  ['２０２６－０３－３１', 46_112],
  ['2026年3月31日', 46_112],
  ['2026 年 3 月 31 日', 46_112],
  ['20260331', 46_112],
  ['31.03.2026', 46_112],
  ['3/31/2026', 46_112],
  ['31/3/2026', 46_112],
  ['31-03-2026', 46_112],
  ['31 Mar 2026', 46_112],
  ['31-Mar-26', 46_112],
  ['March 31, 2026', 46_112],
  ['2026-03-31 08:30', 46_112],
  ['2026-03-31T08:30:00Z', 46_112],
  ['04.03.2026', 46_085],
  ['4/4/2026', 46_116],
])('%s spells a date', (text, serial) => expect(spelledDate(text)).toBe(serial));

test('a day and a month that could be either are ambiguous', () => {
  expect(spelledDate('03/04/2026')).toBe('ambiguous');
  expect(spelledDate('3-4-26')).toBe('ambiguous');
});

test.each(['', '2026', '2026-02-30', '31.13.2026', '1,234.50', 'Mar', '31 Foo 2026', '2026-3'])(
  '%p spells no date',
  (text) => expect(spelledDate(text)).toBeNull(),
);
