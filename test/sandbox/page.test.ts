/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import type { ChartPicture, ChartSeriesPicture } from 'excel-host';
import { withMenus } from '../../src/build/ribbon';
import { canDraw, chartConfig } from './page/chart-config';
import { cellOf, decode, sheetFromCsv, sheetName } from './page/csv';
import { readManifest } from './page/manifest';
import { formatNumber } from './page/number-format';
import { pageWords } from './page/words';

const words = pageWords('en-US');

// The page's DOM of the tests lacks what every browser has.
Object.assign(globalThis, jest.requireActual('node:util'));

function bytes(...values: number[]): ArrayBuffer {
  return new Uint8Array(values).buffer;
}

function utf8(text: string): ArrayBuffer {
  return new Uint8Array(Buffer.from(text, 'utf8')).buffer;
}

describe('a person’s CSV', () => {
  test.each([
    ['1,234.50', 1234.5],
    ['-5', -5],
    ['0.1', 0.1],
    ['2017-03-09', 42803],
    ['2017/3/9', 42803],
    ['3/9/2017', 42803],
    ['2017.3.9', 42803],
    ['13/9/2017', '13/9/2017'],
    ['20%', 0.2],
    ['12.5%', 0.125],
    ['-3%', -0.03],
    ['$1,234.50', 1234.5],
    ['-$5', -5],
    ['$-5', -5],
    ['¥1,200', 1200],
    ['(200.00)', -200],
    ['($1,000)', -1000],
    ['200-', -200],
    ['(-200)', '(-200)'],
    ['(200', '(200'],
    ['$', '$'],
    ['5%%', '5%%'],
    ['$20%', '$20%'],
    ['', null],
    ['  ', null],
    ['00123', '00123'],
    ['1234567890123456', '1234567890123456'],
    ['2017-02-30', '2017-02-30'],
    ['12,34', '12,34'],
    ['=1+1', '=1+1'],
    ['+7 900', '+7 900'],
    ['-rest', '-rest'],
    ['@sum', '@sum'],
  ])('%s becomes %p', (text, value) => {
    expect(cellOf(text)).toBe(value);
  });

  test('is read in UTF-8, in GBK, and in UTF-16 with its mark', () => {
    expect(decode(utf8('\uFEFF客户'))).toBe('客户');
    expect(decode(bytes(0xbf, 0xcd, 0xbb, 0xa7))).toBe('客户');
    expect(decode(bytes(0xff, 0xfe, 0xa2, 0x5b))).toBe('客');
  });

  test('becomes a sheet: short rows padded, separators found, dates formatted', () => {
    const sheet = sheetFromCsv(utf8('name;day;sales\nA;2017-01-02;1\nB;2017-01-03\n\n'), 'mine', words);
    expect(sheet.columns.map((column) => column.header)).toEqual(['name', 'day', 'sales']);
    expect(sheet.columns[1]?.numberFormat).toBe('yyyy-mm-dd');
    expect(sheet.rows).toEqual([
      ['A', 42737, 1],
      ['B', 42738, null],
    ]);
  });

  test('gives a column the format that its first spelled number asks for', () => {
    const sheet = sheetFromCsv(utf8('share,price,sum\n20%,$1.50,3\n5%,$2,"1,000"\n'), 'mine', words);
    expect(sheet.columns.map((column) => column.numberFormat)).toEqual(['0%', '$#,##0.00', '#,##0']);
    expect(sheet.rows).toEqual([
      [0.2, 1.5, 3],
      [0.05, 2, 1000],
    ]);
  });

  test('is refused in words when it holds no rows or an open quotation mark', () => {
    expect(() => sheetFromCsv(utf8('name,sales\n'), 'x', words)).toThrow(words.emptyFile);
    expect(() => sheetFromCsv(utf8('a,b\n1,"open\n2,3\n'), 'x', words)).toThrow(words.badQuotes);
  });

  test('gives a sheet name that Excel allows and nobody has', () => {
    expect(sheetName('sales [2017]: all?.csv', [])).toBe('sales  2017   all');
    expect(sheetName('Ledger.csv', ['ledger'])).toBe('Ledger (2)');
    expect(sheetName(`${'x'.repeat(40)}.csv`, ['x'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
  });
});

test.each([
  [0.756, '0%', '76%'],
  [0.756, '0.0%', '75.6%'],
  [1234567.5, '#,##0', '1,234,568'],
  [1234.5, '#,##0.00;[Red]-#,##0.00', '1,234.50'],
  [3, '0', '3'],
  [0.1 + 0.2, 'General', '0.3'],
])('%p under %s reads %s', (value, format, text) => {
  expect(formatNumber(value, format)).toBe(text);
});

describe('the manifest', () => {
  const xml = `<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0">
    <DisplayName DefaultValue="Kehu"><Override Locale="zh-CN" Value="客户"/></DisplayName>
    <DefaultSettings><SourceLocation DefaultValue="https://example.test/add-in/taskpane.html"/></DefaultSettings>
    <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides">
      <Hosts><Host><Runtimes><Runtime resid="Pane"/></Runtimes>
        <AllFormFactors><ExtensionPoint><Metadata><SourceLocation resid="Functions"/></Metadata></ExtensionPoint></AllFormFactors>
        <DesktopFormFactor>
          <ExtensionPoint><OfficeTab id="TabHome"><Group id="G"><Label resid="Name"/><Icon><bt:Image size="32" resid="Icon"/></Icon>
            <Control id="Open"><Label resid="Open"/><Supertip><Title resid="Open"/><Description resid="Tip"/></Supertip>
              <Icon><bt:Image size="16" resid="Small"/><bt:Image size="32" resid="Icon"/></Icon>
              <Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane"/></Action></Control>
          </Group></OfficeTab></ExtensionPoint>
          <ExtensionPoint><OfficeMenu id="ContextMenuCell">
            <Control id="Use"><Label resid="Open"/><Supertip><Title resid="Open"/><Description resid="Tip"/></Supertip>
              <Icon><bt:Image size="16" resid="Small"/></Icon>
              <Action xsi:type="ExecuteFunction"><FunctionName>useRange</FunctionName></Action></Control>
          </OfficeMenu></ExtensionPoint>
        </DesktopFormFactor></Host></Hosts>
      <Resources>
        <bt:Images><bt:Image id="Small" DefaultValue="https://example.test/add-in/assets/16.png"/><bt:Image id="Icon" DefaultValue="https://example.test/add-in/assets/32.png"/></bt:Images>
        <bt:Urls><bt:Url id="Pane" DefaultValue="https://example.test/add-in/taskpane.html"/>
          <bt:Url id="Functions" DefaultValue="https://example.test/add-in/functions.json"><bt:Override Locale="zh-CN" Value="https://example.test/add-in/functions-zh-CN.json"/></bt:Url></bt:Urls>
        <bt:ShortStrings><bt:String id="Name" DefaultValue="Kehu"/><bt:String id="Open" DefaultValue="Open"><bt:Override Locale="zh-CN" Value="打开"/></bt:String></bt:ShortStrings>
        <bt:LongStrings><bt:String id="Tip" DefaultValue="Opens it."/></bt:LongStrings>
      </Resources>
    </VersionOverrides></OfficeApp>`;

  test('gives names, addresses on this server, buttons and the cell menu in the language', () => {
    expect(readManifest(xml, 'zh-CN')).toEqual({
      name: '客户',
      paneAddress: '/taskpane.html',
      functionsAddress: '/functions-zh-CN.json',
      groups: [
        {
          label: 'Kehu',
          commands: [
            {
              id: 'Open',
              label: '打开',
              tip: 'Opens it.',
              icon: '/assets/32.png',
              action: { kind: 'showPane' },
            },
          ],
        },
      ],
      cellMenu: [
        {
          id: 'Use',
          label: '打开',
          tip: 'Opens it.',
          icon: '/assets/16.png',
          action: { kind: 'runFunction', name: 'useRange' },
        },
      ],
    });
    expect(readManifest(xml, 'en-US').functionsAddress).toBe('/functions.json');
  });

  test.each(['en-US', 'zh-CN'] as const)('of the product itself reads in %s', (locale) => {
    const manifest = readManifest(withMenus(readFileSync('manifest.xml', 'utf8')), locale);
    expect(manifest.paneAddress).toBe('/taskpane.html');
    const commands = [...manifest.groups.flatMap((group) => group.commands), ...manifest.cellMenu];
    expect(commands.length).toBeGreaterThan(1);
    expect(commands.every((command) => command.label !== '' && command.icon.startsWith('/assets/'))).toBe(
      true,
    );
  });

  test('is refused in words when it names what is not there', () => {
    expect(() => readManifest(xml.replace(' id="Tip"', ' id="Other"'), 'en-US')).toThrow('no resource “Tip”');
    expect(() => readManifest('<not', 'en-US')).toThrow('cannot be read');
  });
});

describe('a chart', () => {
  const axis = {
    visible: true,
    title: null,
    minimum: null,
    maximum: null,
    numberFormat: null,
    gridlines: false,
  };
  const series: ChartSeriesPicture = {
    name: 'Sales',
    type: 'ColumnClustered',
    secondaryAxis: false,
    color: null,
    categories: ['A', 'B'],
    x: null,
    values: [3, 1],
    numberFormat: '#,##0',
    labels: false,
    markers: false,
    smooth: false,
  };
  const pareto: ChartPicture = {
    id: '1',
    sheet: 'ABC',
    name: 'Pareto',
    type: 'ColumnClustered',
    title: 'Pareto',
    bounds: { left: 0, top: 0, width: 300, height: 200 },
    series: [
      series,
      {
        ...series,
        name: 'Cumulative',
        type: 'Line',
        secondaryAxis: true,
        values: [0.75, 1],
        numberFormat: '0%',
      },
    ],
    legend: 'Bottom',
    axes: { category: axis, value: axis, secondaryValue: { ...axis, minimum: 0, maximum: 1 } },
  };

  test('of columns with a line keeps the line on its own axis, in front', () => {
    const { data, options } = chartConfig(pareto, { text: '#000', grid: '#ccc', background: '#fff' });
    expect(data.labels).toEqual(['A', 'B']);
    expect(data.datasets).toMatchObject([
      { type: 'bar', yAxisID: 'value', order: 1, data: [3, 1] },
      { type: 'line', yAxisID: 'secondary', order: 0, data: [0.75, 1] },
    ]);
    expect(options?.scales).toMatchObject({ secondary: { position: 'right', min: 0, max: 1 } });
  });

  test('of a type that the sandbox does not know is not drawn as another', () => {
    expect(canDraw(pareto)).toBe(true);
    expect(canDraw({ ...pareto, type: 'Sunburst' })).toBe(false);
  });
});
