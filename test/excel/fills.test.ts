import { layout } from '../../src/define/sheet/layout';
import { creditLimitsSheet as definition } from '../../src/domain/limits/working-assets/sheet';
import { buildSheet } from '../../src/excel/build-sheet';
import { inputFor } from '../define/sheet/sample';
import { openTestWorkbook, type TestWorkbook } from './workbook';

jest.setTimeout(120_000);

const ROWS = 60;

function laid(rows = ROWS) {
  const all = (of: (i: number) => string | number) => Array.from({ length: rows }, (_, i) => of(i));
  const input = inputFor(definition, {
    customer: all((i) => `Customer ${i}`),
    currentAssets: all((i) => 800 + i),
    inventory: all(() => 300),
    currentLiabilities: all((i) => 400 + (i % 7)),
    totalLiabilities: all(() => 600),
    netAssets: all((i) => 500 - i),
  });
  return layout(definition.draw(input).sheet!, 'en');
}

test('a fill says what each of its cells says', () => {
  const { cells, fills } = laid();
  expect(fills.length).toBeGreaterThan(5);
  for (const { area } of fills)
    for (let row = area.row; row < area.row + area.rows; row++)
      expect(cells[row]![area.column]!.formula).toBeDefined();
});

describe.each(['fills', 'first cell', 'refuses'] as const)(
  'where Excel %s one formula for a column',
  (r1c1) => {
    let workbook: TestWorkbook;
    beforeAll(async () => {
      workbook = await openTestWorkbook(undefined, { r1c1 });
    });
    afterAll(() => workbook.close());

    test('every cell has the formula of its layout', async () => {
      const sheet = laid();
      const { name } = await buildSheet(sheet);
      await workbook.settled();
      for (const { area } of sheet.fills) {
        const written = workbook.engine.formulas(
          workbook.engine.sheets().find((one) => one.name === name)!.id,
          area,
        );
        expect(written.flat()).toEqual(
          sheet.cells.slice(area.row, area.row + area.rows).map((row) => row[area.column]!.formula),
        );
      }
    });
  },
);
