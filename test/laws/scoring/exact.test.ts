import fc from 'fast-check';
import { CREDIT_SCORE } from '../../../src/domain/scoring/credit-score/function';
import { SERVQUAL_GAP } from '../../../src/domain/scoring/servqual/function';
import { WEIGHTED_SCORE } from '../../../src/domain/scoring/weighted-score/function';
import { column, list, row } from '../laws';
import { Rational, sum as sumOf, mean as meanOf } from '../../reference/rational';

const score = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 100 }) },
  { weight: 2, arbitrary: fc.integer({ min: -50, max: 1000 }).map((k) => k / 10) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 300 }).map((k) => Number((k / 7).toPrecision(15))) },
);
const weight = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.integer({ min: 1, max: 9 }).map((k) => Number((k / 9).toPrecision(15))),
);
const criteria = fc.array(fc.tuple(score, weight), { minLength: 1, maxLength: 6 });
const runs = { numRuns: 1500, seed: 20250331 };

const weighted = (pairs: readonly (readonly [number, number])[]): Rational =>
  sumOf(pairs.map(([x, w]) => Rational.ofCell(x).times(Rational.ofCell(w))));
const allWeights = (pairs: readonly (readonly [number, number])[]): Rational =>
  sumOf(pairs.map(([, w]) => Rational.ofCell(w)));

test('weighted totals and means are their definitions in rational numbers', () => {
  fc.assert(
    fc.property(criteria, (pairs) => {
      const [scores, weights] = [pairs.map(([x]) => x), pairs.map(([, w]) => w)];
      const sum = allWeights(pairs);
      expect(list(WEIGHTED_SCORE, row(scores), row(weights))).toEqual([weighted(pairs).toNumber() + 0]);
      const mean = sum.sign === 0 ? '#DIV/0!' : weighted(pairs).over(sum).toNumber() + 0;
      expect(list(WEIGHTED_SCORE, row(scores), row(weights), 'mean')).toEqual([mean]);
    }),
    runs,
  );
});

test('two lists of one length are one customer, whatever their directions', () => {
  fc.assert(
    fc.property(criteria, fc.constantFrom('total', 'mean'), (pairs, mode) => {
      const [scores, weights] = [pairs.map(([x]) => x), pairs.map(([, w]) => w)];
      const results = [row(scores), column(scores)].flatMap((own) =>
        [row(weights), column(weights)].map((given) => list(WEIGHTED_SCORE, own, given, mode)),
      );
      for (const result of results) expect(result).toEqual(results[0]);
      expect(results[0]).toHaveLength(1);
    }),
    runs,
  );
});

test('weights are refused exactly when their sum is more than 1e-9 away from 1', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: -1_000_002, max: 1_000_002 }),
      (thousandths, hair) => {
        const rest = 1000 - thousandths.reduce((a, b) => a + b);
        fc.pre(rest > 2);
        // A hair is 1e-15, so that the edge of the tolerance is hit and missed by the last digit of a reading.
        const last = Number((rest / 1000 + hair * 1e-15).toPrecision(15));
        const weights = [...thousandths.map((k) => k / 1000), last];
        const off = sumOf(weights.map(Rational.ofCell)).minus(Rational.ofCell(1));
        const isNear = off.compare(Rational.ofCell(1e-9)) <= 0 && off.compare(Rational.ofCell(-1e-9)) >= 0;
        const [result] = list(CREDIT_SCORE, row(weights.map(() => 50)), row(weights));
        expect(result === '#VALUE!').toBe(!isNear);
      },
    ),
    runs,
  );
});

test('the service gap is its definition in rational numbers', () => {
  const answer = fc.option(score, { freq: 8 });
  const survey = fc.integer({ min: 1, max: 4 }).chain((columns) =>
    fc.record({
      answers: fc.array(fc.array(fc.tuple(answer, answer), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 5,
      }),
      weights: fc.array(weight, { minLength: columns, maxLength: columns }),
    }),
  );
  fc.assert(
    fc.property(survey, ({ answers, weights }) => {
      const gaps = weights.map((_, k) =>
        answers.flatMap((own) => {
          const [perceived, expected] = own[k]!;
          return perceived === null || expected === null
            ? []
            : [Rational.ofCell(perceived).minus(Rational.ofCell(expected))];
        }),
      );
      const sum = sumOf(weights.map(Rational.ofCell));
      const expected = gaps.some((list) => list.length === 0)
        ? '#N/A'
        : sum.sign === 0
          ? '#DIV/0!'
          : sumOf(gaps.map((list, k) => meanOf(list).times(Rational.ofCell(weights[k]!))))
              .over(sum)
              .toNumber() + 0;
      const [perceptions, expectations] = [0, 1].map((side) =>
        answers.map((own) => own.map((pair) => pair[side]!)),
      );
      expect(list(SERVQUAL_GAP, perceptions, expectations, row(weights))).toEqual([expected]);
    }),
    runs,
  );
});
