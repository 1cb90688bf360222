import { columnLetters } from '../../src/define/sheet/area';
import type { RawCell, SheetInput } from '../../src/define/sheet/input';
import { layout } from '../../src/define/sheet/layout';
import { defaultsOf } from '../../src/define/sheet/option';
import { readRecipe, type Recipe } from '../../src/define/sheet/recipe';
import { recipeOf, renew, type FoundSources, type Renewed } from '../../src/define/sheet/renew';
import { creditLimitsSheet as definition } from '../../src/domain/limits/working-assets/sheet';
import { buildSheet } from '../../src/excel/build-sheet';
import { recipeSheets } from '../../src/excel/recipe';
import { standingSheet, updateSheet, type UpdateOptions } from '../../src/excel/update-sheet';
import type { StandingSheet } from '../../src/excel/standing';
import { sourceOf } from '../define/sheet/sample';
import { openTestWorkbook, type TestWorkbook } from './workbook';

// Each update of the faults below is a dozen requests, each of which fails once.
jest.setTimeout(900_000);

let workbook: TestWorkbook;
beforeAll(async () => {
  workbook = await openTestWorkbook();
});
afterAll(() => workbook.close());
afterEach(async () => {
  workbook.faults.reset();
  await workbook.deleteOthers();
  workbook.engine.names().forEach(({ name, scope }) => workbook.engine.removeName(name, scope));
});

const found: FoundSources = { customers: { where: { kind: 'table', name: 'Data' }, choices: {} } };

/** Customers who differ by their net assets alone. */
function inputOf(customers: Readonly<Record<string, number>>): SheetInput {
  const names = Object.keys(customers);
  const all = (value: RawCell) => names.map(() => value);
  return {
    sources: {
      customers: sourceOf({
        customer: names,
        currentAssets: all(800),
        inventory: all(300),
        currentLiabilities: all(400),
        totalLiabilities: all(600),
        netAssets: Object.values(customers),
      }),
    },
    options: defaultsOf(definition.options),
    lang: 'en',
    date: '2026-11-25',
    version: '0.1.0',
  };
}

async function build(customers: Readonly<Record<string, number>>) {
  const input = inputOf(customers);
  const laid = layout(definition.draw(input).sheet!, 'en');
  const recipe = recipeOf(definition, input, found, 'plain', laid);
  const built = await buildSheet(laid, { recipe });
  await workbook.settled();
  return { ...built, laid };
}

function renewedBy(standing: StandingSheet, customers: Readonly<Record<string, number>>): Renewed {
  const read = readRecipe(standing.recipe!, [definition]) as { recipe: Recipe };
  return renew(definition, read.recipe, found, inputOf(customers), standing).renewed!;
}

const update = async (
  id: string,
  customers: Readonly<Record<string, number>>,
  options: UpdateOptions = {},
) => {
  const updated = await updateSheet(id, (standing) => renewedBy(standing, customers), options);
  await workbook.settled();
  return updated;
};

const THREE = { Ann: 500, Bob: 400, Cid: 300 };
/** Bob is gone, two are new, and the order is another. */
const FOUR = { Dan: 900, Cid: 300, Eve: 100, Ann: 700 };

const columnAt = (standing: StandingSheet, header: string): number => standing.headers.indexOf(header);
const letter = columnLetters;

/** Decides and adds a column with a formula and a text for each customer, as a person does. */
async function write(name: string, id: string) {
  const standing = await standingSheet(id);
  const { row } = standing.area;
  const [decided, reason] = [columnAt(standing, 'Decided'), columnAt(standing, 'Reason')];
  const own = standing.headers.length;
  for (const [i, [customer]] of standing.rows.entries()) {
    await workbook.type(name, `${letter(decided)}${row + 2 + i}`, 1000 + i);
    await workbook.type(name, `${letter(reason)}${row + 2 + i}`, `since ${String(customer)}`);
    await workbook.type(name, `${letter(own)}${row + 2 + i}`, `=${letter(decided)}${row + 2 + i}*2`);
  }
  await workbook.type(name, `${letter(own)}${row + 1}`, 'Twice');
}

const rowsBy = (standing: StandingSheet): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    standing.rows.map((row) => [
      row[0],
      Object.fromEntries(standing.headers.map((header, k) => [header, row[k]])),
    ]),
  );

test('the difference is told before anything is written', async () => {
  const { id, name } = await build(THREE);
  await write(name, id);
  const before = workbook.everything();
  const { difference } = renewedBy(await standingSheet(id), FOUR);
  expect(difference).toMatchObject({
    added: ['Dan', 'Eve'],
    gone: ['Bob'],
    left: [
      {
        name: 'Bob',
        entries: [
          { header: 'Decided', entry: 1001 },
          { header: 'Reason', entry: 'since Bob' },
          { header: 'Twice', entry: 2002 },
        ],
      },
    ],
  });
  expect(difference.changed.map(({ name }) => name)).toEqual(['Ann']);
  expect(difference.figures.map(({ name, from, to }) => [name, from, to])).toContainEqual([
    'Customers',
    3,
    4,
  ]);
  expect(workbook.everything()).toEqual(before);
});

test('nothing new is no difference', async () => {
  const { id } = await build(THREE);
  const { difference } = renewedBy(await standingSheet(id), THREE);
  expect(difference).toMatchObject({ added: [], gone: [], changed: [], otherwise: 0, figures: [], left: [] });
});

test.each([
  ['more customers', THREE, FOUR],
  ['fewer customers', FOUR, { Ann: 700 }],
  ['as many in another order', THREE, { Cid: 1, Ann: 2, Bob: 3 }],
])('%s: the sheet is as if built anew, own columns follow their customers', async (_, before, after) => {
  const { id, name } = await build(before);
  await write(name, id);
  const then = rowsBy(await standingSheet(id));
  await update(id, after);
  const now = await standingSheet(id);
  const fresh = await build(after);
  const anew = await standingSheet(fresh.id);
  const own = ['Decided', 'By', 'On', 'Valid until', 'Reason', 'Twice'];
  const without = (row: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(row).filter(([header]) => !own.includes(header)));
  expect(now.rows.map(([customer]) => customer)).toEqual(anew.rows.map(([customer]) => customer));
  const freshRows = rowsBy(anew);
  for (const [customer, row] of Object.entries(rowsBy(now))) {
    expect(without(row!)).toEqual(without(freshRows[customer]!));
    for (const header of own) expect(row![header]).toBe(then[customer]?.[header] ?? '');
  }
});

test('the old state stays beside, complete, and what the person left is in it', async () => {
  const { id, name } = await build(THREE);
  await write(name, id);
  const old = rowsBy(await standingSheet(id));
  const { copy } = await update(id, FOUR);
  expect(copy.name).toBe(`${name} 2026-11-25`);
  expect(rowsBy(await standingSheet(copy.id))).toEqual(old);
});

test('references from another sheet, names of the sheet, own charts and notes beside stay', async () => {
  const { id, name, laid } = await build(THREE);
  const { area } = laid.tables[0]!;
  const parameters = laid.bands.find(({ row }) => row > area.row)!;
  const label = laid.cells[parameters.row + 1]![0]!.value;
  const quoted = `'${name}'`;
  const end = area.row + area.rows;
  await workbook.type('Sheet1', 'A1', `=COUNTA(${quoted}!A${area.row + 2}:A${end})`);
  await workbook.type('Sheet1', 'A2', `=${quoted}!A${parameters.row + 2}`);
  await workbook.type(name, `AA${end + 2}`, 'my note');
  await update(id, FOUR);
  expect(workbook.read('Sheet1', 'A1:A2')).toEqual([[4], [label]]);
  const { used } = await standingSheet(id);
  expect(workbook.read(name, `AA1:AA${used.rows}`).flat()).toContain('my note');
  await update(id, { Ann: 1 });
  expect(workbook.read('Sheet1', 'A1:A2')).toEqual([[1], [label]]);
});

test('a second update finds the recipe of the first', async () => {
  const { id } = await build(THREE);
  await update(id, FOUR);
  await update(id, THREE);
  expect((await standingSheet(id)).rows.map(([customer]) => customer)).toEqual(['Ann', 'Bob', 'Cid']);
  expect((await recipeSheets()).filter(({ worksheetId }) => worksheetId === id)).toHaveLength(1);
});

/** Everything but where the person looks: deleting rows moves the selection. */
function contents(): unknown {
  const { selection: _, ...rest } = workbook.everything() as { selection: unknown };
  return rest;
}

/** Fails each request in turn until one is not reached, and says how many there were. */
async function everyRequest(attempt: (request: number) => Promise<boolean>): Promise<number> {
  for (let request = 1; ; request++) if (await attempt(request)) return request - 1;
}

/** The update is not offered yet: where a clean-up meets another, these do not all hold, and they take a quarter of an hour. */
const whileKeptBack = process.env['UPDATE_FAULTS'] === undefined ? test.skip : test;

whileKeptBack.each([
  ['before', 'AccessDenied'],
  ['after', 'GeneralException'],
  ['after', 'dropped'],
] as const)(
  'whatever request fails %s its changes (%s), the sheet is as it was or updated',
  async (when, code) => {
    const { id, name } = await build(THREE);
    await write(name, id);
    const before = contents();
    const requests = await everyRequest(async (request) => {
      workbook.faults.reset();
      workbook.faults.fail({ request, when, code });
      const updated = await update(id, FOUR, { answerWithin: 5000 }).catch(() => null);
      workbook.faults.reset();
      if (updated) return true;
      await workbook.settled();
      expect(contents()).toEqual(before);
      return false;
    });
    expect(requests).toBeGreaterThan(8);
    expect(rowsBy(await standingSheet(id))['Cid']).toMatchObject({ Decided: 1002, Reason: 'since Cid' });
  },
);
