import type { LaidCell, LaidSheet } from '../../src/define/sheet/laid';
import { buildSheet } from '../../src/excel/build-sheet';
import { deleteSheet, goTo } from '../../src/excel/cells';
import { fill, openTestWorkbook, type TestWorkbook } from './workbook';

jest.setTimeout(60_000);

let workbook: TestWorkbook;
beforeAll(async () => {
  workbook = await openTestWorkbook();
  fill(workbook, [
    ['Customer', 'Sales'],
    ['Ann', 800],
  ]);
  workbook.select('Sheet1', 'B2');
  await workbook.settled();
});
afterAll(() => workbook.close());
afterEach(async () => {
  workbook.faults.reset();
  await workbook.deleteOthers();
});

const cell = (value: LaidCell['value'], more: Partial<LaidCell> = {}): LaidCell => ({ value, ...more });

/** A heading, a parameter, a table with a calculated column, a chart. */
function laidSheet(rows = 5, name = 'Customer'): LaidSheet {
  const body = Array.from({ length: rows }, (_, i) => [
    cell(i === 0 ? '=cmd()' : `${name} ${i}`, { style: 'body', asText: true }),
    cell(100 - i, { style: 'body', numberFormat: '#,##0.00' }),
    cell((100 - i) / 100, { style: 'body', numberFormat: '0.0%', formula: `=B${i + 5}/$B$2` }),
  ]);
  return {
    name: 'ABC',
    rows: rows + 4,
    columns: 3,
    cells: [
      [cell('Customer ABC', { style: 'heading' }), null, null],
      [cell('Total', { style: 'label' }), cell(100, { style: 'input', numberFormat: '#,##0' }), null],
      [null, null, null],
      [
        cell('Customer', { style: 'header' }),
        cell('Sales', { style: 'header' }),
        cell('Share', { style: 'header' }),
      ],
      ...body,
    ],
    widths: [24, 12, 12],
    tables: [{ name: 'CustomerABC', area: { row: 3, column: 0, rows: rows + 1, columns: 3 } }],
    charts: [
      {
        title: 'Pareto',
        anchor: { row: 3, column: 4, rows: 15, columns: 6 },
        categories: { row: 4, column: 0, rows, columns: 1 },
        categoryTitle: 'Customer',
        series: [
          {
            name: 'Sales',
            values: { row: 4, column: 1, rows, columns: 1 },
            type: 'columns',
            axis: 'primary',
          },
          { name: 'Share', values: { row: 4, column: 2, rows, columns: 1 }, type: 'line', axis: 'secondary' },
        ],
        primary: { title: 'Sales', numberFormat: '#,##0', least: 0 },
        secondary: { title: 'Share', numberFormat: '0%', least: 0, most: 1 },
      },
    ],
    freeze: { rows: 4, columns: 1 },
    explain: [],
    validations: [],
    print: { landscape: false, headerRow: 3, footer: '' },
    fills: [],
    bands: [],
  };
}

test('what may be entered, and how it prints', async () => {
  const at = (row: number) => ({ row, column: 1, rows: 1, columns: 1 });
  await buildSheet({
    ...laidSheet(),
    validations: [
      { area: at(1), rule: { allow: 'number', least: 0, most: 1 } },
      { area: at(4), rule: { allow: 'number', least: 1, whole: true } },
      { area: at(5), rule: { allow: 'date' } },
      { area: at(6), rule: { allow: 'list', list: ['甲', '乙', '丙'] } },
    ],
    print: { landscape: true, headerRow: 3, footer: 'R&D' },
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('ABC');
    const cells = ['B2', 'B5', 'B6', 'B7', 'B8'].map((name) => sheet.getRange(name).dataValidation);
    cells.forEach((cell) => cell.load('rule'));
    const page = sheet.pageLayout;
    page.load('orientation,paperSize,zoom');
    const footer = page.headersFooters.defaultForAllPages.load('leftFooter,rightFooter');
    const title = page.getPrintTitleRowsOrNullObject().load('address');
    await context.sync();
    expect(cells.map(({ rule }) => rule)).toEqual([
      { decimal: { formula1: 0, formula2: 1, operator: 'Between' } },
      { wholeNumber: { formula1: 1, formula2: 1e300, operator: 'Between' } },
      // 1900-01-01 to 9999-12-31.
      { date: { formula1: '=1', formula2: '=2958465', operator: 'Between' } },
      { list: { inCellDropDown: true, source: '甲,乙,丙' } },
      {},
    ]);
    expect(page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
    });
    expect(footer).toMatchObject({ leftFooter: 'R&&D', rightFooter: '&P / &N' });
    expect(title.address).toMatch(/\b4:4$|\$4:\$4$/);
  });
});

test('values, formulas, formats, looks, widths, table, chart and frozen panes reach the sheet', async () => {
  const shares: number[] = [];
  const built = await buildSheet(laidSheet(), { onProgress: (share) => shares.push(share) });
  await workbook.settled();
  expect(built.name).toBe('ABC');
  expect(workbook.read('ABC', 'A5:C6')).toEqual([
    ['=cmd()', 100, 1],
    ['Customer 1', 99, 0.99],
  ]);
  expect(workbook.formulas('ABC', 'C6')).toEqual([['=B6/$B$2']]);
  expect(workbook.texts('ABC', 'B6:C6')).toEqual([['99.00', '99.0%']]);
  const { engine } = workbook;
  const sheet = engine.activeSheet();
  expect(engine.sheets().find(({ id }) => id === sheet)?.name).toBe('ABC');
  expect(engine.style(sheet, 0, 0)).toMatchObject({ bold: true, fontSize: 16 });
  expect(engine.style(sheet, 1, 1)).toMatchObject({ fill: '#FFF9E1' });
  expect(engine.columnWidth(sheet, 0)).toBeCloseTo((27 * 7 + 5) * 0.75, 0);
  expect(engine.frozen(sheet)).toEqual({ rows: 4, columns: 1 });
  expect(engine.tables()).toMatchObject([
    { name: 'CustomerABC', box: { row: 3, column: 0, rows: 6, columns: 3 } },
  ]);
  expect(workbook.charts()).toMatchObject([
    {
      title: 'Pareto',
      series: [
        { name: 'Sales', type: 'ColumnClustered', secondaryAxis: false, values: [100, 99, 98, 97, 96] },
        { name: 'Share', type: 'Line', secondaryAxis: true, values: [1, 0.99, 0.98, 0.97, 0.96] },
      ],
      axes: { secondaryValue: { title: 'Share', minimum: 0, maximum: 1, numberFormat: '0%' } },
    },
  ]);
  expect(shares.at(-1)).toBe(1);
});

test('the new sheet is calculated also where the workbook is calculated by hand', async () => {
  const calculate = jest.spyOn(Excel.Worksheet.prototype, 'calculate');
  await buildSheet(laidSheet());
  expect(calculate.mock.calls).toEqual([[false]]);
  calculate.mockRestore();
});

test('a sheet and a table of the name are left alone: the new ones are numbered', async () => {
  const first = await buildSheet(laidSheet());
  const second = await buildSheet(laidSheet());
  expect([first.name, second.name]).toEqual(['ABC', 'ABC (2)']);
  expect(workbook.engine.tables().map(({ name }) => name)).toEqual(['CustomerABC', 'CustomerABC_2']);
  await deleteSheet(first.id);
  await expect(deleteSheet(first.id)).rejects.toMatchObject({ reason: 'gone' });
});

test('large sheets go in several requests below 1 MB', async () => {
  workbook.faults.payloadLimit = 1_000_000;
  const before = workbook.faults.requests;
  const { name } = await buildSheet(laidSheet(6_000, 'x'.repeat(200)));
  await workbook.settled();
  expect(workbook.read(name, 'B6004:C6004')).toEqual([[100 - 5_999, (100 - 5_999) / 100]]);
  expect(workbook.faults.requests - before).toBeLessThan(12);
});

test('a small sheet takes few requests', async () => {
  const before = workbook.faults.requests;
  await buildSheet(laidSheet());
  expect(workbook.faults.requests - before).toBeLessThanOrEqual(5);
});

describe('whatever request fails, the workbook is as it was', () => {
  const REQUESTS = 4;
  const failures = [
    ['AccessDenied', 'before', 'protected'],
    ['RequestPayloadSizeLimitExceeded', 'before', 'tooLarge'],
    ['ActivityLimitReached', 'after', 'busy'],
    ['GeneralException', 'after', 'unknown'],
  ] as const;
  for (const [code, when, reason] of failures) {
    test.each(Array.from({ length: REQUESTS }, (_, i) => i + 1))(
      `${code} ${when} the changes of request %d`,
      async (request) => {
        const before = workbook.everything();
        workbook.faults.fail({ request, when, code });
        await expect(buildSheet(laidSheet())).rejects.toMatchObject({ reason });
        expect(workbook.everything()).toEqual(before);
      },
    );
  }

  test.each(Array.from({ length: REQUESTS }, (_, i) => i + 1))('no answer to request %d', async (request) => {
    const before = workbook.everything();
    workbook.faults.fail({ request, when: 'after', code: 'dropped' });
    await expect(buildSheet(laidSheet(), { answerWithin: 400 })).rejects.toMatchObject({
      reason: 'noAnswer',
    });
    expect(workbook.everything()).toEqual(before);
  });
});

test('an answer lost at the very end does not undo what is done', async () => {
  workbook.faults.fail({ request: 5, when: 'after', code: 'dropped' });
  const { name } = await buildSheet(laidSheet(), { answerWithin: 10_000 });
  expect(workbook.sheets()).toContain(name);
});

test('a name taken between looking and adding is tried again', async () => {
  workbook.faults.fail({ request: 2, when: 'before', code: 'ItemAlreadyExists' });
  expect((await buildSheet(laidSheet())).name).toBe('ABC');
});

test('cancelling at any step leaves the workbook as it was', async () => {
  const before = workbook.everything();
  for (const step of [1, 2]) {
    const cancel = new AbortController();
    let steps = 0;
    const building = buildSheet(laidSheet(), {
      signal: cancel.signal,
      onProgress: () => {
        if (++steps === step) cancel.abort();
      },
    });
    await expect(building).rejects.toMatchObject({ name: 'Cancelled' });
    expect(workbook.everything()).toEqual(before);
  }
});

test('building waits while a cell is being edited', async () => {
  workbook.faults.cellEdit = true;
  setTimeout(() => (workbook.faults.cellEdit = false), 300);
  expect((await buildSheet(laidSheet())).name).toBe('ABC');
});

test('cancelling while a cell is being edited leaves nothing behind', async () => {
  const before = workbook.everything();
  workbook.faults.cellEdit = true;
  const cancel = new AbortController();
  setTimeout(() => cancel.abort(), 100);
  setTimeout(() => (workbook.faults.cellEdit = false), 400);
  await expect(buildSheet(laidSheet(), { signal: cancel.signal })).rejects.toMatchObject({
    name: 'Cancelled',
  });
  expect(workbook.everything()).toEqual(before);
});

test('when even the removal is refused, the sentence names the sheet', async () => {
  const building = buildSheet(laidSheet(), { onProgress: () => (workbook.faults.throttled = true) });
  await expect(building).rejects.toMatchObject({ reason: 'leftOver', params: { sheet: 'ABC' } });
  workbook.faults.throttled = false;
});

test('a cell is gone to, on its sheet', async () => {
  const { id } = await buildSheet(laidSheet());
  await goTo(await workbook.idOf('Sheet1'), 'B2');
  expect(workbook.selected()).toBe('Sheet1!B2');
  await goTo(id, 'A1');
  expect(workbook.selected()).toBe('ABC!A1');
  await expect(goTo('nowhere', 'A1')).rejects.toMatchObject({ reason: 'gone' });
});
