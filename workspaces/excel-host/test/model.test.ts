import type { NodeWorkbook } from '../src/node';
import { openWorkbook } from '../src/node';

let book: NodeWorkbook;
let closeGlobals: () => void;

beforeEach(async () => {
  book = await openWorkbook({ locale: 'zh-CN' });
  closeGlobals = book.installGlobals();
});

afterEach(() => {
  closeGlobals();
  book.close();
});

/** Runs a batch on the first sheet. */
function onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));
}

describe('cells', () => {
  test('values, formulas, texts and types come back from the batch that wrote them', async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B3');
      range.values = [
        [1, 'x'],
        [2, true],
        ['=A1+A2', ''],
      ];
      range.load('values,address,formulas,text,valueTypes');
      await context.sync();
      return range.toJSON();
    });
    expect(read).toEqual({
      address: 'Sheet1!A1:B3',
      values: [
        [1, 'x'],
        [2, true],
        [3, ''],
      ],
      formulas: [
        [1, 'x'],
        [2, true],
        ['=A1+A2', ''],
      ],
      text: [
        ['1', 'x'],
        ['2', 'TRUE'],
        ['3', ''],
      ],
      valueTypes: [
        ['Double', 'String'],
        ['Double', 'Boolean'],
        ['Double', 'Empty'],
      ],
    });
  });

  test('written texts are read as if they were typed', async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:F1');
      range.values = [["'007", '12.5', '50%', '1,234', '2026-01-05', 'TRUE']];
      range.load('values,numberFormat');
      await context.sync();
      return [range.values[0], range.numberFormat[0]];
    });
    expect(read).toEqual([
      ['007', 12.5, 0.5, 1234, 46027, true],
      ['General', 'General', '0%', '#,##0', 'yyyy/m/d', 'General'],
    ]);
  });

  test('a cell formatted as text keeps what is written into it', async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A2');
      range.numberFormat = [['@'], ['@']];
      range.values = [['007'], ['=1+1']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['007'], ['=1+1']]);
  });

  test('null leaves a cell as it is, an empty text empties it', async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 2]];
      await context.sync();
      range.values = [[null, '']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, '']]);
  });

  test('one value fills a whole range', async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('a matrix above 1,500 cells, which the library sends in pieces, arrives whole', async () => {
    const values = Array.from({ length: 4_000 }, (_, row) => [row, `n${row}`, row / 3]);
    const last = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C4000').values = values;
      const range = sheet.getRange('A3999:C4000');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(last).toEqual(values.slice(-2));
  });

  test('formats for a matrix that arrived in pieces leave its formulas', async () => {
    const formulas = Array.from({ length: 800 }, (_, row) => [row + 1, `=A${row + 1}*2`, 'x']);
    const first = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C800').formulas = formulas;
      await context.sync();
      sheet.getRange('B1:B800').numberFormat = formulas.map(() => ['0.0%']);
      const range = sheet.getRange('A1:C2');
      range.load('formulas');
      await context.sync();
      return range.formulas;
    });
    expect(first).toEqual(formulas.slice(0, 2));
  });

  test('a later batch reads what an earlier one makes the workbook calculate', async () => {
    const value = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').formulas = [[21, '=A1*2']];
      await context.sync();
      const range = sheet.getRange('B1');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(value).toEqual([[42]]);
  });

  test('more than five million cells have null for values', async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A:E');
      range.load('values,cellCount');
      await context.sync();
      return [range.values, range.cellCount];
    });
    expect(values).toEqual([null, 5_242_880]);
  });

  test('used ranges, empty and filled', async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange('B2:D4').values = 1 as unknown as number[][];
      const empty = context.workbook.worksheets.add('empty').getUsedRangeOrNullObject();
      const used = sheet.getUsedRange();
      const column = sheet.getRange('C:C').getUsedRange(true);
      [empty, used, column].forEach((range) => range.load('address'));
      await context.sync();
      return [empty.isNullObject, used.address, column.address];
    });
    expect(read).toEqual([true, 'Sheet1!B2:D4', 'Sheet1!C2:C4']);
  });

  test('the spill range of a formula, and none of another', async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      sheet.getRange('C1').formulas = [['=1+1']];
      const spill = sheet.getRange('A1').getSpillingToRangeOrNullObject();
      const none = sheet.getRange('C1').getSpillingToRangeOrNullObject();
      spill.load('address,values');
      none.load('address');
      await context.sync();
      return [spill.address, spill.values, none.isNullObject];
    });
    expect(read).toEqual(['Sheet1!A1:A3', [[1], [2], [3]], true]);
  });

  test('geometry', async () => {
    const addresses = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('B2');
      const ranges = [
        cell.getResizedRange(2, 1),
        cell.getOffsetRange(1, 1),
        cell.getCell(3, 3),
        sheet.getRange('A1:C5').getIntersection('B2:F9'),
        sheet.getRange('A1:C5').getLastCell(),
        sheet.getCell(0, 4),
        sheet.getRangeByIndexes(1, 1, 2, 2),
        cell.getEntireColumn(),
        cell.getEntireRow(),
        cell.getBoundingRect('D9'),
        sheet.getRange('A1').getIntersectionOrNullObject('C3'),
      ];
      ranges.forEach((range) => range.load('address'));
      await context.sync();
      return ranges.map((range) => (range.isNullObject ? null : range.address.replace('Sheet1!', '')));
    });
    const wanted = ['B2:C4', 'C3', 'E5', 'B2:C5', 'C5', 'E1', 'B2:C3', 'B:B', '2:2', 'B2:D9', null];
    expect(addresses).toEqual(wanted);
  });

  test('rows inserted above move formulas with them', async () => {
    const formula = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').formulas = [[5], ['=A1*2']];
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      const moved = sheet.getRange('A4');
      moved.load('formulas,values');
      await context.sync();
      return [moved.formulas, moved.values];
    });
    expect(formula).toEqual([[['=A3*2']], [[10]]]);
  });
});

describe('sheets', () => {
  test('add, find, activate, list and delete', async () => {
    const read = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const report = worksheets.add('报告');
      const none = worksheets.getItemOrNullObject('nope');
      const active = worksheets.getActiveWorksheet();
      [report, none, active].forEach((sheet) => sheet.load('name'));
      await context.sync();
      const before = [report.name, none.isNullObject, active.name];
      report.activate();
      const now = worksheets.getActiveWorksheet();
      now.load('name');
      worksheets.add('tmp').delete();
      worksheets.load('items/name,items/visibility');
      await context.sync();
      return [before, now.name, worksheets.items.map(({ name, visibility }) => [name, visibility])];
    });
    expect(read).toEqual([
      ['报告', true, 'Sheet1'],
      '报告',
      [
        ['Sheet1', 'Visible'],
        ['报告', 'Visible'],
      ],
    ]);
  });

  test('frozen panes, gridlines, tab colour', async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.freezePanes.freezeAt('A1:B2');
      sheet.showGridlines = false;
      sheet.tabColor = '#1F4E78';
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      sheet.load('showGridlines,tabColor');
      await context.sync();
      return [frozen.address, sheet.showGridlines, sheet.tabColor];
    });
    expect(read).toEqual(['Sheet1!A1:B2', false, '#1F4E78']);
  });
});

describe('looks', () => {
  test('fills, fonts, borders, alignment, widths, number formats', async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('D1:F2');
      range.values = [
        [1, 2, 3],
        [4, 5, 6.5],
      ];
      range.format.fill.color = '#1F4E78';
      range.format.font.color = 'white';
      range.format.font.bold = true;
      range.format.horizontalAlignment = 'Center';
      range.format.wrapText = true;
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.format.columnWidth = 100;
      range.numberFormat = [['#,##0.00']];
      const bottom = sheet.getRange('D2').format.borders.getItem('EdgeBottom');
      const inside = sheet.getRange('D1').format.borders.getItem('EdgeBottom');
      bottom.load('style,weight');
      inside.load('style');
      range.load('text,format/fill/color,format/font/bold,format/font/color,format/columnWidth');
      range.format.load('horizontalAlignment,wrapText');
      await context.sync();
      const { fill, font, columnWidth, horizontalAlignment, wrapText } = range.format;
      const look = [fill.color, font.bold, font.color, columnWidth, horizontalAlignment, wrapText];
      return [look, [bottom.style, bottom.weight, inside.style], range.text];
    });
    expect(read).toEqual([
      ['#1F4E78', true, '#FFFFFF', 100, 'Center', true],
      ['Continuous', 'Thin', 'None'],
      [
        ['1.00', '2.00', '3.00'],
        ['4.00', '5.00', '6.50'],
      ],
    ]);
  });

  test('a look that differs between cells reads as null', async () => {
    const color = await onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.fill.color = '#FF0000';
      const range = sheet.getRange('A1:A2');
      range.load('format/fill/color');
      await context.sync();
      return range.format.fill.color;
    });
    expect(color).toBeNull();
  });

  test('whole columns, and cells filled before and after', async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').values = [[0.5]];
      sheet.getRange('A:A').numberFormat = '0%' as unknown as string[][];
      sheet.getRange('A9').values = [[0.25]];
      const range = sheet.getRange('A1:A9');
      range.load('text');
      await context.sync();
      return [range.text[0], range.text[8]];
    });
    expect(read).toEqual([['50%'], ['25%']]);
  });

  test('autofit widens for the longest text, Chinese twice as wide', async () => {
    const [latin = 0, chinese = 0] = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [['abcdefghijkl', '客户销售额占比累计比例分类']];
      const columns = ['A:A', 'B:B'].map((address) => sheet.getRange(address));
      columns.forEach((column) => {
        column.format.autofitColumns();
        column.load('format/columnWidth');
      });
      await context.sync();
      return columns.map((column) => column.format.columnWidth);
    });
    expect(latin).toBeGreaterThan(64);
    expect(chinese).toBeGreaterThan(latin * 1.8);
  });

  test('conditional formats and data validation are kept', async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('F2:F6');
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$F2>60';
      custom.custom.format.fill.color = '#C6EFCE';
      const compare = range.conditionalFormats.add('CellValue');
      compare.cellValue.format.fill.color = '#FFC7CE';
      compare.cellValue.rule = { formula1: '=100', operator: 'GreaterThan' };
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'N,S' } };
      range.conditionalFormats.load('items/type');
      range.dataValidation.load('type,rule');
      await context.sync();
      const { dataValidation } = range;
      return [
        range.conditionalFormats.items.map(({ type }) => type),
        dataValidation.type,
        dataValidation.rule,
      ];
    });
    expect(read).toEqual([
      ['CellValue', 'Custom'],
      'List',
      { list: { inCellDropDown: true, source: 'N,S' } },
    ]);
  });

  test('a choice of TRUE and FALSE is kept, and not left to the engine, which would show 1 and 0', async () => {
    const asked = jest.spyOn(book.engine, 'setInputCheck');
    const type = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('F2:F3');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'N,S' } };
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'TRUE,FALSE' } };
      range.dataValidation.load('type');
      await context.sync();
      return range.dataValidation.type;
    });
    expect(type).toBe('List');
    expect(asked.mock.calls.map(([, , check]) => check)).toEqual([{ kind: 'list', items: ['N', 'S'] }, null]);
  });
});

describe('tables and names', () => {
  test('a table: name, style, body, columns, structured references inside and outside', async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C3').values = [
        ['p', 'sales', 'twice'],
        ['a', 1, ''],
        ['b', 2, ''],
      ];
      const table = sheet.tables.add('A1:C3', true);
      table.name = 'Sales';
      table.style = 'TableStyleMedium9';
      sheet.getRange('C2:C3').formulas = [['=[@sales]*2'], ['=Sales[@sales]*2']];
      sheet.getRange('E1:E2').formulas = [['=SUM(Sales[sales])'], ['=SUM(Sales[[sales]:[twice]])']];
      const body = table.getDataBodyRange();
      const inside = sheet.getRange('C2:C3');
      const outside = sheet.getRange('E1:E2');
      table.load('name,style');
      table.columns.load('items/name');
      body.load('address');
      inside.load('values,formulas');
      outside.load('values');
      await context.sync();
      const names = table.columns.items.map(({ name }) => name);
      return [table.name, table.style, body.address, names, inside.values, inside.formulas, outside.values];
    });
    expect(read).toEqual([
      'Sales',
      'TableStyleMedium9',
      'Sheet1!A2:C3',
      ['p', 'sales', 'twice'],
      [[2], [4]],
      [['=[@sales]*2'], ['=[@sales]*2']],
      [[3], [9]],
    ]);
  });

  test('header cells written after the table was made name its columns', async () => {
    const values = await onSheet(async (sheet, context) => {
      sheet.tables.add('A1:B3', true).name = 'T';
      sheet.getRange('A1:B3').values = [
        ['p', 'sales'],
        ['a', 1],
        ['b', 2],
      ];
      const sum = sheet.getRange('D1');
      sum.formulas = [['=SUM(T[sales])']];
      sum.load('values');
      await context.sync();
      return sum.values;
    });
    expect(values).toEqual([[3]]);
  });

  test('names, also one that a function has', async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').values = [[3], [4]];
      const name = context.workbook.names.add('rate', sheet.getRange('A1:A2'));
      const none = context.workbook.names.getItemOrNullObject('nope');
      const sum = sheet.getRange('B1');
      sum.formulas = [['=SUM(rate)']];
      name.load('name,formula,type');
      none.load('name');
      sum.load('values');
      await context.sync();
      return [name.name, name.formula, name.type, none.isNullObject, sum.values];
    });
    expect(read).toEqual(['rate', '=Sheet1!$A$1:$A$2', 'Range', true, [[7]]]);
  });
});

test('a chart of columns with a line on the second axis, and what it shows', async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:C3').values = [
      ['cust', 'sales', 'share'],
      ['甲', 120, 0.6],
      ['乙', 80, 1],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
    chart.title.text = 'ABC 图';
    chart.name = 'pareto';
    chart.setPosition('E2', 'G5');
    chart.legend.position = 'Bottom';
    const line = chart.series.add('累计');
    line.setValues(sheet.getRange('C2:C3'));
    line.setXAxisValues(sheet.getRange('A2:A3'));
    line.chartType = 'Line';
    line.axisGroup = 'Secondary';
    chart.axes.getItem('Value', 'Secondary').maximum = 1;
    chart.series.load('items/name');
    chart.load('name,left,top,width,height');
    await context.sync();
    const { left, top, width, height } = chart;
    return [chart.name, { left, top, width, height }, chart.series.items.map(({ name }) => name)];
  });
  expect(read).toEqual(['pareto', { left: 192, top: 15, width: 144, height: 60 }, ['sales', '累计']]);
  const [chart] = book.charts();
  expect(chart).toMatchObject({
    title: 'ABC 图',
    legend: 'Bottom',
    axes: { secondaryValue: { maximum: 1 } },
  });
  expect(chart?.series).toMatchObject([
    {
      name: 'sales',
      type: 'ColumnClustered',
      secondaryAxis: false,
      categories: ['甲', '乙'],
      values: [120, 80],
    },
    { name: '累计', type: 'Line', secondaryAxis: true, categories: ['甲', '乙'], values: [0.6, 1] },
  ]);
});

describe('selection', () => {
  test('one range, its active cell, and several areas', async () => {
    book.select('Sheet1', 'D2:E4');
    const one = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      range.load('address');
      cell.load('address');
      await context.sync();
      return [range.address, cell.address];
    });
    expect(one).toEqual(['Sheet1!D2:E4', 'Sheet1!D2']);

    book.select('Sheet1', 'A1:B2,D:D');
    const several = await Excel.run(async (context) => {
      const ranges = context.workbook.getSelectedRanges();
      ranges.load('address,areaCount');
      ranges.areas.load('items/address');
      await context.sync();
      return [ranges.address, ranges.areaCount, ranges.areas.items.map(({ address }) => address)];
    });
    expect(several).toEqual(['Sheet1!A1:B2,Sheet1!D:D', 2, ['Sheet1!A1:B2', 'Sheet1!D:D']]);
  });
});

test('settings of the workbook', async () => {
  const read = await Excel.run(async (context) => {
    context.workbook.settings.add('cfg', { a: [1, '二'] });
    const kept = context.workbook.settings.getItemOrNullObject('cfg');
    const none = context.workbook.settings.getItemOrNullObject('q');
    kept.load('value,key');
    none.load('key');
    await context.sync();
    return [kept.key, kept.value, none.isNullObject];
  });
  expect(read).toEqual(['cfg', { a: [1, '二'] }, true]);
});

test('set() with nested formats, and a tracked range in a later batch', async () => {
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A5');
    range.set({ values: [[5]], format: { font: { bold: true }, fill: { color: '#FFFF00' } } });
    context.trackedObjects.add(range);
    await context.sync();
    range.load('values,format/font/bold,format/fill/color');
    await context.sync();
    range.untrack();
    await context.sync();
    return [range.values, range.format.font.bold, range.format.fill.color];
  });
  expect(read).toEqual([[[5]], true, '#FFFF00']);
});

test('ranges are let go of at the end of Excel.run', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').load('values');
    await context.sync();
  });
  await expect(
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.load('address');
      await context.sync();
      return range.address;
    }),
  ).resolves.toBe('Sheet1!A1');
});
