import type { Engine, SheetId } from '../engine';
import type { ChartAxisPicture, ChartPicture, ChartSeriesPicture } from '../pictures';
import type { AxisRecord, CellSource, ChartRecord, SeriesRecord } from './sheet-state';

function axisPicture(axis: AxisRecord): ChartAxisPicture {
  return {
    visible: axis.visible,
    title: axis.titleVisible ? axis.title : null,
    minimum: axis.minimum,
    maximum: axis.maximum,
    numberFormat: axis.numberFormat,
    gridlines: axis.gridlines,
  };
}

function numbers(engine: Engine, source: CellSource | null): (number | null)[] {
  if (!source) return [];
  const values = engine.values(source.sheet, source.box).flat();
  return values.map((value) => (typeof value === 'number' ? value : null));
}

function seriesPicture(engine: Engine, chart: ChartRecord, series: SeriesRecord): ChartSeriesPicture {
  const type = series.type ?? chart.type;
  const values = numbers(engine, series.values);
  const categories = series.categories
    ? engine.texts(series.categories.sheet, series.categories.box).flat()
    : [];
  const start = series.values;
  const cellFormat = start && engine.style(start.sheet, start.box.row, start.box.column).numberFormat;
  return {
    name: series.name,
    type,
    secondaryAxis: series.secondary,
    color: series.color,
    categories: categories.length > 0 ? categories : values.map((_, index) => String(index + 1)),
    x: type.startsWith('XYScatter') || type === 'Bubble' ? numbers(engine, series.categories) : null,
    values,
    numberFormat: series.labelFormat ?? cellFormat ?? 'General',
    labels: series.labels,
    markers: series.markerStyle !== 'None' && /Markers|Scatter/.test(type),
    smooth: series.smooth,
  };
}

/** A chart with the values that its cells hold now. */
export function chartPicture(engine: Engine, sheet: SheetId, chart: ChartRecord): ChartPicture {
  return {
    id: chart.id,
    sheet,
    name: chart.name,
    type: chart.type,
    title: chart.titleVisible && chart.title !== '' ? chart.title : null,
    bounds: chart.bounds,
    series: chart.series.map((series) => seriesPicture(engine, chart, series)),
    legend: chart.legendVisible ? (chart.legendPosition as ChartPicture['legend']) : null,
    axes: {
      category: axisPicture(chart.axes.category),
      value: axisPicture(chart.axes.value),
      secondaryValue: axisPicture(chart.axes.secondaryValue),
    },
  };
}
