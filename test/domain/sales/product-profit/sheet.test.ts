import * as fc from 'fast-check';
import type { Text } from '../../../../src/core/text';
import type { RawCell } from '../../../../src/define/sheet/input';
import { layout } from '../../../../src/define/sheet/layout';
import type { Content, Sheet } from '../../../../src/define/sheet/sheet';
import {
  CONTRIBUTION_RATIO,
  CROSS_RATIO,
  GROSS_MARGIN,
  STOCK_TURNOVER,
} from '../../../../src/domain/sales/product-profit/function';
import { productProfitSheet } from '../../../../src/domain/sales/product-profit/sheet';
import { disagreements } from '../../../define/sheet/agree';
import { inputFor, sourceOf, type Columns, type Options } from '../../../define/sheet/sample';
import { tableIn } from '../../../define/sheet/table-in';

const draw = (products: Columns, options: Options = {}, ledger?: Columns) =>
  productProfitSheet.draw(
    inputFor(productProfitSheet, {}, options, {
      sources: { products: sourceOf(products), ...(ledger ? { ledger: sourceOf(ledger) } : {}) },
    }),
  );
const drawn = (...of: Parameters<typeof draw>): Sheet => draw(...of).sheet!;
const english = (cells: readonly Content[] = []): unknown[] =>
  cells.map((cell) => (typeof cell === 'object' ? (cell as Text).en : cell));

// Half a year. Turnovers of a year by hand: 600 / 100 × 2 = 12; 300 / 300 × 2 = 2; 100 / 50 × 2 = 4. Cross ratios:
// 15% × 12 = 1.8; 50% × 2 = 1; 60% × 4 = 2.4. Contributions: 1.8 × 0.6 = 1.08; 1 × 0.3 = 0.3; 2.4 × 0.1 = 0.24.
const PRODUCTS: Columns = {
  product: ['Tape', 'Lamp', 'Drill', 'Gap', 'Gift'],
  sales: [300, 600, 100, 50, 0],
  grossProfit: [150, 90, 60, '', -1],
  cost: ['', 510, '', '', 5],
  opening: [200, 80, 100, 10, 0],
  closing: [400, 120, 0, 10, 0],
  targetShare: [0.25, 0.65, 0.1, 0.05, ''],
};
/** The data without some of their columns. */
const without = (...ids: readonly string[]): Columns =>
  Object.fromEntries(Object.entries(PRODUCTS).filter(([id]) => !ids.includes(id)));

const HALF: Options = { months: 6, valuation: 'price' };

describe('products', () => {
  test('margin, turnover, cross ratio, contribution and rank, the largest contribution first', () => {
    const table = tableIn(drawn(PRODUCTS, HALF), 'products');
    expect(table).toMatchObject({
      product: ['Lamp', 'Tape', 'Drill', 'Gap', 'Gift'],
      margin: [0.15, 0.5, 0.6, '', ''],
      turnover: [12, 2, 4, 10, ''],
      cross: [1.8, 1, 2.4, '', ''],
      share: [0.6, 0.3, 0.1, '', 0],
      contribution: [1.08, 0.3, 0.24, '', ''],
      rank: [1, 2, 3, '', ''],
      gap: [0.05, 0, 0, '', ''],
      status: ['OK', 'OK', 'OK', 'MISSING', 'NO_SALES+NO_STOCK+LOSS'],
    });
    expect(english(table.rating)).toEqual(['good', 'fair', 'excellent', '', '']);
    expect(english(table.target)).toEqual(['not met', 'met', 'met', '', '']);
    // A fifth of three products, rounded up, is one.
    expect(english(table.push).slice(0, 3)).toEqual(['push', '–', '–']);
  });

  test('profit is sales less cost where only the cost is known', () => {
    const byCost = { ...without('grossProfit'), cost: [150, 510, 40, '', 1] };
    expect(tableIn(drawn(byCost, HALF), 'products')).toMatchObject({
      grossProfit: [90, 150, 60, '', -1],
      contribution: [1.08, 0.3, 0.24, '', ''],
    });
  });

  test('without profit and cost the sheet says what to choose; the valuation of the stock is asked for', () => {
    const bare = without('grossProfit', 'cost');
    expect(draw(bare).findings.map(({ text }) => text.en)).toEqual([
      'Neither gross profit nor cost is chosen. Choose one of the two columns.',
    ]);
    const asked = 'The valuation of the stock is not stated. Choose “at selling price” or “at cost”.';
    const said = (options: Options) => draw(PRODUCTS, options).findings.map(({ text }) => text.en);
    expect(said({})).toContain(asked);
    expect(said(HALF)).not.toContain(asked);
  });

  test('are those of the functions on every row', () => {
    const amount = fc.integer({ min: -300, max: 9000 }).map((x) => x / 4);
    const row = fc.tuple(amount, amount, fc.oneof(amount, fc.constant<RawCell>('')), amount);
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 12 }),
        (rows, months) => {
          const column = <K extends 0 | 1 | 2 | 3>(k: K) => rows.map((cells) => cells[k]);
          const [sales, grossProfit, opening, closing] = [column(0), column(1), column(2), column(3)];
          const product = rows.map((_, i) => `p${i}`);
          const table = tableIn(
            drawn({ product, sales, grossProfit, opening, closing }, { months, valuation: 'cost' }),
            'products',
          );
          const down = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
          const [s, g, o, c] = [sales, grossProfit, opening, closing].map(down);
          const numbers = (result: unknown): unknown[] =>
            (result as unknown[][]).map(([x]) => (typeof x === 'number' ? x : ''));
          for (const [id, given] of [
            ['margin', GROSS_MARGIN.call(s, g)],
            ['turnover', STOCK_TURNOVER.call(s, o, c, months)],
            ['cross', CROSS_RATIO.call(s, g, o, c, months)],
            ['contribution', CONTRIBUTION_RATIO.call(s, g, o, c, months)],
          ] as const) {
            const own = product.map((name) => table[id]![table.product!.indexOf(name)]);
            expect([id, own]).toEqual([id, numbers(given)]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

// Lamps are 60 of 100 in all; Ann buys 10 of 50, a third of the usual share; Ben 50 of 50, five thirds of it. Tapes are
// 40 of 100; Ann buys 40 of 50, twice their usual share.
const LEDGER: Columns = {
  product: ['Lamp', 'Tape', 'lamp', 'Lamp'],
  customer: ['Ann', 'Ann', 'Ben', 'Ben'],
  amount: [10, 40, 20, 30],
};

test('what sells where: each share with a customer against the share with all', () => {
  const table = tableIn(drawn(PRODUCTS, HALF, LEDGER), 'byCustomer');
  expect(table).toMatchObject({
    product: ['Lamp', 'Tape'],
    share: [0.6, 0.4],
    'index-0': [1 / 3, 2],
    'index-1': [5 / 3, 0],
  });
  expect([english(table['mark-0']), english(table['mark-1'])]).toEqual([
    ['slow', 'hot'],
    ['usual', 'slow'],
  ]);
});

test('plain formulas give the values, in both languages', async () => {
  const [all, cost] = [drawn(PRODUCTS, HALF, LEDGER), drawn(without('grossProfit'))];
  expect(await disagreements(layout(all, 'en'), layout(all, 'zh-CN'), layout(cost, 'en'))).toEqual([]);
}, 60_000);
