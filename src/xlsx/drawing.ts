import type { LaidChart } from '../define/sheet/laid';
import { CHART, DRAWING, RELATIONSHIPS, SHEET_DRAWING } from './namespaces';
import type { Link, Part } from './package';
import { element } from './xml';

/** Where the charts of a sheet stand. */
export function drawingPart(charts: readonly LaidChart[], id: number, links: readonly Link[]): Part {
  return {
    path: `xl/drawings/drawing${id}.xml`,
    contentType: 'application/vnd.openxmlformats-officedocument.drawing+xml',
    links,
    xml: element(
      'xdr:wsDr',
      { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONSHIPS },
      ...charts.map((chart, i) => anchored(chart, i, links[i]!.id)),
    ),
  };
}

function anchored({ anchor, title }: LaidChart, i: number, link: string): string {
  const { row, column, rows, columns } = anchor;
  const zero = { x: 0, y: 0 };
  return element(
    'xdr:twoCellAnchor',
    {},
    corner('xdr:from', row, column),
    corner('xdr:to', row + rows, column + columns),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element(
        'xdr:nvGraphicFramePr',
        {},
        // Excel reads the description to whoever cannot see the chart.
        element('xdr:cNvPr', { id: i + 2, name: `Kehu ${i + 1}`, descr: title }),
        element('xdr:cNvGraphicFramePr'),
      ),
      element('xdr:xfrm', {}, element('a:off', zero), element('a:ext', { cx: 0, cy: 0 })),
      element(
        'a:graphic',
        {},
        element('a:graphicData', { uri: CHART }, element('c:chart', { 'xmlns:c': CHART, 'r:id': link })),
      ),
    ),
    element('xdr:clientData'),
  );
}

const corner = (name: string, row: number, column: number): string =>
  element(
    name,
    {},
    ...Object.entries({ col: column, colOff: 0, row, rowOff: 0 }).map(([key, value]) =>
      element(`xdr:${key}`, {}, String(value)),
    ),
  );
