import type { Lang, Text } from '../../src/core/text';
import { sheets } from '../../src/catalog/sheets';
import { functions } from '../../src/catalog/functions';
import { readOption, shownOption } from '../../src/define/sheet/entry';
import { sampleInput } from '../../src/define/reading/sample-input';
import { layout } from '../../src/define/sheet/layout';
import { WIDEST_LABEL } from '../../src/define/sheet/paint';
import type { Block } from '../../src/define/sheet/sheet';
import { lengthOf } from '../../src/define/sheet/width';
import { defaultOf } from '../../src/define/sheet/option';
import { sourceOf } from '../define/sheet/sample';

const LANGUAGES: readonly Lang[] = ['en', 'zh-CN'];
const CHINESE = /[\u4e00-\u9fff]/;

/** All texts in a value, however deep. */
function textsIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'zh-CN' in value && typeof value.en === 'string') return [value as Text];
  return Object.values(value).flatMap(textsIn);
}

describe.each(sheets.map((sheet) => [sheet.id, sheet] as const))('%s', (_id, sheet) => {
  const input = sampleInput(sheet, 'en', { date: '2026-11-25', version: '1.2.3' });
  const drawn = () => sheet.draw(input).sheet!;

  test('labels of figures and parameters fit into their column, and sources are titled', () => {
    const labels = (block: Block): string[] =>
      block.kind === 'beside'
        ? block.stacks.flat().flatMap(labels)
        : block.kind === 'inputs'
          ? block.cells.flatMap(({ label }) => LANGUAGES.map((lang) => label[lang]))
          : [];
    const all = drawn().blocks.flatMap(labels);
    expect(all.filter((label) => lengthOf(label) + 2 > WIDEST_LABEL)).toEqual([]);
    const titles = Object.values(sheet.sources).map(({ title }) => title.en);
    expect(titles.filter((title) => /^[a-z]/.test(title))).toEqual([]);
  });

  test('no two options or policies share an id', () => {
    const ids = [...sheet.options, ...sheet.policies].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('no header stands for two columns of a source', () => {
    for (const { columns } of Object.values(sheet.sources)) {
      const headers = Object.values(columns).flatMap(({ term }) => {
        const own = LANGUAGES.flatMap((lang) => [term[lang], ...(term.headers?.[lang] ?? [])]);
        return [...new Set(own.map((header) => header.toLowerCase()))];
      });
      expect(headers.filter((header, i) => headers.indexOf(header) !== i)).toEqual([]);
    }
  });

  test('every default can be typed', () => {
    for (const option of sheet.options) {
      expect(readOption(option, shownOption(option, defaultOf(option)))).toEqual(defaultOf(option));
    }
  });

  test('says everything in both languages', () => {
    const { sources, options, title, summary, policies } = sheet;
    const tips = Object.values(sources).flatMap((source) => [
      source.title,
      source.tip,
      ...Object.values(source.columns).flatMap(({ term, tip }) => [
        { en: term.en, 'zh-CN': term['zh-CN'] },
        tip,
      ]),
    ]);
    const shared = options.map(({ name, tip }) => [name, tip]);
    const said = textsIn([
      tips,
      shared,
      title,
      summary,
      policies.map(({ name, unit, source }) => [name, unit, source]),
    ]);
    expect(said.filter((text) => !CHINESE.test(text['zh-CN']) || CHINESE.test(text.en))).toEqual([]);
    expect(textsIn(drawn()).filter((text) => CHINESE.test(text.en))).toEqual([]);
  });

  test('asks for its columns in words when none is chosen, and for rows when there are none', () => {
    const bare = Object.fromEntries(Object.keys(sheet.sources).map((id) => [id, sourceOf({})]));
    const { findings, sheet: none } = sheet.draw({ ...input, sources: bare });
    expect(none).toBeNull();
    const required = Object.values(sheet.sources).flatMap(({ columns }) =>
      Object.values(columns).filter((column) => column.required),
    );
    const errors = findings.filter(({ severity }) => severity === 'error').map(({ text }) => text.en);
    expect(errors.filter((text) => text.startsWith('No column is chosen'))).toHaveLength(required.length);
    expect(errors).toContain('The range holds no rows of data. Select the table with its header row.');
    const asked = sheet.draw({ ...input, sources: {} }).findings;
    expect(asked).toHaveLength(Object.values(sheet.sources).filter((source) => source.required).length);
  });

  test.each(LANGUAGES)('is laid out without a gap (%s)', (lang) => {
    const laid = layout(drawn(), lang);
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
      'ABS AND AVERAGE COUNT COUNTIF COUNTIFS DATE EXACT IF INDEX INT ISNUMBER LEN MATCH MAX MEDIAN MID MIN MONTH N NETWORKDAYS NOT OR ROUND SEARCH SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT UPPER WORKDAY YEAR';
    const known = new Set(KNOWN.split(' '));
    const formulas = layout(drawn(), 'en')
      .cells.flat()
      .flatMap((cell) => cell?.formula ?? []);
    const used = formulas.flatMap((formula) =>
      [...formula.replace(/"[^"]*"/g, '').matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name]) => name!),
    );
    expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([]);
  });

  test('every calculated column is explained, and names only functions that exist', () => {
    const laid = layout(drawn(), 'en');
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
