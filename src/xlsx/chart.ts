import { areaName, type Area } from '../define/sheet/area';
import type { LaidAxis, LaidChart, LaidSeries, LaidSheet } from '../define/sheet/laid';
import { seriesColor } from '../define/sheet/look';
import { quotedSheet } from './names';
import { CHART, DRAWING, RELATIONSHIPS } from './namespaces';
import type { Part } from './package';
import { element, textElement } from './xml';

const val = (name: string, value: string | number): string => element(name, { val: value });

/** A chart with the figures that it shows, so that a viewer that does not calculate can draw it, too. */
export function chartPart(laid: LaidSheet, chart: LaidChart, id: number): Part {
  const hasPoints = chart.series.every(({ type }) => type === 'points');
  const axes = (['primary', 'secondary'] as const).filter((axis) =>
    chart.series.some((series) => series.axis === axis),
  );
  const plots = axes.flatMap((axis) =>
    (['columns', 'stacked', 'line', 'points'] as const).flatMap((type) => {
      const series = chart.series.flatMap((one, i) =>
        one.axis === axis && one.type === type ? [{ one, i }] : [],
      );
      if (series.length === 0) return [];
      const drawn = series.map(({ one, i }) => seriesElement(laid, chart, one, i, hasPoints));
      return [plot(type, hasPoints, drawn, AXES[axis])];
    }),
  );
  return {
    path: `xl/charts/chart${id}.xml`,
    contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    xml: element(
      'c:chartSpace',
      { 'xmlns:c': CHART, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONSHIPS },
      val('c:roundedCorners', 0),
      element(
        'c:chart',
        {},
        title(chart.title),
        val('c:autoTitleDeleted', chart.title === '' ? 1 : 0),
        element(
          'c:plotArea',
          {},
          element('c:layout'),
          ...plots,
          ...axes.flatMap((axis) => axisPair(chart, axis, hasPoints)),
        ),
        element('c:legend', {}, val('c:legendPos', 'b'), val('c:overlay', 0)),
        val('c:plotVisOnly', 1),
        val('c:dispBlanksAs', 'gap'),
      ),
    ),
  };
}

/** The ids of the pair of axes that a series is drawn on. */
const AXES = { primary: [1, 2], secondary: [3, 4] } as const;
type Pair = (typeof AXES)[keyof typeof AXES];

function plot(type: LaidSeries['type'], isScatter: boolean, series: readonly string[], axes: Pair): string {
  const ids = axes.map((id) => val('c:axId', id));
  if (type === 'columns' || type === 'stacked') {
    const isStacked = type === 'stacked';
    return element(
      'c:barChart',
      {},
      val('c:barDir', 'col'),
      val('c:grouping', isStacked ? 'stacked' : 'clustered'),
      val('c:varyColors', 0),
      ...series,
      val('c:gapWidth', 60),
      isStacked ? val('c:overlap', 100) : '',
      ...ids,
    );
  }
  if (isScatter) {
    return element(
      'c:scatterChart',
      {},
      val('c:scatterStyle', 'lineMarker'),
      val('c:varyColors', 0),
      ...series,
      ...ids,
    );
  }
  return element(
    'c:lineChart',
    {},
    val('c:grouping', 'standard'),
    val('c:varyColors', 0),
    ...series,
    val('c:marker', 1),
    ...ids,
  );
}

const color = (i: number): string =>
  element('a:solidFill', {}, element('a:srgbClr', { val: seriesColor(i) }));

/** Points are drawn without a line: alone as a scatter, beside other series over the same categories. */
function seriesElement(
  laid: LaidSheet,
  chart: LaidChart,
  { name, values, type }: LaidSeries,
  i: number,
  isScatter: boolean,
): string {
  const isBar = type === 'columns' || type === 'stacked';
  const line =
    type === 'line'
      ? element('a:ln', { w: 28575, cap: 'rnd' }, color(i))
      : element('a:ln', { w: 19050 }, element('a:noFill'));
  const marker =
    type === 'line'
      ? element('c:marker', {}, val('c:symbol', 'none'))
      : element('c:marker', {}, val('c:symbol', 'circle'), val('c:size', 7), element('c:spPr', {}, color(i)));
  const [over, of] = isScatter ? ['c:xVal', 'c:yVal'] : ['c:cat', 'c:val'];
  return element(
    'c:ser',
    {},
    val('c:idx', i),
    val('c:order', i),
    element('c:tx', {}, textElement('c:v', name)),
    element('c:spPr', {}, isBar ? color(i) : line),
    isBar ? val('c:invertIfNegative', 0) : marker,
    element(over, {}, shown(laid, chart.categories)),
    element(of, {}, shown(laid, values)),
    isBar ? '' : val('c:smooth', 0),
  );
}

/** A reference to cells, with what they hold. */
function shown(laid: LaidSheet, area: Area): string {
  const cells = Array.from({ length: area.rows }, (_, i) => laid.cells[area.row + i]![area.column]);
  const isText = cells.some((cell) => typeof cell?.value === 'string' && cell.value !== '');
  const points = cells.flatMap((cell, idx) =>
    cell && cell.value !== '' ? [element('c:pt', { idx }, textElement('c:v', String(cell.value)))] : [],
  );
  const reference = textElement('c:f', `${quotedSheet(laid.name)}!${areaName(area, true)}`);
  const count = val('c:ptCount', cells.length);
  return isText
    ? element('c:strRef', {}, reference, element('c:strCache', {}, count, ...points))
    : element(
        'c:numRef',
        {},
        reference,
        element(
          'c:numCache',
          {},
          textElement('c:formatCode', cells[0]?.numberFormat ?? 'General'),
          count,
          ...points,
        ),
      );
}

const title = (text: string): string =>
  text === ''
    ? ''
    : element(
        'c:title',
        {},
        element(
          'c:tx',
          {},
          element(
            'c:rich',
            {},
            element('a:bodyPr'),
            element(
              'a:p',
              {},
              element('a:r', {}, element('a:rPr', { sz: 1200, b: 0 }), textElement('a:t', text)),
            ),
          ),
        ),
        val('c:overlay', 0),
      );

function axisPair(chart: LaidChart, axis: LaidSeries['axis'], isScatter: boolean): string[] {
  const [x, y] = AXES[axis];
  const isSecond = axis === 'secondary';
  const kind = isScatter ? 'c:valAx' : 'c:catAx';
  return [
    element(
      kind,
      {},
      val('c:axId', x),
      element('c:scaling', {}, val('c:orientation', 'minMax')),
      val('c:delete', isSecond ? 1 : 0),
      val('c:axPos', 'b'),
      title(isSecond ? '' : chart.categoryTitle),
      ...ticks('General', 'low'),
      val('c:crossAx', y),
      val('c:crosses', 'autoZero'),
      ...(isScatter
        ? [val('c:crossBetween', 'midCat')]
        : [val('c:auto', 1), val('c:lblAlgn', 'ctr'), val('c:lblOffset', 100), val('c:noMultiLvlLbl', 0)]),
    ),
    valueAxis(isSecond ? chart.secondary : chart.primary, x, y, isSecond, isScatter),
  ];
}

function valueAxis(laid: LaidAxis, x: number, y: number, isSecond: boolean, isScatter: boolean): string {
  return element(
    'c:valAx',
    {},
    val('c:axId', y),
    element(
      'c:scaling',
      {},
      val('c:orientation', 'minMax'),
      laid.most === undefined ? '' : val('c:max', laid.most),
      laid.least === undefined ? '' : val('c:min', laid.least),
    ),
    val('c:delete', 0),
    val('c:axPos', isSecond ? 'r' : 'l'),
    isSecond ? '' : element('c:majorGridlines', {}, gridLine),
    title(laid.title),
    ...ticks(laid.numberFormat, 'nextTo'),
    val('c:crossAx', x),
    val('c:crosses', isSecond ? 'max' : 'autoZero'),
    val('c:crossBetween', isScatter ? 'midCat' : 'between'),
  );
}

const gridLine = element(
  'c:spPr',
  {},
  element('a:ln', { w: 6350 }, element('a:solidFill', {}, element('a:srgbClr', { val: 'D9D9D9' }))),
);

const ticks = (formatCode: string, labels: 'low' | 'nextTo'): string[] => [
  element('c:numFmt', { formatCode, sourceLinked: 0 }),
  val('c:majorTickMark', 'none'),
  val('c:minorTickMark', 'none'),
  val('c:tickLblPos', labels),
];
