import * as fc from 'fast-check';
import { sheets } from '../../src/catalog/sheets';
import type { GivenKind } from '../../src/define/sheet/given';
import type { RawCell } from '../../src/define/sheet/input';
import type { LaidSheet } from '../../src/define/sheet/laid';
import { layout } from '../../src/define/sheet/layout';
import type { SheetDefinition } from '../../src/define/sheet/definition';
import { isFamily, type Source, type SourceInput } from '../../src/define/sheet/source';
import { differences } from '../define/sheet/agree';
import { added, bodyOf, deleted, sorted } from '../define/sheet/rearranged';
import { recalculated, type Value } from '../define/sheet/recalculated';
import { inputFor, sourceOf } from '../define/sheet/sample';

/** Names that a careless program takes for its own: formulas, wildcards, places of a sentence, members of an object. */
const NAMES = [
  'Acme',
  'Bolt & Co',
  '客户甲',
  '=1+1',
  '＝1',
  '@cmd',
  '{count}',
  '{constructor}',
  '{__proto__}',
  'a*',
  'a?',
  'say "x"',
  '007',
  'TRUE',
];
const blankOr = <T extends RawCell>(of: fc.Arbitrary<T>): fc.Arbitrary<RawCell> =>
  fc.oneof({ weight: 9, arbitrary: of as fc.Arbitrary<RawCell> }, { weight: 1, arbitrary: fc.constant('') });
const cents = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: least, max: most }).map((x) => x / 100);

const cellOf: Readonly<Record<GivenKind, fc.Arbitrary<RawCell>>> = {
  label: fc.constantFrom(...NAMES),
  grade: fc.constantFrom('AAA', 'a', 'BB', 'C', 'D', 'NR', 'A+', 'ZZ', 'B*', ''),
  choice: fc.constant(''),
  money: blankOr(
    fc.oneof(cents(0, 2e8), fc.integer({ min: 0, max: 5000 }), cents(-5e5, 1e5), fc.constant(0)),
  ),
  number: blankOr(cents(-500, 2000)),
  whole: blankOr(fc.integer({ min: 0, max: 40 })),
  share: blankOr(fc.integer({ min: 1, max: 1000 }).map((x) => x / 1000)),
  date: blankOr(fc.integer({ min: 45_500, max: 46_400 })),
  flag: fc.constantFrom<RawCell>(true, false, ''),
};

const FAMILY = 3;

/** Random rows of a source: repeated names where it may have them. */
function rowsOf(source: Source, count: number): fc.Arbitrary<SourceInput> {
  const columns = Object.values(source.columns).map((column): fc.Arbitrary<[string, RawCell[][]]> => {
    const isKey = column.id === source.key;
    const cell =
      !isFamily(column) && column.kind === 'choice'
        ? fc.constantFrom<RawCell>(...column.choices.map(({ code }) => code), '')
        : cellOf[column.kind];
    const cells =
      isKey && source.rows === 'one per name'
        ? fc.constant(Array.from({ length: count }, (_, i): RawCell => `${NAMES[i % NAMES.length]} ${i}`))
        : fc.array(cell, { minLength: count, maxLength: count });
    const all = isFamily(column)
      ? fc.array(cells, { minLength: FAMILY, maxLength: FAMILY })
      : cells.map((one) => [one]);
    return all.map((found) => [column.id, found]);
  });
  return fc.tuple(...columns).map((found) => {
    const flat = Object.fromEntries(found.map(([id, cells]) => [id, cells[0]!]));
    const made = sourceOf(flat);
    return {
      ...made,
      columns: Object.fromEntries(
        found.map(([id, cells]) => {
          const declared = source.columns[id]!;
          return [
            id,
            cells.map((own, k) => ({
              header: isFamily(declared) && declared.headers === 'period' ? 45_292 + 31 * k : `${id} ${k}`,
              cells: own,
              column: k,
            })),
          ];
        }),
      ),
    };
  });
}

const inputsOf = (sheet: SheetDefinition, runs: number, seed: number) =>
  fc.sample(
    fc
      .integer({ min: 2, max: 12 })
      .chain((count) =>
        fc.record(
          Object.fromEntries(
            Object.entries(sheet.sources).map(([id, source]) => [id, rowsOf(source, count)]),
          ),
        ),
      )
      .map((sources) => inputFor(sheet, {}, {}, { sources })),
    { numRuns: runs, seed },
  );

/** The engine takes its time, and each test goes through all sheets at once. */
const RUNS = 5;
const REARRANGED = 2;
const drawn = sheets.map((sheet) => ({
  id: sheet.id,
  made: inputsOf(sheet, RUNS, 20261125).flatMap((input) => sheet.draw(input).sheet ?? []),
}));
const errorsIn = (values: readonly (readonly Value[])[]): Value[] =>
  values
    .flat()
    .filter(
      (value) => typeof value === 'string' && /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/.test(value),
    );

test.each(drawn)('$id is built from most random data', ({ made }) => {
  expect(made.length).toBeGreaterThan(RUNS / 2);
});

describe('whatever the data', () => {
  test('plain formulas give the pure values, and none an error', async () => {
    const laid = drawn.flatMap(({ made }) => made.map((sheet) => layout(sheet, 'en')));
    const values = await recalculated(laid);
    expect(laid.flatMap((sheet, i) => differences(sheet, values[i]!))).toEqual([]);
    expect(values.flatMap(errorsIn)).toEqual([]);
  }, 600_000);

  test('so do the functions of the add-in; and values alone hold no formula', async () => {
    const laid = drawn.flatMap(({ made }) => made.map((sheet) => layout(sheet, 'zh-CN', 'addIn')));
    const values = await recalculated(laid, true);
    expect(laid.flatMap((sheet, i) => differences(sheet, values[i]!))).toEqual([]);
    const bare = drawn.flatMap(({ made }) => made.map((sheet) => layout(sheet, 'en', 'values')));
    expect(bare.flatMap(({ cells }) => cells.flat()).filter((cell) => cell?.formula !== undefined)).toEqual(
      [],
    );
    const plain = drawn.flatMap(({ made }) => made.map((sheet) => layout(sheet, 'en')));
    const shown = ({ cells }: LaidSheet) => cells.map((row) => row.map((cell) => cell?.value ?? ''));
    expect(bare.map(shown)).toEqual(plain.map(shown));
  }, 600_000);

  test('sorting, deleting and adding rows of the main table leave every other row right', async () => {
    const laid = drawn.flatMap(({ made }) =>
      made
        .map((sheet) => layout(sheet, 'en'))
        .filter((sheet) => bodyOf(sheet).rows > 2)
        .slice(0, REARRANGED),
    );
    const reversed = laid.map((sheet) =>
      sorted(
        sheet,
        Array.from({ length: bodyOf(sheet).rows }, (_, i) => bodyOf(sheet).rows - 1 - i),
      ),
    );
    const without = laid.map((sheet) => deleted(sheet, 1));
    const more = laid.map((sheet) => added(sheet, 'Somebody new'));
    const values = await recalculated([...reversed, ...without, ...more]);
    expect(values.flatMap(errorsIn)).toEqual([]);
    laid.forEach((sheet, i) => {
      expect(differences(reversed[i]!, values[i]!)).toEqual([]);
      const bodies = [without[i]!, more[i]!].map((changed) => ({
        ...changed,
        cells: changed.cells.map((row, r) => (isBody(changed, sheet, r) ? row : row.map(() => null))),
      }));
      expect(differences(bodies[0]!, values[laid.length + i]!)).toEqual([]);
      expect(differences(bodies[1]!, values[2 * laid.length + i]!)).toEqual([]);
    });
  }, 600_000);
});

/** Whether a row of the changed sheet is one that the table had before. */
function isBody(changed: LaidSheet, before: LaidSheet, row: number): boolean {
  const { first, rows } = bodyOf(before);
  const length = rows + changed.rows - before.rows;
  const isNew = length > rows && row === first + rows - 1;
  return row >= first && row < first + length && !isNew;
}
