import { parseReference } from '../address';
import type { Box, CellValue, SheetId } from '../engine';
import { accessDenied, invalidArgument, itemNotFound } from '../host-error';
import { CellArea } from './area';
import { cellsOf, ChartAxes, ChartLegend, ChartSeries, ChartTitle } from './chart-parts';
import type { ModelContext } from './context';
import type { Identity } from './host-object';
import { HostCollection, HostObject } from './host-object';
import type { AxisRecord, ChartRecord, SeriesRecord } from './sheet-state';

let count = 0;

/** A chart's default size in points, and where Excel on the web puts it. */
const DEFAULT_BOUNDS = { left: 240, top: 60, width: 360, height: 216 };

const TYPES =
  /^(Column|Bar|Line|Area|Pie|Doughnut|XYScatter|Bubble|Radar|Stock|Surface|Cylinder|Cone|Pyramid|Treemap|Sunburst|Histogram|Pareto|Boxwhisker|Waterfall|Funnel|RegionMap|_3D|3D|BarOf|PieOf)/;

function newAxis(gridlines: boolean): AxisRecord {
  return {
    visible: true,
    title: null,
    titleVisible: false,
    minimum: null,
    maximum: null,
    numberFormat: null,
    gridlines,
    kept: {},
  };
}

function newSeries(
  name: string,
  values: SeriesRecord['values'],
  categories: SeriesRecord['categories'],
): SeriesRecord {
  return {
    id: ++count,
    name,
    type: null,
    secondary: false,
    values,
    categories,
    color: null,
    labels: false,
    labelFormat: null,
    markerStyle: 'Automatic',
    smooth: false,
    gapWidth: 150,
  };
}

/**
 * Reads a source range as Excel does: a first row of texts names the series, a first column of texts (or an
 * empty corner above numbers) names the categories, and every other column or row is a series.
 */
function seriesFrom(sheet: SheetId, box: Box, by: string, values: CellValue[][]): SeriesRecord[] {
  const inColumns = by === 'Columns' || (by === 'Auto' && box.rows >= box.columns);
  const lines = inColumns
    ? values
    : (values[0] ?? []).map((_, index) => values.map((row) => row[index] ?? ''));
  const [along, across] = inColumns ? [box.rows, box.columns] : [box.columns, box.rows];
  const isText = (value: CellValue | undefined) => typeof value === 'string' && value !== '';
  const body = lines.slice(1);
  const hasHeader = along > 1 && (lines[0] ?? []).slice(across > 1 ? 1 : 0).every((value) => isText(value));
  const rows = hasHeader ? body : lines;
  const hasCategories =
    across > 1 && (rows.some((row) => isText(row[0])) || (hasHeader && lines[0]?.[0] === ''));
  const skip = hasHeader ? 1 : 0;
  const slice = (index: number) => ({
    sheet,
    box: inColumns
      ? { row: box.row + skip, rows: box.rows - skip, column: box.column + index, columns: 1 }
      : { column: box.column + skip, columns: box.columns - skip, row: box.row + index, rows: 1 },
  });
  const categories = hasCategories ? slice(0) : null;
  const first = hasCategories ? 1 : 0;
  return Array.from({ length: across - first }, (_, index) => {
    const name = hasHeader ? String(lines[0]?.[first + index] ?? '') : `Series${index + 1}`;
    return newSeries(name, slice(first + index), categories);
  });
}

/** Excel.ChartSeriesCollection */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  constructor(
    private readonly chart: ChartRecord,
    private readonly changed: () => void,
  ) {
    super();
  }

  override list(): readonly ChartSeries[] {
    return this.chart.series.map((record) => new ChartSeries(record, this.changed, this.chart));
  }

  Add(name?: string, index?: number): ChartSeries {
    const record = newSeries(name ?? `Series${this.chart.series.length + 1}`, null, null);
    this.chart.series.splice(index ?? this.chart.series.length, 0, record);
    this.changed();
    return new ChartSeries(record, this.changed, this.chart);
  }

  GetItemAt(index: number): ChartSeries {
    const series = this.list()[index];
    if (!series) throw itemNotFound();
    return series;
  }

  override GetItem(id: number): ChartSeries {
    const series = this.list().find(({ record }) => record.id === id);
    if (!series) throw itemNotFound();
    return series;
  }
}

/** Excel.Chart */
export class Chart extends HostObject {
  constructor(
    private readonly context: ModelContext,
    private readonly sheet: SheetId,
    private readonly record: ChartRecord,
  ) {
    super();
  }

  override identity(): Identity {
    return { Id: this.record.id };
  }

  get Id(): string {
    return this.record.id;
  }

  get Name(): string {
    return this.record.name;
  }

  set Name(name: string) {
    this.record.name = String(name);
    this.changed();
  }

  get ChartType(): string {
    return this.record.type;
  }

  set ChartType(type: string) {
    if (!TYPES.test(type)) throw invalidArgument();
    this.record.type = type;
    this.record.series.forEach((series) => (series.type = null));
    this.changed();
  }

  get Left(): number {
    return this.record.bounds.left;
  }

  set Left(points: number) {
    this.place({ left: points });
  }

  get Top(): number {
    return this.record.bounds.top;
  }

  set Top(points: number) {
    this.place({ top: points });
  }

  get Width(): number {
    return this.record.bounds.width;
  }

  set Width(points: number) {
    this.place({ width: points });
  }

  get Height(): number {
    return this.record.bounds.height;
  }

  set Height(points: number) {
    this.place({ height: points });
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.record, this.changed);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this.record, this.changed);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.record, this.changed);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.record, this.changed);
  }

  get Worksheet(): HostObject {
    return this.context.make.worksheet(this.sheet);
  }

  SetData(source: unknown, by = 'Auto'): void {
    const { sheet, box } = cellsOf(source);
    this.record.series = seriesFrom(sheet, box, by, this.context.engine.values(sheet, box));
    this.changed();
  }

  SetPosition(start: unknown, end: unknown = start): void {
    const first = this.areaOf(start);
    const last = this.areaOf(end ?? start);
    const { engine } = this.context;
    const span = (from: number, to: number, size: (at: number) => number) => {
      let sum = 0;
      for (let at = from; at < to; at++) sum += size(at);
      return sum;
    };
    const width = (at: number) => engine.columnWidth(this.sheet, at);
    const height = (at: number) => engine.rowHeight(this.sheet, at);
    this.place({
      left: span(0, first.column, width),
      top: span(0, first.row, height),
      width: span(first.column, last.column + last.columns, width),
      height: span(first.row, last.row + last.rows, height),
    });
  }

  Activate(): void {
    this.context.engine.activate(this.sheet);
  }

  Delete(): void {
    const state = this.context.sheets.of(this.sheet);
    if (state.protection) throw accessDenied();
    state.charts = state.charts.filter((chart) => chart !== this.record);
    this.changed();
  }

  private readonly changed = (): void => this.context.chartsChanged();

  private place(bounds: Partial<ChartRecord['bounds']>): void {
    const next = { ...this.record.bounds, ...bounds };
    if (!(next.left >= 0 && next.top >= 0 && next.width >= 0 && next.height >= 0)) throw invalidArgument();
    this.record.bounds = next;
    this.changed();
  }

  private areaOf(cell: unknown): Box {
    if (cell instanceof CellArea) return cell.box;
    const reference = parseReference(String(cell));
    if (!reference) throw invalidArgument();
    return reference.box;
  }
}

/** Excel.ChartCollection */
export class ChartCollection extends HostCollection<Chart> {
  constructor(
    private readonly context: ModelContext,
    private readonly sheet: SheetId,
  ) {
    super();
  }

  override list(): readonly Chart[] {
    return this.context.sheets
      .of(this.sheet)
      .charts.map((record) => new Chart(this.context, this.sheet, record));
  }

  Add(type: string, source: unknown, by = 'Auto'): Chart {
    if (this.context.sheets.of(this.sheet).protection) throw accessDenied();
    if (!TYPES.test(String(type))) throw invalidArgument();
    const { sheet, box } = cellsOf(source);
    const series = seriesFrom(sheet, box, by, this.context.engine.values(sheet, box));
    const number = ++count;
    const record: ChartRecord = {
      id: `{chart-${number}}`,
      name: `Chart ${this.context.sheets.of(this.sheet).charts.length + 1}`,
      type,
      title: series.length === 1 ? (series[0]?.name ?? '') : 'Chart Title',
      titleVisible: true,
      legendVisible: true,
      legendPosition: 'Bottom',
      bounds: { ...DEFAULT_BOUNDS },
      series,
      axes: { category: newAxis(false), value: newAxis(true), secondaryValue: newAxis(false) },
      kept: {},
    };
    this.context.sheets.of(this.sheet).charts.push(record);
    this.context.chartsChanged();
    return new Chart(this.context, this.sheet, record);
  }

  override GetItem(key: string): Chart {
    const chart = this.GetItemOrNullObject(key);
    if (!chart) throw itemNotFound();
    return chart;
  }

  GetItemOrNullObject(key: string): Chart | null {
    return this.list().find((chart) => chart.Id === key || chart.Name === String(key)) ?? null;
  }

  GetItemAt(index: number): Chart {
    const chart = this.list()[index];
    if (!chart) throw itemNotFound();
    return chart;
  }
}
