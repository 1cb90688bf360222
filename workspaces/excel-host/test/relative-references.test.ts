import fc from 'fast-check';
import { fromR1C1, moved, toR1C1 } from '../src/relative-references';

const D4 = { row: 3, column: 3 };

// Left: as Excel shows it in D4 under A1 references; right: the same cell under R1C1 references.
test.each([
  ['=B2', '=R[-2]C[-2]'],
  ['=$B2+B$2+$B$2', '=R[-2]C2+R2C[-2]+R2C2'],
  ['=D4', '=RC'],
  ['=SUM(A1:C3)', '=SUM(R[-3]C[-3]:R[-1]C[-1])'],
  ['=SUM(D:D)', '=SUM(C)'],
  ['=SUM(A:$C)', '=SUM(C[-3]:C3)'],
  ['=SUM(4:4)', '=SUM(R)'],
  ['=SUM(5:$7)', '=SUM(R[1]:R7)'],
  ['=\'A1 B2\'!A1&"A1"', '=\'A1 B2\'!R[-3]C[-3]&"A1"'],
  ['=Data!A1', '=Data!R[-3]C[-3]'],
  ['=LOG10(E5)', '=LOG10(R[1]C[1])'],
  ['=T[A1]+[@A1]+T[[#Headers],[B2]]', '=T[A1]+[@A1]+T[[#Headers],[B2]]'],
  ['=IF(TRUE,ABC_CLASS(A4),rate1)', '=IF(TRUE,ABC_CLASS(RC[-3]),rate1)'],
])('%s in D4 is %s', (a1, r1c1) => {
  expect(toR1C1(a1, D4)).toBe(r1c1);
  expect(fromR1C1(r1c1, D4)).toBe(a1);
});

test('a formula that moves takes its relative references along', () => {
  expect(moved('=A1+$A1+A$1+$A$1', 2, 1)).toBe('=B3+$A3+B$1+$A$1');
  expect(moved('=SUM(A1:B2,C:C,1:1)', 1, 1)).toBe('=SUM(B2:C3,D:D,2:2)');
  expect(moved('=A1', -1, 0)).toBe('=#REF!');
});

test('R1C1 is the same formula wherever it stands: copying a formula does not change it', () => {
  const cell = fc.record({ row: fc.integer({ min: 10, max: 99 }), column: fc.integer({ min: 10, max: 40 }) });
  const distance = fc.integer({ min: -9, max: 9 });
  const formula = fc.constantFrom('=B12*$C$3', '=SUM(K10:L$40)+M:M', '=$A11&"B2"', '=Data!Z99-20:20');
  fc.assert(
    fc.property(cell, distance, distance, formula, (from, rows, columns, text) => {
      const to = { row: from.row + rows, column: from.column + columns };
      const copied = moved(text, rows, columns);
      fc.pre(!copied.includes('#REF!'));
      expect(toR1C1(copied, to)).toBe(toR1C1(text, from));
      expect(fromR1C1(toR1C1(text, from), from)).toBe(text);
    }),
  );
});
