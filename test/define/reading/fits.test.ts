import { sheets } from '../../../src/catalog/sheets';
import { fits } from '../../../src/define/reading/fits';
import { customerAbcSheet } from '../../../src/domain/sales/abc-by-share/sheet';
import { creditLimitsSheet } from '../../../src/domain/limits/working-assets/sheet';
import { creditScoreSheet } from '../../../src/domain/scoring/credit-score/sheet';
import { serviceQualitySheet } from '../../../src/domain/scoring/servqual/sheet';
import { screeningSheet } from '../../../src/domain/scoring/weighted-score/sheet';
import { sourceOf } from '../../taskpane/fake-workbook';

const sales = customerAbcSheet.sources['sales']!;
const customers = creditLimitsSheet.sources['customers']!;

test('a range fits where its headers have all that is needed, in either language', () => {
  expect(fits(sourceOf(['Customer', 'Sales'], [['Ann', 800]]), sales)).toBe(true);
  expect(fits(sourceOf(['客户名称', '销售额（元）'], [['甲', 800]]), sales)).toBe(true);
  expect(fits(sourceOf(['Customer', 'Sales'], [['Ann', 800]]), customers)).toBe(false);
});

test('a guess is not yet a fit, nor is a range without a header', () => {
  expect(fits(sourceOf(['Customer', 'Sales forecast'], [['Ann', 800]]), sales)).toBe(false);
  expect(fits(sourceOf(['Ann', 800], [['Bob', 150]]), sales)).toBe(false);
});

test('figures beside a name are not yet criteria or questions', () => {
  const range = sourceOf(['Customer', 'Orders', 'Sales'], [['Ann', 3, 800]]);
  const marked = [screeningSheet, creditScoreSheet, serviceQualitySheet].filter(({ sources }) =>
    fits(range, Object.values(sources)[0]!),
  );
  expect(marked.map(({ id }) => id)).toEqual([]);
});

test('a header that names what is needed fits, for every sheet', () => {
  const needed = sheets.flatMap(({ id, sources }) => {
    const [first] = Object.values(sources);
    const columns = Object.values(first!.columns).filter(({ role }) => role === 'given');
    const headers = columns.map(({ term }) => term.en);
    const row = columns.map(
      ({ kind }) =>
        ({ label: 'Ann', grade: 'A', choice: 'A', date: 46000, flag: true, share: 0.5 })[kind as string] ?? 3,
    );
    const hasFamily = columns.length < Object.keys(first!.columns).length;
    return hasFamily || fits(sourceOf(headers, [row]), first!) ? [] : [id];
  });
  expect(needed).toEqual([]);
});
