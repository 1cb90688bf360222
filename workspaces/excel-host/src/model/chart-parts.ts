import { invalidArgument } from '../host-error';
import { CellArea } from './area';
import { readColor } from './format';
import type { Identity } from './host-object';
import { HostObject } from './host-object';
import { keepProperties } from './kept';
import type { AxisRecord, ChartRecord, SeriesRecord } from './sheet-state';

/** A part of a chart: a change of it is a change of the drawing. */
abstract class ChartPart<R> extends HostObject {
  constructor(
    readonly record: R,
    protected readonly changed: () => void,
  ) {
    super();
  }

  protected set<K extends keyof R>(key: K, value: R[K]): void {
    this.record[key] = value;
    this.changed();
  }
}

/** Excel.ChartFont, Excel.ChartFill and the like: kept as they are set. */
class KeptPart extends HostObject {
  constructor(
    private readonly name: string,
    readonly kept: Record<string, unknown>,
  ) {
    super();
  }

  override get ClassName(): string {
    return this.name;
  }
}

/** Excel.ChartFont */
export class ChartFont extends KeptPart {}
keepProperties(ChartFont, (font) => font.kept, {
  Bold: false,
  Italic: false,
  Color: '#000000',
  Name: 'Calibri',
  Size: 10,
  Underline: 'None',
});

function fontOf(kept: Record<string, unknown>): ChartFont {
  const font = (kept['font'] ??= {}) as Record<string, unknown>;
  return new ChartFont('ChartFont', font);
}

/** The format of a chart's text: a font that is kept and given back. */
class ChartTextFormat extends HostObject {
  constructor(private readonly kept: Record<string, unknown>) {
    super();
  }

  get Font(): ChartFont {
    return fontOf(this.kept);
  }
}

/** Excel.ChartTitleFormat */
export class ChartTitleFormat extends ChartTextFormat {}

/** Excel.ChartLegendFormat */
export class ChartLegendFormat extends ChartTextFormat {}

/** Excel.ChartAxisTitleFormat */
export class ChartAxisTitleFormat extends ChartTextFormat {}

/** Excel.ChartDataLabelFormat */
export class ChartDataLabelFormat extends ChartTextFormat {}

/** Excel.ChartTitle */
export class ChartTitle extends ChartPart<ChartRecord> {
  get Text(): string {
    return this.record.title;
  }

  set Text(text: string) {
    this.record.titleVisible = true;
    this.set('title', String(text));
  }

  get Visible(): boolean {
    return this.record.titleVisible;
  }

  set Visible(visible: boolean) {
    this.set('titleVisible', visible);
  }

  get Overlay(): boolean {
    return false;
  }

  set Overlay(_value: boolean) {}

  get Format(): ChartTitleFormat {
    return new ChartTitleFormat((this.record.kept['title'] ??= {}) as Record<string, unknown>);
  }
}

const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'];

/** Excel.ChartLegend */
export class ChartLegend extends ChartPart<ChartRecord> {
  get Visible(): boolean {
    return this.record.legendVisible;
  }

  set Visible(visible: boolean) {
    this.set('legendVisible', visible);
  }

  get Position(): string {
    return this.record.legendPosition;
  }

  set Position(position: string) {
    if (!LEGEND_POSITIONS.includes(position)) throw invalidArgument();
    this.set('legendPosition', position);
  }

  get Overlay(): boolean {
    return false;
  }

  set Overlay(_value: boolean) {}

  get Format(): ChartLegendFormat {
    return new ChartLegendFormat((this.record.kept['legend'] ??= {}) as Record<string, unknown>);
  }
}

/** Excel.ChartAxisTitle */
export class ChartAxisTitle extends ChartPart<AxisRecord> {
  get Text(): string {
    return this.record.title ?? '';
  }

  set Text(text: string) {
    this.record.titleVisible = true;
    this.set('title', String(text));
  }

  get Visible(): boolean {
    return this.record.titleVisible;
  }

  set Visible(visible: boolean) {
    this.set('titleVisible', visible);
  }

  get Format(): ChartAxisTitleFormat {
    return new ChartAxisTitleFormat(this.record.kept);
  }
}

/** Excel.ChartGridlines */
export class ChartGridlines extends ChartPart<AxisRecord> {
  get Visible(): boolean {
    return this.record.gridlines;
  }

  set Visible(visible: boolean) {
    this.set('gridlines', visible);
  }
}

/** Excel.ChartAxisFormat */
export class ChartAxisFormat extends HostObject {
  constructor(private readonly record: AxisRecord) {
    super();
  }

  get Font(): ChartFont {
    return fontOf(this.record.kept);
  }
}

/** Excel.ChartAxis */
export class ChartAxis extends ChartPart<AxisRecord> {
  get Visible(): boolean {
    return this.record.visible;
  }

  set Visible(visible: boolean) {
    this.set('visible', visible);
  }

  get Minimum(): number | string {
    return this.record.minimum ?? '';
  }

  set Minimum(value: number | '') {
    this.set('minimum', value === '' ? null : value);
  }

  get Maximum(): number | string {
    return this.record.maximum ?? '';
  }

  set Maximum(value: number | '') {
    this.set('maximum', value === '' ? null : value);
  }

  get NumberFormat(): string {
    return this.record.numberFormat ?? 'General';
  }

  set NumberFormat(value: string) {
    this.set('numberFormat', value);
  }

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.record, this.changed);
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.record, this.changed);
  }

  get Format(): ChartAxisFormat {
    return new ChartAxisFormat(this.record);
  }
}
keepProperties(ChartAxis, (axis) => axis.record.kept, {
  MajorUnit: '',
  MinorUnit: '',
  CategoryType: 'Automatic',
  ReversePlotOrder: false,
  ScaleType: 'Linear',
  TickLabelPosition: 'NextToAxis',
  TickLabelSpacing: '',
  TextOrientation: 0,
  LinkNumberFormat: false,
});

/** Excel.ChartAxes */
export class ChartAxes extends ChartPart<ChartRecord> {
  get CategoryAxis(): ChartAxis {
    return this.axis('category');
  }

  get ValueAxis(): ChartAxis {
    return this.axis('value');
  }

  GetItem(type: string, group = 'Primary'): ChartAxis {
    if (!['Category', 'Value'].includes(type) || !['Primary', 'Secondary'].includes(group))
      throw invalidArgument();
    if (type === 'Category') return this.axis('category');
    return this.axis(group === 'Secondary' ? 'secondaryValue' : 'value');
  }

  private axis(name: keyof ChartRecord['axes']): ChartAxis {
    return new ChartAxis(this.record.axes[name], this.changed);
  }
}

/** Excel.ChartDataLabels */
export class ChartDataLabels extends ChartPart<SeriesRecord> {
  get ShowValue(): boolean {
    return this.record.labels;
  }

  set ShowValue(shown: boolean) {
    this.set('labels', shown);
  }

  get NumberFormat(): string {
    return this.record.labelFormat ?? 'General';
  }

  set NumberFormat(value: string) {
    this.set('labelFormat', value);
  }

  get Position(): string {
    return 'OutsideEnd';
  }

  set Position(_value: string) {}

  get Format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat({});
  }
}

/** Excel.ChartFill */
export class ChartFill extends ChartPart<SeriesRecord> {
  SetSolidColor(color: string): void {
    this.set('color', readColor(color));
  }

  Clear(): void {
    this.set('color', null);
  }
}

/** Excel.ChartLineFormat */
export class ChartLineFormat extends ChartPart<SeriesRecord> {
  get Color(): string {
    return this.record.color ?? '#000000';
  }

  set Color(color: string) {
    this.set('color', readColor(color));
  }

  get Weight(): number {
    return 2.25;
  }

  set Weight(_points: number) {}

  get LineStyle(): string {
    return 'Continuous';
  }

  set LineStyle(_style: string) {}
}

/** Excel.ChartSeriesFormat */
export class ChartSeriesFormat extends ChartPart<SeriesRecord> {
  get Fill(): ChartFill {
    return new ChartFill(this.record, this.changed);
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.record, this.changed);
  }
}

/** Excel.ChartSeries */
export class ChartSeries extends ChartPart<SeriesRecord> {
  constructor(
    record: SeriesRecord,
    changed: () => void,
    private readonly chart: ChartRecord,
  ) {
    super(record, changed);
  }

  override identity(): Identity {
    return { Id: this.record.id };
  }

  get Name(): string {
    return this.record.name;
  }

  set Name(name: string) {
    this.set('name', String(name));
  }

  get ChartType(): string {
    return this.record.type ?? this.chart.type;
  }

  set ChartType(type: string) {
    this.set('type', type);
  }

  get AxisGroup(): string {
    return this.record.secondary ? 'Secondary' : 'Primary';
  }

  set AxisGroup(group: string) {
    if (group !== 'Primary' && group !== 'Secondary') throw invalidArgument();
    this.set('secondary', group === 'Secondary');
  }

  get HasDataLabels(): boolean {
    return this.record.labels;
  }

  set HasDataLabels(shown: boolean) {
    this.set('labels', shown);
  }

  get MarkerStyle(): string {
    return this.record.markerStyle;
  }

  set MarkerStyle(style: string) {
    this.set('markerStyle', style);
  }

  get Smooth(): boolean {
    return this.record.smooth;
  }

  set Smooth(smooth: boolean) {
    this.set('smooth', smooth);
  }

  get GapWidth(): number {
    return this.record.gapWidth;
  }

  set GapWidth(width: number) {
    this.set('gapWidth', width);
  }

  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.record, this.changed);
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.record, this.changed);
  }

  SetValues(source: unknown): void {
    this.set('values', cellsOf(source));
  }

  SetXAxisValues(source: unknown): void {
    this.set('categories', cellsOf(source));
  }

  Delete(): void {
    this.chart.series = this.chart.series.filter((other) => other !== this.record);
    this.changed();
  }
}

export function cellsOf(source: unknown): { sheet: string; box: CellArea['box'] } {
  if (!(source instanceof CellArea)) throw invalidArgument();
  return { sheet: source.sheet, box: source.box };
}
