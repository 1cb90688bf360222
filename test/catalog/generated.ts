import * as fc from 'fast-check';
import type { GivenKind } from '../../src/define/sheet/given';
import type { RawCell, SheetInput } from '../../src/define/sheet/input';
import type { SheetDefinition } from '../../src/define/sheet/definition';
import { isFamily, type Source, type SourceInput } from '../../src/define/sheet/source';
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

/** Random and hostile data for a sheet. */
export const inputsOf = (sheet: SheetDefinition, runs: number, seed: number): SheetInput[] =>
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
