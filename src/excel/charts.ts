import type { Area } from '../define/sheet/area';
import type { LaidAxis, LaidChart, LaidSeries } from '../define/sheet/laid';
import { seriesColor } from '../define/sheet/look';

/** Charts of ours are known by their names; others on the sheet are the person's. */
const OURS = 'Kehu ';

export const isOurChart = (name: string): boolean => name.startsWith(OURS);

/** Adds a combined chart: the first series makes it, the others join, each with its own type and axis. */
export function addChart(worksheet: Excel.Worksheet, laid: LaidChart, place: number): void {
  const [first, ...others] = laid.series;
  if (!first) return;
  const cells = (area: Area) => worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const chart = worksheet.charts.add(typeOf(first), cells(first.values), 'Columns');
  const { row, column, rows, columns } = laid.anchor;
  chart.setPosition(worksheet.getCell(row, column), worksheet.getCell(row + rows - 1, column + columns - 1));
  chart.name = `${OURS}${place + 1}`;
  chart.title.text = laid.title;
  chart.legend.position = 'Bottom';

  const drawn = [chart.series.getItemAt(0), ...others.map((other) => chart.series.add(other.name))];
  laid.series.forEach((series, i) => {
    const line = drawn[i];
    if (!line) return;
    line.name = series.name;
    line.setValues(cells(series.values));
    line.setXAxisValues(cells(laid.categories));
    line.chartType = typeOf(series);
    if (series.axis === 'secondary') line.axisGroup = 'Secondary';
    const color = `#${seriesColor(i)}`;
    if (series.type === 'line') line.format.line.color = color;
    else line.format.fill.setSolidColor(color);
  });

  chart.axes.categoryAxis.title.text = laid.categoryTitle;
  dress(chart.axes.getItem('Value', 'Primary'), laid.primary);
  if (laid.series.some((series) => series.axis === 'secondary')) {
    dress(chart.axes.getItem('Value', 'Secondary'), laid.secondary);
  }
}

const TYPES = {
  columns: 'ColumnClustered',
  stacked: 'ColumnStacked',
  line: 'Line',
  points: 'XYScatter',
} as const;

const typeOf = (series: LaidSeries): (typeof TYPES)[LaidSeries['type']] => TYPES[series.type];

function dress(axis: Excel.ChartAxis, laid: LaidAxis): void {
  axis.title.text = laid.title;
  axis.numberFormat = laid.numberFormat;
  if (laid.least !== undefined) axis.minimum = laid.least;
  if (laid.most !== undefined) axis.maximum = laid.most;
}
