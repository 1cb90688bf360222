import * as fc from 'fast-check';
import { serialOf } from '../../../../src/core/calendar';
import { sampleInput } from '../../../../src/define/reading/sample-input';
import type { RawCell, SheetInput } from '../../../../src/define/sheet/input';
import { layout } from '../../../../src/define/sheet/layout';
import type { Sheet } from '../../../../src/define/sheet/sheet';
import {
  SEASONAL_INDEX,
  SEASONAL_SHARE,
  SEASONAL_TARGET,
} from '../../../../src/domain/sales/seasonal-index/function';
import { seasonalTargetsSheet } from '../../../../src/domain/sales/seasonal-index/sheet';
import { periodOf } from '../../../../src/domain/sales/seasonal-index/sheet-periods';
import { disagreements } from '../../../define/sheet/agree';
import { inputFor, sourceOf, type Columns, type Options } from '../../../define/sheet/sample';
import { tableIn } from '../../../define/sheet/table-in';

const inputOf = (columns: Columns, options: Options = {}): SheetInput =>
  inputFor(seasonalTargetsSheet, columns, options);
/** A grid: a column for each header, and what names the rows. */
const gridOf = (
  months: Readonly<Record<string, readonly RawCell[]>>,
  period: readonly RawCell[],
  options: Options = {},
): SheetInput => {
  const list = sourceOf({ period });
  const family = Object.entries(months).map(([header, cells], k) => ({ header, cells, column: k + 1 }));
  return inputFor(seasonalTargetsSheet, {}, options, {
    sources: { sales: { ...list, columns: { ...list.columns, months: family } } },
  });
};
const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Years × months. */
const yearsOf = (years: readonly (readonly RawCell[])[], options: Options = {}): SheetInput =>
  gridOf(
    Object.fromEntries(NAMES.map((name, m) => [name, years.map((year) => year[m]!)])),
    years.map((_, y) => String(2021 + y)),
    options,
  );
const draw = (input: SheetInput) => seasonalTargetsSheet.draw(input);
const drawn = (input: SheetInput): Sheet => draw(input).sheet!;
const monthsOf = (input: SheetInput) => tableIn(drawn(input), 'months');
const sentencesOf = (input: SheetInput): string[] => draw(input).findings.map(({ text }) => text.en);

// Specification 2.7.
const TEXT = [
  [80, 60, 90, 100, 110, 105, 95, 100, 120, 130, 140, 170],
  [88, 70, 95, 112, 118, 120, 100, 108, 132, 145, 150, 190],
  [92, 80, 105, 118, 132, 125, 115, 122, 138, 155, 160, 210],
];
const TARGETS = [109.35, 88.32, 121.96, 138.79, 151.4, 147.2, 130.37, 138.78, 164.02, 180.84, 189.25, 239.72];

describe('the three years of the specification', () => {
  test('index, share and targets that add up to the year', () => {
    const table = monthsOf(yearsOf(TEXT, { annualTarget: 1800 }));
    const percent = (cells: readonly unknown[] = []) =>
      cells.map((x) => Number(((x as number) * 100).toFixed(4)));
    expect(percent(table.index)).toEqual([
      72.8972, 58.8785, 81.3084, 92.5234, 100.9346, 98.1308, 86.9159, 92.5234, 109.3458, 120.5607, 126.1682,
      159.8131,
    ]);
    expect(percent(table.share).slice(0, 3)).toEqual([6.0748, 4.9065, 6.7757]);
    expect(table.target).toEqual(TARGETS);
    // 109.35 of 92, the January of the last year.
    expect(table.growth![0]).toBeCloseTo(109.35 / 92 - 1, 14);
  });

  test('are the same as a ledger, whatever the order of its rows', () => {
    const rows = TEXT.flatMap((year, y) =>
      year.flatMap((amount, m) => [
        [serialOf(2021 + y, m + 1, 28)!, amount - 10],
        [serialOf(2021 + y, m + 1, 1)!, 10],
      ]),
    ).reverse();
    const columns = { date: rows.map(([day]) => day!), amount: rows.map(([, amount]) => amount!) };
    expect(monthsOf(inputOf(columns, { annualTarget: 1800 })).target).toEqual(TARGETS);
  });

  test('and as a grid of months × years, named or in order', () => {
    const months = { '2021': TEXT[0]!, '2022年': TEXT[1]!, FY2023: TEXT[2]! };
    const named = gridOf(months, [...NAMES.slice(0, 11), '十二月'], { annualTarget: 1800 });
    const inOrder = gridOf(months, new Array<RawCell>(12).fill(''), { annualTarget: 1800 });
    expect(monthsOf(named).target).toEqual(TARGETS);
    expect(monthsOf(inOrder).target).toEqual(TARGETS);
  });

  test('without a target the last year is divided', () => {
    const { target } = monthsOf(yearsOf(TEXT));
    expect(target!.reduce<number>((sum, x) => sum + (x as number), 0)).toBeCloseTo(1552, 9);
    expect(sentencesOf(yearsOf(TEXT))).toContain(
      'No annual target is entered: the sales of the last year are divided.',
    );
  });
});

test.each<[unknown, object]>([
  [2025, { year: 2025 }],
  ['2025年3月', { year: 2025, month: 3 }],
  ['2025-03', { year: 2025, month: 3 }],
  ['十一月', { month: 11 }],
  ['3月', { month: 3 }],
  [12, { month: 12 }],
  ['March 2025', { year: 2025, month: 3 }],
  [46112, { year: 2026, month: 3 }],
  ['2024/25', { year: 2024 }],
  ['Total', {}],
])('the head %p says %j', (head, period) => expect(periodOf(head)).toEqual(period));

test('a fiscal year begins in its first month; unfinished ones are left out and told', () => {
  const dates = Array.from({ length: 30 }, (_, k) => serialOf(2023 + Math.floor(k / 12), (k % 12) + 1, 15)!);
  const input = inputOf({ date: dates, amount: dates.map((_, k) => k + 1) }, { firstMonth: 4 });
  // April 2023 is the fourth month; the year that begins in April 2025 has three of its months.
  expect(monthsOf(input)['year-0']).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
  expect(monthsOf(input)['year-1']![11]).toBe(27);
  expect(sentencesOf(input)).toContain('Years that are not complete, left out: 2.');
});

test('only the customer and the product that are wanted', () => {
  const dates = TEXT[0]!.flatMap((_, m) => [1, 2, 3].map((day) => serialOf(2025, m + 1, day)!));
  const columns = {
    date: dates,
    amount: dates.map((_, k) => [5, 7, 9][k % 3]!),
    customer: dates.map((_, k) => ['Ann', 'ann', 'Ben'][k % 3]!),
    product: dates.map((_, k) => ['P', 'Q', 'P'][k % 3]!),
  };
  const first = (options: Options) => monthsOf(inputOf(columns, options))['year-0']![0];
  expect([first({}), first({ customer: 'ANN' }), first({ customer: 'Ann', product: 'q' })]).toEqual([
    21, 12, 7,
  ]);
  expect(sentencesOf(inputOf(columns, { customer: 'Cid' }))).toEqual([
    'No row is of this customer and product. Check the names, or leave them blank.',
  ]);
});

describe('what has no season is told', () => {
  const year = (amount: RawCell) => new Array<RawCell>(12).fill(amount);
  test('a month without any figure, unless blanks are zero', () => {
    const gap = [10, 20, '', ...new Array<RawCell>(9).fill(30)];
    const table = monthsOf(yearsOf([gap, gap]));
    expect(new Set(table.index)).toEqual(new Set(['']));
    expect(table.status![2]).toBe('NO_INDEX+NO_DATA');
    expect(sentencesOf(yearsOf([gap, gap]))).toContain(
      'No season: Mar has no usable figure in any year. Fill one in, or take blanks for zero.',
    );
    expect(monthsOf(yearsOf([gap, gap], { blanks: 'zero' })).index![2]).toBe(0);
  });

  test('a loss', () => {
    const input = yearsOf([year(-5), year(2)]);
    expect(new Set(monthsOf(input).target)).toEqual(new Set(['']));
    expect(sentencesOf(input).join()).toMatch(/Years whose sales are below 0: 2021/);
  });

  test('an index below 0 leaves no targets', () => {
    const table = monthsOf(yearsOf([[-1, ...new Array<RawCell>(11).fill(10)]], { annualTarget: 100 }));
    expect(new Set(table.target)).toEqual(new Set(['']));
    expect(table.status![0]).toBe('NEGATIVE_INDEX+RETURNS');
  });

  test('growth that simple averages do not see', () => {
    expect(sentencesOf(yearsOf([year(10), year(13)])).join()).toMatch(/sales changed by 30%/);
    expect(sentencesOf(yearsOf([year(10), year(12)])).join()).not.toMatch(/changed by/);
  });
});

test('no year from its first month to its last is an error', () => {
  const { sheet, findings } = draw(inputOf({ date: [serialOf(2025, 3, 1)!], amount: [5] }));
  expect([sheet, findings[0]?.severity]).toEqual([null, 'error']);
});

test('indices, shares and targets are those of the functions on every row', () => {
  const amount = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 0, max: 99_999 }).map((x): RawCell => x / 100) },
    { weight: 1, arbitrary: fc.constantFrom<RawCell>('', 0, -20) },
  );
  const year = fc.array(amount, { minLength: 12, maxLength: 12 });
  const choices = fc.record({
    blanks: fc.constantFrom('missing', 'zero'),
    springFestival: fc.constantFrom('none', 'merge'),
    annualTarget: fc.integer({ min: 1, max: 1_000_000 }).map((x) => x / 100),
    unit: fc.constantFrom(0.01, 1, 50),
  });
  fc.assert(
    fc.property(fc.array(year, { minLength: 1, maxLength: 4 }), choices, (years, options) => {
      // The ends of the data are filled: else the first or last year would be none.
      const whole = years.map((months, y) =>
        months.map((x, m) => ((y === 0 && m === 0) || (y === years.length - 1 && m === 11) ? 7 : x)),
      );
      for (const method of ['simple', 'yearly_ratio', 'moving_average']) {
        const steps = tableIn(drawn(yearsOf(whole, { ...options, method })), 'steps');
        const args = [12, method, options.blanks, options.springFestival];
        const given = (found: unknown): unknown[] =>
          Array.isArray(found) && Array.isArray(found[0])
            ? (found as unknown[][])[0]!.map((x) => (typeof x === 'number' ? x : ''))
            : new Array<unknown>(12).fill('');
        const one = { simple: 'simple', yearly_ratio: 'yearly', moving_average: 'moving' }[method]!;
        expect(steps[one]).toEqual(given(SEASONAL_INDEX.call(whole, ...args)));
        expect(steps.share).toEqual(given(SEASONAL_SHARE.call(whole, ...args)));
        expect(steps.target).toEqual(
          given(SEASONAL_TARGET.call(whole, options.annualTarget, ...args, options.unit)),
        );
      }
    }),
    { numRuns: 40 },
  );
});

test('plain formulas give the values, in both languages', async () => {
  const about = { date: '2026-11-22', version: '0.1.0' };
  const gaps = [...TEXT[0]!.slice(0, 5), '', ...TEXT[0]!.slice(6)];
  const [en, zh] = (['en', 'zh-CN'] as const).map((lang) =>
    drawn(sampleInput(seasonalTargetsSheet, lang, about)),
  );
  const others = [
    drawn(
      yearsOf([TEXT[1]!, gaps, TEXT[2]!], {
        method: 'yearly_ratio',
        springFestival: 'merge',
        annualTarget: 1800,
      }),
    ),
    drawn(yearsOf(TEXT, { method: 'moving_average', annualTarget: 777.777, unit: 1, firstMonth: 4 })),
    drawn(yearsOf([gaps], { blanks: 'zero', annualTarget: 100 })),
    drawn(yearsOf([[-1, ...new Array<RawCell>(11).fill(10)]], { annualTarget: 100 })),
  ];
  expect(
    await disagreements(
      layout(en!, 'en'),
      layout(zh!, 'zh-CN'),
      ...others.map((sheet) => layout(sheet, 'en')),
    ),
  ).toEqual([]);
}, 120_000);
