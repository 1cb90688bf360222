import fc from 'fast-check';
import { WEIGHTED_SCORE } from '../../../src/domain/scoring/weighted-score/function';
import { block, column, list, reordered, row, runs, transposed } from '../laws';

const score = fc.integer({ min: -50, max: 1000 }).map((tenths) => tenths / 10);
const weight = fc.integer({ min: 0, max: 500 }).map((hundredths) => hundredths / 100);
/** Customers in rows, and a weight for each column. */
const sheet = fc.integer({ min: 1, max: 6 }).chain((criteria) =>
  fc.record({
    scores: fc.array(fc.array(score, { minLength: criteria, maxLength: criteria }), {
      minLength: 1,
      maxLength: 8,
    }),
    weights: fc
      .array(weight, { minLength: criteria, maxLength: criteria })
      .filter((weights) => weights.some((w) => w > 0)),
  }),
);

test('the total is that of whole numbers: thousandths of weight × score', () => {
  fc.assert(
    fc.property(sheet, ({ scores, weights }) => {
      const totals = scores.map(
        (own) =>
          own.reduce((sum, s, i) => sum + Math.round(s * 10) * Math.round(weights[i]! * 100), 0) / 1000,
      );
      expect(list(WEIGHTED_SCORE, scores, row(weights))).toEqual(totals.map((total) => total + 0));
    }),
    runs,
  );
});

test('turning scores and weights turns the result', () => {
  fc.assert(
    fc.property(sheet, fc.constantFrom('total', 'mean'), ({ scores, weights }, mode) => {
      const inRows = block(WEIGHTED_SCORE, scores, row(weights), mode);
      expect(block(WEIGHTED_SCORE, transposed(scores), column(weights), mode)).toEqual(transposed(inRows));
    }),
    runs,
  );
});

test('the mean lies between the lowest and the highest score', () => {
  fc.assert(
    fc.property(sheet, ({ scores, weights }) => {
      const means = list(WEIGHTED_SCORE, scores, row(weights), 'mean') as number[];
      means.forEach((mean, i) => {
        expect(mean).toBeGreaterThanOrEqual(Math.min(...scores[i]!));
        expect(mean).toBeLessThanOrEqual(Math.max(...scores[i]!));
      });
    }),
    runs,
  );
});

test('scaling the weights changes no mean', () => {
  fc.assert(
    fc.property(sheet, fc.integer({ min: 2, max: 999 }), ({ scores, weights }, factor) => {
      const scaled = weights.map((w) => (Math.round(w * 100) * factor) / 100);
      expect(list(WEIGHTED_SCORE, scores, row(scaled), 'mean')).toEqual(
        list(WEIGHTED_SCORE, scores, row(weights), 'mean'),
      );
    }),
    runs,
  );
});

test('reordering the criteria with their weights changes nothing', () => {
  const criteria = sheet.map(({ scores, weights }) =>
    weights.map((w, k) => ({ w, scores: scores.map((own) => own[k]!) })),
  );
  fc.assert(
    fc.property(reordered(criteria), fc.constantFrom('total', 'mean'), ({ values, order }, mode) => {
      const scored = (list: readonly (typeof values)[number][]): unknown =>
        block(WEIGHTED_SCORE, transposed(list.map((c) => c.scores)), row(list.map((c) => c.w)), mode);
      expect(scored(order.map((i) => values[i]!))).toEqual(scored(values));
    }),
    runs,
  );
});

test('a higher score never lowers the total or the mean', () => {
  fc.assert(
    fc.property(sheet, fc.constantFrom('total', 'mean'), ({ scores, weights }, mode) => {
      const higher = scores.map(([first, ...rest]) => [first! + 1, ...rest]);
      const before = list(WEIGHTED_SCORE, scores, row(weights), mode) as number[];
      const after = list(WEIGHTED_SCORE, higher, row(weights), mode) as number[];
      after.forEach((result, i) => expect(result).toBeGreaterThanOrEqual(before[i]!));
    }),
    runs,
  );
});

test('an added blank customer changes nothing else', () => {
  fc.assert(
    fc.property(sheet, ({ scores, weights }) => {
      const blank = weights.map(() => null);
      const results = list(WEIGHTED_SCORE, scores, row(weights));
      expect(list(WEIGHTED_SCORE, [blank, ...scores], row(weights))).toEqual(['', ...results]);
    }),
    runs,
  );
});
