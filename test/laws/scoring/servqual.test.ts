import fc from 'fast-check';
import { SERVQUAL_GAP } from '../../../src/domain/scoring/servqual/function';
import { list, row, runs, transposed } from '../laws';

type Answer = readonly [perception: number, expectation: number];

const answer = fc
  .tuple(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 70 }))
  .map(([p, e]): Answer => [p / 10, e / 10]);
const weight = fc.integer({ min: 1, max: 100 });
/** Respondents in rows, an answer for each dimension, and a weight for each dimension. */
const survey = fc.integer({ min: 1, max: 5 }).chain((dimensions) =>
  fc.record({
    answers: fc.array(fc.array(answer, { minLength: dimensions, maxLength: dimensions }), {
      minLength: 1,
      maxLength: 10,
    }),
    weights: fc.array(weight, { minLength: dimensions, maxLength: dimensions }),
  }),
);

const perceptions = (answers: readonly (readonly Answer[])[]): number[][] =>
  answers.map((own) => own.map(([perception]) => perception));
const expectations = (answers: readonly (readonly Answer[])[]): number[][] =>
  answers.map((own) => own.map(([, expectation]) => expectation));
const gap = (answers: readonly (readonly Answer[])[], weights?: readonly number[]): number =>
  list(SERVQUAL_GAP, perceptions(answers), expectations(answers), weights ? row(weights) : null)[0] as number;

test('service that is what was expected has no gap', () => {
  fc.assert(
    fc.property(survey, ({ answers, weights }) => {
      const same = perceptions(answers);
      expect(list(SERVQUAL_GAP, same, same, row(weights))).toEqual([0]);
    }),
    runs,
  );
});

test('exchanging perceptions and expectations turns the sign', () => {
  fc.assert(
    fc.property(survey, ({ answers, weights }) => {
      const turned = answers.map((own) => own.map(([p, e]): Answer => [e, p]));
      expect(gap(turned, weights)).toBe(0 - gap(answers, weights));
    }),
    runs,
  );
});

test('raising both scales changes no gap', () => {
  fc.assert(
    fc.property(survey, fc.integer({ min: 1, max: 50 }), ({ answers, weights }, more) => {
      const raise = (x: number): number => Math.round(x * 10 + more) / 10;
      const raised = answers.map((own) => own.map(([p, e]): Answer => [raise(p), raise(e)]));
      expect(gap(raised, weights)).toBe(gap(answers, weights));
    }),
    runs,
  );
});

test('scaling the weights changes no gap, and equal weights are none', () => {
  fc.assert(
    fc.property(survey, fc.integer({ min: 2, max: 99 }), ({ answers, weights }, factor) => {
      expect(
        gap(
          answers,
          weights.map((w) => w * factor),
        ),
      ).toBe(gap(answers, weights));
      expect(
        gap(
          answers,
          weights.map(() => factor),
        ),
      ).toBe(gap(answers));
    }),
    runs,
  );
});

test('the order of respondents changes nothing, nor that of dimensions with their weights', () => {
  fc.assert(
    fc.property(survey, ({ answers, weights }) => {
      expect(gap([...answers].reverse(), weights)).toBe(gap(answers, weights));
      const turned = answers.map((own) => [...own].reverse());
      expect(gap(turned, [...weights].reverse())).toBe(gap(answers, weights));
    }),
    runs,
  );
});

test('an added blank row changes nothing', () => {
  fc.assert(
    fc.property(survey, ({ answers, weights }) => {
      const blank = weights.map(() => null);
      expect(
        list(SERVQUAL_GAP, [...perceptions(answers), blank], [...expectations(answers), blank], row(weights)),
      ).toEqual([gap(answers, weights)]);
    }),
    runs,
  );
});

test('the gap is the weighted mean of the gaps of its dimensions', () => {
  fc.assert(
    fc.property(survey, ({ answers, weights }) => {
      const total = weights.reduce((a, b) => a + b);
      const own = transposed(answers).map((answersOfOne) => gap(answersOfOne.map((a) => [a])));
      const mean = own.reduce((sum, g, i) => sum + (g * weights[i]!) / total, 0);
      expect(gap(answers, weights)).toBeCloseTo(mean, 12);
    }),
    runs,
  );
});
