import { readFileSync } from 'node:fs';
import Decimal from 'decimal.js';
import Papa from 'papaparse';
import { readOrderLines, superstorePath } from './read';
import { sampleSheets } from './samples';
import type { CellValue, DataSheet } from './sheet';
import { wordsIn, type Locale } from './words';

const lines = readOrderLines();
const words = wordsIn('en-US');
const sheets = sampleSheets(lines, 'en-US');

function sheetNamed(name: string): DataSheet {
  const sheet = sheets.find((candidate) => candidate.name.startsWith(name));
  if (!sheet) throw new Error(`No sheet “${name}”`);
  return sheet;
}

function column(sheet: DataSheet, header: string): CellValue[] {
  const index = sheet.columns.findIndex((candidate) => candidate.header === header);
  return sheet.rows.map((row) => row[index] ?? null);
}

function total(values: readonly CellValue[]): string {
  return values.reduce((sum: Decimal, value) => sum.plus(Number(value)), new Decimal(0)).toString();
}

/** The same totals taken from the text of the file by decimal arithmetic. */
const source = Papa.parse<Record<string, string>>(readFileSync(superstorePath(), 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;
function sourceTotal(header: string, ofRow: (row: Record<string, string>) => boolean = () => true): string {
  return source
    .filter(ofRow)
    .reduce((sum, row) => sum.plus(row[header] ?? 0), new Decimal(0))
    .toString();
}

describe('the order lines', () => {
  test('are 9,994 over four whole years', () => {
    expect(lines).toHaveLength(9994);
    expect([...new Set(lines.map((line) => line.year))]).toEqual([2014, 2015, 2016, 2017]);
    expect(sheetNamed(words.ledger).rows).toHaveLength(9994);
  });

  test('carry Excel dates: 3 January 2014 is 41642', () => {
    expect(lines[0]?.date).toBe(41642);
  });
});

describe('the summaries', () => {
  test('have 48 months, 793 customers, 1,850 products, 17 sub-categories', () => {
    expect(sheetNamed(words.months).rows).toHaveLength(48);
    expect(column(sheetNamed(words.months), words.year).filter((year) => year === 2016)).toHaveLength(12);
    expect(sheets[0]?.rows).toHaveLength(793);
    expect(sheetNamed(words.products).rows).toHaveLength(1850);
    expect(new Set(column(sheetNamed(words.products), words.subCategory)).size).toBe(17);
    expect(sheetNamed(words.subCategories).rows).toHaveLength(17);
    expect(sheetNamed(words.customerMonths).rows).toHaveLength(693);
  });

  test.each([words.ledger, words.months, words.customers, words.products])(
    '%s adds up to the source, to the last ten-thousandth',
    (name) => {
      expect(total(column(sheetNamed(name), words.sales))).toBe(sourceTotal('Sales'));
    },
  );

  test('profit adds up as well, under either name', () => {
    expect(total(column(sheetNamed(words.customers), words.profit))).toBe(sourceTotal('Profit'));
    expect(total(column(sheetNamed(words.products), words.grossProfit))).toBe(sourceTotal('Profit'));
  });

  test('customers by month add up to 2017', () => {
    const cells = sheetNamed(words.customerMonths).rows.flatMap((row) => row.slice(2));
    expect(total(cells)).toBe(sourceTotal('Sales', (row) => row['Order Date']?.startsWith('2017') ?? false));
    expect(cells).toContain(null);
  });

  test('every sub-category has its invented stock', () => {
    const sheet = sheetNamed(words.subCategories);
    const stock = [...column(sheet, words.openingStock), ...column(sheet, words.closingStock)];
    expect(stock.every((value) => typeof value === 'number' && value > 0)).toBe(true);
  });
});

describe('the invented customers', () => {
  const credit = sheetNamed(words.credit);
  const figures = credit.rows.map((row) => {
    const [currentAssets, inventory, currentLiabilities, totalLiabilities, netAssets] = row.slice(1, 6);
    return { currentAssets, inventory, currentLiabilities, totalLiabilities, netAssets };
  });
  const complete = figures.filter((row) => Object.values(row).every((value) => value !== null));

  /** The number of the band, 0 for no credit to 9 for the highest rate; edges of the table the textbook prints. */
  function bandOf(row: (typeof figures)[number]): number {
    const [ca, inv, cl, tl, na] = [
      row.currentAssets,
      row.inventory,
      row.currentLiabilities,
      row.totalLiabilities,
      row.netAssets,
    ].map(Number) as [number, number, number, number, number];
    const score = Number((ca / cl + (ca - inv) / cl - cl / na - tl / na).toFixed(6));
    const edges = [-4.6, -3.9, -3.2, -2.5, -1.8, -1.1, -0.4, 0.3, 0.999999];
    const band = edges.findIndex((edge) => score <= edge);
    return band < 0 ? edges.length : band;
  }

  test('fall into every band of the rate table', () => {
    const banded = complete.filter((row) => Number(row.netAssets) > 0 && row.currentLiabilities !== 0);
    expect([...new Set(banded.map(bandOf))].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('include what has no band', () => {
    expect(complete.filter((row) => Number(row.netAssets) < 0)).toHaveLength(1);
    const workingAssets = complete.map(
      (row) => Number(row.currentAssets) - Number(row.currentLiabilities) + Number(row.netAssets),
    );
    expect(workingAssets.filter((value) => value < 0)).toHaveLength(1);
    const withoutShortDebt = complete.filter((row) => row.currentLiabilities === 0);
    expect(withoutShortDebt.map((row) => Number(row.totalLiabilities) > Number(row.netAssets))).toEqual([
      false,
      true,
    ]);
    expect(figures.length - complete.length).toBe(1);
    expect(column(credit, words.grade).filter((grade) => grade === null)).toHaveLength(1);
  });

  test('have balance sheets that could exist: no part above its whole, no negative fixed assets', () => {
    for (const row of complete) {
      expect(Number(row.inventory)).toBeLessThanOrEqual(Number(row.currentAssets));
      expect(Number(row.currentLiabilities)).toBeLessThanOrEqual(Number(row.totalLiabilities));
      expect(Number(row.currentAssets)).toBeLessThanOrEqual(
        Number(row.totalLiabilities) + Number(row.netAssets),
      );
    }
  });

  test('are marked as invented in the name of the sheet and in every line', () => {
    expect(credit.name).toBe('Credit (invented)');
    expect(credit.rows.every((row) => String(row[0]).endsWith('(invented)'))).toBe(true);
  });
});

test.each<Locale>(['en-US', 'zh-CN'])(
  'in %s every row is as wide as its header, and sheet names fit Excel',
  (locale) => {
    for (const sheet of sampleSheets(lines, locale)) {
      expect(sheet.rows.every((row) => row.length === sheet.columns.length)).toBe(true);
      expect(new Set(sheet.columns.map((candidate) => candidate.header)).size).toBe(sheet.columns.length);
      expect(sheet.name.length).toBeLessThanOrEqual(31);
    }
  },
);

test('Chinese sheets carry Chinese headers and the same figures', () => {
  const chinese = sampleSheets(lines, 'zh-CN');
  expect(chinese.map((sheet) => sheet.name)).toEqual([
    '客户',
    '月度',
    '客户按月 2017',
    '商品',
    '商品小类 2017',
    '授信（虚构）',
    '订单明细',
  ]);
  expect(chinese[0]?.rows).toEqual(sheets[0]?.rows);
});
