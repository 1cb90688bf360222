import { sheets } from '../../src/catalog/sheets';
import { functions } from '../../src/catalog/functions';
import { areaName, cellName } from '../../src/define/sheet/area';
import type { LaidCell, LaidSheet } from '../../src/define/sheet/laid';
import { layout, type FormulaStyle } from '../../src/define/sheet/layout';
import { storedFormula } from '../../src/xlsx/formula';
import { withHeaders } from '../../src/xlsx/table';
import { writeWorkbook } from '../../src/xlsx/write';
import { inputsOf } from '../catalog/generated';
import { recalculatedByLibreOffice, withLibreOffice } from './libreoffice';
import { reopened, type ReadSheet } from './reopened';
import { complaints } from './validator';

const RUNS = 3;
const addIn = {
  id: '00000000-0000-4000-8000-000000000000',
  version: '1.0.0.0',
  functions: new Map(functions.map(({ id }) => [id, id])),
};

/** Every sheet from random and hostile data, in one workbook, each with names of its own. */
const laid = (style: FormulaStyle): LaidSheet[] =>
  sheets.flatMap((sheet) =>
    inputsOf(sheet, RUNS, 9).flatMap((input, run) => {
      const drawn = sheet.draw(input).sheet;
      if (!drawn) return [];
      const one = layout(drawn, 'en', style);
      const tables = one.tables.map((table) => ({
        ...table,
        name: `${table.name}_${sheet.id.replaceAll('-', '_')}_${run}`,
      }));
      return [{ ...one, name: `${sheet.id.slice(0, 25)} ${run}`, tables }];
    }),
  );

const written = (all: readonly LaidSheet[]): Uint8Array =>
  writeWorkbook({
    lang: 'en',
    title: 'All sheets',
    description: '',
    creator: 'Kehu',
    sheets: all.map((one) => ({ laid: one })),
    addIn,
  });

const places = (one: LaidSheet): { cell: LaidCell; row: number; column: number }[] =>
  one.cells.flatMap((cells, row) => cells.flatMap((cell, column) => (cell ? [{ cell, row, column }] : [])));

/** What a reader shows for a value. */
const shown = (value: LaidCell['value']): string =>
  typeof value === 'boolean' ? (value ? '1' : '0') : String(value);

const asFlag = (text: string): string => (text === 'TRUE' ? '1' : text === 'FALSE' ? '0' : text);

/** Numbers may differ in their last bits: the pure value is rounded once, the formula at every step. */
function agrees(pure: LaidCell['value'], found: string): boolean {
  if (typeof pure === 'number' && found !== '')
    return Math.abs(pure - Number(found)) <= 1e-12 * Math.max(1, Math.abs(pure));
  return asFlag(shown(pure)) === asFlag(found);
}

const differing = (
  one: LaidSheet,
  read: ReadSheet,
  which: (cell: LaidCell) => boolean,
): { compared: number; different: string[] } => {
  const all = places(one).filter(({ cell }) => which(cell));
  const different = all.flatMap(({ cell, row, column }) => {
    const found = read.values[row]?.[column] ?? '';
    return agrees(cell.value, found)
      ? []
      : [`${one.name}!${cellName(row, column)}: ${found} for ${shown(cell.value)}, ${cell.formula ?? ''}`];
  });
  return { compared: all.length, different };
};

describe.each(['plain', 'addIn'] as const)('every sheet as a file, formulas %s', (style) => {
  const all = laid(style);
  const bytes = written(all);

  test('another reader finds every value, formula, table, validation and frozen pane', async () => {
    const { sheets: read } = await reopened(bytes);
    expect(read.map(({ name }) => name)).toEqual(all.map(({ name }) => name));
    const asWritten = all.map((one) => ({ ...one, cells: withHeaders(one) }));
    expect(asWritten.flatMap((one, i) => differing(one, read[i]!, () => true).different)).toEqual([]);
    all.forEach((one, i) => {
      const { formulas, tables, validations, frozen } = read[i]!;
      for (const { cell, row, column } of places(one)) {
        const stored = cell.formula && storedFormula(cell.formula, addIn.functions).text;
        expect(formulas[row]?.[column] ?? '').toBe(stored ?? '');
      }
      expect(tables.map(({ range }) => range)).toEqual(one.tables.map(({ area }) => areaName(area)));
      expect(validations).toEqual(one.validations.map(({ area }) => areaName(area)));
      expect(frozen).toEqual([one.freeze.rows, one.freeze.columns]);
    });
  }, 120_000);

  test("Microsoft's own validator has nothing to say against it", async () => {
    expect(await complaints(bytes)).toEqual([]);
  }, 120_000);

  test('the same sheets give the same bytes', () => {
    expect(Buffer.from(written(laid(style))).equals(Buffer.from(bytes))).toBe(true);
  });
});

withLibreOffice(
  'LibreOffice calculates every plain formula to the value that we store',
  async () => {
    const all = laid('plain');
    // The values are taken out of the file first: what comes back was calculated there.
    const bare = all.map((one) => ({
      ...one,
      cells: one.cells.map((row) =>
        row.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: 0 })),
      ),
    }));
    const [read] = await recalculatedByLibreOffice({ 'all.xlsx': written(bare) });
    const found = all.map((one, i) =>
      differing(one, read!.sheets[i]!, ({ formula }) => formula !== undefined),
    );
    expect(found.flatMap(({ different }) => different)).toEqual([]);
    expect(found.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(1000);
  },
  240_000,
);
