import * as fc from 'fast-check';
import type { Text } from '../../../../src/core/text';
import { sampleInput } from '../../../../src/define/reading/sample-input';
import type { RawCell, SheetInput } from '../../../../src/define/sheet/input';
import { layout } from '../../../../src/define/sheet/layout';
import type { Content, InputsBlock, Sheet } from '../../../../src/define/sheet/sheet';
import type { SourceInput } from '../../../../src/define/sheet/source';
import { SERVQUAL_GAP } from '../../../../src/domain/scoring/servqual/function';
import { serviceQualitySheet } from '../../../../src/domain/scoring/servqual/sheet';
import { disagreements } from '../../../define/sheet/agree';
import { inputFor, sourceOf, type Columns, type Options } from '../../../define/sheet/sample';
import { tableIn } from '../../../define/sheet/table-in';

type Grid = readonly (readonly RawCell[])[];

/** Respondents × questions, with or without names. */
function answersOf(grid: Grid, headers: readonly string[], names?: readonly string[]): SourceInput {
  const list = sourceOf({ respondent: names ?? grid.map(() => '') });
  const questions = headers.map((header, q) => ({
    header,
    cells: grid.map((row) => row[q]!),
    column: q + 1,
  }));
  const { respondent } = list.columns;
  return { ...list, columns: { ...(names ? { respondent: respondent! } : {}), questions } };
}
const inputOf = (sources: Readonly<Record<string, SourceInput>>, options: Options = {}): SheetInput =>
  inputFor(serviceQualitySheet, {}, options, { sources });
const draw = (input: SheetInput) => serviceQualitySheet.draw(input);
const drawn = (input: SheetInput): Sheet => draw(input).sheet!;
const gapSheet = (
  found: Grid,
  wanted: Grid,
  more: Readonly<Record<string, Columns>> = {},
  options: Options = {},
) => {
  const headers = found[0]!.map((_, q) => `Q${q + 1}`);
  return drawn(
    inputOf(
      {
        perceptions: answersOf(found, headers),
        expectations: answersOf(wanted, headers),
        ...Object.fromEntries(Object.entries(more).map(([id, columns]) => [id, sourceOf(columns)])),
      },
      options,
    ),
  );
};
const figure = ({ blocks }: Sheet, id: string): Content =>
  blocks
    .flatMap((block) => (block.kind === 'beside' ? block.stacks.flat() : [block]))
    .filter((block): block is InputsBlock => block.kind === 'inputs')
    .flatMap(({ cells }) => cells)
    .find((cell) => cell.id === `figure-${id}`)!.value;
const english = (cells: readonly Content[] = []): unknown[] =>
  cells.map((cell) => (typeof cell === 'object' ? (cell as Text).en : cell));
const about = { date: '2026-11-22', version: '0.1.0' };

// By hand: tangibles 34 − 30 of 6; reliability −15 and −8 of 6; responsiveness 27 − 29 of the 5 on the scale;
// assurance 29 − 29 of the 5 that answered; empathy 27 − 31 of 6. Weights 10, 40, 20, 20, 10.
describe('the sample', () => {
  const sheet = () => drawn(sampleInput(serviceQualitySheet, 'en', about));

  test('gaps by question, the most urgent first', () => {
    const table = tableIn(sheet(), 'questions');
    expect(table.question!.slice(0, 3)).toEqual([
      'Delivers when promised',
      'Invoices are right',
      'Answers quickly',
    ]);
    expect(table).toMatchObject({
      score: [-2.5, -8 / 6, -0.4, -4 / 6, 0, 4 / 6],
      complete: [6, 6, 5, 6, 5, 6],
      status: ['SHORT', 'SHORT', 'OFF_SCALE+INCOMPLETE+SHORT', 'SHORT', 'INCOMPLETE', 'OK'],
    });
    // 2.5 × 40% of the weights.
    expect(table.priority![0]).toBe(1);
  });

  test('by dimension and in all, weighted and not', () => {
    const { score } = tableIn(sheet(), 'dimensions');
    const wanted = [4 / 6, -23 / 12, -0.4, 0, -4 / 6];
    score!.forEach((gap, i) => expect(gap).toBeCloseTo(wanted[i]!, 14));
    expect(figure(sheet(), 'total')).toBeCloseTo((-40 * (23 / 12) - 20 * 0.4) / 100, 14);
    expect(figure(sheet(), 'unweighted')).toBeCloseTo((-23 / 12 - 0.4) / 5, 14);
    expect(figure(sheet(), 'complete')).toBe(34 / 36);
  });

  test('rates are shares, the amount per purchase is money', () => {
    const table = tableIn(sheet(), 'rates');
    expect(table).toMatchObject({
      rate: [132 / 180, 0.0375, '', 61 / 180, 118 / 180, 0.65],
      perPurchase: ['', '', 350, '', '', ''],
    });
    expect(english(table.kind)).toEqual([...new Array<string>(4).fill('satisfaction'), 'loyalty', 'loyalty']);
  });
});

test('the five gaps of the literature have the mean −0.858', () => {
  // Specification 2.11: −0.65, −1.10, −0.83, −0.70, −1.01, printed as −0.86.
  const sheet = gapSheet([[4.35, 3.9, 4.17, 4.3, 3.99]], [[5, 5, 5, 5, 5]]);
  expect(tableIn(sheet, 'dimensions').score).toEqual([-0.65, -1.1, -0.83, -0.7, -1.01]);
  expect(figure(sheet, 'total')).toBeCloseTo(-0.858, 14);
});

test('respondents meet by name, or row by row; those of one list only are told', () => {
  const headers = ['Q1'];
  const input = inputOf({
    perceptions: answersOf([[1], [2], [3]], headers, ['Ann', 'Ben', 'Cid']),
    expectations: answersOf([[5], [7]], headers, ['ben', 'Dot']),
  });
  expect(tableIn(drawn(input), 'questions')).toMatchObject({ score: [-3], complete: [1], rows: [4] });
  expect(draw(input).findings.map(({ text }) => text.en)).toContain(
    'Respondents in one of the two lists only: 3. Their answers are not complete.',
  );
});

test('a respondent that said nothing in one list moves no other', () => {
  const sheet = gapSheet([[2], [''], [4]], [[5], [5], [7]]);
  expect(tableIn(sheet, 'answers').score).toEqual([-3, -3, '']);
});

test('questions with other headers meet in their order', () => {
  const input = inputOf({
    perceptions: answersOf([[1, 2]], ['P1', 'P2']),
    expectations: answersOf([[3, 5]], ['E1', 'E2']),
  });
  expect(tableIn(drawn(input), 'answers').score).toEqual([-2, -3]);
});

test('SERVPERF takes perception alone', () => {
  const input = inputOf(
    {
      perceptions: answersOf(
        [
          [6, 2],
          [5, 4],
        ],
        ['Q1', 'Q2'],
      ),
    },
    { model: 'servperf' },
  );
  const table = tableIn(drawn(input), 'questions');
  // What is missing to the 7 of the scale, each with half of the weights.
  expect(table).toMatchObject({ question: ['Q2', 'Q1'], score: [3, 5.5], priority: [2, 0.75] });
  expect(figure(drawn(input), 'total')).toBe(4.25);
  expect(draw(inputOf({ perceptions: answersOf([[6]], ['Q1']) })).sheet).toBeNull();
});

test('what is missing has a code, and no total', () => {
  const sheet = gapSheet([[5, '', 4]], [[6, 6, 6]], {
    questions: { question: ['Q1', 'Q2'], dimension: ['speed', 'care'] },
    weights: { dimension: ['speed', 'care'], weight: [-1, 2] },
  });
  expect(english(tableIn(sheet, 'dimensions').dimension)).toEqual(['speed', 'care', '(no dimension)']);
  expect(tableIn(sheet, 'dimensions').status).toEqual(['NEGATIVE', 'NO_ANSWERS', 'NO_WEIGHT']);
  expect(tableIn(sheet, 'questions').status).toEqual(
    expect.arrayContaining(['SHORT', 'NO_ANSWERS', 'NO_DIMENSION+SHORT']),
  );
  expect(figure(sheet, 'total')).toBe('');
});

test('counts that cannot be give no rate', () => {
  const counts: Columns = {
    measure: ['returned', 'complained', 'named', 'purchase', 'wallet'],
    count: [5, 3, '', 90, -1],
    base: [4, 0, 9, 3, 5],
  };
  const sheet = gapSheet([[5]], [[5]], { counts });
  expect(tableIn(sheet, 'rates')).toMatchObject({
    rate: ['', '', '', '', ''],
    perPurchase: ['', '', '', 30, ''],
    status: ['ABOVE_BASE', 'NO_BASE', 'MISSING', 'OK', 'NEGATIVE'],
  });
});

test('totals are those of SERVQUAL_GAP, and so is the gap of each question', () => {
  const score = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 2, max: 14 }).map((x): RawCell => x / 2) },
    { weight: 1, arbitrary: fc.constant<RawCell>('') },
  );
  const data = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 6 }))
    .chain(([rows, columns]) => {
      const row = fc.array(score, { minLength: columns, maxLength: columns });
      const grid = fc.array(row, { minLength: rows, maxLength: rows });
      const weight = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns });
      return fc.tuple(grid, grid, weight, fc.array(fc.nat(2), { minLength: columns, maxLength: columns }));
    });
  fc.assert(
    fc.property(data, ([found, wanted, weight, dimensionOf]) => {
      fc.pre([found, wanted].every((grid) => grid.flat().some((x) => x !== '')));
      const question = weight.map((_, q) => `Q${q + 1}`);
      const alone = gapSheet(found, wanted, { weights: { dimension: question, weight } });
      const given = SERVQUAL_GAP.call(found, wanted, [weight]);
      const total = figure(alone, 'total');
      if (typeof given === 'number') expect(total).toBeCloseTo(given, 12);
      else expect(total).toBe('');
      const { question: names, score } = tableIn(alone, 'questions');
      question.forEach((name, q) => {
        const own = SERVQUAL_GAP.call(...[found, wanted].map((grid) => grid.map((row) => [row[q]!])));
        expect(score![names!.indexOf(name)]).toEqual(typeof own === 'number' ? own : '');
      });
      // Several questions of a dimension share its weight alike.
      const dimension = dimensionOf.map((d) => `D${d}`);
      const grouped = gapSheet(found, wanted, { questions: { question, dimension } });
      const shared = dimension.map((one) => 1 / dimension.filter((other) => other === one).length);
      const whole = SERVQUAL_GAP.call(found, wanted, [shared]);
      if (typeof whole === 'number') expect(figure(grouped, 'total')).toBeCloseTo(whole, 10);
    }),
    { numRuns: 60 },
  );
});

test('plain formulas give the values, in both languages', async () => {
  const [en, zh] = (['en', 'zh-CN'] as const).map((lang) =>
    drawn(sampleInput(serviceQualitySheet, lang, about)),
  );
  const performance = drawn(
    inputOf(
      {
        perceptions: answersOf(
          [
            [6, 2],
            ['', 9],
          ],
          ['Q1', 'Q2'],
        ),
      },
      { model: 'servperf' },
    ),
  );
  const missing = gapSheet([[5, '', 4]], [[6, 6, 6]], {
    questions: { question: ['Q1', 'Q2'], dimension: ['speed', 'care'] },
    weights: { dimension: ['speed', 'care'], weight: [-1, 2] },
  });
  expect(
    await disagreements(
      layout(en!, 'en'),
      layout(zh!, 'zh-CN'),
      layout(performance, 'zh-CN'),
      layout(missing, 'en'),
    ),
  ).toEqual([]);
}, 60_000);
