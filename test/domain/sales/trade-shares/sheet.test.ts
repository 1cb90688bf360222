import * as fc from 'fast-check';
import type { Text } from '../../../../src/core/text';
import { sampleInput } from '../../../../src/define/reading/sample-input';
import type { RawCell } from '../../../../src/define/sheet/input';
import { layout } from '../../../../src/define/sheet/layout';
import type { Content, Sheet } from '../../../../src/define/sheet/sheet';
import { SALES_SHARE } from '../../../../src/domain/sales/composition/function';
import { tradeSharesSheet } from '../../../../src/domain/sales/trade-shares/sheet';
import { disagreements } from '../../../define/sheet/agree';
import { inputFor, sourceOf, type Columns } from '../../../define/sheet/sample';
import { tableIn } from '../../../define/sheet/table-in';

const draw = (sales: Columns, purchases: Columns, policies = {}) =>
  tradeSharesSheet.draw(
    inputFor(
      tradeSharesSheet,
      {},
      {},
      { policies, sources: { sales: sourceOf(sales), purchases: sourceOf(purchases) } },
    ),
  );
const english = (cells: readonly Content[] = []): unknown[] =>
  cells.map((cell) => (typeof cell === 'object' ? (cell as Text).en : cell));
const ofSample = (lang: 'en' | 'zh-CN'): Sheet =>
  tradeSharesSheet.draw(sampleInput(tradeSharesSheet, lang, { date: '2026-11-22', version: '0.1.0' })).sheet!;

// By hand, of sales of 490,000: Kite 300 of 750 thousand; Lark 55 of 400 with 20% asked of it, so 25 are missing;
// Moss 95 of 90; Pine 40 of 125; Reed 0 of 220, of which 30% are 66.
test('shares, what is missing and what it is worth, the largest gap first', () => {
  const table = tableIn(ofSample('en'), 'customers');
  expect(english(table.verdict)).toEqual(['short', 'short', 'met', 'met', 'met']);
  expect(table).toMatchObject({
    customer: ['Reed Supplies', 'Lark Stores', 'Kite Hardware', 'Moss & Sons', 'Pine Electric'],
    sales: [0, 55_000, 300_000, 95_000, 40_000],
    shareOfSales: [0, 55 / 490, 300 / 490, 95 / 490, 40 / 490],
    ourShare: [0, 0.1375, 0.4, 95 / 90, 0.32],
    required: [0.3, 0.2, 0.3, 0.3, 0.3],
    shortBy: [0.3, 0.0625, 0, 0, 0],
    gap: [66_000, 25_000, 0, 0, 0],
    status: ['NO_SALES+SHORT', 'SHORT', 'OK', 'ABOVE_PURCHASES+LOW_CONFIDENCE', 'NO_WAY'],
  });
});

test('a level that is exactly met is met, and the person may set another', () => {
  const at = (value: number) =>
    english(
      tableIn(
        draw(
          { customer: ['A'], amount: [30] },
          { customer: ['a'], purchases: [100], way: ['plan'] },
          {
            'required-share': { value },
          },
        ).sheet!,
        'customers',
      ).status,
    );
  expect([at(0.3), at(0.301)]).toEqual([['OK'], ['SHORT']]);
});

test('what is missing or cannot be has a code, and no share', () => {
  const { sheet, findings } = draw(
    { customer: ['A', 'B', 'C', 'D'], amount: [5, -5, 7, 8] },
    { customer: ['B', 'C', 'D'], purchases: [10, 0, ''], way: ['plan', 'asked', ''] },
  );
  expect(tableIn(sheet!, 'customers')).toMatchObject({
    customer: ['B', 'D', 'C', 'A'],
    ourShare: [-0.5, '', '', ''],
    gap: [8, '', '', ''],
    status: ['RETURNS+SHORT', 'NO_PURCHASES', 'NOT_ABOVE_0', 'NO_PURCHASES'],
  });
  expect(findings.map(({ text }) => text.en)).toContain(
    'Only in “Our sales”: 1 (A). Check whether a name is spelled differently elsewhere.',
  );
});

test('the share of our sales is that of SALES_SHARE on every row', () => {
  const cents = fc.integer({ min: -2000, max: 9000 }).map((x) => x / 100);
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 12 }), (amount) => {
      const customer = amount.map((_, i): RawCell => `c${i}`);
      const { customer: names, shareOfSales } = tableIn(
        draw({ customer, amount }, { customer, purchases: amount.map(() => 1) }).sheet!,
        'customers',
      );
      const given = SALES_SHARE.call(amount.map((x) => [x])) as unknown[][];
      const own = customer.map((name) => shareOfSales![names!.indexOf(name)]);
      expect(own).toEqual(given.map(([x]) => (typeof x === 'number' ? x : '')));
    }),
    { numRuns: 60 },
  );
});

test('plain formulas give the values, in both languages', async () => {
  const bare = draw(
    { customer: ['A', 'B', 'C'], amount: [5, -5, 7] },
    { customer: ['B', 'C', 'D'], purchases: [10, 0, ''] },
  ).sheet!;
  expect(
    await disagreements(layout(ofSample('en'), 'en'), layout(ofSample('zh-CN'), 'zh-CN'), layout(bare, 'en')),
  ).toEqual([]);
}, 60_000);
