import type { NodeWorkbook } from '../src/node';
import { openWorkbook } from '../src/node';

// Each test opens a workbook of its own.
jest.setTimeout(60_000);

let book: NodeWorkbook;
let closeGlobals: () => void;

async function open(options?: Parameters<typeof openWorkbook>[0]): Promise<void> {
  book = await openWorkbook(options);
  closeGlobals = book.installGlobals();
}

afterEach(() => {
  closeGlobals();
  book.close();
});

function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });
}

const values = (address: string) => book.read('Sheet1', address);
const formulas = (address: string) => book.formulas('Sheet1', address);

const XML = '<?xml version="1.0"?><r xmlns="urn:kept"><a/></r>';

async function refused(work: (sheet: Excel.Worksheet) => void): Promise<string> {
  try {
    await onSheet(work);
    return 'done';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

describe('sorting', () => {
  beforeEach(() => open());

  test('numbers, texts, truth values, errors, and blanks last either way', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:A7').values = [['b'], [2], [true], ['=1/0'], [''], ['A'], [1]];
      sheet.getRange('A1:A7').sort.apply([{ key: 0, ascending: true }]);
    });
    await book.settled();
    expect(values('A1:A7').flat()).toEqual([1, 2, 'A', 'b', true, '#DIV/0!', '']);
    await onSheet((sheet) => sheet.getRange('A1:A7').sort.apply([{ key: 0, ascending: false }]));
    await book.settled();
    expect(values('A1:A7').flat()).toEqual(['#DIV/0!', true, 'b', 'A', 2, 1, '']);
  });

  test('formulas and looks move with their rows; a header stays; equal keys keep their order', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:C4').values = [
        ['name', 'n', 'double'],
        ['x', 3, '=B2*2'],
        ['y', 1, '=B3*2+$B$2'],
        ['z', 1, '=B4*2'],
      ];
      sheet.getRange('A2').format.fill.color = '#FF0000';
      sheet.getRange('A1:C4').sort.apply([{ key: 1 }], false, true);
    });
    expect(formulas('A1:C4')).toEqual([
      ['name', 'n', 'double'],
      ['y', 1, '=B2*2+$B$2'],
      ['z', 1, '=B3*2'],
      ['x', 3, '=B4*2'],
    ]);
    const fills = await onSheet(async (sheet, context) => {
      const [first, last] = ['A2', 'A4'].map((cell) => sheet.getRange(cell).format.fill.load('color'));
      await context.sync();
      return [first!.color, last!.color];
    });
    expect(fills).toEqual(['#FFFFFF', '#FF0000']);
  });

  test('hidden rows stay where they are, and the add-in hears of it', async () => {
    const heard: string[] = [];
    await onSheet((sheet) => {
      sheet.getRange('A1:A3').values = [[3], [2], [1]];
      sheet.getRange('2:2').rowHidden = true;
      sheet.onRowSorted.add(async ({ address }) => void heard.push(address));
    });
    await onSheet((sheet) => sheet.getRange('A1:A3').sort.apply([{ key: 0 }]));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(values('A1:A3').flat()).toEqual([1, 2, 3]);
    expect(heard).toEqual(['A1:A3']);
  });

  test('by something else than values, by a key outside, on a protected sheet: refused', async () => {
    const sortBy = (field: object) =>
      refused((sheet) => sheet.getRange('A1:B2').sort.apply([field as Excel.SortField]));
    expect(await sortBy({ key: 2 })).toBe('InvalidArgument');
    expect(await sortBy({ key: 0, sortOn: 'CellColor' })).toBe('NotImplemented');
    await onSheet((sheet) => sheet.protection.protect());
    expect(await sortBy({ key: 0 })).toBe('AccessDenied');
  });
});

describe('filtering', () => {
  beforeEach(async () => {
    await open();
    await onSheet((sheet) => {
      sheet.getRange('A1:B6').values = [
        ['name', 'n'],
        ['ab', 10],
        ['b', 20],
        ['abc', 30],
        ['', 40],
        ['B', 50],
      ];
    });
  });

  const shown = () =>
    onSheet(async (sheet, context) => {
      const view = sheet.getRange('A2:B6').getVisibleView().load('values,rowCount,cellAddresses');
      await context.sync();
      return view.values.map(([, n]) => n as number);
    });

  test.each<[string, Excel.FilterCriteria, number[]]>([
    ['values', { filterOn: 'Values', values: ['b'] }, [20, 50]],
    ['a wildcard', { filterOn: 'Custom', criterion1: '=a*' }, [10, 30]],
    ['blanks', { filterOn: 'Custom', criterion1: '=' }, [40]],
    ['no blanks', { filterOn: 'Custom', criterion1: '<>' }, [10, 20, 30, 50]],
  ])('by %s', async (_, criteria, expected) => {
    await onSheet((sheet) => sheet.autoFilter.apply(sheet.getRange('A1:B6'), 0, criteria));
    expect(await shown()).toEqual(expected);
  });

  test.each<[string, Excel.FilterCriteria, number[]]>([
    ['above', { filterOn: 'Custom', criterion1: '>20', criterion2: '<50', operator: 'And' }, [30, 40]],
    ['outside', { filterOn: 'Custom', criterion1: '<20', criterion2: '>=50', operator: 'Or' }, [10, 50]],
    ['top items', { filterOn: 'TopItems', criterion1: '2' }, [40, 50]],
    ['bottom percent', { filterOn: 'BottomPercent', criterion1: '40' }, [10, 20]],
  ])('numbers %s', async (_, criteria, expected) => {
    await onSheet((sheet) => sheet.autoFilter.apply(sheet.getRange('A1:B6'), 1, criteria));
    expect(await shown()).toEqual(expected);
  });

  test('filtered rows read as hidden, and come back when the filter goes; rows hidden by hand do not', async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange('6:6').rowHidden = true;
      sheet.autoFilter.apply(sheet.getRange('A1:B6'), 1, { filterOn: 'Custom', criterion1: '<=20' });
      const rows = [2, 4].map((row) => sheet.getRange(`${row}:${row}`).load('rowHidden'));
      const all = sheet.getRange('A1:A6').load('rowHidden');
      const areas = sheet.getRange('A1:B6').getSpecialCells('Visible').load('address');
      sheet.autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      const { enabled, isDataFiltered } = sheet.autoFilter;
      return [rows.map(({ rowHidden }) => rowHidden), all.rowHidden, areas.address, enabled, isDataFiltered];
    });
    expect(read).toEqual([[false, true], null, 'Sheet1!A1:B3', true, true]);
    await onSheet((sheet) => sheet.autoFilter.remove());
    expect(await shown()).toEqual([10, 20, 30, 40]);
  });

  test('a table has filters of its own, and clears them all', async () => {
    await onSheet((sheet) => {
      const table = sheet.tables.add('A1:B6', true);
      table.columns.getItem('n').filter.applyTopItemsFilter(1);
    });
    expect(await shown()).toEqual([50]);
    await onSheet((sheet) => sheet.tables.getItemAt(0).clearFilters());
    expect(await shown()).toHaveLength(5);
  });

  test('kinds of filters that are not served are refused by name', async () => {
    const by = (filterOn: Excel.FilterCriteria['filterOn']) =>
      refused((sheet) => sheet.autoFilter.apply(sheet.getRange('A1:B6'), 0, { filterOn }));
    expect(await by('CellColor')).toBe('NotImplemented');
    expect(await by('Custom')).toBe('InvalidArgument');
  });
});

describe('tables', () => {
  beforeEach(async () => {
    await open();
    await onSheet((sheet) => {
      sheet.getRange('A1:C3').values = [
        ['name', 'n', 'double'],
        ['x', 1, ''],
        ['y', 2, ''],
      ];
      const table = sheet.tables.add('A1:C3', true);
      table.name = 'T';
      sheet.getRange('C2:C3').formulas = [['=[@n]*2'], ['=[@n]*2']];
      sheet.getRange('A5').values = [['below']];
    });
  });

  const address = (of: (table: Excel.Table) => Excel.Range) =>
    onSheet(async (sheet, context) => {
      const range = of(sheet.tables.getItem('T')).load('address');
      await context.sync();
      return range.address;
    });

  test('a row is added, calculated columns fill it, cells below move, formulas over the table grow', async () => {
    await onSheet((sheet) => {
      sheet.getRange('E1').formulas = [['=SUM(T[n])']];
      sheet.tables.getItem('T').rows.add(undefined, [['z', 5, '']]);
    });
    await book.settled();
    expect(formulas('A4:C4')).toEqual([['z', 5, '=[@n]*2']]);
    expect(values('C4')).toEqual([[10]]);
    expect(values('A6')).toEqual([['below']]);
    expect(await address((table) => table.getRange())).toBe('Sheet1!A1:C4');
    expect(values('E1')).toEqual([[8]]);
  });

  test('a row is inserted in the middle and deleted again', async () => {
    await onSheet((sheet) => {
      sheet.tables.getItem('T').rows.add(1, [['m', 9, '']]);
    });
    await book.settled();
    expect(values('A2:C4')).toEqual([
      ['x', 1, 2],
      ['m', 9, 18],
      ['y', 2, 4],
    ]);
    await onSheet((sheet) => sheet.tables.getItem('T').rows.getItemAt(0).delete());
    await book.settled();
    expect(values('A2:C3')).toEqual([
      ['m', 9, 18],
      ['y', 2, 4],
    ]);
    expect(await address((table) => table.getRange())).toBe('Sheet1!A1:C3');
    expect(values('A5')).toEqual([['below']]);
  });

  test('a totals row comes and goes', async () => {
    await onSheet((sheet) => {
      sheet.tables.getItem('T').showTotals = true;
    });
    await book.settled();
    expect(values('A4:C4')).toEqual([['Total', '', 6]]);
    expect(values('A6')).toEqual([['below']]);
    expect(await address((table) => table.getTotalRowRange())).toBe('Sheet1!A4:C4');
    expect(await address((table) => table.getRange())).toBe('Sheet1!A1:C4');
    expect(await address((table) => table.getDataBodyRange())).toBe('Sheet1!A2:C3');
    await onSheet((sheet) => {
      sheet.tables.getItem('T').showTotals = false;
    });
    expect(values('A4:A5')).toEqual([[''], ['below']]);
  });

  test('sorting a table keeps its order to apply again', async () => {
    const fields = await onSheet(async (sheet, context) => {
      const { sort } = sheet.tables.getItem('T');
      sort.apply([{ key: 1, ascending: false }]);
      sort.load('fields');
      await context.sync();
      return sort.fields;
    });
    expect(fields).toMatchObject([{ key: 1, ascending: false }]);
    await book.settled();
    expect(values('A2:C3')).toEqual([
      ['y', 2, 4],
      ['x', 1, 2],
    ]);
  });

  test('rows of the wrong width, rows that are not there, totals without a row: refused', async () => {
    const table = (sheet: Excel.Worksheet) => sheet.tables.getItem('T');
    expect(await refused((sheet) => void table(sheet).rows.add(undefined, [[1]]))).toBe('InvalidArgument');
    expect(await refused((sheet) => table(sheet).rows.deleteRowsAt(2))).toBe('ItemNotFound');
    expect(await refused((sheet) => void table(sheet).getTotalRowRange().load('address'))).toBe(
      'ItemNotFound',
    );
    const tearing = (sheet: Excel.Worksheet) => void sheet.getRange('A1:A1').insert('Down');
    expect(await refused(tearing)).toBe('InvalidOperation');
  });
});

describe('copying and moving cells', () => {
  beforeEach(() => open());

  test('relative references move along, values and looks alone on demand, turned on demand', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B2').formulas = [
        [1, '=A1*2'],
        [2, '=A2*$A$1'],
      ];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('B4:B7').copyFrom('B1:B2');
      sheet.getRange('D1').copyFrom('A1:B2', 'Values', false, true);
      sheet.getRange('E5').copyFrom('A1', 'Formats');
    });
    expect(formulas('B4:B7').flat()).toEqual(['=A4*2', '=A5*$A$1', '=A6*2', '=A7*$A$1']);
    expect(values('D1:E2')).toEqual([
      [1, 2],
      [2, 2],
    ]);
    const bold = await onSheet(async (sheet, context) => {
      const font = sheet.getRange('E5').format.font.load('bold');
      await context.sync();
      return font.bold;
    });
    expect(bold).toBe(true);
    expect(values('E5')).toEqual([['']]);
  });

  test('cells are inserted and deleted, and formulas follow', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('C1').formulas = [['=SUM(A1:A3)']];
      sheet.getRange('A2:A3').insert('Down');
    });
    expect(values('A1:A5').flat()).toEqual([1, '', '', 2, 3]);
    await book.settled();
    expect(formulas('C1')).toEqual([['=SUM(A1:A5)']]);
    await onSheet((sheet) => sheet.getRange('A2:A3').delete('Up'));
    expect(values('A1:A3').flat()).toEqual([1, 2, 3]);
  });

  test('a text is found, forwards and backwards, or not', async () => {
    const found = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        ['Berlin', 'x'],
        ['berlin west', 'x'],
      ];
      const all = sheet.getRange();
      const hits = [
        all.findOrNullObject('BERLIN', {}),
        all.findOrNullObject('berlin', { matchCase: true }),
        all.findOrNullObject('berlin', { searchDirection: 'Backwards' }),
        all.findOrNullObject('west', { completeMatch: true }),
      ].map((hit) => hit.load('address'));
      await context.sync();
      return hits.map((hit) => (hit.isNullObject ? null : hit.address));
    });
    expect(found).toEqual(['Sheet1!A1', 'Sheet1!A2', 'Sheet1!A2', null]);
  });
});

describe('R1C1 formulas', () => {
  const fill = () =>
    onSheet((sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B1:B3').formulasR1C1 = '=RC[-1]*2' as unknown as string[][];
    });

  test('one formula fills a column, and reads back in both styles', async () => {
    await open();
    await fill();
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B1:B3').load('formulas,formulasR1C1,values');
      await context.sync();
      return [range.formulas.flat(), range.formulasR1C1.flat(), range.values.flat()];
    });
    expect(read).toEqual([['=A1*2', '=A2*2', '=A3*2'], Array(3).fill('=RC[-1]*2'), [2, 4, 6]]);
  });

  test('another host takes it for the first cell', async () => {
    await open({ r1c1: 'first cell' });
    await fill();
    expect(formulas('B1:B3').flat()).toEqual(['=A1*2', '', '']);
  });

  test('a third refuses it, but takes a matrix', async () => {
    await open({ r1c1: 'refuses' });
    await expect(fill()).rejects.toMatchObject({ code: 'InvalidArgument' });
    await onSheet((sheet) => {
      sheet.getRange('B1:B2').formulasR1C1 = [['=R[1]C'], ['=7']];
    });
    expect(formulas('B1:B2').flat()).toEqual(['=B2', '=7']);
  });
});

describe('sheets, pages and documents', () => {
  beforeEach(() => open());

  test('a sheet is copied with cells, looks, tables, charts and properties', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B3').values = [
        ['name', 'n'],
        ['x', 1],
        ['y', '=B2+1'],
      ];
      sheet.getRange('A1').format.fill.color = '#00FF00';
      sheet.tables.add('A1:B3', true).name = 'T';
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
      sheet.customProperties.add('key', 'value');
      sheet.copy('End');
    });
    await book.settled();
    expect(book.sheets()).toEqual(['Sheet1', 'Sheet1 (2)']);
    expect(book.read('Sheet1 (2)', 'A1:B3')).toEqual(values('A1:B3'));
    const copied = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1 (2)');
      const table = sheet.tables.getItemAt(0).load('name');
      const property = sheet.customProperties.getItem('key').load('value');
      const fill = sheet.getRange('A1').format.fill.load('color');
      const charts = sheet.charts.getCount();
      await context.sync();
      return [table.name, property.value, fill.color, charts.value];
    });
    expect(copied).toEqual(['T2', 'value', '#00FF00', 1]);
    await book.type('Sheet1', 'B2', 5);
    expect(book.read('Sheet1 (2)', 'B3')).toEqual([[2]]);
  });

  test('a page keeps how it prints', async () => {
    const read = await onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintArea('A1:D20');
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.setPrintMargins('Inches', { top: 1 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      pageLayout.load('orientation,zoom,topMargin');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      const footer = pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
      await context.sync();
      const { orientation, zoom, topMargin } = pageLayout;
      return [orientation, zoom, topMargin, titles.address, area.address, footer.centerFooter];
    });
    expect(read).toEqual([
      'Landscape',
      { horizontalFitToPages: 1, verticalFitToPages: 0 },
      72,
      'Sheet1!1:3',
      'Sheet1!A1:D20',
      '&P / &N',
    ]);
    expect(await refused((sheet) => (sheet.pageLayout.zoom = { scale: 500 }))).toBe('InvalidArgument');
  });

  test('properties of the workbook and XML parts are kept', async () => {
    const read = await onSheet(async (_sheet, context) => {
      const { properties, customXmlParts } = context.workbook;
      properties.custom.add('Recipe', 'one');
      properties.custom.add('recipe', 'two');
      properties.title = 'T';
      const part = customXmlParts.add(XML);
      await context.sync();
      const item = properties.custom.getItem('RECIPE').load('key,value,type');
      const missing = properties.custom.getItemOrNullObject('none').load('key');
      const found = customXmlParts.getByNamespace('urn:kept').getOnlyItem();
      const xml = found.getXml();
      part.setXml('<r xmlns="urn:other"/>');
      const gone = customXmlParts.getByNamespace('urn:kept').getCount();
      await context.sync();
      return [item.key, item.value, item.type, missing.isNullObject, xml.value, gone.value];
    });
    expect(read).toEqual(['Recipe', 'two', 'String', true, XML, 0]);
    const bad = Excel.run(async (context) => {
      context.workbook.customXmlParts.add('no xml');
      await context.sync();
    });
    await expect(bad).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a new name is told', async () => {
    const heard: string[][] = [];
    await onSheet((sheet) => {
      sheet.onNameChanged.add(async ({ nameBefore, nameAfter }) => void heard.push([nameBefore, nameAfter]));
    });
    await onSheet((sheet) => void (sheet.name = 'Other'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual([['Sheet1', 'Other']]);
  });
});
