import type { ChartConfiguration, ChartDataset, ChartOptions, Plugin } from 'chart.js';
import type { ChartAxisPicture, ChartPicture, ChartSeriesPicture } from 'excel-host';
import { formatNumber } from './number-format';

/** Colours of the page around a chart. */
export interface ChartColors {
  text: string;
  grid: string;
  background: string;
}

/** How Chart.js draws one of Excel's chart types. */
interface Kind {
  base: 'bar' | 'line' | 'scatter' | 'pie' | 'doughnut';
  horizontal?: boolean;
  stacked?: boolean;
  filled?: boolean;
  /** Whether a line joins the points of a scatter chart. */
  joined?: boolean;
}

const KINDS: Record<string, Kind> = {
  ColumnClustered: { base: 'bar' },
  ColumnStacked: { base: 'bar', stacked: true },
  BarClustered: { base: 'bar', horizontal: true },
  BarStacked: { base: 'bar', horizontal: true, stacked: true },
  Line: { base: 'line' },
  LineMarkers: { base: 'line' },
  Area: { base: 'line', filled: true },
  AreaStacked: { base: 'line', filled: true, stacked: true },
  XYScatter: { base: 'scatter' },
  XYScatterLines: { base: 'scatter', joined: true },
  XYScatterLinesNoMarkers: { base: 'scatter', joined: true },
  Pie: { base: 'pie' },
  Doughnut: { base: 'doughnut' },
};

/** Office's own colours for series without one. */
const PALETTE = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** Whether the sandbox can draw this chart. */
export function canDraw(chart: ChartPicture): boolean {
  return [chart.type, ...chart.series.map((series) => series.type)].every((type) => type in KINDS);
}

type Scales = NonNullable<ChartOptions['scales']>;
type Scale = NonNullable<Scales[string]>;

/** The same chart in the words of Chart.js. */
export function chartConfig(chart: ChartPicture, colors: ChartColors): ChartConfiguration {
  const kind = kindOf(chart.type);
  const round = kind.base === 'pie' || kind.base === 'doughnut';
  return {
    type: kind.base,
    data: {
      labels: [...(chart.series[0]?.categories ?? [])],
      datasets: chart.series.map((series, index) => dataset(series, index, round)),
    },
    options: {
      animation: false,
      responsive: false,
      indexAxis: kind.horizontal ? 'y' : 'x',
      color: colors.text,
      layout: { padding: 8 },
      scales: round ? {} : scales(chart, kind, colors),
      plugins: {
        title: {
          display: chart.title !== null,
          text: chart.title ?? '',
          color: colors.text,
          font: { size: 14 },
        },
        legend: {
          display: chart.legend !== null,
          position: legendPosition(chart.legend),
          labels: {
            color: colors.text,
            boxWidth: 12,
            sort: (a, b) => (a.datasetIndex ?? 0) - (b.datasetIndex ?? 0),
          },
        },
      },
    },
    plugins: [dataLabels(chart, colors)],
  };
}

function kindOf(type: string): Kind {
  return KINDS[type] ?? { base: 'bar' };
}

function dataset(series: ChartSeriesPicture, index: number, round: boolean): ChartDataset {
  const kind = kindOf(series.type);
  const color = series.color ?? PALETTE[index % PALETTE.length] ?? '#4472C4';
  const points =
    kind.base === 'scatter'
      ? series.values.map((y, point) => ({ x: series.x?.[point] ?? point + 1, y: y ?? NaN }))
      : [...series.values];
  return {
    type: kind.base,
    label: series.name,
    data: points,
    backgroundColor: round ? [...PALETTE] : kind.filled ? `${color}80` : color,
    borderColor: round ? '#FFFFFF' : color,
    borderWidth: kind.base === 'bar' ? 0 : 2,
    pointRadius: series.markers ? 3 : 0,
    tension: series.smooth ? 0.4 : 0,
    fill: kind.filled ?? false,
    showLine: kind.base === 'line' || (kind.joined ?? false),
    // Excel draws lines in front of columns; Chart.js draws the lowest order last.
    order: kind.base === 'bar' ? 1 : 0,
    ...(round ? {} : axesOf(series, kind)),
  } as ChartDataset;
}

function axesOf(series: ChartSeriesPicture, kind: Kind): { xAxisID: string; yAxisID: string } {
  const value = series.secondaryAxis ? 'secondary' : 'value';
  return kind.horizontal ? { xAxisID: value, yAxisID: 'category' } : { xAxisID: 'category', yAxisID: value };
}

function scales(chart: ChartPicture, kind: Kind, colors: ChartColors): Scales {
  const [along, across] = kind.horizontal ? (['y', 'x'] as const) : (['x', 'y'] as const);
  const primary = chart.series.find((series) => !series.secondaryAxis);
  const secondary = chart.series.find((series) => series.secondaryAxis);
  const stacked = kind.stacked ?? false;
  return {
    category: {
      axis: along,
      type: kind.base === 'scatter' ? 'linear' : 'category',
      ...axisLook(chart.axes.category, colors),
      stacked,
      offset: chart.series.some((series) => kindOf(series.type).base === 'bar'),
    },
    value: {
      axis: across,
      position: kind.horizontal ? 'bottom' : 'left',
      type: 'linear',
      ...valueLook(chart.axes.value, primary, colors),
      stacked,
    },
    ...(secondary && {
      secondary: {
        axis: across,
        position: kind.horizontal ? 'top' : 'right',
        type: 'linear',
        ...valueLook(chart.axes.secondaryValue, secondary, colors),
      },
    }),
  } as Scales;
}

function axisLook(axis: ChartAxisPicture, colors: ChartColors): Scale {
  return {
    display: axis.visible,
    title: { display: axis.title !== null, text: axis.title ?? '', color: colors.text },
    grid: { display: axis.gridlines, color: colors.grid },
    ticks: { color: colors.text },
  } as Scale;
}

function valueLook(
  axis: ChartAxisPicture,
  series: ChartSeriesPicture | undefined,
  colors: ChartColors,
): Scale {
  const format = axis.numberFormat ?? series?.numberFormat ?? 'General';
  return {
    ...axisLook(axis, colors),
    ...(axis.minimum === null ? { beginAtZero: true } : { min: axis.minimum }),
    ...(axis.maximum === null ? {} : { max: axis.maximum }),
    ticks: { color: colors.text, callback: (value: number | string) => formatNumber(Number(value), format) },
  } as Scale;
}

function legendPosition(legend: ChartPicture['legend']): 'top' | 'bottom' | 'left' | 'right' {
  if (legend === 'Bottom') return 'bottom';
  if (legend === 'Left') return 'left';
  return legend === 'Top' ? 'top' : 'right';
}

/** Writes the values beside the points of the series that ask for it. */
function dataLabels(chart: ChartPicture, colors: ChartColors): Plugin {
  return {
    id: 'dataLabels',
    afterDatasetsDraw({ ctx, getDatasetMeta }) {
      ctx.save();
      ctx.fillStyle = colors.text;
      ctx.font = '11px Arial';
      ctx.textAlign = 'center';
      ctx.textBaseline = 'bottom';
      chart.series.forEach((series, index) => {
        if (!series.labels) return;
        const meta = getDatasetMeta(index);
        series.values.forEach((value, point) => {
          const spot = meta.data[point];
          if (value === null || !spot) return;
          ctx.fillText(formatNumber(value, series.numberFormat), spot.x, spot.y - 4);
        });
      });
      ctx.restore();
    },
  };
}
