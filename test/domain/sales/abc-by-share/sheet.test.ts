import * as fc from 'fast-check';
import type { Area } from '../../../../src/define/sheet/area';
import type { LaidSheet } from '../../../../src/define/sheet/laid';
import { layout } from '../../../../src/define/sheet/layout';
import type { Sheet, TableBlock } from '../../../../src/define/sheet/sheet';
import { ABC_CLASS } from '../../../../src/domain/sales/abc-by-share/function';
import { customerAbcSheet } from '../../../../src/domain/sales/abc-by-share/sheet';
import { customersSheet } from '../../../samples/customers';
import { readOrderLines } from '../../../samples/read';
import { wordsIn } from '../../../samples/words';
import { differences, disagreements } from '../../../define/sheet/agree';
import { recalculated, typedOver } from '../../../define/sheet/recalculated';
import { inputFor, type Columns, type Options } from '../../../define/sheet/sample';
import { shown } from '../../../define/sheet/shown';

function drawn(columns: Columns, options: Options = {}): Sheet {
  return customerAbcSheet.draw(inputFor(customerAbcSheet, columns, options)).sheet!;
}

const laidOut = (columns: Columns, options: Options = {}): LaidSheet => layout(drawn(columns, options), 'en');

const warnings = (columns: Columns, options: Options = {}): string[] =>
  customerAbcSheet.draw(inputFor(customerAbcSheet, columns, options)).findings.map(({ text }) => text.en);

function customers(columns: Columns, options: Options = {}): Record<string, unknown[]> {
  const table = drawn(columns, options).blocks.find((block): block is TableBlock => block.kind === 'table')!;
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
      place: [1, 2, 3, 4, 5],
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
        'Empty rows, left out: 1.',
        'Names in several rows: 1. Their rows are added up.',
        'Customers with an amount of zero or below: 2. They get the last class and stay out of the total.',
      ],
    ],
    [
      'an amount without a customer',
      { customer: ['Ann', ' '], amount: [1, 2] },
      ['A row has figures but no name. Fill in the name or clear the row.'],
    ],
    [
      'no amounts',
      { customer: ['Ann', 'Ben'], amount: ['', ''] },
      [
        'No row has both a name and its figures. Check which columns are chosen.',
        'Rows without “amount”, left out: 2.',
      ],
    ],
    [
      'nothing positive',
      named([0, -1]),
      ['No amount is above zero, so there are no shares and all customers get the last class.'],
    ],
    [
      'all equal',
      named([5, 5, 5]),
      ['All amounts are equal: no customer weighs more than another, and the classes say nothing.'],
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
    const columns = { customer: ['Ann', 'Ben'], amount: [1, ''] };
    const [finding] = customerAbcSheet.draw(inputFor(customerAbcSheet, columns)).findings;
    expect(finding?.places).toEqual([{ source: 'sales', column: 'amount', row: 1 }]);
  });
});

test('beside the last run: who moved up or down, who is new, who is gone', async () => {
  const previous = new Map([
    ['customer 1', { class: 'B' }],
    ['Customer 2', { class: 'A' }],
    ['Customer 3', { class: 'A' }],
    ['Zoe', { class: 'C' }],
  ]);
  const input = inputFor(customerAbcSheet, named([50, 30, 15, 5]), {}, { previous });
  const { sheet, findings } = customerAbcSheet.draw(input);
  const table = sheet!.blocks.find((block): block is TableBlock => block.kind === 'table')!;
  const of = (id: string) => table.columns.find((column) => column.id === id)!.values;
  expect([of('class'), of('previous')]).toEqual([
    ['A', 'A', 'B', 'C'],
    ['B', 'A', 'A', ''],
  ]);
  expect(of('moved').map((text) => (text as { en: string }).en)).toEqual(['up', 'same', 'down', 'new']);
  expect(findings.map(({ text }) => text.en)).toContain('Customers of the last run that are gone: 1 (Zoe).');
  const laid = layout(sheet!, 'zh-CN');
  expect(
    laid.cells.filter((row) => String(row[0]?.value).startsWith('类别变动')).map((row) => row[1]?.value),
  ).toEqual([1, 1, 1]);
  expect(await disagreements(laid)).toEqual([]);
}, 60_000);

describe('the chart', () => {
  const chartOf = (columns: Columns) => laidOut(columns).charts[0];
  const shownOf = (laid: LaidSheet, { row, column, rows }: Area) =>
    laid.cells.slice(row, row + rows).map((cells) => cells[column]?.value);

  test('shows the positive customers one by one up to fifty, classes told apart', () => {
    const laid = laidOut(SMALL);
    const [a, b, c, line, ...lines] = laid.charts[0]!.series;
    expect(shownOf(laid, laid.charts[0]!.categories)).toEqual(['Ann', 'Ben', '=Cid']);
    expect([a, b, c].map((series) => shownOf(laid, series!.values))).toEqual([
      [50, 33, ''],
      ['', '', 17],
      ['', '', ''],
    ]);
    expect(shownOf(laid, line!.values)).toEqual([0.5, 0.83, 1]);
    expect(lines.map((series) => shownOf(laid, series.values))).toEqual([
      [0.75, 0.75, 0.75],
      [0.95, 0.95, 0.95],
    ]);
    expect(line!.axis).toBe('secondary');
  });

  test('of more customers shows a hundred points of the curve', () => {
    const laid = laidOut(named(Array.from({ length: 260 }, (_, i) => 1000 - i)));
    const { categories, series } = laid.charts[0]!;
    const over = shownOf(laid, categories) as number[];
    expect(over).toHaveLength(100);
    expect(over.at(-1)).toBe(1);
    const heights = over.map((_, i) =>
      series
        .slice(0, 3)
        .map(({ values }) => shownOf(laid, values)[i])
        .filter((x) => x !== ''),
    );
    expect(heights.every((of) => of.length === 1)).toBe(true);
    expect(heights.at(-1)).toEqual([1]);
  });

  test('shows the largest group', () => {
    const laid = laidOut({ customer: ['a', 'b', 'c'], amount: [1, 2, 4], group: ['N', 'S', 'S'] });
    expect(shownOf(laid, laid.charts[0]!.categories)).toEqual(['c', 'b']);
    expect(laid.charts[0]?.title).toBe('Pareto chart: S');
  });

  test('is left out where nothing is positive', () => {
    expect(chartOf(named([0, -1]))).toBeUndefined();
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
      const row = built.cells.findIndex((cells) => cells[0]?.value === 'Class A: up to');
      return typedOver(built, row, 1, 0.6);
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
    const byGroup = layout(drawn(columns), 'zh-CN');
    const { customer, amount } = columns;
    expect(await disagreements(byGroup)).toEqual([]);

    const classes = (ABC_CLASS.call(amount.map((x) => [x])) as string[][]).flat();
    const table = customers({ customer, amount });
    const classOf = new Map(table.customer!.map((name, i) => [name, table.class![i]]));
    expect(customer.map((name) => classOf.get(name))).toEqual(classes);
  }, 60_000);
});
