import { sheets } from '../../src/catalog/sheets';
import { LANGS } from '../../src/core/text';
import { sampleInput } from '../../src/define/reading/sample-input';
import { layout } from '../../src/define/sheet/layout';
import { sampleSheet } from '../../src/define/sheet/sample-sheet';
import type { Block, Content, TableBlock } from '../../src/define/sheet/sheet';

const about = { date: '2026-11-25', version: '1.2.3' };
const cases = sheets.flatMap((sheet) => LANGS.map((lang) => [sheet.id, lang, sheet] as const));

const tablesIn = (blocks: readonly Block[]): TableBlock[] =>
  blocks.flatMap((block) =>
    block.kind === 'beside' ? block.stacks.flatMap(tablesIn) : block.kind === 'table' ? [block] : [],
  );
const said = (content: Content): string => (typeof content === 'object' ? content.en : String(content));

describe.each(cases)('the sample data of %s in %s', (_id, lang, sheet) => {
  const { laid, areas } = sampleSheet(sheet, lang);
  const input = sampleInput(sheet, lang, about);
  const { findings, sheet: drawn } = sheet.draw(input);

  test('is there for every source without which nothing is built', () => {
    const needed = Object.entries(sheet.sources).filter(([, { required }]) => required);
    expect(needed.map(([id]) => id).filter((id) => !areas.has(id))).toEqual([]);
    expect(Object.keys(sheet.sample).filter((id) => !areas.has(id))).toEqual([]);
  });

  test('is recognised column by column, and nothing about it is in doubt', () => {
    for (const [id, columns] of Object.entries(sheet.sample)) {
      const { columns: found, remarks } = input.sources[id]!;
      expect([id, ...Object.keys(columns!).filter((key) => !found[key])]).toEqual([id]);
      expect(remarks.filter(({ severity }) => severity !== 'remark')).toEqual([]);
    }
  });

  test('stands on a sheet without empty cells over a table, and with no cell twice', () => {
    for (const area of areas.values()) {
      const { row, column, columns } = area;
      const headers = laid.cells[row]!.slice(column, column + columns).map((cell) => cell?.value);
      expect(headers.every((header) => typeof header === 'string' && header !== '')).toBe(true);
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  test('builds without an error and shows something', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(layout(drawn!, lang).rows).toBeGreaterThan(5);
    const differing = tablesIn(drawn!.blocks)
      .flatMap(({ columns }) => columns)
      .filter(({ format, formula }) => format === 'code' && formula !== undefined)
      .filter(({ values }) => new Set(values.map(said)).size > 1);
    expect(differing.length + findings.length).toBeGreaterThan(0);
  });
});
