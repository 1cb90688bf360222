import type { Lang } from '../../../../src/core/text';
import type { RawCell } from '../../../../src/define/sheet/input';
import type { LaidSheet } from '../../../../src/define/sheet/laid';
import { layout } from '../../../../src/define/sheet/layout';
import type { OptionValue } from '../../../../src/define/sheet/option';
import type { Column, TableBlock } from '../../../../src/define/sheet/sheet';
import {
  CREDIT_LIMIT_WC,
  CREDIT_LIMIT_WC_STEPS,
} from '../../../../src/domain/limits/working-assets/function';
import { creditLimitsSheet } from '../../../../src/domain/limits/working-assets/sheet';
import { creditSheet } from '../../../samples/credit';
import { wordsIn } from '../../../samples/words';
import { differences, disagreements } from '../../../define/sheet/agree';
import { recalculated, typedOver } from '../../../define/sheet/recalculated';
import { inputFor } from '../../../define/sheet/sample';
import { shown } from '../../../define/sheet/shown';

const FIGURES = [
  'currentAssets',
  'inventory',
  'currentLiabilities',
  'totalLiabilities',
  'netAssets',
] as const;
const NEEDS = ['customer', ...FIGURES, 'grade', 'supplierShare', 'tooHigh'] as const;
type Row = readonly RawCell[];
type Options = Readonly<Record<string, OptionValue>>;

const columnsOf = (rows: readonly Row[]): Record<string, RawCell[]> =>
  Object.fromEntries(NEEDS.map((need, i) => [need, rows.map((row) => row[i] ?? '')]));

const inputOf = (rows: readonly Row[], options: Options = {}) =>
  inputFor(creditLimitsSheet, columnsOf(rows), options);

const laidOut = (rows: readonly Row[], lang: Lang = 'en', options: Options = {}): LaidSheet =>
  layout(creditLimitsSheet.build(inputOf(rows, options)), lang);

function customers(rows: readonly Row[], options: Options = {}): Record<string, Column['values']> {
  const { blocks } = creditLimitsSheet.build(inputOf(rows, options));
  const table = blocks.find((block): block is TableBlock => block.kind === 'table')!;
  return Object.fromEntries(table.columns.map(({ id, values }) => [id, values]));
}

const invented = (locale: 'en-US' | 'zh-CN'): Row[] =>
  creditSheet(locale, wordsIn(locale)).rows.map((row) => NEEDS.map((_, i) => row[i] ?? ''));

// Specification 2.1, amounts in 万元.
const WA1: Row = ['WA1', 800, 300, 400, 600, 500];
const WA2: Row = ['WA2', 1200, 500, 800, 1800, 600];
const WA3: Row = ['WA3', 900, 200, 300, 500, 1000];
const WA7: Row = ['WA7', 800, 300, 400, 900, -100];

describe('the steps', () => {
  test('of the worked examples (specification 2.1)', () => {
    expect(customers([WA1, WA2, WA3, WA7])).toMatchObject({
      workingAssets: [450, 500, 800, 150],
      currentRatio: [2, 1.5, 3, 2],
      quickRatio: [1.25, 0.875, 7 / 3, 1.25],
      score: [1.25, -1.958333, 4.533333, ''],
      rate: [0.25, 0.1, 0.25, ''],
      base: [112.5, 50, 200, ''],
      limit: [112.5, 50, 200, 0],
      status: ['NO_GRADE', 'NO_GRADE', 'NO_GRADE', 'NEG_NET_ASSETS+NO_GRADE'],
    });
  });

  test.each([
    ['AA', false, 168.75],
    ['A', false, 135],
    ['BB', false, 112.5],
    ['BB', true, 90],
    ['B', false, 90],
    ['B', true, 56.25],
    ['C', false, 90],
    ['C', true, 22.5],
    ['D', false, 0],
  ])('WA1 corrected for grade %s, too high %s, is %d (specification 2.1)', (grade, tooHigh, limit) => {
    expect(customers([[...WA1, grade, '', tooHigh]]).limit).toEqual([limit]);
  });

  test('our share as supplier multiplies last: WA1 with grade A and 10 % is 13.5', () => {
    expect(customers([[...WA1, 'A', 0.1]]).limit).toEqual([13.5]);
  });

  test('“too high” unless stated is an option', () => {
    const rows = [
      [...WA1, 'C', '', ''],
      [...WA1, 'C', '', 'no'],
    ];
    expect(customers(rows, { tooHigh: true }).limit).toEqual([22.5, 90]);
  });

  test('are those of CREDIT_LIMIT_WC and CREDIT_LIMIT_WC_STEPS', () => {
    const rows = invented('en-US');
    const table = customers(rows);
    rows.forEach((row, i) => {
      const given = row.slice(1);
      if (given.slice(0, 5).includes('')) return;
      const limit = (CREDIT_LIMIT_WC.call(...given) as unknown[][])[0]![0];
      expect(table.limit![i]).toBe(typeof limit === 'number' ? limit : '');
      const steps = CREDIT_LIMIT_WC_STEPS.call(...given) as unknown[][];
      const step = (code: string): unknown => steps.find(([name]) => name === code)![2];
      expect(table.status![i]).toBe(step('STATUS'));
      for (const [id, code] of [
        ['workingCapital', 'WORKING_CAPITAL'],
        ['workingAssets', 'WORKING_ASSETS'],
        ['shortDebtRatio', 'SHORT_DEBT_RATIO'],
        ['rate', 'RATE'],
        ['base', 'BASE_LIMIT'],
        ['gradeFactor', 'GRADE_FACTOR'],
        ['corrected', 'CORRECTED_LIMIT'],
        ['cap', 'NET_ASSETS_CAP'],
      ] as const) {
        expect([id, table[id]![i]]).toEqual([id, step(code)]);
      }
    });
  });
});

describe('what is missing or doubtful', () => {
  const findings = (rows: readonly Row[]) =>
    creditLimitsSheet
      .check(inputOf(rows))
      .map(({ severity, text, places }) => [
        severity,
        text.en,
        places.map(({ need, row }) => `${need} ${row}`),
      ]);

  test('a missing figure is told, leaves the result blank and is never a zero', () => {
    const rows: Row[] = [WA1, ['Gap', 800, '', 400, '', 500, 'A']];
    expect(findings(rows)).toEqual([
      [
        'warning',
        'The figure “inventory” is missing: these customers get no limit until it is filled in.',
        ['inventory 1'],
      ],
      [
        'warning',
        'The figure “total liabilities” is missing: these customers get no limit until it is filled in.',
        ['totalLiabilities 1'],
      ],
    ]);
    const { workingCapital, limit, status, note } = customers(rows);
    expect([workingCapital![1], limit![1], status![1]]).toEqual(['', '', '']);
    expect(note![1]).toEqual({
      en: 'missing: inventory, total liabilities',
      'zh-CN': '缺少：存货、负债总额',
    });
  });

  test('an unknown grade is told and leaves the limit blank, unless it is 0 in any case', () => {
    const rows: Row[] = [
      [...WA1, 'A*'],
      [...WA7, 'a*'],
    ];
    expect(findings(rows)).toEqual([
      [
        'warning',
        'The grade “A*” is not in the correction table: these customers get no limit until a factor is entered.',
        ['grade 0', 'grade 1'],
      ],
    ]);
    expect(customers(rows)).toMatchObject({ base: [112.5, ''], gradeFactor: ['', ''], limit: ['', 0] });
  });

  test('doubtful figures and repeated names are told, and used as they stand', () => {
    const rows: Row[] = [
      ['Odd', 100, 150, 60, 50, 500],
      ['odd', 5000, -1, 100, 200, 500],
    ];
    expect(findings(rows)).toEqual([
      ['warning', '“inventory” is negative. Check its sign; it is used as it stands.', ['inventory 1']],
      ['warning', 'check: inventory exceeds current assets: see these customers.', ['inventory 0']],
      [
        'warning',
        'check: current liabilities exceed total liabilities: see these customers.',
        ['currentLiabilities 0'],
      ],
      [
        'warning',
        'the current ratio is above 10 and dominates the score: see these customers.',
        ['currentAssets 1'],
      ],
      [
        'warning',
        '“Odd” stands in several rows; each row is computed by itself.',
        ['customer 0', 'customer 1'],
      ],
    ]);
  });

  test('figures without a customer are an error; empty rows are left out', () => {
    expect(findings([WA1, ['', 1, 2, 3, 4, 5]])).toEqual([
      [
        'error',
        'Figures stand in a row without a customer. Fill in the name or clear the row.',
        ['customer 1'],
      ],
    ]);
    expect(findings([WA1, [], []])).toEqual([
      ['warning', 'Empty rows, left out: 2.', ['customer 1', 'customer 2']],
    ]);
    expect(findings([[]])).toEqual([
      ['error', 'No row holds a customer. Check which columns are chosen.', []],
    ]);
  });

  test('a share typed as 40 is an error that says how to type it', () => {
    expect(findings([[...WA1, 'A', 40]])).toEqual([
      [
        'error',
        'supplier share: 40 is not between 0 and 1. Type 0.15 or 15% for fifteen per cent.',
        ['supplierShare 0'],
      ],
    ]);
  });
});

describe('the plain formulas', () => {
  const edges = [-4.6, -4.595, -4.59, -0.4, 0.3, 0.305, 0.31, 0.9, 0.95, 0.99, 1];
  // Current ratio 2, quick ratio 2 and short-term debt 1: total liabilities make the score.
  const scored = edges.map((score): Row => [
    `score ${score}`,
    2e6,
    0,
    1e6,
    Math.round((3 - score) * 1e6),
    1e6,
  ]);
  const odd: Row[] = [
    [...WA1, 'aaa', 0, true],
    [...WA1, 'A*'],
    [...WA7, 'unknown'],
    ['nothing', 0, 0, 0, 0, 0],
    ['cents', 0.3, 0.1, 0.1, 0.2, 0.1, 'BB', 0.333, 'yes'],
    ['dominates', 10.01, 0, 1, 2, 8],
    ['ten times', 0.3, 0, 0.03, 0.04, 0.2],
    ['short', 100, 150, 160, 150, 500, 'NR'],
    ['no debt', 100, 0, 0, 0, 0.01],
    ['even', 100, 0, 0, 0.3, 0.3],
    ['gap', '', '', 0, '', 0],
    ['=name', 1, 1, 1, 1, 1, 'D'],
  ];

  test('give the pure values: every band, every edge, every odd case, both languages', async () => {
    const sheets = [
      laidOut([...invented('en-US'), ...scored, ...odd]),
      laidOut([...invented('zh-CN'), ...odd], 'zh-CN'),
    ];
    expect(await disagreements(...sheets)).toEqual([]);
  }, 120_000);

  test('follow a figure, a rate and a factor that are changed on the sheet', async () => {
    const built = laidOut([
      [...WA1, 'A'],
      ['Gap', 900, '', 300, 500, 1000],
      [...WA3, 'X'],
    ]);
    const at = (text: string): [row: number, column: number] => {
      const row = built.cells.findIndex((cells) => cells.some((cell) => cell?.value === text));
      return [row, built.cells[row]!.findIndex((cell) => cell?.value === text)];
    };
    const limit = at('Credit limit');
    const [bands, score] = at('Score up to');
    const [corrections, grade] = at('Taken as');
    const changes: [row: number, column: number, value: string | number, limits: (number | string)[]][] = [
      [5, 2, 200, [135, 200, '']],
      [bands + 10, score + 1, 0.2, [108, '', '']],
      [corrections + 3, grade + 1, 1.4, [157.5, '', '']],
      // A grade of one's own: first the name alone, then its factor, in an empty row of the table.
      [corrections + 12, grade - 1, 'X', [135, '', '']],
    ];
    const edited = changes.map(([row, column, value]) => typedOver(built, row, column, value));
    const withFactor = typedOver(edited[3]!, corrections + 12, grade + 1, 0.5);
    const values = await recalculated([...edited, withFactor]);
    const limits = values.map((sheet) => [4, 5, 6].map((row) => sheet[row]![limit[1]]));
    expect(limits).toEqual([...changes.map((change) => change[3]), [135, '', 100]]);
  }, 60_000);
});

test.each(['en', 'zh-CN'] as const)('the laid-out sheet is as it was reviewed (%s)', (lang) => {
  const laid = laidOut(
    [
      [...WA1, 'A', 0.1],
      ['Gap', 800, '', 400, '', 500],
    ],
    lang,
  );
  expect(shown(laid)).toMatchSnapshot();
  expect(
    differences(
      laid,
      laid.cells.map((row) => row.map((cell) => cell?.value ?? '')),
    ),
  ).toEqual([]);
});
