import fc from 'fast-check';
import type { ReadingChoices } from '../../../src/define/reading/choices';
import { understand } from '../../../src/define/reading/understand';
import { unitOf } from '../../../src/define/reading/units';
import type { RawCell } from '../../../src/define/sheet/input';
import { balances, customers, rangeOf } from './ranges';

/** Tables whose right reading is known because they were made from it. */

const AMOUNT_HEADERS = [
  'Sales',
  'AMOUNT',
  'sales_amount',
  'Revenue',
  '销售额',
  '金额',
  '销 售 额',
  'Turnover',
];
const UNITS = ['', ' (CNY)', '（万元）', " ('000 USD)", ' [EUR m]', '，元', ' in USD', ' (€k)'];
const SUM_NAMES = [
  'Total',
  'Grand total:',
  'SUBTOTAL',
  'Sum',
  '合计',
  '小 计',
  '总计：',
  '累计',
  'Total (CNY)',
  '',
];
const OTHERS = [
  'Region',
  'Sales tax',
  'Sales person',
  'Salesperson',
  '非销售额',
  '销售占比',
  '销售单号',
  'Returns',
  'Customer number',
  '客户编号',
  'Discount rate',
];

interface Made {
  readonly lines: readonly (readonly RawCell[])[];
  readonly rows: readonly (readonly [name: string, amount: number])[];
}

const name = fc.integer({ min: 0, max: 10_000 }).map((i) => `Firm ${i.toString(36)}x`);
/** Amounts with odd cents, so that no row is a sum of others by chance. */
const amount = fc.integer({ min: 1, max: 1_000_000 }).map((i) => (2 * i + 1) / 100);

const table: fc.Arbitrary<Made> = fc
  .record({
    blocks: fc.array(fc.array(fc.tuple(name, amount), { minLength: 2, maxLength: 5 }), {
      minLength: 1,
      maxLength: 4,
    }),
    sums: fc.array(fc.constantFrom(...SUM_NAMES), {
      minLength: 5,
      maxLength: 5,
    }),
    withSums: fc.boolean(),
    header: fc.constantFrom(...AMOUNT_HEADERS),
    unit: fc.constantFrom(...UNITS),
    titles: fc.array(fc.constantFrom('Report', '', 'As of today', '2026'), {
      maxLength: 25,
    }),
    others: fc.uniqueArray(fc.constantFrom(...OTHERS), { maxLength: 3 }),
    first: fc.boolean(),
  })
  .map(({ blocks, sums, withSums, header, unit, titles, others, first }) => {
    const width = others.length + 2;
    const place = (key: RawCell, figure: RawCell, other: (i: number) => RawCell): RawCell[] => {
      const more = others.map((_, i) => other(i));
      return first ? [key, figure, ...more] : [...more, key, figure];
    };
    const sum = (rows: readonly (readonly [string, number])[]) =>
      Math.round(rows.reduce((total, [, x]) => total + x * 100, 0)) / 100;
    const lines = [
      ...titles.map((title) => [title, ...Array<RawCell>(width - 1).fill('')]),
      place('Customer', header + unit, (i) => others[i]!),
      ...blocks.flatMap((rows, b) => [
        ...rows.map(([key, figure]) => place(key, figure, (i) => `text ${i}`)),
        ...(withSums ? [place(sums[b]!, sum(rows), () => '')] : []),
      ]),
    ];
    return { lines, rows: blocks.flat() };
  });

const read = (lines: Made['lines'], choices: ReadingChoices = {}) =>
  understand(rangeOf(lines), customers, choices);
const pairs = ({ input }: ReturnType<typeof read>) =>
  input.rows.map((_, i) => [input.columns['customer']![0]!.cells[i], input.columns['amount']![0]!.cells[i]]);

test('titles, units, other columns and sums: what is left is the data it was made from', () => {
  fc.assert(
    fc.property(table, ({ lines, rows }) => {
      const found = read(lines);
      expect(found.remarks.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(pairs(found)).toEqual(rows);
    }),
  );
});

test('keeping sums brings every line back, and every left-out line is named with its cell', () => {
  fc.assert(
    fc.property(table, ({ lines }) => {
      const out = read(lines);
      const all = read(lines, { keepSums: true });
      const named = out.remarks.flatMap(({ cells }) => cells.map(({ row }) => row));
      expect([...out.input.rows, ...named].sort((a, b) => a - b)).toEqual(all.input.rows);
    }),
  );
});

test('numbers as text, in any usual form, are converted to what they spell', () => {
  const forms: readonly ((x: number) => string)[] = [
    (x) => x.toFixed(2),
    (x) => `(${x.toFixed(2)})`,
    (x) => `${x.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',')}`,
    (x) => `¥${x.toFixed(2)}`,
    (x) => ` ${x.toFixed(2)} `,
    (x) => `${x.toFixed(2)}元`,
  ];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(amount, fc.nat(forms.length - 1)), {
        minLength: 1,
        maxLength: 9,
      }),
      (cells) => {
        const lines = [['Customer', 'Sales'], ...cells.map(([x, f], i) => [`C${i}`, forms[f]!(x)])];
        const asked = read(lines);
        expect(asked.remarks).toHaveLength(1);
        const done = read(lines, asked.remarks[0]!.remedies[0]!.choice);
        expect(done.input.columns['amount']![0]!.cells).toEqual(cells.map(([x, f]) => (f === 1 ? -x : x)));
        expect(
          read(lines, {
            ...asked.remarks[0]!.remedies[0]!.choice,
            ...done.remarks[0]!.remedies[0]!.choice,
          }).input,
        ).toEqual(asked.input);
      },
    ),
  );
});

test('a pivot filled down is the list it was made from', () => {
  const groups = fc.uniqueArray(fc.tuple(name, fc.array(amount, { minLength: 1, maxLength: 4 })), {
    minLength: 2,
    maxLength: 5,
    selector: ([one]) => one,
  });
  fc.assert(
    fc.property(groups, fc.boolean(), (found, totals) => {
      const cents = (list: number[]) => Math.round(list.reduce((sum, x) => sum + x * 100, 0)) / 100;
      const lines: RawCell[][] = [
        ['Customer', 'Product', 'Sales'],
        ...found.flatMap(([one, list]) => [
          ...list.map((x, i): RawCell[] => [i === 0 ? one : '', `p${i}`, x]),
          ...(totals ? [[`${one} Total`, '', cents(list)]] : []),
        ]),
        ['Grand Total', '', cents(found.flatMap(([, list]) => list))],
      ];
      expect(pairs(read(lines, { fillDown: true }))).toEqual(
        found.flatMap(([one, list]) => list.map((x) => [one, x])),
      );
    }),
  );
});

test('unlike multiples give, in any unit, the same money', () => {
  const units = [
    ['元', 1],
    ['千元', 1e3],
    ['万元', 1e4],
    ['百万元', 1e6],
    ['亿元', 1e8],
  ] as const;
  const one = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.nat(units.length - 1));
  fc.assert(
    fc.property(fc.array(one, { minLength: 5, maxLength: 5 }), fc.nat(units.length - 1), (cells, to) => {
      const names = ['流动资产', '存货', '流动负债', '负债合计', '净资产'];
      const lines = [
        ['客户', ...cells.map(([, u], i) => `${names[i]}（${units[u]![0]}）`)],
        ['甲', ...cells.map(([x]) => x)],
      ];
      const { input } = understand(rangeOf(lines), balances, {
        multiple: units[to]![1],
      });
      const ids = ['currentAssets', 'inventory', 'currentLiabilities', 'totalLiabilities', 'netAssets'];
      ids.forEach((id, i) => {
        const [x, u] = cells[i]!;
        // Tens are moved in the decimal notation: no factor is multiplied.
        const power = Math.log10(units[u]![1]) - Math.log10(units[to]![1]);
        expect(input.columns[id]![0]!.cells).toEqual([Number(`${x}e${Math.round(power)}`)]);
      });
    }),
  );
});

test.each([
  ['万元', 'CNY', 1e4],
  ["CNY '000", 'CNY', 1e3],
  ['in thousands of USD', 'USD', 1e3],
  ['人民币百万元', 'CNY', 1e6],
  ['USD mn', 'USD', 1e6],
  ['kEUR', 'EUR', 1e3],
  ['€', 'EUR', 1],
  ['US$ bn', 'USD', 1e9],
  ['万美元', 'USD', 1e4],
  ['RMB', 'CNY', 1],
  ['亿', null, 1e8],
  ['days', null, 0],
  ['people', null, 0],
])('“%s” is a unit or none', (text, currency, multiple) => {
  const found = unitOf(text);
  if (multiple !== 0) expect(found).toEqual({ currency, multiple });
  else expect(found).toBeNull();
});

test('a hundred thousand rows take no more than their share', () => {
  const lines: RawCell[][] = [
    ['Customer', 'Sales'],
    ...Array.from({ length: 100_000 }, (_, i): RawCell[] => [
      `Firm ${i % 900}`,
      i % 7 === 0 ? '1,234.50' : i + 0.5,
    ]),
  ];
  const found = read(lines, { convert: true, joinAlike: true, fillDown: true });
  expect(found.input.rows).toHaveLength(100_000);
  expect(found.remarks).toHaveLength(1);
});
