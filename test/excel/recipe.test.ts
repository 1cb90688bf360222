import type { LaidSheet } from '../../src/define/sheet/laid';
import { buildSheet } from '../../src/excel/build-sheet';
import { recipeSheets } from '../../src/excel/recipe';
import { openTestWorkbook, type TestWorkbook } from './workbook';

jest.setTimeout(60_000);

let workbook: TestWorkbook;
beforeAll(async () => {
  workbook = await openTestWorkbook();
});
afterAll(() => workbook.close());
afterEach(async () => {
  jest.restoreAllMocks();
  await workbook.deleteOthers();
});

const laid: LaidSheet = {
  name: 'Limits',
  rows: 1,
  columns: 1,
  cells: [[{ value: 'Limits' }]],
  widths: [9],
  tables: [],
  charts: [],
  freeze: { rows: 0, columns: 0 },
  explain: [],
  validations: [],
  print: { landscape: false, headerRow: null, footer: '' },
  fills: [],
  bands: [],
};

const rename = (from: string, to: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });

const recipeOf = (length: number): string =>
  `{"text":"${'“客户” "quoted" = & {braces}'.repeat(Math.ceil(length / 26))}"}`.slice(0, length);

/** Excel before custom properties of worksheets. */
const withoutProperties = () => {
  const supported = Office.context.requirements.isSetSupported.bind(Office.context.requirements);
  jest
    .spyOn(Office.context.requirements, 'isSetSupported')
    .mockImplementation(
      (set, version) => Number(String(version).split('.')[1]) < 12 && supported(set, version),
    );
};

describe.each([
  ['custom properties', () => {}],
  ['a hidden name', withoutProperties],
])('a recipe in %s', (_, given) => {
  beforeEach(given);

  test.each([1, 253, 254, 255, 999, 1000, 8000, 20_000])('of %d characters is kept whole', async (length) => {
    const recipe = recipeOf(length);
    await buildSheet(laid, { recipe });
    expect((await recipeSheets()).map((sheet) => sheet.recipe)).toEqual([recipe]);
  });

  test('stays with its sheet when that is renamed', async () => {
    const { id } = await buildSheet(laid, { recipe: '{}' });
    await rename('Limits', "Bob's limits");
    expect(await recipeSheets()).toEqual([
      { worksheetId: id, worksheet: "Bob's limits", recipe: '{}', active: true },
    ]);
  });

  test('is not seen by the person among the names', async () => {
    await buildSheet(laid, { recipe: '{}' });
    expect(workbook.engine.names().filter(({ visible }) => visible)).toEqual([]);
  });
});

test('a sheet without a recipe is none', async () => {
  await buildSheet(laid);
  expect(await recipeSheets()).toEqual([]);
});
