import type { RawCell, SheetInput } from '../../src/define/sheet/input';
import type { LaidSheet } from '../../src/define/sheet/laid';
import { layout } from '../../src/define/sheet/layout';
import {
  laidAddition,
  laidPolicy,
  type PolicyGroup,
  type PolicyVersion,
} from '../../src/define/sheet/policy-sheet';
import { isFilled } from '../../src/define/sheet/parameters';
import { cellsOf, entriesOf, stateOf, unrecorded, versionSaid } from '../../src/define/sheet/policy-state';
import type { Policy } from '../../src/define/policy/policy';
import { gradeCorrections } from '../../src/domain/limits/corrections/policy';
import { rateBands } from '../../src/domain/limits/working-assets/policy';
import { creditLimitsSheet } from '../../src/domain/limits/working-assets/sheet';
import { abcCutoffs } from '../../src/domain/sales/abc-by-share/policy';
import { customerAbcSheet } from '../../src/domain/sales/abc-by-share/sheet';
import { customerTypes } from '../../src/domain/sales/composition/policy';
import { growthTarget, lowShare } from '../../src/domain/sales/key-accounts/policy';
import { crossBands } from '../../src/domain/sales/product-profit/policy';
import { buildSheet } from '../../src/excel/build-sheet';
import {
  createPolicySheet,
  policySheets,
  recordPolicy,
  type PolicyEdit,
  type PolicySheet,
} from '../../src/excel/policy-sheet';
import { inputFor } from '../define/sheet/sample';
import { fill, openTestWorkbook, type TestWorkbook } from './workbook';

jest.setTimeout(60_000);

let workbook: TestWorkbook;
beforeEach(async () => {
  workbook = await openTestWorkbook();
});
afterEach(() => workbook.close());

const listed: readonly Policy<unknown>[] = [
  ...creditLimitsSheet.policies,
  abcCutoffs,
  customerTypes,
  lowShare,
];
const groups: PolicyGroup[] = [
  {
    title: { en: 'credit', 'zh-CN': '信用' },
    policies: listed.map((policy) => ({ policy, sheets: [{ en: 'Limits', 'zh-CN': '额度' }] })),
  },
];
const first: PolicyVersion = {
  version: 1,
  date: '2026-11-25',
  by: 'Li',
  why: '=for a start',
  what: { en: '', 'zh-CN': '' },
};
const second: readonly RawCell[] = [2, 46_352, 'Wang', '2 reasons', 'lower limits'];

const extra: PolicyGroup[] = [
  {
    title: { en: 'more', 'zh-CN': '其他' },
    policies: [
      { policy: growthTarget, sheets: [] },
      { policy: crossBands, sheets: [] },
    ],
  },
];

const create = (lang: 'en' | 'zh-CN' = 'en') =>
  createPolicySheet(laidPolicy(groups, {}, first, lang), { lang, version: 1 });

const standing = async (): Promise<PolicySheet> => (await policySheets())[0]!;

const statesIn = (sheet: PolicySheet): NonNullable<SheetInput['policies']> =>
  Object.fromEntries(
    listed.map((policy) => [
      policy.id,
      stateOf(policy, sheet.cells[policy.id]!, sheet.policies[policy.id]![0]),
    ]),
  );

const edit = (
  policy: Policy<unknown>,
  sheet: PolicySheet,
  change: (cells: RawCell[][]) => void,
): PolicyEdit => {
  const cells = sheet.cells[policy.id]!.map((row) => [...row]);
  change(cells);
  return { id: policy.id, cells };
};

const valuesOf = async (name: string, { rows, columns }: LaidSheet) => {
  await workbook.engine.settle();
  const id = workbook.engine.sheets().find((sheet) => sheet.name === name)!.id;
  return workbook.engine.values(id, { row: 0, column: 0, rows, columns });
};

const shown = ({ cells }: LaidSheet) => cells.map((row) => row.map((cell) => cell?.value ?? null));

/** What the formulas of a sheet show; the sentences below the tables are of the day of building. */
const calculated = (values: readonly (readonly unknown[])[], { cells }: LaidSheet) =>
  cells.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell?.formula === undefined ? [] : [values[r]![c] === null ? '' : values[r]![c]],
    ),
  );

test.each(['en', 'zh-CN'] as const)('written in %s it is read back as it was written', async (lang) => {
  await create(lang);
  const sheet = await standing();
  expect(sheet).toMatchObject({ lang, version: 1, holds: true });
  const states = statesIn(sheet);
  for (const policy of listed.filter(({ id }) => id !== customerTypes.id))
    expect(entriesOf(policy, states[policy.id]!).filter(isFilled)).toEqual(
      entriesOf(policy, { name: '', value: policy.value }),
    );
  // Words of ours stand in the language of the sheet, and rows of one's own have room.
  expect(states[customerTypes.id]!.rows!.map(([name]) => name)).toEqual([
    ...customerTypes.value.map(({ name }) => (name as { readonly [L in typeof lang]: string })[lang]),
    '',
    '',
    '',
  ]);
});

const limits = {
  customer: ['WA1', 'WA2', 'WA3'],
  currentAssets: [800, 1200, 900],
  inventory: [300, 500, 200],
  currentLiabilities: [400, 800, 300],
  totalLiabilities: [600, 1800, 500],
  netAssets: [500, 600, 1000],
  grade: ['AAA', 'XX', 'D'],
};

describe('a sheet built afterwards', () => {
  const drawnWith = (sheet: PolicySheet) =>
    layout(
      creditLimitsSheet.draw(inputFor(creditLimitsSheet, limits, {}, { policies: statesIn(sheet) })).sheet!,
      'en',
    );

  test('shows what the policy says, and follows each change of its cells', async () => {
    await create();
    const before = await standing();
    const laid = drawnWith(before);
    const { name } = await buildSheet(laid);
    expect(calculated(await valuesOf(name, laid), laid)).toEqual(calculated(shown(laid), laid));

    await recordPolicy(before, {
      edits: [
        edit(rateBands, before, (cells) => (cells[9]![1] = 0.3)),
        // A row of one's own.
        edit(gradeCorrections, before, (cells) => (cells[11] = ['XX', 2, 2])),
      ],
      version: second,
      addition: null,
    });
    const after = drawnWith(await standing());
    expect(shown(after)).not.toEqual(shown(laid));
    expect(calculated(await valuesOf(name, laid), laid)).toEqual(calculated(shown(after), laid));
  });

  test('stays blank and says why while the policy is out of order', async () => {
    await create();
    const sheet = await standing();
    const laid = drawnWith(sheet);
    const { name } = await buildSheet(laid);
    await recordPolicy(sheet, {
      edits: [edit(rateBands, sheet, (cells) => (cells[3]![0] = -9))],
      version: second,
      addition: null,
    });
    const said = (await valuesOf(name, laid)).flat();
    expect(said).toContain('“score” does not rise: put the rows in rising order.');
  });

  test('an option that is a policy follows it while it holds the same', async () => {
    await create();
    const sheet = await standing();
    const policies = statesIn(sheet);
    const columns = { customer: ['A', 'B', 'C', 'D'], amount: [50, 30, 15, 5] };
    const drawn = (options = {}) =>
      layout(customerAbcSheet.draw(inputFor(customerAbcSheet, columns, options, { policies })).sheet!, 'en');
    const laid = drawn();
    const own = drawn({ cutoffs: [0.4, 0.9] });
    const followed = await buildSheet(laid);
    const typed = await buildSheet(own);
    await recordPolicy(sheet, {
      edits: [edit(abcCutoffs, sheet, (cells) => (cells[0]![0] = 0.85))],
      version: second,
      addition: null,
    });
    const classes = async (name: string) =>
      (await valuesOf(name, laid))
        .filter(([name, of]) => columns.customer.includes(String(name)) && /^[ABC]$/.test(String(of)))
        .map(([name, of]) => `${String(name)} ${String(of)}`);
    // The share before a customer decides: 0, 50 %, 80 % and 95 %.
    expect((await classes(followed.name)).slice(0, 4)).toEqual(['A A', 'B A', 'C A', 'D C']);
    expect((await classes(typed.name)).slice(0, 4)).toEqual(['A A', 'B B', 'C B', 'D C']);
  });
});

test('versions are listed one below the other, and a text stays a text', async () => {
  await create();
  const sheet = await standing();
  await recordPolicy(sheet, {
    edits: [edit(lowShare, sheet, (cells) => (cells[0]![0] = 0.2))],
    version: second,
    addition: null,
  });
  const now = await standing();
  expect(now.version).toBe(2);
  expect(now.cells[lowShare.id]).toEqual([[0.2]]);
  expect(now.cells[rateBands.id]).toEqual(sheet.cells[rateBands.id]);
  const cells = await Excel.run(async (context) => {
    const header = context.workbook.names.getItem(sheet.versions).getRange();
    const listed = header.getResizedRange(3, -1).load('values');
    await context.sync();
    return listed.values as unknown;
  });
  expect(cells).toEqual([
    ['Version', 'Date', 'By', 'Reason'],
    [1, 46_351, 'Li', '=for a start'],
    [2, 46_352, 'Wang', '2 reasons'],
    ['', '', '', ''],
  ]);
});

test('policies that the sheet lacks are added below, and what stands there stays', async () => {
  await create();
  const sheet = await standing();
  await recordPolicy(sheet, {
    edits: [],
    version: second,
    addition: (rows) => laidAddition(extra, {}, rows, 'en'),
  });
  const now = await standing();
  expect(now.cells).toMatchObject(sheet.cells);
  expect(now.cells[growthTarget.id]).toEqual([[growthTarget.value]]);
  expect(entriesOf(crossBands, stateOf(crossBands, now.cells[crossBands.id]!, ''))).toHaveLength(
    crossBands.value.length,
  );
  expect(unrecorded(now)).toEqual([]);
});

test('what is changed on the sheet itself is told until it is recorded', async () => {
  await create();
  await Excel.run(async (context) => {
    context.workbook.names.getItem('Kehu_key_account_low').getRange().values = [[0.3]];
    await context.sync();
  });
  const sheet = await standing();
  expect([unrecorded(sheet), versionSaid(sheet)]).toEqual([[lowShare.id], '1+']);
  await recordPolicy(sheet, { edits: [], version: second, addition: null });
  expect(versionSaid(await standing())).toBe('2');
});

test('a name of the person’s own is left alone, and sheets refer to ours', async () => {
  fill(workbook, [[7]]);
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add('Kehu_wc_rate_bands', worksheets.getActiveWorksheet().getRange('A1'));
    await context.sync();
  });
  await create();
  const sheet = await standing();
  expect(sheet.policies[rateBands.id]![0]).toBe('Kehu_wc_rate_bands_2');
  expect(statesIn(sheet)[rateBands.id]!.value).toEqual(rateBands.value);
  const theirs = workbook.engine.names().find(({ name }) => name === 'Kehu_wc_rate_bands');
  expect(theirs?.formula).toContain('Sheet1');
});

describe('whatever request fails, the workbook is as it was', () => {
  const failures = [
    ['AccessDenied', 'before'],
    ['GeneralException', 'after'],
    ['dropped', 'after'],
  ] as const;
  const names = () => workbook.engine.names().map(({ name, formula }) => [name, formula]);

  test.each(failures)('%s %s it, while the sheet is made', async (code, when) => {
    for (let request = 1; request <= 4; request++) {
      const before = workbook.everything();
      workbook.faults.fail({ request, when, code });
      await expect(
        createPolicySheet(
          laidPolicy(groups, {}, first, 'en'),
          { lang: 'en', version: 1 },
          { answerWithin: 400 },
        ),
      ).rejects.toThrow();
      expect(workbook.everything()).toEqual(before);
    }
  });

  test.each(failures)('%s %s it, while a version is recorded: or all of it is done', async (code, when) => {
    await create();
    for (let request = 1; request <= 3; request++) {
      const sheet = await standing();
      const before = [workbook.everything(), names()];
      workbook.faults.fail({ request, when, code });
      const record = { edits: [edit(lowShare, sheet, (cells) => (cells[0]![0] = 0.2))], version: second };
      const done = await recordPolicy(sheet, { ...record, addition: null }, { answerWithin: 400 }).then(
        () => true,
        () => false,
      );
      workbook.faults.reset();
      const now = await standing();
      expect(now.version).toBe(sheet.version + (done ? 1 : 0));
      if (done) expect([now.cells[lowShare.id], unrecorded(now)]).toEqual([[[0.2]], []]);
      else expect([workbook.everything(), names()]).toEqual(before);
    }
  });
});

test('a sheet that was copied aside holds nothing, and is offered as such', async () => {
  await create();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Policy').copy('End');
    await context.sync();
  });
  expect((await policySheets()).map(({ worksheet, holds }) => [worksheet, holds])).toEqual([
    ['Policy', true],
    ['Policy (2)', false],
  ]);
  expect(cellsOf(lowShare, { name: '', value: 0.2 }, 'en')).toEqual([[0.2]]);
});
