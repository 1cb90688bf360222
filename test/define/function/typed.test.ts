import fc from 'fast-check';
import { formulaOf, readTyped } from '../../../src/define/function/typed';

const plain = {};
const option = { codes: ['before', 'including'] };

test.each([
  ['0.8', 0.8, '0.8'],
  ['15%', 0.15, '15%'],
  ['-1e3', -1000, '-1e3'],
  ['.5', 0.5, '.5'],
  ['TRUE', true, 'TRUE'],
  ['false', false, 'FALSE'],
  ['"net 30"', 'net 30', '"net 30"'],
  ['"say ""a"""', 'say "a"', '"say ""a"""'],
  ['2026-03-31', 46112, 'DATE(2026,3,31)'],
])('%s is a value', (typed, value, formula) => {
  expect(readTyped(typed, plain)).toEqual({ kind: 'value', value, formula });
});

test.each([
  'A2:A8',
  '$B$2',
  'B:B',
  '2:5',
  'Sheet1!A1',
  "'My sheet'!A1:B2",
  "'It''s'!A1",
  '客户!B2:B9',
  'Sales',
  'Table1[Amount]',
  '销售额',
])('%s is cells', (address) => expect(readTyped(address, plain)).toEqual({ kind: 'cells', address }));

test.each([
  '1,2',
  'A1 B2',
  '{1,2;3}',
  '{1,2',
  '{A1}',
  '{2026-03-31}',
  '=SUM(A1)',
  '2026-02-31',
  '"open',
  '5x',
])('%s is none of these', (typed) => expect(readTyped(typed, plain)).toEqual({ kind: 'unreadable' }));

test('nothing is nothing, full width is read as half width', () => {
  expect(readTyped('　', plain)).toEqual({ kind: 'nothing' });
  expect(readTyped('Ａ２：Ａ８', plain)).toEqual({ kind: 'cells', address: 'A2:A8' });
  expect(readTyped("'客户（华东）'!A1", plain)).toEqual({ kind: 'cells', address: "'客户（华东）'!A1" });
});

test('the code of an option may be typed without quotation marks', () => {
  expect(readTyped('Before', option)).toEqual({ kind: 'value', value: 'Before', formula: '"Before"' });
  expect(readTyped('Before', plain)).toEqual({ kind: 'cells', address: 'Before' });
});

test('an array is read by rows, with blanks and texts that hold its signs', () => {
  expect(readTyped('{1,"a;b,""c""";,TRUE}', plain)).toMatchObject({
    value: [
      [1, 'a;b,"c"'],
      ['', true],
    ],
  });
});

test('every array of numbers comes back as it was written', () => {
  const block = fc.integer({ min: 1, max: 4 }).chain((columns) =>
    fc.array(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
        minLength: columns,
        maxLength: columns,
      }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  );
  fc.assert(
    fc.property(block, (rows) => {
      const formula = `{${rows.map((row) => row.join(',')).join(';')}}`;
      expect(readTyped(formula, plain)).toMatchObject({
        value: rows.map((row) => row.map((x) => Number(String(x)))),
      });
    }),
  );
});

test('a formula leaves out what was left out at its end, and the name of its own sheet', () => {
  const typed = ["'My sheet'!A1:A9", '', '0.8', ''].map((text) => readTyped(text, plain));
  expect(formulaOf('F', typed)).toBe("=F('My sheet'!A1:A9,,0.8)");
  expect(formulaOf('F', typed, 'My sheet')).toBe('=F(A1:A9,,0.8)');
  expect(formulaOf('F', typed, 'Other')).toBe("=F('My sheet'!A1:A9,,0.8)");
});
