import * as fc from 'fast-check';
import type { Text } from '../../../../src/core/text';
import { layout } from '../../../../src/define/sheet/layout';
import type { Content, Sheet } from '../../../../src/define/sheet/sheet';
import { SALES_SHARE } from '../../../../src/domain/sales/composition/function';
import { customerTypes } from '../../../../src/domain/sales/composition/policy';
import { customerMixSheet } from '../../../../src/domain/sales/composition/sheet';
import { disagreements } from '../../../define/sheet/agree';
import { inputFor, sourceOf, type Columns } from '../../../define/sheet/sample';
import { tableIn } from '../../../define/sheet/table-in';

const draw = (sales: Columns, intended?: Columns, policies = {}) =>
  customerMixSheet.draw(
    inputFor(
      customerMixSheet,
      {},
      {},
      {
        policies,
        sources: { sales: sourceOf(sales), ...(intended ? { intended: sourceOf(intended) } : {}) },
      },
    ),
  );
const drawn = (...of: Parameters<typeof draw>): Sheet => draw(...of).sheet!;
const english = (cells: readonly Content[] = []): unknown[] =>
  cells.map((cell) => (typeof cell === 'object' ? (cell as Text).en : cell));
const sentences = (...of: Parameters<typeof draw>): string[] =>
  draw(...of).findings.map(({ text }) => text.en);

// By hand: 250, 600, 100 and 50 of 1,000; Ann is in two types.
const SALES: Columns = {
  customer: ['Ann', 'Ben', 'ann', 'Cid', 'Dot', 'Eve'],
  type: ['地区专营店', 'Hotels', 'regional electrical shop', 'REGIONAL SPECIALIST SHOP', '', '地区电气店'],
  amount: [200, 100, 700, 50, 50, -100],
  person: ['Li', 'Wu', 'Li', '', 'Wu', 'li'],
};
const INTENDED: Columns = {
  type: ['regional specialist shop', '地区电气店', '地区 DIY 店'],
  share: [0.3, 0.5, 0.1],
};

describe('the mix', () => {
  test('types in the order of the policy in either language, others behind, blank ones last', () => {
    const table = tableIn(drawn(SALES), 'types');
    expect(english(table.type)).toEqual([
      'regional electrical shop',
      'regional specialist shop',
      'Hotels',
      '(no type)',
    ]);
    expect(table).toMatchObject({
      amount: [600, 250, 100, 50],
      share: [0.6, 0.25, 0.1, 0.05],
      customers: [2, 2, 1, 1],
      perCustomer: [300, 125, 100, 50],
      intended: ['', '', '', ''],
      status: ['OK', 'OK', 'OK', 'NO_TYPE'],
    });
    expect(sentences(SALES)).toEqual([
      'Types that are not in the table of types: 1. They are listed at the end.',
      'Customers with several types: 1. Each is counted in every type.',
      'NO_TYPE: no type is given: fill it in (1).',
    ]);
  });

  test('against intended shares: a type that sells nothing is there, and a sum beside 100% is told', () => {
    const table = tableIn(drawn(SALES, INTENDED), 'types');
    expect(english(table.type)[2]).toBe('regional DIY shop');
    expect(table).toMatchObject({
      share: [0.6, 0.25, 0, 0.1, 0.05],
      intended: [0.5, 0.3, 0.1, '', ''],
      difference: [0.1, -0.05, -0.1, '', ''],
      perCustomer: [300, 125, '', 100, 50],
      status: ['OK', 'OK', 'OK', 'NOT_INTENDED', 'NO_TYPE+NOT_INTENDED'],
    });
    expect(sentences(SALES, INTENDED)).toContain(
      'The intended shares add up to 90%, not to 100%. Check them.',
    );
  });

  test('shares of the policy are compared where none are given', () => {
    const value = customerTypes.value.map((type, k) => (k === 3 ? { ...type, intended: 0.2 } : type));
    const { difference } = tableIn(drawn(SALES, undefined, { 'customer-types': { value } }), 'types');
    expect(difference).toEqual(['', 0.05, '', '']);
  });

  test('salespersons by type', () => {
    const table = tableIn(drawn(SALES), 'persons');
    expect(english(table.person)).toEqual(['Li', 'Wu', '(no salesperson)']);
    expect(table).toMatchObject({
      total: [800, 150, 50],
      'type-0': [600, 0, 0],
      'type-1': [200, 0, 50],
      'type-2': [0, 100, 0],
      'type-3': [0, 50, 0],
    });
  });

  test('shares are those of SALES_SHARE, returns and all', () => {
    const cents = fc.integer({ min: -2000, max: 9000 }).map((x) => x / 100);
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 12 }), (amount) => {
        const type = amount.map((_, i) => `type ${i}`);
        const { share } = tableIn(drawn({ customer: type, type, amount }), 'types');
        const given = SALES_SHARE.call(amount.map((x) => [x])) as unknown[][];
        expect(share).toEqual(given.map(([x]) => (typeof x === 'number' ? x : '')));
      }),
      { numRuns: 60 },
    );
  });
});

test('plain formulas give the values, in both languages', async () => {
  const value = customerTypes.value.map((type, k) => (k === 3 ? { ...type, intended: 0.2 } : type));
  const [both, bare] = [drawn(SALES, INTENDED), drawn(SALES, undefined, { 'customer-types': { value } })];
  const returns = drawn({ customer: ['A', 'B'], type: ['x', 'y'], amount: [-5, 5] });
  expect(
    await disagreements(layout(both, 'en'), layout(bare, 'zh-CN'), layout(bare, 'en'), layout(returns, 'en')),
  ).toEqual([]);
}, 60_000);
