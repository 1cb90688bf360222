import { SharedTexts } from './cells';
import { chartPart } from './chart';
import { drawingPart } from './drawing';
import type { Functions } from './formula';
import { metadataPart } from './metadata';
import { quotedSheet } from './names';
import { MAIN, RELATIONSHIPS, SPREADSHEET_TYPE } from './namespaces';
import { packed, type Link, type Part } from './package';
import { propertyParts } from './properties';
import { Styles } from './styles';
import { tablePart } from './table';
import { paneLink, webExtensionParts } from './web-extension';
import type { Workbook } from './workbook';
import { worksheetPart } from './worksheet';
import { element, textElement } from './xml';

const NO_FUNCTIONS: Functions = new Map();

/** The workbook as a file. The same workbook gives the same bytes, wherever and whenever it is written. */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  checkNames(workbook);
  const shared = {
    texts: new SharedTexts(),
    styles: new Styles(),
    functions: workbook.addIn?.functions ?? NO_FUNCTIONS,
  };
  const parts: Part[] = [];
  let tables = 0;
  let charts = 0;
  let drawings = 0;
  workbook.sheets.forEach((sheet, place) => {
    const { laid } = sheet;
    const drawn = laid.charts
      .filter(({ series }) => series.length > 0)
      .map((chart) => ({ chart, part: chartPart(laid, chart, ++charts) }));
    const drawing =
      drawn.length === 0
        ? null
        : drawingPart(
            drawn.map(({ chart }) => chart),
            ++drawings,
            drawn.map(({ part }, i) => link(i, 'chart', part)),
          );
    const tableParts = laid.tables.map((table) => tablePart(laid, table, ++tables, shared.functions));
    parts.push(
      worksheetPart(
        sheet,
        place,
        shared,
        drawing && link(tableParts.length, 'drawing', drawing),
        tableParts.map((part, i) => link(i, 'table', part)),
      ),
      ...tableParts,
      ...(drawing ? [drawing] : []),
      ...drawn.map(({ part }) => part),
    );
  });
  const sheets = parts.filter(({ path }) => path.startsWith('xl/worksheets/'));
  const commons = [shared.styles.part(), shared.texts.part(), metadataPart()];
  const kinds = ['styles', 'sharedStrings', 'sheetMetadata'];
  const main: Part = {
    path: 'xl/workbook.xml',
    contentType: `${SPREADSHEET_TYPE}.sheet.main+xml`,
    links: [
      ...sheets.map((part, i) => link(i, 'worksheet', part, 'xl/')),
      ...commons.map((part, i) => link(sheets.length + i, kinds[i]!, part, 'xl/')),
    ],
    xml: workbookXml(workbook),
  };
  const properties = propertyParts(workbook);
  return packed(
    [main, ...parts, ...commons, ...properties, ...(workbook.addIn ? webExtensionParts(workbook.addIn) : [])],
    [
      link(0, 'officeDocument', main, ''),
      {
        id: 'rId2',
        type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        target: 'docProps/core.xml',
      },
      link(2, 'extended-properties', properties[1]!, ''),
      ...(workbook.addIn ? [paneLink('rId4')] : []),
    ],
  );
}

/** A link to a part, from the root of the package or from a folder beside the part's own. */
const link = (place: number, kind: string, { path }: Part, from?: string): Link => ({
  id: `rId${place + 1}`,
  type: `${RELATIONSHIPS}/${kind}`,
  target: from === undefined ? path.replace(/^xl/, '..') : path.slice(from.length),
});

function workbookXml({ sheets, names = [] }: Workbook): string {
  const titles = sheets.flatMap(({ laid }, place) =>
    laid.print.headerRow === null
      ? []
      : [
          textElement(
            'definedName',
            `${quotedSheet(laid.name)}!$${laid.print.headerRow + 1}:$${laid.print.headerRow + 1}`,
            { name: '_xlnm.Print_Titles', localSheetId: place },
          ),
        ],
  );
  const own = names.map(({ name, refersTo }) => textElement('definedName', refersTo, { name }));
  return element(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS },
    element('workbookPr', { defaultThemeVersion: 166925 }),
    element(
      'bookViews',
      {},
      element('workbookView', { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 15000 }),
    ),
    element(
      'sheets',
      {},
      ...sheets.map(({ laid }, i) =>
        element('sheet', { name: laid.name, sheetId: i + 1, 'r:id': `rId${i + 1}` }),
      ),
    ),
    titles.length + own.length === 0 ? '' : element('definedNames', {}, ...titles, ...own),
    // The version of Excel's own arithmetic: an older one would make Excel calculate everything at once when it opens
    // the file, and the functions would be lost where the add-in is not installed.
    element('calcPr', { calcId: 191029 }),
  );
}

/** Excel would repair a workbook in which two things have one name. */
function checkNames({ sheets, names = [] }: Workbook): void {
  const twice = (all: readonly string[]): string | undefined =>
    all.find((name, i) => all.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < i);
  const sheet = twice(sheets.map(({ laid }) => laid.name));
  if (sheet !== undefined) throw new Error(`Two sheets are called “${sheet}”.`);
  const name = twice([
    ...sheets.flatMap(({ laid }) => laid.tables.map((table) => table.name)),
    ...names.map(({ name }) => name),
  ]);
  if (name !== undefined) throw new Error(`Two tables or names are called “${name}”.`);
}
