import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { listedFunctions } from '../../src/catalog/listed';
import { project, settingsOf } from '../../src/build/settings';
import { templateFiles } from '../../src/build/templates/templates';
import { templateParts } from '../../src/build/templates/workbook';
import type { LaidCell, LaidSheet } from '../../src/define/sheet/laid';
import type { SampleCell, SampleColumns, SampleHeaded } from '../../src/define/sheet/sample';
import { templates } from '../../src/templates/templates';
import type { DefinedName } from '../../src/xlsx/workbook';
import { writeWorkbook } from '../../src/xlsx/write';
import { recalculatedByLibreOffice, withLibreOffice } from '../xlsx/libreoffice';
import { readFiles, inFolder, type ReadSheet } from '../xlsx/reopened';
import { complaints } from '../xlsx/validator';

/** Programs are started that read what was written. */
jest.setTimeout(240_000);

const manifest = readFileSync(resolve(project, 'manifest.xml'), 'utf8');
const built = () => templateFiles(listedFunctions(), manifest, settingsOf({}));
const { files, complaints: faults } = built();
const all = [...files].map(([path, bytes]) => ({ path, bytes }));

test('nothing keeps a workbook from being made, and two builds give the same bytes', () => {
  expect(faults).toEqual([]);
  const again = built().files;
  for (const { path, bytes } of all)
    expect(Buffer.from(again.get(path)!).equals(Buffer.from(bytes))).toBe(true);
});

describe.each(all)('$path', ({ bytes }) => {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => ({ path, xml: strFromU8(part) }));

  test("Microsoft's own validator has nothing to say against it", async () => {
    expect(await complaints(bytes)).toEqual([]);
  });

  test('every formula has its value, and none is an error that was not meant', () => {
    const cells = parts
      .filter(({ path }) => path.startsWith('xl/worksheets/sheet'))
      .flatMap(({ xml }) =>
        [...xml.matchAll(/<c [^>]*>(?:(?!<\/c>).)*<f[ >](?:(?!<\/c>).)*<\/c>/gs)].map(([cell]) => cell),
      );
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((cell) => !/<v[ />]/.test(cell))).toEqual([]);
  });

  test('it names no folder, person or time of the machine that made it', () => {
    const told = parts.filter(({ xml }) => xml.includes(project) || /dcterms|lastModifiedBy/.test(xml));
    expect(told.map(({ path }) => path)).toEqual([]);
  });
});

/** Cells in which two readings of a sheet differ, by more than the last bits of a number. */
const differing = (one: ReadSheet, other: ReadSheet): string[] =>
  one.formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => {
      const [a, b] = [one, other].map(({ values }) => values[r]?.[c] ?? '');
      const isOurs = formula.includes('_xldudf_');
      return formula === '' || isOurs || alike(a!, b!) ? [] : [`${one.name} ${r + 1},${c + 1}: ${a} or ${b}`];
    }),
  );

const alike = (a: string, b: string): boolean =>
  a === b ||
  (a !== '' && b !== '' && Math.abs(Number(a) - Number(b)) <= 1e-12 * Math.max(1, Math.abs(Number(a))));

withLibreOffice(
  'LibreOffice calculates every plain formula of a template to its stored value, blank rows with them',
  async () => {
    const own = all.filter(({ path }) => !path.includes('function-guide'));
    const workbooks = Object.fromEntries(own.map(({ path, bytes }) => [path.replace(/^.*\//, ''), bytes]));
    const stored = await inFolder(workbooks, (_, paths) => readFiles(paths));
    const calculated = await recalculatedByLibreOffice(workbooks);
    const faults = stored.flatMap(({ sheets }, i) =>
      sheets.flatMap((sheet, k) => differing(sheet, calculated[i]!.sheets[k]!)),
    );
    expect(faults).toEqual([]);
  },
  240_000,
);

/** The first table with the rows of its data typed once more below them, under other names. */
function typedAgain(laid: LaidSheet): {
  readonly laid: LaidSheet;
  readonly first: number;
  readonly rows: number;
} {
  const { row, column } = laid.tables[0]!.area;
  const first = row + 1;
  const isFilled = (cells: readonly (LaidCell | null)[]): boolean => (cells[column]?.value ?? '') !== '';
  const rows = laid.cells.slice(first).findIndex((cells) => !isFilled(cells));
  const cells = laid.cells.map((own, r) => {
    if (r < first + rows || r >= first + 2 * rows) return own;
    return own.map((cell, c) => {
      const above = laid.cells[r - rows]![c];
      if (!cell || cell.style !== 'input' || !above) return cell;
      return { ...cell, value: c === column ? `${above.value} II` : above.value };
    });
  });
  return { laid: { ...laid, cells }, first, rows };
}

withLibreOffice(
  'a row that is typed below gives what the same row above gives',
  async () => {
    const kinds = templates.map((template) => {
      const { sheets, names } = templateParts(template, '1.0.0', 'en');
      const typed = sheets.map(({ laid }, k) => {
        const own = template.sheets[k - sheets.length + template.sheets.length];
        const isPlain = own && !own.entries && own.growths.every((growth) => !growth.counted);
        return isPlain ? typedAgain(laid) : { laid, first: 0, rows: 0 };
      });
      const bytes = writeWorkbook({
        lang: 'en',
        title: template.file,
        description: '',
        creator: 'Kehu',
        sheets: typed,
        names,
      });
      return { file: `${template.file}.xlsx`, typed, bytes };
    });
    const read = await recalculatedByLibreOffice(
      Object.fromEntries(kinds.map(({ file, bytes }) => [file, bytes])),
    );
    const faults = kinds.flatMap(({ typed }, i) =>
      typed.flatMap(({ laid, first, rows }, k) => {
        const { name, values } = read[i]!.sheets[k]!;
        return Array.from({ length: rows }, (_, r) => first + r).flatMap((row) =>
          laid.cells[row]!.flatMap((cell, c) => {
            const [above, below] = [row, row + rows].map((r) => values[r]?.[c] ?? '');
            const inTable = c < laid.tables[0]!.area.column + laid.tables[0]!.area.columns;
            return !inTable || cell?.formula === undefined || alike(above!, below!)
              ? []
              : [`${name} ${row + 1},${c + 1}: ${above} or ${below}`];
          }),
        );
      }),
    );
    expect(faults).toEqual([]);
    expect(kinds.flatMap(({ typed }) => typed).filter(({ rows }) => rows > 2).length).toBeGreaterThan(1);
  },
  240_000,
);

type Cells = SampleColumns[string];

/** The figures of the sample data, each given to the next row. */
const moved = (cells: Cells): Cells => {
  const rotated = <T>(all: readonly T[]): T[] => [...all.slice(-1), ...all.slice(0, -1)];
  if (cells.some((cell) => typeof cell === 'object' && 'cells' in cell))
    return (cells as readonly SampleHeaded[]).map((one) => ({ ...one, cells: rotated(one.cells) }));
  return cells.some((cell) => typeof cell === 'number') ? rotated(cells as readonly SampleCell[]) : cells;
};

const mapped = <T, R>(of: Readonly<Record<string, T>>, to: (one: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(of).map(([key, one]) => [key, to(one)]));

withLibreOffice(
  'other figures typed over the sample data give what the product gives for them',
  async () => {
    const inputs = (laid: LaidSheet, from: LaidSheet): LaidSheet => ({
      ...laid,
      cells: laid.cells.map((row, r) =>
        row.map((cell, c) =>
          cell && cell.formula === undefined && cell.style === 'input' ? from.cells[r]![c]! : cell,
        ),
      ),
    });
    const book = (title: string, sheets: readonly LaidSheet[], names: readonly DefinedName[]): Uint8Array =>
      writeWorkbook({
        lang: 'en',
        title,
        description: '',
        creator: 'Kehu',
        sheets: sheets.map((laid) => ({ laid })),
        names,
      });
    const kinds = templates.map((template) => {
      const sheets = template.sheets.map((one) => {
        const sample = mapped(one.sheet.sample as Record<string, SampleColumns>, (source) =>
          mapped(source, moved),
        );
        return { ...one, sheet: { ...one.sheet, sample } };
      });
      const [before, after] = [template, { ...template, sheets }].map((one) =>
        templateParts(one, '1.0.0', 'en'),
      );
      const laid = (parts: typeof before) => parts!.sheets.map((sheet) => sheet.laid);
      return {
        file: `${template.file}.xlsx`,
        typed: book(
          '',
          laid(before).map((sheet, i) => inputs(sheet, laid(after)[i]!)),
          before!.names,
        ),
        wanted: book('', laid(after), after!.names),
      };
    });
    const files = (which: 'typed' | 'wanted') =>
      Object.fromEntries(kinds.map((kind) => [kind.file, kind[which]]));
    const wanted = await inFolder(files('wanted'), (_, paths) => readFiles(paths));
    const found = await recalculatedByLibreOffice(files('typed'));
    const faults = wanted.flatMap(({ sheets }, i) =>
      sheets.slice(1).flatMap((sheet, k) => differing(sheet, found[i]!.sheets[k + 1]!)),
    );
    expect(faults).toEqual([]);
  },
  240_000,
);
