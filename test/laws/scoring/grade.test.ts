import fc from 'fast-check';
import { bridgedGrade } from '../../../src/domain/scoring/grade/calc';
import { CREDIT_GRADE } from '../../../src/domain/scoring/grade/function';
import { gradeBands, gradeBridge } from '../../../src/domain/scoring/grade/policy';
import { column, list, neighbours, runs } from '../laws';

const grades = gradeBands.value.map((band) => band.value);
const score = fc.integer({ min: 0, max: 12000 }).map((hundredths) => hundredths / 100);
const bands = fc
  .uniqueArray(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 8 })
  .map((edges) => edges.sort((a, b) => b - a).map((edge, i) => [edge, `class ${i + 1}`] as const));

test('a grade never improves when the score falls', () => {
  fc.assert(
    fc.property(score, score, (a, b) => {
      const [low, high] = list(CREDIT_GRADE, column([Math.min(a, b), Math.max(a, b)])) as string[];
      expect(grades.indexOf(low!)).toBeGreaterThanOrEqual(grades.indexOf(high!));
    }),
    runs,
  );
});

test('every edge belongs to its grade, one unit in the last place below it does not', () => {
  fc.assert(
    fc.property(bands, (table) => {
      table.forEach(([edge, grade], k) => {
        const { below, above } = neighbours(edge);
        const next = table[k + 1]?.[1] ?? '#N/A';
        expect(list(CREDIT_GRADE, column([below, edge, above]), table)).toEqual([next, grade, grade]);
      });
    }),
    runs,
  );
});

test('rising and falling bands are the same bands', () => {
  fc.assert(
    fc.property(bands, fc.array(score, { minLength: 1 }), (table, scores) => {
      expect(list(CREDIT_GRADE, column(scores), [...table].reverse())).toEqual(
        list(CREDIT_GRADE, column(scores), table),
      );
    }),
    runs,
  );
});

test('every grade that a score can get has a bridge, and a bridged grade stays what it is', () => {
  for (const grade of grades) expect(bridgedGrade(grade)).not.toBeNull();
  for (const [, bridged] of gradeBridge.value) expect(bridgedGrade(bridged)).toBe(bridged);
});

test('the bridge keeps the order of the grades', () => {
  const bridged = grades.map((grade) => bridgedGrade(grade)!);
  const places = bridged.map((grade) => ['AA', 'A', 'BB', 'B', 'C', 'D'].indexOf(grade));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('the bridge reads grades trimmed and without regard to case, and knows no other', () => {
  expect(bridgedGrade(' aaa ')).toBe('AA');
  expect(bridgedGrade('nr')).toBe('NR');
  expect(bridgedGrade('E')).toBeNull();
  expect(bridgedGrade('')).toBeNull();
});
