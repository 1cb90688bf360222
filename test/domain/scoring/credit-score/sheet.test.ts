import * as fc from 'fast-check';
import { serialOf } from '../../../../src/core/calendar';
import type { Text } from '../../../../src/core/text';
import type { RawCell } from '../../../../src/define/sheet/input';
import { layout } from '../../../../src/define/sheet/layout';
import type { Content } from '../../../../src/define/sheet/sheet';
import { CREDIT_SCORE } from '../../../../src/domain/scoring/credit-score/function';
import { creditScoreSheet } from '../../../../src/domain/scoring/credit-score/sheet';
import { CREDIT_GRADE } from '../../../../src/domain/scoring/grade/function';
import { disagreements } from '../../../define/sheet/agree';
import { inputFor, sourceOf, type Columns, type Options } from '../../../define/sheet/sample';
import { tableIn } from '../../../define/sheet/table-in';

const TODAY = serialOf(2026, 11, 22)!;
type Factors = Readonly<Record<string, readonly RawCell[]>>;

interface Given {
  readonly customers: Columns;
  readonly factors: Factors;
  readonly weights?: Columns;
  readonly options?: Options;
  readonly policies?: Readonly<Record<string, never>>;
}

function draw({ customers, factors, weights, options = {}, policies = {} }: Given) {
  const own = sourceOf(customers);
  const family = Object.entries(factors).map(([header, cells], k) => ({ header, cells, column: 50 + k }));
  return creditScoreSheet.draw(
    inputFor(
      creditScoreSheet,
      {},
      { asOf: TODAY, ...options },
      {
        policies,
        sources: {
          customers: { ...own, columns: { ...own.columns, factors: family } },
          ...(weights ? { weights: sourceOf(weights, 'Weights') } : {}),
        },
      },
    ),
  );
}
const drawn = (given: Given) => draw(given).sheet!;
const customers = (given: Given) => tableIn(drawn(given), 'customers');
const english = (cells: readonly Content[] = []): unknown[] =>
  cells.map((cell) => (typeof cell === 'object' ? (cell as Text).en : cell));

// The textbook example of table 3-5: 18 + 8.5 + 8.5 + 21.25 + 18.75 + 3.75 + 4.25 = 83.
const TEXTBOOK: Given = {
  customers: { customer: ['Acme'] },
  factors: {
    'Current ratio': [90],
    资产负债率: [85],
    'return on equity': [85],
    'credit rating': [85],
    'payment history': [75],
    outlook: [75],
    other: [85],
  },
};

describe('credit score and grade', () => {
  test('the textbook example scores 83, an AA, whatever the language of its headings', () => {
    expect(customers(TEXTBOOK)).toMatchObject({
      y: [83],
      grade: ['AA'],
      status: ['OK'],
      'contribution-0': [18],
      'contribution-3': [21.25],
      // Character: rating and payment history.
      'group-2': [40],
    });
    expect(tableIn(drawn(TEXTBOOK), 'fiveCs')).toMatchObject({
      count: [2, 1, 2, 2],
      weight: [0.3, 0.1, 0.5, 0.1],
    });
  });

  test('raw figures become points by the scoring tables, others count as given', () => {
    const figures = {
      ...TEXTBOOK.factors,
      'Current ratio': [1.9],
      资产负债率: [0.5],
      'return on equity': [0.1],
    };
    expect(customers({ ...TEXTBOOK, factors: figures, options: { raw: true } })).toMatchObject({
      y: [83],
      'points-0': [90],
      'points-1': [85],
      'points-2': [85],
    });
    const below = { ...figures, 'Current ratio': [-0.1] };
    expect(customers({ ...TEXTBOOK, factors: below, options: { raw: true } })).toMatchObject({
      status: ['NO_POINTS'],
      grade: [''],
    });
  });

  test('edges belong to the band above them', () => {
    const ratios = [2, 1.99, 1.5, 1.49, 0.8, 0];
    const only: Given = {
      customers: { customer: ratios.map((x) => `c${x}`) },
      factors: { 'current ratio': ratios },
      weights: { factor: ['current ratio'], weight: [1] },
      options: { raw: true },
    };
    expect(customers(only)['points-0']).toEqual([100, 90, 90, 75, 40, 20]);
  });

  const own = (more: Columns, points: readonly RawCell[] = [95]): Given => ({
    customers: { customer: points.map((_, i) => `c${i}`), ...more },
    factors: { a: points, b: points },
    weights: { factor: ['a', 'b'], weight: [0.4, 0.6], veto: ['', 50], cap: ['', 'B'] },
  });

  test('a veto item caps the grade, and never lifts one', () => {
    const given = own({}, [95, 45]);
    const split: Given = { ...given, factors: { a: [95, 45, 95], b: [95, 49, 49] } };
    const three = { ...split, customers: { customer: ['x', 'y', 'z'] } };
    // z: 0.4 × 95 + 0.6 × 49 = 67.4, a BBB, held at B; y: 47.4 is a B of its own.
    expect(customers(three)).toMatchObject({
      customer: ['x', 'z', 'y'],
      byScore: ['AAA', 'BBB', 'B'],
      grade: ['AAA', 'B', 'B'],
      status: ['OK', 'VETO', 'OK'],
    });
  });

  test.each([
    [{ adjustment: [-10], reason: ['fire'], until: [TODAY] }, 85, 'ADJUSTED'],
    [{ adjustment: [-10], reason: ['fire'], until: [TODAY - 1] }, 95, 'EXPIRED'],
    [{ adjustment: [-10], reason: [''], until: [TODAY] }, 95, 'NOT_USED'],
    [{ adjustment: [-10], reason: ['fire'], until: [''] }, 95, 'NOT_USED'],
  ])('an adjustment wants a reason and a last day: %j', (more, score, status) => {
    expect(customers(own(more))).toMatchObject({ y: [95], score: [score], status: [status] });
  });

  test('the last grade stands beside the new one, and the next review follows the quarter', () => {
    const last = {
      lastGrade: ['AA', 'AAA', 'a', 'ZZ'],
      lastReview: [serialOf(2026, 9, 30)!, serialOf(2026, 10, 1)!, serialOf(2025, 12, 31)!, ''],
    };
    const table = customers(own(last, [95, 85, 75, 70]));
    expect(english(table.moved)).toEqual(['up', 'down', 'same', '']);
    expect(table).toMatchObject({
      status: ['UP+REVIEW', 'DOWN', 'REVIEW', 'UNKNOWN_GRADE'],
      nextReview: [serialOf(2026, 10, 1), serialOf(2027, 1, 1), serialOf(2026, 1, 1), serialOf(2027, 1, 1)],
    });
  });

  test('weights that do not add up give no score, until they are scaled', () => {
    const given: Given = { ...own({}), weights: { factor: ['a', 'b'], weight: [0.4, 0.4] } };
    const { findings, sheet } = draw(given);
    expect(findings.map(({ text }) => text.en)).toContain(
      'The weights add up to 80%. Correct them, or choose to scale them.',
    );
    expect(tableIn(sheet!, 'customers')).toMatchObject({ y: [''], status: ['NO_SCORE'] });
    expect(customers({ ...given, options: { scale: true } })).toMatchObject({ y: [95], grade: ['AAA'] });
  });

  test('a factor without weight or points is told, never taken for 0', () => {
    const { sheet } = draw({ ...own({}), weights: { factor: ['a', 'c'], weight: [1, 0] } });
    expect(tableIn(sheet!, 'factors').status).toEqual(['OK', 'NO_WEIGHT']);
    expect(customers({ ...own({}), factors: { a: [95], b: [''] } }).status).toEqual(['MISSING']);
  });
});

const point = fc.integer({ min: -20, max: 480 }).map((x) => x / 4);

test('score and grade agree with CREDIT_SCORE and CREDIT_GRADE on every row', () => {
  const split = fc
    .array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 5 })
    .filter((parts) => parts.some((x) => x > 0));
  fc.assert(
    fc.property(
      split,
      fc.array(fc.array(point, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
      (parts, rows) => {
        const total = parts.reduce((a, b) => a + b, 0);
        // Hundredths that add up to 1: what is left over goes to the last.
        const shares = parts.map((x) => Math.floor((100 * x) / total));
        shares[shares.length - 1]! += 100 - shares.reduce((a, b) => a + b, 0);
        const list = shares.map((x) => x / 100);
        const names = list.map((_, k) => `f${k}`);
        const table = customers({
          customers: { customer: rows.map((_, i) => `c${i}`) },
          factors: Object.fromEntries(names.map((name, k) => [name, rows.map((row) => row[k]!)])),
          weights: { factor: names, weight: list },
        });
        const order = rows.map((_, i) => table.customer!.indexOf(`c${i}`));
        const scores = CREDIT_SCORE.call(
          rows.map((row) => row.slice(0, list.length)),
          [list],
        ) as unknown[][];
        expect(order.map((at) => [table.y![at]])).toEqual(scores);
        const grades = CREDIT_GRADE.call(scores) as unknown[][];
        expect(order.map((at) => table.byScore![at])).toEqual(
          grades.map(([grade]) => (typeof grade === 'string' ? grade : '')),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('plain formulas give the values, in both languages', async () => {
  const full: Given = {
    customers: {
      customer: ['x', 'y', 'z'],
      lastGrade: ['AA', 'zz', ''],
      lastReview: [serialOf(2026, 1, 31)!, serialOf(2026, 11, 1)!, ''],
      adjustment: [-5, 4, ''],
      reason: ['why', '', ''],
      until: [TODAY, TODAY, ''],
    },
    factors: {
      'current ratio': [1.9, -1, 2],
      流动比率二: [95, 20, 30],
      'payment history': [30, 80, 90],
      'credit rating': [50, 60, ''],
    },
    options: { raw: true, scale: true },
  };
  const sheets = [full, { ...full, options: {} }, TEXTBOOK].map(drawn);
  expect(
    await disagreements(...sheets.flatMap((sheet) => [layout(sheet, 'en'), layout(sheet, 'zh-CN')])),
  ).toEqual([]);
}, 120_000);
