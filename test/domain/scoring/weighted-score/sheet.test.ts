import * as fc from 'fast-check';
import type { Text } from '../../../../src/core/text';
import { sampleInput } from '../../../../src/define/reading/sample-input';
import type { RawCell, SheetInput } from '../../../../src/define/sheet/input';
import { layout } from '../../../../src/define/sheet/layout';
import type { Content, Sheet } from '../../../../src/define/sheet/sheet';
import { WEIGHTED_SCORE } from '../../../../src/domain/scoring/weighted-score/function';
import { screeningSheet } from '../../../../src/domain/scoring/weighted-score/sheet';
import { disagreements } from '../../../define/sheet/agree';
import { inputFor, sourceOf, type Columns, type Options } from '../../../define/sheet/sample';
import { tableIn } from '../../../define/sheet/table-in';

/** Scores by customer, a list each; weights by criterion. */
const inputOf = (
  scores: Readonly<Record<string, readonly RawCell[]>>,
  criteria: readonly string[],
  weights?: Columns,
  options: Options = {},
): SheetInput => {
  const customer = Object.keys(scores);
  const columns = criteria.map((header, k) => ({
    header,
    cells: customer.map((name) => scores[name]![k]!),
    column: k + 1,
  }));
  const list = sourceOf({ customer });
  return inputFor(screeningSheet, {}, options, {
    sources: {
      scores: { ...list, columns: { ...list.columns, criteria: columns } },
      ...(weights ? { weights: sourceOf(weights) } : {}),
    },
  });
};
const drawn = (...of: Parameters<typeof inputOf>): Sheet => screeningSheet.draw(inputOf(...of)).sheet!;
const customersOf = (...of: Parameters<typeof inputOf>) => tableIn(drawn(...of), 'customers');
const english = (cells: readonly Content[] = []): unknown[] =>
  cells.map((cell) => (typeof cell === 'object' ? (cell as Text).en : cell));

const CRITERIA = ['demand for the product', '毛利额贡献', 'Prospects', 'pays in time', 'reputation'];
const TEXT = { A: [5, 5, 4, 3, 4], B: [4, 3, 5, 4, 2], C: [3, 2, 2, 2, 2], D: [5, 5, 4, 4, 5] };

// Specification 1.5 and 3.5: totals of the text, C corrected; means are totals over 15, the best possible is 75.
test('the four customers of the text, by the weights of the policy', () => {
  const table = customersOf(TEXT, CRITERIA, undefined, { best: 2 });
  expect(english(table.verdict)).toEqual(['chosen', 'chosen', 'not chosen', 'not chosen']);
  expect(table).toMatchObject({
    customer: ['D', 'A', 'B', 'C'],
    total: [70, 67, 57, 35],
    rank: [1, 2, 3, 4],
    mean: [70 / 15, 67 / 15, 57 / 15, 35 / 15],
    ofBest: [70 / 75, 67 / 75, 57 / 75, 35 / 75],
    'counts-0': [25, 25, 20, 15],
    status: ['OK', 'OK', 'OK', 'OK'],
  });
});

test('equal totals share a rank, and all who share it are chosen', () => {
  const table = customersOf({ A: [1], B: [5], C: [3], D: [3], E: [2] }, ['x'], undefined, { best: 2 });
  expect(english(table.verdict).filter((x) => x === 'chosen')).toHaveLength(3);
  expect(table).toMatchObject({ customer: ['B', 'C', 'D', 'E', 'A'], rank: [1, 2, 2, 4, 5] });
});

test('chosen from a mean score', () => {
  const options = { cut: 'score', leastMean: 3.8 };
  expect(english(customersOf(TEXT, CRITERIA, undefined, options).verdict)).toEqual([
    'chosen',
    'chosen',
    'chosen',
    'not chosen',
  ]);
});

test('a missing score or one off the scale gives no total and no rank', () => {
  const scores = { A: [5, ''], B: [6, 1], C: [0.9, 5], D: [1, 5], E: ['', ''] };
  expect(customersOf(scores, ['x', 'y'])).toMatchObject({
    customer: ['D', 'A', 'B', 'C', 'E'],
    total: [6, '', '', '', ''],
    rank: [1, '', '', '', ''],
    status: ['OK', 'MISSING', 'OFF_SCALE', 'OFF_SCALE', 'MISSING'],
  });
});

describe('weights', () => {
  const sentencesOf = (...of: Parameters<typeof inputOf>): string[] =>
    screeningSheet.draw(inputOf(...of)).findings.map(({ text }) => text.en);

  test('of a list go before those of the policy', () => {
    const weights = { criterion: ['reputation', 'DEMAND for the product'], weight: [3, 0.5] };
    const table = customersOf({ A: [5, 1] }, ['demand for the product', 'reputation'], weights);
    expect(table.total).toEqual([5.5]);
  });

  test('that are missing or below 0 leave no total, and are told', () => {
    const weights = { criterion: ['x', 'y', 'z'], weight: [1, -1, 2] };
    const sheet = drawn({ A: [5, 1, 2] }, ['x', 'y', 'w'], weights);
    expect(tableIn(sheet, 'criteria').status).toEqual(['OK', 'NEGATIVE', 'NO_WEIGHT']);
    expect(tableIn(sheet, 'customers')).toMatchObject({ total: [''], status: ['NO_WEIGHTS'] });
    expect(sentencesOf({ A: [5, 1, 2] }, ['x', 'y', 'w'], weights)).toContain(
      'Weights whose criterion has no column of scores: 1. Check the headers.',
    );
  });

  test('that nobody knows are 1 each, and that is told', () => {
    expect(customersOf({ A: [5, 1] }, ['x', 'y']).total).toEqual([6]);
    expect(sentencesOf({ A: [5, 1] }, ['x', 'y'])).toEqual([
      'No weights are known for these criteria, so all count 1. Choose a list of weights, or change them on the sheet.',
    ]);
  });
});

test('totals and means are those of WEIGHTED_SCORE on every row', () => {
  const score = fc.oneof(
    fc.integer({ min: 10, max: 50 }).map((x) => x / 10),
    fc.constant(''),
  );
  const data = fc.integer({ min: 1, max: 6 }).chain((criteria) =>
    fc.tuple(
      fc.array(
        fc.integer({ min: 0, max: 90 }).map((x) => x / 10),
        { minLength: criteria, maxLength: criteria },
      ),
      fc.array(fc.array(score, { minLength: criteria, maxLength: criteria }), {
        minLength: 1,
        maxLength: 12,
      }),
    ),
  );
  fc.assert(
    fc.property(data, ([weight, rows]) => {
      const criterion = weight.map((_, k) => `q${k}`);
      const names = rows.map((_, i) => `c${i}`);
      const table = customersOf(Object.fromEntries(names.map((name, i) => [name, rows[i]!])), criterion, {
        criterion,
        weight,
      });
      const places = names.map((name) => table.customer!.indexOf(name));
      for (const [id, mode] of [
        ['total', 'total'],
        ['mean', 'mean'],
      ] as const) {
        const given = WEIGHTED_SCORE.call(rows, [weight], mode) as unknown[][] | object;
        const wanted = names.map((_, i) => {
          const cell = Array.isArray(given) ? (given as unknown[][])[i]![0] : '';
          return typeof cell === 'number' ? cell : '';
        });
        expect(places.map((at) => table[id]![at])).toEqual(wanted);
      }
    }),
    { numRuns: 60 },
  );
});

test('plain formulas give the values, in both languages', async () => {
  const ofSample = (lang: 'en' | 'zh-CN') =>
    screeningSheet.draw(sampleInput(screeningSheet, lang, { date: '2026-11-22', version: '0.1.0' })).sheet!;
  const byPolicy = drawn(TEXT, CRITERIA, undefined, { cut: 'score' });
  const single = drawn({ A: [0.1], B: [3], C: [''], D: [3] }, ['x'], { criterion: ['x'], weight: [0.3] });
  expect(
    await disagreements(
      layout(ofSample('en'), 'en'),
      layout(ofSample('zh-CN'), 'zh-CN'),
      layout(byPolicy, 'zh-CN'),
      layout(single, 'en'),
    ),
  ).toEqual([]);
}, 60_000);
