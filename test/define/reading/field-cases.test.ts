import type { ReadingChoices } from '../../../src/define/reading/choices';
import type { ReadRange } from '../../../src/define/reading/range';
import { understand, type Understood } from '../../../src/define/reading/understand';
import type { RawCell } from '../../../src/define/sheet/input';
import type { Source } from '../../../src/define/sheet/source';
import { balances, byMonth, customers, ledger, rangeOf } from './ranges';

type Rows = readonly (readonly RawCell[])[];

const read = (
  rows: Rows,
  choices: ReadingChoices = {},
  source: Source = customers,
  more: Partial<ReadRange> = {},
) => understand(rangeOf(rows, more), source, choices);

const cells = ({ input }: Understood, id: string): readonly RawCell[] | undefined =>
  input.columns[id]?.[0]?.cells;
const table = (understood: Understood): (readonly [RawCell, RawCell])[] =>
  cells(understood, 'customer')!.map((name, i) => [name, cells(understood, 'amount')![i]!]);
const how = ({ matches }: Understood, id: string) => [matches[id]!.how, ...matches[id]!.columns];
const said = ({ remarks }: Understood) => remarks.map(({ severity, text }) => `${severity}: ${text.en}`);
const blocked = ({ remarks }: Understood) => remarks.some(({ severity }) => severity === 'error');
/** Presses the button whose label matches, as long as it is offered. */
const choiceOf = ({ remarks }: Understood, label: RegExp): ReadingChoices =>
  remarks.flatMap(({ remedies }) => remedies).find((remedy) => label.test(remedy.label.en))!.choice;

describe('columns are matched, guessed or left open', () => {
  test('a header that says non- is another figure', () => {
    const found = read(
      [
        [
          'Customer',
          'Total non-current assets',
          'Current assets total',
          'Inventory',
          'Non-current liabilities',
          'Current liabilities total',
          'Liabilities',
          'Equity',
        ],
        ['Ann', 700, 800, 300, 200, 400, 600, 500],
      ],
      {},
      balances,
    );
    expect(
      ['currentAssets', 'inventory', 'currentLiabilities', 'totalLiabilities', 'netAssets'].map(
        (id) => cells(found, id)?.[0],
      ),
    ).toEqual([800, 300, 400, 600, 500]);
    expect(blocked(found)).toBe(false);
  });

  test('returns are no sales: net sales are a guess that wants confirming', () => {
    const rows = [
      ['Customer', 'Sales returns', 'Net sales'],
      ['Ann', 20, 80],
      ['Bob', 1, 15],
    ];
    const found = read(rows);
    expect(how(found, 'amount')).toEqual(['guess', 2]);
    expect(blocked(found)).toBe(true);
    const confirmed = read(rows, choiceOf(found, /^Use/));
    expect(table(confirmed)).toEqual([
      ['Ann', 80],
      ['Bob', 15],
    ]);
    expect(blocked(confirmed)).toBe(false);
  });

  test('a column of words is never the amount', () => {
    const found = read([
      ['Organization', 'Salesperson', 'O/S Amount'],
      ['Acme', 'Ann', 20],
      ['Beta', 'Bob', 7],
    ]);
    expect(how(found, 'amount')).toEqual(['guess', 2]);
    expect(
      how(
        read([
          ['Customer', 'Sales'],
          ['Ann', 'north'],
          ['Bob', 'south'],
        ]),
        'amount',
      ),
    ).toEqual(['open']);
  });

  test.each([
    'Sales tax',
    'Sales ratio',
    'Sales %',
    '销售占比',
    '销售额占比',
    '销售单号',
    'Sales number',
    'Sales person',
    'Salespersons',
    'Sales-person',
    'Non-sales',
    'Sales rate',
    '非销售额',
    '销售额增长率',
    'Days sales outstanding',
    'Sales quantity',
    '退货金额',
    '税额（金额）',
    'Sales (returns)',
  ])('“%s” is never taken for the amount', (header) => {
    expect(
      how(
        read([
          ['Customer', header, 'Region'],
          ['Ann', 5, 'x'],
          ['Bob', 7, 'y'],
        ]),
        'amount',
      ),
    ).toEqual(['open']);
  });

  test.each([
    'SALES ',
    'sales_amount',
    'SalesAmount',
    '销售额',
    '销 售 额',
    'Sales (CNY)',
    'Sales in USD',
    'Sales kEUR',
    '金额/元',
    '销售额万元',
    'Amount, CNY',
    'ＳＡＬＥＳ',
    'Sales (2025)',
  ])('“%s” is surely the amount', (header) =>
    expect(
      how(
        read([
          ['Customer', header],
          ['Ann', 5],
          ['Bob', 7],
        ]),
        'amount',
      ),
    ).toEqual(['sure', 1]),
  );

  test('names that come twice want confirming', () => {
    expect(
      how(
        read([
          ['Customer', 'Sales', 'Sales'],
          ['Ann', 5, 6],
        ]),
        'amount',
      ),
    ).toEqual(['guess', 1]);
  });
});

describe('units and currencies', () => {
  const rows = [
    ['客户名称', '流动资产（万元）', '存货（万元）', '流动负债（万元）', '负债合计（万元）', '净资产（元）'],
    ['甲', 800, 300, 400, 600, 5000000],
  ];

  test('multiples of one currency are named and converted exactly once agreed', () => {
    const found = read(rows, {}, balances);
    expect(blocked(found)).toBe(true);
    expect(said(found)[0]).toMatch(/“净资产（元）” CNY/);
    const agreed = read(rows, choiceOf(found, /ten thousands/), balances);
    expect(cells(agreed, 'netAssets')).toEqual([500]);
    expect(cells(agreed, 'currentAssets')).toEqual([800]);
    expect(agreed.input.unit).toEqual({ currency: 'CNY', multiple: 10000 });
    expect(blocked(agreed)).toBe(false);
  });

  test('all alike are shown, whether said in headers, below them or in a title', () => {
    const unit = (lines: Rows) => read(lines).input.unit;
    expect(
      unit([
        ['Customer', "Sales (USD '000)"],
        ['Ann', 5],
      ]),
    ).toEqual({ currency: 'USD', multiple: 1000 });
    expect(
      unit([
        ['单位：万元', ''],
        ['客户', '销售额'],
        ['甲', 5],
      ]),
    ).toEqual({ currency: 'CNY', multiple: 10000 });
    expect(
      unit([
        ['Customer', 'Sales'],
        ['', 'EUR m'],
        ['Ann', 5],
      ]),
    ).toEqual({ currency: 'EUR', multiple: 1e6 });
    expect(
      unit([
        ['Customer', 'Sales'],
        ['Ann', 5],
      ]),
    ).toEqual({ currency: null, multiple: 1 });
  });

  test('currencies are refused without a rate', () => {
    const mixed = [
      ['客户', '流动资产（USD）', '存货（CNY）', '流动负债（CNY）', '负债合计（CNY）', '净资产（CNY）'],
      ['甲', 8, 3, 4, 6, 5],
    ];
    expect(blocked(read(mixed, {}, balances))).toBe(true);
    const rated = read(mixed, { currency: 'CNY', rates: { USD: 7.1 } }, balances);
    expect(cells(rated, 'currentAssets')).toEqual([56.8]);
    expect(blocked(rated)).toBe(false);
  });

  test('a column with no unit beside others in thousands is asked about', () => {
    const silent = [
      ['客户', '流动资产（万元）', '存货', '流动负债（万元）', '负债合计（万元）', '净资产（万元）'],
      ['甲', 8, 30000, 4, 6, 5],
    ];
    const found = read(silent, {}, balances);
    expect(said(found)[0]).toMatch(/“存货” say no unit/);
    expect(cells(read(silent, { unsaid: 10000 }, balances), 'inventory')).toEqual([30000]);
    expect(cells(read(silent, { unsaid: 1, multiple: 10000 }, balances), 'inventory')).toEqual([3]);
  });

  test('a column of currencies asks for one of them or for rates', () => {
    const lines = [
      ['Customer', 'Amount', 'Currency'],
      ['Acme', 40, 'USD'],
      ['Beta', 50, 'CNY'],
      ['Gamma', 10, 'CNY'],
    ];
    const found = read(lines);
    expect(blocked(found)).toBe(true);
    expect(said(found)[0]).toMatch(/USD \(1\), CNY \(2\)/);
    expect(table(read(lines, choiceOf(found, /CNY/)))).toEqual([
      ['Beta', 50],
      ['Gamma', 10],
    ]);
    expect(table(read(lines, { currency: 'CNY', rates: { USD: 7 } }))).toEqual([
      ['Acme', 280],
      ['Beta', 50],
      ['Gamma', 10],
    ]);
    expect(
      read([
        ['Customer', 'Amount', 'Currency'],
        ['Acme', 40, 'USD'],
      ]).input.unit.currency,
    ).toBe('USD');
  });
});

describe('rows that are no data', () => {
  test('a row called total is left out, a firm is not, and it can be undone', () => {
    const rows = [
      ['Customer', 'Sales'],
      ['Ann', 80],
      ['Bob', 15],
      ['Cid', 5],
      ['Total', 100],
    ];
    const found = read(rows);
    expect(table(found)).toEqual([
      ['Ann', 80],
      ['Bob', 15],
      ['Cid', 5],
    ]);
    expect(said(found)).toEqual(['remark: 1 row is a sum of others and is left out.']);
    expect(found.remarks[0]!.cells).toEqual([{ row: 4, column: 0 }]);
    expect(table(read(rows, choiceOf(found, /^Keep/)))).toHaveLength(4);
    expect(
      table(
        read([
          ['Customer', 'Sales'],
          ['Ann', 80],
          ['Total Energies', 15],
        ]),
      ),
    ).toHaveLength(2);
  });

  test.each([
    'TOTAL:',
    'Grand Total',
    'Sub-total',
    'Sum',
    '合计',
    '小 计',
    '总计',
    '累计',
    '合计：',
    'Total (USD)',
    'Total 2025',
    '  total ',
    'Ｔｏｔａｌ',
    '本月合计',
  ])('“%s” names a sum', (name) => {
    expect(
      table(
        read([
          ['Customer', 'Sales'],
          ['Ann', 8],
          [name, 8],
          ['Bob', 1],
        ]),
      ),
    ).toEqual([
      ['Ann', 8],
      ['Bob', 1],
    ]);
  });

  test.each([
    'Total Energies',
    'Sumitomo',
    'Summit',
    '合计达公司',
    '总计算机',
    'Subtotal Ltd',
    'Averages Inc',
  ])('“%s” is a firm', (name) => {
    expect(
      table(
        read([
          ['Customer', 'Sales'],
          ['Ann', 8],
          ['Cid', 4],
          [name, 5],
          ['Bob', 1],
        ]),
      ),
    ).toHaveLength(4);
  });

  test('sums of groups, of pivots and without a name are known by what they add up to', () => {
    const rows = [
      ['Customer', 'Product', 'Sales'],
      ['Ann', 'x', 80],
      ['', 'y', 40],
      ['Ann Total', '', 120],
      ['Bob', 'x', 15],
      ['', 'z', 5],
      ['Bob Total', '', 20],
      ['Everyone', '', 140],
    ];
    const found = read(rows, { fillDown: true });
    expect(table(found)).toEqual([
      ['Ann', 80],
      ['Ann', 40],
      ['Bob', 15],
      ['Bob', 5],
    ]);
    expect(
      table(
        read([
          ['Customer', 'Sales'],
          ['Ann', 1.1],
          ['Bob', 2.2],
          ['', 3.3],
        ]),
      ),
    ).toEqual([
      ['Ann', 1.1],
      ['Bob', 2.2],
    ]);
    expect(
      table(
        read([
          ['Customer', 'Sales'],
          ['Ann', 1],
          ['Bob', 2],
          ['Cid', 3],
        ]),
      ),
    ).toHaveLength(3);
  });

  test('hidden rows are said, with a choice', () => {
    const rows = [
      ['Customer', 'Sales'],
      ['Ann', 80],
      ['Bob', 15],
      ['Cid', 5],
      ['Dan', 900],
    ];
    const found = read(rows, {}, customers, { hidden: [4] });
    expect(said(found)).toEqual(['warning: 1 hidden row is counted like the others.']);
    expect(table(found)).toHaveLength(4);
    expect(table(read(rows, choiceOf(found, /out/), customers, { hidden: [4] }))).toHaveLength(3);
  });

  test('filling down is offered', () => {
    const rows = [
      ['Customer', 'Product', 'Sales'],
      ['Ann', 'x', 80],
      ['', 'y', 40],
      ['Bob', 'x', 15],
      ['', 'z', 5],
    ];
    const found = read(rows);
    expect(said(found)[0]).toMatch(/^warning: 2 rows have no name/);
    expect(table(read(rows, choiceOf(found, /Fill/)))).toEqual([
      ['Ann', 80],
      ['Ann', 40],
      ['Bob', 15],
      ['Bob', 5],
    ]);
  });
});

describe('headers', () => {
  test('years are headers', () => {
    const found = read([
      ['Customer', 2025],
      ['Ann', 800],
      ['Bob', 150],
      ['Cid', 50],
    ]);
    expect(found.input.rows).toEqual([1, 2, 3]);
    expect(how(found, 'amount')).toEqual(['guess', 1]);
    expect(table(found)).toEqual([
      ['Ann', 800],
      ['Bob', 150],
      ['Cid', 50],
    ]);
  });

  test('months side by side are a family, as dates, numbers or words', () => {
    const months = (headers: RawCell[], formats?: string[]) =>
      read(
        [
          ['Customer', ...headers],
          ['Ann', ...headers.map(() => 7)],
        ],
        {},
        byMonth,
        formats ? { formats: [['General', ...formats]] } : {},
      ).input.columns['months']?.length;
    expect(months([46023, 46054], ['mmm-yy', 'mmm-yy'])).toBe(2);
    expect(months([1, 2, 3])).toBe(3);
    expect(months(['Jan', 'Feb 2026', 'Q3', '4月', '2025-11', '2025年1月'])).toBe(6);
    expect(months([202501, 202502])).toBe(2);
  });

  test('the unit may stand below, the figures are 800 and 150', () => {
    const found = read([
      ['Customer', 'Sales'],
      ['', 'CNY'],
      ['Ann', 800],
      ['Bob', 150],
    ]);
    expect(table(found)).toEqual([
      ['Ann', 800],
      ['Bob', 150],
    ]);
    expect(found.input.unit).toEqual({ currency: 'CNY', multiple: 1 });
  });

  test('two lines name a column together', () => {
    const found = read([
      ['', '2024', '', '2025', ''],
      ['Customer', 'Sales', 'Cost', 'Sales', 'Cost'],
      ['Ann', 5, 4, 3, 2],
    ]);
    expect(found.columns.map(({ header }) => header)).toEqual([
      'Customer',
      '2024 Sales',
      '2024 Cost',
      '2025 Sales',
      '2025 Cost',
    ]);
  });

  test('far down, below lines of one word', () => {
    for (const lines of [6, 30]) {
      const titles = Array.from({ length: lines }, () => ['Report', '']);
      expect(table(read([...titles, ['Customer', 'Sales'], ['Ann', 80], ['Bob', 15]]))).toEqual([
        ['Ann', 80],
        ['Bob', 15],
      ]);
    }
  });

  test('just above the selection, or nowhere', () => {
    const rows = [
      ['Customer', 'Sales'],
      ['Ann', 80],
      ['Bob', 15],
    ];
    const found = read(rows, {}, customers, { above: 1, top: 9 });
    expect(table(found)).toEqual([
      ['Ann', 80],
      ['Bob', 15],
    ]);
    expect(found.input.address).toBe('A10:B12');
    expect(read(rows.slice(1))).toMatchObject({
      hasHeader: false,
      input: { rows: [0, 1] },
    });
  });
});

describe('cells', () => {
  test('numbers that are text are converted at a click, 3,000 as one', () => {
    const rows: Rows = [
      ['Customer', 'Sales'],
      ...Array.from({ length: 3000 }, (_, i) => [`C${i}`, '(1,234.50)']),
    ];
    const found = read(rows);
    expect(found.remarks).toHaveLength(1);
    expect(found.remarks[0]!.cells).toHaveLength(3000);
    const done = read(rows, choiceOf(found, /Convert/));
    expect(cells(done, 'amount')![2999]).toBe(-1234.5);
    expect(blocked(done)).toBe(false);
  });

  test('dates that are text are converted; where day and month could be either, it is asked', () => {
    const rows: Rows = [
      ['Customer', 'Due date', 'Amount'],
      ['Ann', '2026-03-31', 5],
      ['Bob', 20260331, 6],
      ['Cid', '03/04/2026', 7],
    ];
    const found = read(rows, {}, ledger);
    expect(said(found)).toHaveLength(2);
    expect(cells(read(rows, choiceOf(found, /Day first/), ledger), 'dueDate')).toEqual([46112, 46112, 46115]);
    expect(cells(read(rows, choiceOf(found, /Month first/), ledger), 'dueDate')).toEqual([
      46112, 46112, 46085,
    ]);
  });

  test('names alike are offered for joining, never joined silently', () => {
    const rows = [
      ['Customer', 'Sales'],
      ['Acme Ltd', 1],
      ['Acme Ltd.', 2],
      ['ACME LTD', 3],
      ['Beta', 4],
      ['Acme Limited', 5],
    ];
    const found = read(rows);
    expect(said(found)).toEqual([
      'warning: 1 name is written in more than one way: “Acme Ltd” / “Acme Ltd.” / “Acme Limited”. Join the spellings if they are the same customer.',
    ]);
    expect(cells(found, 'customer')).toContain('Acme Ltd.');
    expect(cells(read(rows, choiceOf(found, /Join/)), 'customer')).toEqual([
      'Acme Ltd',
      'Acme Ltd',
      'Acme Ltd',
      'Beta',
      'Acme Ltd',
    ]);
  });
});
