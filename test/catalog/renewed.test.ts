import type { Lang } from '../../src/core/text';
import { sheets } from '../../src/catalog/sheets';
import { sampleInput } from '../../src/define/reading/sample-input';
import type { SheetDefinition } from '../../src/define/sheet/definition';
import { isError } from '../../src/define/sheet/finding';
import type { RawCell } from '../../src/define/sheet/input';
import type { LaidCell, LaidSheet } from '../../src/define/sheet/laid';
import { layout } from '../../src/define/sheet/layout';
import { idOf, isTable } from '../../src/define/sheet/parameters';
import { place, type PlacedTable } from '../../src/define/sheet/place';
import type { Recipe } from '../../src/define/sheet/recipe';
import { renew } from '../../src/define/sheet/renew';

// Every sheet drawn again from its own sample, as it stands and with parameters that a person changed on it.

function built(definition: SheetDefinition, lang: Lang) {
  const input = sampleInput(definition, lang, { date: '2026-11-22', version: '0.1.0' });
  const sheet = definition.draw(input).sheet!;
  return { definition, input, sheet, laid: layout(sheet, lang) };
}

type Built = ReturnType<typeof built>;

const contents = (cell: LaidCell | null): RawCell => cell?.formula ?? cell?.value ?? '';

function renewedBy({ definition, input, laid }: Omit<Built, 'sheet'>, cells: RawCell[][]) {
  const { area } = laid.tables[0]!;
  const line = (row: number): RawCell[] =>
    laid.cells[row]!.slice(area.column, area.column + area.columns).map((cell) => cell?.value ?? '');
  const recipe: Recipe = {
    sheet: definition.id,
    sources: {},
    options: input.options,
    style: 'plain',
    lang: input.lang,
    version: input.version,
    date: input.date,
    bands: laid.bands,
  };
  return renew(definition, recipe, {}, input, {
    worksheet: 'Built',
    headers: line(area.row).map(String),
    rows: Array.from({ length: area.rows - 1 }, (_, r) => line(area.row + 1 + r)),
    figures: [],
    area,
    places: laid.bands.map((band) => ({ ...band, column: 0 })),
    entered: [{ row: 0, cells }],
  });
}

const asBuilt = ({ laid }: Pick<Built, 'laid'>): RawCell[][] => laid.cells.map((row) => row.map(contents));

const figures = ({ cells }: LaidSheet): unknown[] => cells.flat().map((cell) => cell?.value);

/** Where the first figure of a policy's table stands; the first column numbers its rows. */
function firstFigure({ block, area }: PlacedTable): readonly [row: number, column: number] | null {
  const column = block.columns.findIndex(({ input, values }) => input && typeof values[0] === 'number');
  return column < 0 ? null : [area.row + 1, area.column + column];
}

/** Forms hold nothing that could be read again. */
const isUpdated = (definition: SheetDefinition): boolean =>
  !definition.byHand && built(definition, 'en').laid.tables.length > 0;

const cases = sheets
  .filter(isUpdated)
  .flatMap((definition) =>
    (['en', 'zh-CN'] as const).map((lang) => [definition.id, lang, definition] as const),
  );

test.each(cases)('%s in %s: as it was built or updated, nothing is to be changed', (_, lang, definition) => {
  const one = built(definition, lang);
  const NOTHING = { added: [], gone: [], changed: [], otherwise: 0, figures: [] };
  const { renewed } = renewedBy(one, asBuilt(one));
  expect(renewed!.difference).toMatchObject(NOTHING);
  const updated = { ...one, laid: renewed!.laid };
  expect(renewedBy(updated, asBuilt(updated)).renewed!.difference).toMatchObject(NOTHING);
});

test.each(cases)('%s in %s: a parameter that a person changed is kept', (_, lang, definition) => {
  const one = built(definition, lang);
  const { plan } = place(one.sheet.blocks);
  for (const policy of definition.policies) {
    const places = isTable(policy)
      ? [firstFigure(plan.tables.get(policy.id)!)]
      : plan.inputs
          .filter(({ cell }) => cell.id === idOf(policy))
          .map(({ row, value }) => [row, value] as const);
    for (const at of places) {
      if (!at) continue;
      const cells = asBuilt(one);
      const before = cells[at[0]]![at[1]];
      if (typeof before !== 'number') continue;
      cells[at[0]]![at[1]] = before * 0.999;
      const { findings, renewed } = renewedBy(one, cells);
      // Weights must add up: then that is said, and nothing is written.
      if (!renewed) expect(findings.some(isError)).toBe(true);
      else expect(figures(renewed.laid)).toContain(before * 0.999);
    }
  }
});
