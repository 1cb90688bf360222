import { intersect } from '../address';
import type { Highlight, Style } from '../engine';
import { invalidArgument, itemNotFound } from '../host-error';
import type { CellArea } from './area';
import type { ModelContext } from './context';
import { readColor } from './format';
import type { Identity } from './host-object';
import { HostCollection, HostObject } from './host-object';
import type { ConditionalFormatRecord } from './sheet-state';

let count = 0;

type Redraw = () => void;

abstract class FormatPart extends HostObject {
  constructor(
    protected readonly record: ConditionalFormatRecord,
    protected readonly redraw: Redraw,
  ) {
    super();
  }
}

/** Excel.ConditionalRangeFill */
export class ConditionalRangeFill extends FormatPart {
  get Color(): string {
    return this.record.format.fill ?? '';
  }

  set Color(color: string) {
    this.record.format.fill = readColor(color);
    this.redraw();
  }

  Clear(): void {
    delete this.record.format.fill;
    this.redraw();
  }
}

/** Excel.ConditionalRangeFont */
export class ConditionalRangeFont extends FormatPart {
  get Color(): string {
    return this.record.format.color ?? '';
  }

  set Color(color: string) {
    this.record.format.color = readColor(color);
    this.redraw();
  }

  get Bold(): boolean {
    return this.record.format.bold ?? false;
  }

  set Bold(bold: boolean) {
    this.record.format.bold = bold;
    this.redraw();
  }

  get Italic(): boolean {
    return this.record.format.italic ?? false;
  }

  set Italic(italic: boolean) {
    this.record.format.italic = italic;
    this.redraw();
  }
}

/** Excel.ConditionalRangeFormat */
export class ConditionalRangeFormat extends FormatPart {
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.record, this.redraw);
  }

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.record, this.redraw);
  }

  get NumberFormat(): string {
    return String(this.record.rule['numberFormat'] ?? '');
  }

  set NumberFormat(value: string) {
    this.record.rule['numberFormat'] = value;
  }
}

/** Excel.ConditionalFormatRule */
export class ConditionalFormatRule extends FormatPart {
  get Formula(): string {
    return String(this.record.rule['formula'] ?? '');
  }

  set Formula(formula: string) {
    this.record.rule['formula'] = formula;
    this.redraw();
  }
}

/** Excel.CustomConditionalFormat */
export class CustomConditionalFormat extends FormatPart {
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.record, this.redraw);
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.record, this.redraw);
  }
}

/** A rule given as one object, and a look. */
class RuleConditionalFormat extends FormatPart {
  get Rule(): Record<string, unknown> {
    return this.record.rule;
  }

  set Rule(rule: Record<string, unknown>) {
    this.record.rule = rule;
    this.redraw();
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.record, this.redraw);
  }
}

/** Excel.CellValueConditionalFormat */
export class CellValueConditionalFormat extends RuleConditionalFormat {}

/** Excel.TextConditionalFormat */
export class TextConditionalFormat extends RuleConditionalFormat {}

/** Excel.ConditionalDataBarPositiveFormat */
export class ConditionalDataBarPositiveFormat extends FormatPart {
  get FillColor(): string {
    return String(this.record.rule['color'] ?? '#638EC6');
  }

  set FillColor(color: string) {
    this.record.rule['color'] = readColor(color);
    this.redraw();
  }

  get GradientFill(): boolean {
    return this.record.rule['gradient'] !== false;
  }

  set GradientFill(gradient: boolean) {
    this.record.rule['gradient'] = gradient;
  }
}

/** Excel.DataBarConditionalFormat */
export class DataBarConditionalFormat extends FormatPart {
  get PositiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.record, this.redraw);
  }
}

/** Excel.ColorScaleConditionalFormat */
export class ColorScaleConditionalFormat extends FormatPart {
  get Criteria(): Record<string, { color?: string }> {
    return (this.record.rule['criteria'] ?? {}) as Record<string, { color?: string }>;
  }

  set Criteria(criteria: Record<string, { color?: string }>) {
    this.record.rule['criteria'] = criteria;
    this.redraw();
  }
}

function toHighlight(record: ConditionalFormatRecord): Highlight | null {
  const style: Style = record.format;
  const { rule } = record;
  const text = (key: string) => String(rule[key] ?? '');
  switch (record.type) {
    case 'Custom':
      return rule['formula'] ? { kind: 'formula', formula: text('formula'), style } : null;
    case 'CellValue': {
      if (!rule['operator']) return null;
      const second = rule['formula2'] === undefined ? {} : { second: text('formula2') };
      return { kind: 'compare', operator: text('operator'), first: text('formula1'), ...second, style };
    }
    case 'ContainsText':
      return rule['text'] ? { kind: 'text', operator: text('operator'), text: text('text'), style } : null;
    case 'DataBar':
      return { kind: 'dataBar', color: String(rule['color'] ?? '#638EC6') };
    case 'ColorScale': {
      const { minimum, midpoint, maximum } = (rule['criteria'] ?? {}) as Record<string, { color?: string }>;
      const colors = [minimum, midpoint, maximum].flatMap((part) => (part?.color ? [part.color] : []));
      return colors.length >= 2 ? { kind: 'colorScale', colors } : null;
    }
    default:
      return null;
  }
}

const TYPES = [
  'Custom',
  'CellValue',
  'ContainsText',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
];

/** Excel.ConditionalFormat */
export class ConditionalFormat extends HostObject {
  constructor(
    private readonly context: ModelContext,
    private readonly area: CellArea,
    readonly record: ConditionalFormatRecord,
  ) {
    super();
  }

  override identity(): Identity {
    return { Id: this.record.id };
  }

  get Id(): string {
    return this.record.id;
  }

  get Type(): string {
    return this.record.type;
  }

  get Priority(): number {
    return this.record.priority;
  }

  set Priority(priority: number) {
    this.record.priority = priority;
  }

  get StopIfTrue(): boolean {
    return this.record.stopIfTrue;
  }

  set StopIfTrue(stop: boolean) {
    this.record.stopIfTrue = stop;
  }

  get Custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.record, this.redraw);
  }

  get CellValue(): CellValueConditionalFormat {
    return new CellValueConditionalFormat(this.record, this.redraw);
  }

  get TextComparison(): TextConditionalFormat {
    return new TextConditionalFormat(this.record, this.redraw);
  }

  get DataBar(): DataBarConditionalFormat {
    return new DataBarConditionalFormat(this.record, this.redraw);
  }

  get ColorScale(): ColorScaleConditionalFormat {
    return new ColorScaleConditionalFormat(this.record, this.redraw);
  }

  GetRange(): CellArea {
    const [box] = this.record.boxes;
    if (!box) throw itemNotFound();
    return this.context.make.range(this.area.sheet, box);
  }

  Delete(): void {
    this.area.guard('allowFormatCells');
    const state = this.context.sheets.of(this.area.sheet);
    state.conditionalFormats = state.conditionalFormats.filter((other) => other !== this.record);
    if (this.record.drawn) this.context.engine.removeHighlight(this.area.sheet, this.record.drawn);
    this.record.drawn = null;
  }

  /** Draws the format anew: rule and look are set one after the other. */
  readonly redraw = (): void => {
    const { engine } = this.context;
    if (this.record.drawn) engine.removeHighlight(this.area.sheet, this.record.drawn);
    this.record.drawn = null;
    const highlight = toHighlight(this.record);
    const [box] = this.record.boxes;
    if (highlight && box) this.record.drawn = engine.addHighlight(this.area.sheet, box, highlight);
  };
}

/** Excel.ConditionalFormatCollection */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  constructor(
    private readonly context: ModelContext,
    private readonly area: CellArea,
  ) {
    super();
  }

  override list(): readonly ConditionalFormat[] {
    return this.context.sheets
      .of(this.area.sheet)
      .conditionalFormats.filter(({ boxes }) => boxes.some((box) => intersect(box, this.area.box)))
      .map((record) => new ConditionalFormat(this.context, this.area, record));
  }

  Add(type: string): ConditionalFormat {
    this.area.guard('allowFormatCells');
    if (!TYPES.includes(type)) throw invalidArgument();
    const state = this.context.sheets.of(this.area.sheet);
    const record: ConditionalFormatRecord = {
      id: `{format-${++count}}`,
      type,
      boxes: [this.area.box],
      priority: 0,
      stopIfTrue: false,
      rule: {},
      format: {},
      drawn: null,
    };
    state.conditionalFormats.forEach((other) => other.priority++);
    state.conditionalFormats.unshift(record);
    const format = new ConditionalFormat(this.context, this.area, record);
    format.redraw();
    return format;
  }

  override GetItem(id: string): ConditionalFormat {
    const format = this.list().find(({ record }) => record.id === id);
    if (!format) throw itemNotFound();
    return format;
  }

  GetItemAt(index: number): ConditionalFormat {
    const format = this.list()[index];
    if (!format) throw itemNotFound();
    return format;
  }

  ClearAll(): void {
    this.list().forEach((format) => format.Delete());
  }
}
