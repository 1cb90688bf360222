import fc from 'fast-check';
import { CREDIT_SCORE } from '../../../src/domain/scoring/credit-score/function';
import { WEIGHTED_SCORE } from '../../../src/domain/scoring/weighted-score/function';
import { list, row, runs } from '../laws';

/** Weights in whole per cents that add up to 100. */
const percents = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 6 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 100])
  .map((edges) => edges.slice(1).map((edge, i) => edge - edges[i]!));
const sheet = percents.chain((weights) =>
  fc.record({
    weights: fc.constant(weights.map((percent) => percent / 100)),
    scores: fc.array(
      fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: weights.length, maxLength: weights.length }),
      { minLength: 1, maxLength: 8 },
    ),
  }),
);

test('weights that add up to 1 make the score both the total and the mean', () => {
  fc.assert(
    fc.property(sheet, ({ scores, weights }) => {
      const y = list(CREDIT_SCORE, scores, row(weights));
      expect(y).toEqual(list(WEIGHTED_SCORE, scores, row(weights), 'total'));
      expect(y).toEqual(list(WEIGHTED_SCORE, scores, row(weights), 'mean'));
    }),
    runs,
  );
});

test('weights that miss 1 by a per cent, up or down, are refused', () => {
  fc.assert(
    fc.property(sheet, fc.nat(), fc.constantFrom(1, -1), ({ scores, weights }, at, miss) => {
      const k = at % weights.length;
      const wrong = weights.map((w, i) => (i === k ? Math.round(w * 100 + miss) / 100 : w));
      expect(list(CREDIT_SCORE, scores, row(wrong))).toEqual(['#VALUE!']);
    }),
    runs,
  );
});
