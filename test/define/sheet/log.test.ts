import { layout } from '../../../src/define/sheet/layout';
import { readRecipe, type Recipe } from '../../../src/define/sheet/recipe';
import { recipeOf, renew } from '../../../src/define/sheet/renew';
import type { RawCell } from '../../../src/define/sheet/input';
import type { LaidSheet } from '../../../src/define/sheet/laid';
import { creditChangesSheet as log } from '../../../src/domain/records/credit-changes/sheet';
import { inputFor, sourceOf } from './sample';

/** The main table of a laid sheet as it stands, after somebody has typed into some of its cells. */
function standing(
  { cells, bands, tables: [table] }: LaidSheet,
  typed: Readonly<Record<string, readonly RawCell[]>>,
) {
  const { row, column, rows, columns } = table!.area;
  const line = (r: number) => cells[r]!.slice(column, column + columns).map((cell) => cell?.value ?? '');
  const headers = line(row).map(String);
  const body = Array.from({ length: rows - 1 }, (_, r) => line(row + 1 + r));
  for (const [header, entries] of Object.entries(typed)) {
    entries.forEach((entry, r) => (body[r]![headers.indexOf(header)] = entry));
  }
  const places = bands.map((band) => ({ ...band, column: 0 }));
  return { worksheet: 'Log', headers, rows: body, figures: [], area: table!.area, places, entered: [] };
}

describe('a log', () => {
  const empty = { ...inputFor(log, {}), sources: {} };
  const built = (input = empty, lang: 'en' | 'zh-CN' = 'en') => {
    const laid = layout(log.draw({ ...input, lang }).sheet!, lang);
    const text = recipeOf(log, { ...input, lang }, {}, 'plain', laid);
    return { laid, recipe: (readRecipe(text, [log]) as { recipe: Recipe }).recipe };
  };

  test('is updated from what was written into it, in the language of its sheet', () => {
    const { laid, recipe } = built(empty, 'zh-CN');
    const now = standing(laid, {
      客户: ['甲', '', '乙'],
      达到调整标准日期: [46_000, '', 46_001],
      变更类型: ['常规', '', ''],
    });
    const { renewed, findings } = renew(log, recipe, {}, { ...empty, lang: 'zh-CN' }, now);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const after = standing(renewed!.laid, {});
    const column = (header: string) =>
      after.rows.map((row) => row[after.headers.indexOf(header)]).slice(0, 3);
    expect(column('客户')).toEqual(['甲', '乙', '']);
    expect(column('达到调整标准日期')).toEqual([46_000, 46_001, '']);
    expect(column('变更类型')).toEqual(['常规', '', '']);
    expect(after.rows.length).toBe(laid.tables[0]!.area.rows - 1 + 2);
    expect(renewed!.difference.added).toEqual([]);
    expect(renewed!.difference.gone).toEqual([]);
  });

  test('does not read again what it was first made from', () => {
    const first = { ...empty, sources: { changes: sourceOf({ customer: ['Ann'], met: [46_000] }) } };
    const { laid, recipe } = built(first);
    expect(recipe.sources).toEqual({});
    const { renewed } = renew(log, recipe, {}, empty, standing(laid, { Customer: ['Ann', 'Bob'] }));
    expect(
      standing(renewed!.laid, {})
        .rows.map(([name]) => name)
        .slice(0, 3),
    ).toEqual(['Ann', 'Bob', '']);
    expect(renewed!.laid.cells.flat().some((cell) => String(cell?.value).includes('Log!'))).toBe(false);
  });

  test('says which entry cannot be read', () => {
    const { laid, recipe } = built();
    const { renewed, findings } = renew(
      log,
      recipe,
      {},
      empty,
      standing(laid, { Customer: ['Ann'], 'Standard met on': ['soon'] }),
    );
    expect(renewed).toBeNull();
    expect(findings.map(({ severity, places }) => [severity, places.length])).toEqual([['error', 1]]);
  });
});
