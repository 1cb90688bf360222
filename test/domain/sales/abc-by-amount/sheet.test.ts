import * as fc from 'fast-check';
import { serialOf } from '../../../../src/core/calendar';
import { layout } from '../../../../src/define/sheet/layout';
import type { RawCell } from '../../../../src/define/sheet/input';
import type { Sheet } from '../../../../src/define/sheet/sheet';
import type { SourceInput } from '../../../../src/define/sheet/source';
import { ABC_BY_AMOUNT } from '../../../../src/domain/sales/abc-by-amount/function';
import { abcByAmountSheet } from '../../../../src/domain/sales/abc-by-amount/sheet';
import { disagreements } from '../../../define/sheet/agree';
import { inputFor, sourceOf, type Columns } from '../../../define/sheet/sample';
import { tableIn } from '../../../define/sheet/table-in';

const THRESHOLDS = [500_000, 200_000];

/** One row per customer: its name, then its months. */
function sideBySide(rows: readonly (readonly RawCell[])[]): SourceInput {
  const months = Array.from({ length: rows[0]!.length - 1 }, (_, k) => ({
    header: serialOf(2026, k + 1, 1)!,
    column: k + 1,
    cells: rows.map((row) => row[k + 1]!),
  }));
  const named = sourceOf({ customer: rows.map(([name]) => name!) });
  return { ...named, columns: { ...named.columns, months } };
}

const draw = (sales: SourceInput) =>
  abcByAmountSheet.draw(inputFor(abcByAmountSheet, {}, {}, { sources: { sales } }));
const drawn = (sales: SourceInput): Sheet => draw(sales).sheet!;
const ledger = (columns: Columns): SourceInput => sourceOf(columns);
const sentences = (sales: SourceInput): string[] => draw(sales).findings.map(({ text }) => text.en);

// Averages by hand: 500,000 and 200,000 reach their amounts exactly; 166,666.67 and 499,999.99 do not.
const ROWS = [
  ['Exactly A', 600_000, 400_000, 500_000, 500_000],
  ['Exactly B', 600_000, '', '', 200_000],
  ['Nearly A', 499_999.99, 499_999.99, 499_999.99, 499_999.99],
  ['Gone', 666_666.68, 0, 0, 0],
  ['Rising', 100, 110, 120, 130],
  ['Returns', 900, -50, 0, 0],
  ['Nothing', '', '', '', ''],
] as const;

describe('the classes', () => {
  test('an average at its amount reaches it; blank months count as zero; the largest average is first', () => {
    expect(tableIn(drawn(sideBySide(ROWS)), 'customers')).toMatchObject({
      customer: ['Exactly A', 'Nearly A', 'Exactly B', 'Gone', 'Returns', 'Rising', 'Nothing'],
      class: ['A', 'B', 'B', 'C', 'C', 'C', 'C'],
      average: [500_000, 499_999.99, 200_000, 166_666.67, 212.5, 115, 0],
      idle: [0, 0, 2, 3, 2, 0, 4],
      status: ['OK', 'OK', 'OK', 'NO_RECENT_SALES', 'RETURNS', 'OK', 'NOT_ABOVE_0'],
    });
  });

  test('of the last three months against the average: 10% is the edge, and belongs to it', () => {
    // Averages 100: the last three months bring 110, 90 and 109.
    const rows = [
      ['up', 70, 110, 110, 110],
      ['down', 130, 90, 90, 90],
      ['level', 73, 109, 109, 109],
    ];
    const { trend, change } = tableIn(drawn(sideBySide(rows)), 'customers');
    expect(change).toEqual([0.1, -0.1, 0.09]);
    expect(trend!.map((text) => (text as { en: string }).en)).toEqual(['rising', 'falling', 'steady']);
  });

  test('what each class holds, and how its customers are treated', () => {
    const sheet = drawn(sideBySide(ROWS));
    expect(tableIn(sheet, 'classes')).toMatchObject({
      class: ['A', 'B', 'C'],
      customers: [1, 2, 4],
      amount: [2_000_000, 2_799_999.96, 667_976.68],
    });
    const { service } = tableIn(sheet, 'customers');
    expect(service![0]).toMatchObject({ en: 'own salesperson, regular visits' });
  });

  test('are those of ABC_BY_AMOUNT on every row', () => {
    const month = fc.oneof(
      fc.integer({ min: -100_000, max: 90_000_000 }).map((cents) => cents / 100),
      fc.constantFrom<RawCell>('', 0, 200_000, 500_000),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(month, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 30 }),
        (all) => {
          // A row without any figure is blank for the function, and a customer without sales here.
          const months = all.filter((row) => row.some((cell) => cell !== ''));
          fc.pre(months.length > 0);
          const table = tableIn(drawn(sideBySide(months.map((row, i) => [`c${i}`, ...row]))), 'customers');
          const given = ABC_BY_AMOUNT.call(months, [THRESHOLDS]) as string[][];
          const classes = new Map(table.customer!.map((name, i) => [name, table.class![i]]));
          expect(months.map((_, i) => classes.get(`c${i}`))).toEqual(given.map(([letter]) => letter));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a ledger', () => {
  const day = (month: number, date: number): number => serialOf(2026, month, date)!;
  const LEDGER = {
    customer: ['Ann', 'Ben', 'ANN', 'Ann', 'Ben', 'Cid'],
    date: [day(1, 31), day(2, 1), day(1, 1), day(5, 3), day(2, 28), ''],
    amount: [0.1, 5, 0.2, 300, -1, 7],
  };

  test('is added up by customer and month, from its first month to its last, gaps included', () => {
    const table = tableIn(drawn(ledger(LEDGER)), 'customers');
    expect(table).toMatchObject({
      customer: ['Ann', 'Ben'],
      counted: [5, 5],
      'month-0': [0.3, 0],
      'month-1': [0, 4],
      'month-2': [0, 0],
      'month-4': [300, 0],
      average: [60.06, 0.8],
      idle: [3, 4],
    });
    expect(sentences(ledger(LEDGER))[0]).toBe('Rows without a date or an amount, left out: 1.');
  });

  test('with a date of another century is refused in words', () => {
    const dates = LEDGER.date.map((date, i) => (i === 0 ? serialOf(1926, 1, 31)! : date));
    expect(sentences(ledger({ ...LEDGER, date: dates }))).toEqual([
      'The sales span 1205 months; at most 60 are possible. Check the dates or select fewer rows.',
    ]);
  });

  test('without dates, and without months either, says what to choose', () => {
    expect(sentences(ledger({ customer: ['Ann'], amount: [1] }))).toEqual([
      'The sales have no months. Choose date and amount, or the columns of the months.',
    ]);
  });
});

test('plain formulas give the values, whatever the months', async () => {
  const [wide, few, dated] = [
    sideBySide(ROWS),
    sideBySide([
      ['One', 0.7],
      ['None', ''],
    ]),
    ledger({ customer: ['Ann', 'Ben'], date: [46_000, 46_120], amount: [1 / 3, 2_000_000] }),
  ].map(drawn) as [Sheet, Sheet, Sheet];
  const laid = [layout(wide, 'en'), layout(wide, 'zh-CN'), layout(few, 'en'), layout(dated, 'en')];
  expect(await disagreements(...laid)).toEqual([]);
}, 60_000);
