import * as fc from 'fast-check';
import type { LaidSheet } from '../../../../src/define/sheet/laid';
import { layout } from '../../../../src/define/sheet/layout';
import type { OptionValue } from '../../../../src/define/sheet/option';
import type { TableBlock } from '../../../../src/define/sheet/sheet';
import { ABC_CLASS } from '../../../../src/domain/sales/abc-by-share/function';
import { customerAbcSheet } from '../../../../src/domain/sales/abc-by-share/sheet';
import { customersSheet } from '../../../samples/customers';
import { readOrderLines } from '../../../samples/read';
import { wordsIn } from '../../../samples/words';
import { differences, disagreements } from '../../../define/sheet/agree';
import { recalculated, typedOver } from '../../../define/sheet/recalculated';
import { inputFor } from '../../../define/sheet/sample';
import { shown } from '../../../define/sheet/shown';

type Columns = Parameters<typeof inputFor>[1];
type Options = Readonly<Record<string, OptionValue>>;

const laidOut = (columns: Columns, options: Options = {}): LaidSheet =>
  layout(customerAbcSheet.build(inputFor(customerAbcSheet, columns, options)), 'en');

const warnings = (columns: Columns, options: Options = {}): string[] =>
  customerAbcSheet.check(inputFor(customerAbcSheet, columns, options)).map(({ text }) => text.en);

function customers(columns: Columns, options: Options = {}): Record<string, unknown[]> {
  const { blocks } = customerAbcSheet.build(inputFor(customerAbcSheet, columns, options));
  const table = blocks.find((block): block is TableBlock => block.kind === 'table')!;
  return Object.fromEntries(table.columns.map(({ id, values }) => [id, [...values]]));
}

const named = (amounts: readonly number[]): Columns => ({
  customer: amounts.map((_, i) => `Customer ${i + 1}`),
  amount: amounts,
});

const SMALL: Columns = {
  customer: ['Ann', 'Ben', '=Cid', 'ann', 'Dot', 'Eve', ''],
  amount: [10, 33, 17, 40, 0, -5.25, ''],
};

describe('the table', () => {
  test('rows of one customer are added up, sorted, cumulated and classed', () => {
    expect(customers(SMALL)).toEqual({
      rank: [1, 2, 3, 4, 5],
      customer: ['Ann', 'Ben', '=Cid', 'Dot', 'Eve'],
      amount: [50, 33, 17, 0, -5.25],
      share: [0.5, 0.33, 0.17, 0, -0.0525],
      cumulativeAmount: [50, 83, 100, 100, 100],
      cumulativeShare: [0.5, 0.83, 1, 1, 1],
      class: ['A', 'A', 'B', 'C', 'C'],
    });
  });

  test('each group is ranked by itself; blank groups are one group with a name of its own', () => {
    const columns = {
      customer: ['Ann', 'Ben', 'Cid', 'Dot'],
      amount: [5, 7, 9, 1],
      group: ['N', '', 'n', ' '],
    };
    expect(customers(columns)).toMatchObject({
      rank: [1, 2, 1, 2],
      customer: ['Cid', 'Ann', 'Ben', 'Dot'],
      group: [
        { en: 'N', 'zh-CN': 'N' },
        { en: 'N', 'zh-CN': 'N' },
        { en: '(no group)', 'zh-CN': '（未分组）' },
        { en: '(no group)', 'zh-CN': '（未分组）' },
      ],
    });
  });

  test('the laid-out sheet is as it was reviewed', () => {
    expect(shown(laidOut(SMALL))).toMatchSnapshot();
  });
});

describe('what the owner of the data is told', () => {
  test.each<[string, Columns, string[]]>([
    ['nothing', named([5, 4, 3]), []],
    [
      'left out, added up, not positive',
      SMALL,
      [
        'Rows without an amount: 1. They are left out.',
        'Customers that stand in several rows: 1. Their amounts are added up.',
        'Customers with an amount of zero or below: 2. They take the last class and stay out of the total.',
      ],
    ],
    [
      'an amount without a customer',
      { customer: ['Ann', ' '], amount: [1, 2] },
      ['An amount has no customer. Fill in the name or clear the amount.'],
    ],
    [
      'no amounts',
      { customer: ['Ann', 'Ben'], amount: ['', ''] },
      ['No row has both a customer and an amount. Check which columns are chosen.'],
    ],
    [
      'nothing positive',
      named([0, -1]),
      ['No amount is above zero, so there are no shares and all customers take the last class.'],
    ],
    [
      'all equal',
      named([5, 5, 5]),
      ['All amounts are equal: there is no concentration, and the classes say nothing.'],
    ],
  ])('%s', (_title, columns, expected) => {
    expect(warnings(columns)).toEqual(expected);
  });

  test('a tied block that takes A far beyond its cut-off (specification ABC9: 74 and twenty-six ones)', () => {
    const columns = named([74, ...new Array<number>(26).fill(1)]);
    expect(warnings(columns)[0]).toMatch(
      /^Customers with equal amounts take class A to 100%, far beyond its cut-off of 75%/,
    );
    expect(warnings(columns, { ties: 'order' })).toEqual([]);
    expect(customers(columns).class).toEqual(new Array(27).fill('A'));
  });

  test('a finding names its cells', () => {
    const [finding] = customerAbcSheet.check(inputFor(customerAbcSheet, SMALL));
    expect(finding?.places).toEqual([{ need: 'amount', row: 6 }]);
  });
});

describe('the chart', () => {
  const chartOf = (columns: Columns) => laidOut(columns).charts[0];

  test('shows the positive customers, at most fifty', () => {
    expect(chartOf(SMALL)?.categories.rows).toBe(3);
    expect(chartOf(named(Array.from({ length: 60 }, (_, i) => 100 - i)))?.categories.rows).toBe(50);
  });

  test('shows the largest group', () => {
    const laid = laidOut({ customer: ['a', 'b', 'c'], amount: [1, 2, 4], group: ['N', 'S', 'S'] });
    const { row, column, rows } = laid.charts[0]!.categories;
    expect(laid.cells.slice(row, row + rows).map((cells) => cells[column]?.value)).toEqual(['c', 'b']);
    expect(laid.charts[0]?.title).toBe('Pareto chart: S');
  });

  test('is left out where nothing is positive', () => {
    expect(laidOut(named([0, -1])).charts).toEqual([]);
  });
});

describe('the plain formulas', () => {
  const cases: [Columns, Options][] = [
    [SMALL, {}],
    [named([27000, 24000, 18000, 16000, 6000, 5000, 4000]), { cutoffs: [0.7, 0.9], boundary: 'nearest' }],
    [named([75, 20, 5]), {}],
    [named([75, 20, 5]), { boundary: 'including' }],
    [named(new Array<number>(7).fill(0.1)), { ties: 'order', cutoffs: [0.142857, 0.9] }],
    [named([0.1, 0.2, 0.3, 0.4]), { cutoffs: [0.4, 0.7, 0.9], boundary: 'including' }],
    [named([74, ...new Array<number>(26).fill(1)]), {}],
    [named([0, -1]), {}],
    [{ customer: ['a', 'b', 'c', 'd'], amount: [3, 2, 1, -4], group: ['x*', 'xy', '', 'x*'] }, {}],
  ];
  const amounts = fc.array(fc.integer({ min: -300, max: 2000 }), { minLength: 1, maxLength: 25 });
  const random = fc.record({
    amounts: fc
      .tuple(amounts, fc.constantFrom(1, 0.1, 0.01))
      .map(([list, unit]) => list.map((x) => Number((x * unit).toFixed(2)))),
    groups: fc.constantFrom<string[]>([], ['N', 'S'], ['', 'N', '?']),
    cutoffs: fc.constantFrom([0.75, 0.95], [0.5], [0.1, 0.2, 0.9], [0.333, 0.667]),
    boundary: fc.constantFrom('before', 'including', 'nearest'),
    ties: fc.constantFrom('same', 'order'),
  });

  test('give the pure values, on named cases and on random ones', async () => {
    for (const { amounts, groups, ...options } of fc.sample(random, { numRuns: 60, seed: 20261122 })) {
      const group = amounts.map((_, i) => groups[i % groups.length] ?? '');
      cases.push([{ ...named(amounts), group }, options]);
    }
    expect(await disagreements(...cases.map(([columns, options]) => laidOut(columns, options)))).toEqual([]);
  }, 60_000);

  test('follow a cut-off that is changed on the sheet', async () => {
    const columns = named([27000, 24000, 18000, 16000, 6000, 5000, 4000]);
    const boundaries = ['before', 'including', 'nearest'];
    const edited = boundaries.map((boundary) => {
      const built = laidOut(columns, { boundary });
      const row = built.cells.findIndex((cells) => cells[0]?.value === 'Class A ends at');
      return typedOver(built, row, 2, 0.6);
    });
    const values = await recalculated(edited);
    boundaries.forEach((boundary, i) => {
      const changed = laidOut(columns, { boundary, cutoffs: [0.6, 0.95] });
      expect(differences(changed, values[i]!)).toEqual([]);
    });
  }, 60_000);

  test('class the customers of a real ledger as ABC_CLASS does, in any language', async () => {
    const data = customersSheet(readOrderLines(), wordsIn('zh-CN')).rows;
    const columns = {
      customer: data.map((row) => String(row[0])),
      group: data.map((row) => String(row[1])),
      amount: data.map((row) => Number(row[5])),
    };
    const byGroup = layout(customerAbcSheet.build(inputFor(customerAbcSheet, columns)), 'zh-CN');
    const { customer, amount } = columns;
    expect(await disagreements(byGroup)).toEqual([]);

    const classes = (ABC_CLASS.call(amount.map((x) => [x])) as string[][]).flat();
    const table = customers({ customer, amount });
    const classOf = new Map(table.customer!.map((name, i) => [name, table.class![i]]));
    expect(customer.map((name) => classOf.get(name))).toEqual(classes);
  }, 60_000);
});
