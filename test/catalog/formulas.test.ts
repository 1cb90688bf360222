import { sheets } from '../../src/catalog/sheets';
import type { LaidSheet } from '../../src/define/sheet/laid';
import { layout } from '../../src/define/sheet/layout';
import { differences } from '../define/sheet/agree';
import { added, bodyOf, deleted, sorted } from '../define/sheet/rearranged';
import { recalculated, type Value } from '../define/sheet/recalculated';
import { inputsOf } from './generated';

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

  // A visit counts for the others to the same customer: one less changes them, as its own test shows.
  const TOGETHER = ['visits'];

  test('sorting, deleting and adding rows of the main table leave every other row right', async () => {
    const laid = drawn
      .filter(({ id }) => !TOGETHER.includes(id))
      .flatMap(({ made }) =>
        made
          .map((sheet) => layout(sheet, 'en'))
          .filter((sheet) => sheet.tables.length > 0 && bodyOf(sheet).rows > 2)
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
