import type { Lang, Text } from '../../src/core/text';
import { sheets } from '../../src/catalog/sheets';
import { functions } from '../../src/catalog/functions';
import { readOption, shownOption } from '../../src/define/sheet/entry';
import { layout } from '../../src/define/sheet/layout';
import type { Need } from '../../src/define/sheet/need';
import { defaultOf } from '../../src/define/sheet/option';
import type { RawCell } from '../../src/define/sheet/input';
import { inputFor } from '../define/sheet/sample';

const LANGUAGES: readonly Lang[] = ['en', 'zh-CN'];
const CHINESE = /[\u4e00-\u9fff]/;

/** All texts in a value, however deep. */
function textsIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'zh-CN' in value && typeof value.en === 'string') return [value as Text];
  return Object.values(value).flatMap(textsIn);
}

const samples: Readonly<Record<Need['kind'], RawCell>> = {
  amount: 120.5,
  share: 0.2,
  label: 'A',
  flag: true,
  date: 46000,
};

describe.each(sheets.map((sheet) => [sheet.id, sheet] as const))('%s', (_id, sheet) => {
  const rows = 3;
  const columns = Object.fromEntries(
    sheet.needs.map(({ id, kind }) => [id, new Array<RawCell>(rows).fill(samples[kind])]),
  );
  const input = inputFor(sheet, columns);

  test('no two needs or options share an id', () => {
    for (const ids of [sheet.needs, sheet.options].map((list) => list.map(({ id }) => id))) {
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('no header stands for two needs', () => {
    const headers = sheet.needs.flatMap(({ name, headers }) => {
      const own = LANGUAGES.flatMap((lang) => [name[lang], ...headers[lang]]);
      return [...new Set(own.map((header) => header.toLowerCase()))];
    });
    expect(headers.filter((header, i) => headers.indexOf(header) !== i)).toEqual([]);
  });

  test('every default can be typed', () => {
    for (const option of sheet.options) {
      expect(readOption(option, shownOption(option, defaultOf(option)))).toEqual(defaultOf(option));
    }
  });

  test('says everything in both languages', () => {
    const { needs, options, title, summary } = sheet;
    const said = textsIn([needs.map(({ headers: _, ...need }) => need), options, title, summary]);
    expect(said.filter((text) => !CHINESE.test(text['zh-CN']) || CHINESE.test(text.en))).toEqual([]);
    expect(textsIn(sheet.build(input)).filter((text) => CHINESE.test(text.en))).toEqual([]);
  });

  test('asks for its columns in words when none is chosen, and for rows when there are none', () => {
    const nothing = sheet.check({ ...input, columns: {} });
    const required = sheet.needs.filter((need) => need.required);
    expect(nothing.filter(({ severity }) => severity === 'error')).toHaveLength(required.length);
    expect(sheet.check({ ...input, rows: 0, columns: {} }).map(({ text }) => text.en)).toContain(
      'The range holds no rows of data. Select the table with its header row.',
    );
  });

  test.each(LANGUAGES)('is laid out without a gap (%s)', (lang) => {
    const laid = layout(sheet.build(input), lang);
    expect(laid.cells).toHaveLength(laid.rows);
    expect(new Set(laid.cells.map((row) => row.length))).toEqual(new Set([laid.columns]));
    expect(laid.widths).toHaveLength(laid.columns);
    expect(laid.name.length).toBeLessThanOrEqual(31);
    const formulas = laid.cells.flat().flatMap((cell) => cell?.formula ?? []);
    expect(formulas.length).toBeGreaterThan(0);
    // Excel's own limit, and what older files take.
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8192);
  });

  test('its plain formulas use only functions that every workbook program knows', () => {
    const KNOWN =
      'ABS AND COUNT COUNTIF COUNTIFS EXACT IF INDEX INT ISNUMBER LEN MATCH MAX MID MIN N NOT OR ROUND SEARCH SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT UPPER';
    const known = new Set(KNOWN.split(' '));
    const formulas = layout(sheet.build(input), 'en')
      .cells.flat()
      .flatMap((cell) => cell?.formula ?? []);
    const used = formulas.flatMap((formula) =>
      [...formula.replace(/"[^"]*"/g, '').matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name]) => name!),
    );
    expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([]);
  });

  test('every calculated column is explained, and names only functions that exist', () => {
    const laid = layout(sheet.build(input), 'en');
    expect(laid.explain.length).toBeGreaterThan(0);
    const ids = functions.map(({ id }) => id);
    for (const { words, addIn } of laid.explain) {
      expect(words).not.toBe('');
      if (addIn !== null) expect(ids).toContain(addIn);
    }
  });
});

test('no two sheets share an id', () => {
  expect(new Set(sheets.map(({ id }) => id)).size).toBe(sheets.length);
});
