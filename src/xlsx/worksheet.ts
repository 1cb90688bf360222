import { areaName, cellName } from '../define/sheet/area';
import type { LaidSheet } from '../define/sheet/laid';
import { DIGIT, MARGIN, shownWidths } from '../define/sheet/look';
import { rowElement, type SharedTexts } from './cells';
import type { Functions } from './formula';
import { MAIN, RELATIONSHIPS, SPREADSHEET_TYPE } from './namespaces';
import type { Link, Part } from './package';
import { highlights, validations } from './rules';
import type { Styles } from './styles';
import { withHeaders } from './table';
import type { WorkbookSheet } from './workbook';
import { counted, element, textElement } from './xml';

export interface Shared {
  readonly texts: SharedTexts;
  readonly styles: Styles;
  readonly functions: Functions;
}

/** A worksheet; `links` lead to its drawing, if it has one, and to its tables. */
export function worksheetPart(
  { laid, isProtected = false, marks = [], spills = [] }: WorkbookSheet,
  place: number,
  { texts, styles, functions }: Shared,
  drawing: Link | null,
  tables: readonly Link[],
): Part {
  const context = {
    texts,
    functions,
    spills,
    styleOf: (cell: Parameters<Styles['of']>[0]) => styles.of(cell, cell.style !== 'input'),
  };
  const rows = withHeaders(laid).map((cells, row) => rowElement(row, cells, context));
  return {
    path: `xl/worksheets/sheet${place + 1}.xml`,
    contentType: `${SPREADSHEET_TYPE}.worksheet+xml`,
    links: [...(drawing ? [drawing] : []), ...tables],
    xml: element(
      'worksheet',
      { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS },
      element('sheetPr', {}, element('pageSetUpPr', { fitToPage: true })),
      element('dimension', {
        ref: areaName({
          row: 0,
          column: 0,
          rows: Math.max(1, laid.rows),
          columns: Math.max(1, laid.columns),
        }),
      }),
      element('sheetViews', {}, view(laid, place === 0)),
      element('sheetFormatPr', { defaultRowHeight: 15 }),
      columnWidths(laid),
      `<sheetData>${rows.join('')}</sheetData>`,
      isProtected ? protection : '',
      highlights(marks, styles),
      validations(laid.validations),
      ...printed(laid),
      drawing ? element('drawing', { 'r:id': drawing.id }) : '',
      counted(
        'tableParts',
        tables.map(({ id }) => element('tablePart', { 'r:id': id })),
      ),
    ),
  };
}

const columnWidths = (laid: LaidSheet): string => {
  const columns = shownWidths(laid).map((characters, i) =>
    element('col', {
      min: i + 1,
      max: i + 1,
      width: Math.round(((characters * DIGIT + MARGIN) / DIGIT) * 100) / 100,
      customWidth: true,
    }),
  );
  return columns.length === 0 ? '' : element('cols', {}, ...columns);
};

function view({ freeze: { rows, columns } }: LaidSheet, isFirst: boolean): string {
  const said = { showGridLines: false, tabSelected: isFirst || undefined, workbookViewId: 0 };
  if (rows === 0 && columns === 0) return element('sheetView', said);
  const activePane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  return element(
    'sheetView',
    said,
    element('pane', {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: cellName(rows, columns),
      activePane,
      state: 'frozen',
    }),
    element('selection', { pane: activePane }),
  );
}

/** What stays allowed is said by 0. */
const protection = element('sheetProtection', {
  sheet: true,
  objects: true,
  scenarios: true,
  formatColumns: false,
  formatRows: false,
  sort: false,
  autoFilter: false,
});

const A4 = 9;

function printed({ print: { landscape, footer } }: LaidSheet): string[] {
  return [
    element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 }),
    element('pageSetup', {
      paperSize: A4,
      fitToHeight: 0,
      orientation: landscape ? 'landscape' : 'portrait',
    }),
    element(
      'headerFooter',
      {},
      textElement('oddFooter', `${footer === '' ? '' : `&L${footer.replaceAll('&', '&&')}`}&C&A&R&P / &N`),
    ),
  ];
}
