import { calledIn, callOf } from '../../../src/define/function/called';

const IDS = ['ABC_CLASS', 'GRADE'];

test.each([
  ['=ABC_CLASS(A2:A8)', ['A2:A8']],
  ['=KEHU.ABC_CLASS(A2:A8,{0.7,0.9},"a,b")', ['A2:A8', '{0.7,0.9}', '"a,b"']],
  ["=abc_class('My, sheet'!A1:B2, ,GRADE(C1))", ["'My, sheet'!A1:B2", '', 'GRADE(C1)']],
  ['=ABC_CLASS("say ""x"", y")', ['"say ""x"", y"']],
  ['=_xldudf_KEHU.ABC_CLASS(A1)', ['A1']],
])('%s is one call', (formula, args) => {
  expect(callOf(formula, IDS)).toEqual({ id: 'ABC_CLASS', args });
});

test.each(['=ABC_CLASS(A1)+1', '=1+ABC_CLASS(A1)', '=SUM(A1)', '=ABC_CLASS(A1)*(B1)', 'ABC_CLASS(A1)'])(
  '%s is more than one call of ours, or none',
  (formula) => {
    expect(callOf(formula, IDS)).toBeNull();
  },
);

test('functions are found inside a formula, and not inside a text', () => {
  expect(calledIn('=IF(GRADE(A1)="x",1,SUM(B1))', IDS)).toEqual(['GRADE']);
  expect(calledIn('="GRADE(A1)"', IDS)).toEqual([]);
});
