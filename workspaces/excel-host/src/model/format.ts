import { MAX_ROWS } from '../address';
import type { Box, Line, Side, Style, StylePatch } from '../engine';
import { invalidArgument, itemNotFound } from '../host-error';
import type { CellArea } from './area';
import type { ModelContext } from './context';
import { HostCollection, HostObject } from './host-object';

/** How many cells are looked at to tell whether they agree; of larger ranges the first ones speak for all. */
const SAMPLE = 2_000;

/** Colours as Excel gives them back: `#RRGGBB`, whatever CSS name went in. */
const NAMED: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
};

/** A colour argument in the one spelling; refuses what Excel would refuse. */
export function readColor(value: unknown): string {
  const text = String(value).trim();
  if (text === '') return '';
  const color = NAMED[text.toLowerCase()] ?? (text.startsWith('#') ? text : `#${text}`);
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument();
  return color.toUpperCase();
}

/** Reading and changing the look of an area. */
abstract class LookOfArea extends HostObject {
  constructor(
    protected readonly context: ModelContext,
    protected readonly area: CellArea,
  ) {
    super();
  }

  /** What all cells agree on; null when they differ. */
  protected common<T>(pick: (style: Style) => T): T | null {
    const { row, column, rows, columns } = this.area.box;
    const wide = Math.min(columns, SAMPLE);
    const high = Math.min(rows, Math.max(1, Math.floor(SAMPLE / wide)));
    const first = pick(this.context.engine.style(this.area.sheet, row, column));
    for (let down = 0; down < high; down++) {
      for (let across = 0; across < wide; across++) {
        if (pick(this.context.engine.style(this.area.sheet, row + down, column + across)) !== first)
          return null;
      }
    }
    return first;
  }

  protected change(patch: StylePatch): void {
    this.area.guard('allowFormatCells');
    this.context.engine.setStyle(this.area.sheet, this.area.box, patch);
  }
}

/** Excel.RangeFill */
export class RangeFill extends LookOfArea {
  get Color(): string | null {
    return this.common((style) => style.fill ?? '#FFFFFF');
  }

  set Color(value: unknown) {
    this.change({ fill: readColor(value) || null });
  }

  Clear(): void {
    this.change({ fill: null });
  }
}

/** Excel.RangeFont */
export class RangeFont extends LookOfArea {
  get Bold(): boolean | null {
    return this.common((style) => style.bold === true);
  }

  set Bold(value: boolean) {
    this.change({ bold: value });
  }

  get Italic(): boolean | null {
    return this.common((style) => style.italic === true);
  }

  set Italic(value: boolean) {
    this.change({ italic: value });
  }

  get Underline(): string | null {
    return this.common((style) => (style.underline ? 'Single' : 'None'));
  }

  set Underline(value: string) {
    this.change({ underline: value !== 'None' });
  }

  get Strikethrough(): boolean | null {
    return this.common((style) => style.strikethrough === true);
  }

  set Strikethrough(value: boolean) {
    this.change({ strikethrough: value });
  }

  get Color(): string | null {
    return this.common((style) => style.color ?? '#000000');
  }

  set Color(value: unknown) {
    this.change({ color: readColor(value) || null });
  }

  get Size(): number | null {
    return this.common((style) => style.fontSize ?? 11);
  }

  set Size(value: number) {
    if (!(value >= 1 && value <= 409)) throw invalidArgument();
    this.change({ fontSize: value });
  }

  get Name(): string | null {
    return this.common((style) => style.fontName ?? 'Calibri');
  }

  set Name(value: string) {
    this.change({ fontName: value });
  }
}

const EDGES: Record<string, Side> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};

const INSIDE: Record<string, readonly [Side, Side]> = {
  InsideHorizontal: ['bottom', 'top'],
  InsideVertical: ['right', 'left'],
};

const UNDRAWN = ['DiagonalDown', 'DiagonalUp'];

interface BorderPart {
  readonly box: Box;
  readonly side: Side;
}

/** The cells whose sides make up one border of a range. */
function partsOf(index: string, box: Box): BorderPart[] {
  const lastRow = { ...box, row: box.row + box.rows - 1, rows: 1 };
  const lastColumn = { ...box, column: box.column + box.columns - 1, columns: 1 };
  switch (index) {
    case 'EdgeTop':
      return [{ box: { ...box, rows: 1 }, side: 'top' }];
    case 'EdgeBottom':
      return [{ box: lastRow, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ box: { ...box, columns: 1 }, side: 'left' }];
    case 'EdgeRight':
      return [{ box: lastColumn, side: 'right' }];
    case 'InsideHorizontal':
      return box.rows < 2 ? [] : [{ box: { ...box, rows: box.rows - 1 }, side: 'bottom' }];
    case 'InsideVertical':
      return box.columns < 2 ? [] : [{ box: { ...box, columns: box.columns - 1 }, side: 'right' }];
    default:
      return [];
  }
}

/** Excel.RangeBorder */
export class RangeBorder extends LookOfArea {
  constructor(
    context: ModelContext,
    area: CellArea,
    private readonly index: string,
  ) {
    super(context, area);
  }

  get SideIndex(): string {
    return this.index;
  }

  get Style(): string {
    return this.line()?.style ?? 'None';
  }

  set Style(style: string) {
    this.draw({ style });
  }

  get Weight(): string {
    return this.line()?.weight ?? 'Thin';
  }

  set Weight(weight: string) {
    this.draw({ weight });
  }

  get Color(): string {
    return this.line()?.color ?? '#000000';
  }

  set Color(value: unknown) {
    this.draw({ color: readColor(value) });
  }

  override identity(): Record<string, unknown> {
    return { SideIndex: this.index };
  }

  private line(): Line | undefined {
    const [part] = partsOf(this.index, this.area.box);
    if (!part) return undefined;
    return this.context.engine.style(this.area.sheet, part.box.row, part.box.column).borders?.[part.side];
  }

  private draw(change: Partial<Line>): void {
    this.area.guard('allowFormatCells');
    const before = this.line() ?? { style: 'Continuous', weight: 'Thin', color: '#000000' };
    const line = { ...before, ...change };
    for (const { box, side } of partsOf(this.index, this.area.box)) {
      this.context.engine.setStyle(this.area.sheet, box, { borders: { [side]: line } });
    }
  }
}

/** Excel.RangeBorderCollection */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  constructor(
    private readonly context: ModelContext,
    private readonly area: CellArea,
  ) {
    super();
  }

  override list(): readonly RangeBorder[] {
    return [...Object.keys(EDGES), ...Object.keys(INSIDE), ...UNDRAWN].map((index) => this.GetItem(index));
  }

  override GetItem(index: string): RangeBorder {
    if (!(index in EDGES) && !(index in INSIDE) && !UNDRAWN.includes(index)) throw invalidArgument();
    return new RangeBorder(this.context, this.area, index);
  }

  GetItemAt(index: number): RangeBorder {
    const border = this.list()[index];
    if (!border) throw itemNotFound();
    return border;
  }
}

/** Excel.FormatProtection */
export class FormatProtection extends LookOfArea {
  private hidden = false;

  get Locked(): boolean | null {
    return this.context.sheets.of(this.area.sheet).locked(this.area.box);
  }

  set Locked(value: boolean) {
    this.area.guard();
    this.context.sheets.of(this.area.sheet).setLocked(this.area.box, value);
  }

  get FormulaHidden(): boolean {
    return this.hidden;
  }

  set FormulaHidden(value: boolean) {
    this.area.guard();
    this.hidden = value;
  }
}

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

/** Excel.RangeFormat */
export class RangeFormat extends LookOfArea {
  get Fill(): RangeFill {
    return new RangeFill(this.context, this.area);
  }

  get Font(): RangeFont {
    return new RangeFont(this.context, this.area);
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.context, this.area);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.context, this.area);
  }

  get HorizontalAlignment(): string | null {
    return this.common((style) => style.horizontal ?? 'General');
  }

  set HorizontalAlignment(value: string) {
    if (!HORIZONTAL.includes(value)) throw invalidArgument();
    this.change({ horizontal: value });
  }

  get VerticalAlignment(): string | null {
    return this.common((style) => style.vertical ?? 'Bottom');
  }

  set VerticalAlignment(value: string) {
    if (!VERTICAL.includes(value)) throw invalidArgument();
    this.change({ vertical: value });
  }

  get WrapText(): boolean | null {
    return this.common((style) => style.wrap === true);
  }

  set WrapText(value: boolean) {
    this.change({ wrap: value });
  }

  get IndentLevel(): number | null {
    return this.common((style) => style.indent ?? 0);
  }

  set IndentLevel(value: number) {
    if (!(value >= 0 && value <= 250)) throw invalidArgument();
    this.change({ indent: value });
  }

  get ColumnWidth(): number | null {
    const { column, columns } = this.area.box;
    const width = (at: number) => this.context.engine.columnWidth(this.area.sheet, at);
    const first = width(column);
    for (let at = column + 1; at < column + Math.min(columns, SAMPLE); at++)
      if (width(at) !== first) return null;
    return first;
  }

  set ColumnWidth(points: number) {
    this.area.guard('allowFormatColumns');
    if (!(points >= 0)) throw invalidArgument();
    this.context.engine.setColumnWidth(this.area.sheet, this.area.box.column, this.area.box.columns, points);
  }

  get RowHeight(): number | null {
    const { row, rows } = this.area.box;
    const height = (at: number) => this.context.engine.rowHeight(this.area.sheet, at);
    const first = height(row);
    for (let at = row + 1; at < row + Math.min(rows, SAMPLE); at++) if (height(at) !== first) return null;
    return first;
  }

  set RowHeight(points: number) {
    this.area.guard('allowFormatRows');
    if (!(points >= 0 && points <= 409.5)) throw invalidArgument();
    const rows = this.area.box.rows === MAX_ROWS ? SAMPLE : this.area.box.rows;
    this.context.engine.setRowHeight(this.area.sheet, this.area.box.row, rows, points);
  }

  AutofitColumns(): void {
    this.area.guard('allowFormatColumns');
    this.context.engine.autofitColumns(this.area.sheet, this.area.box.column, this.area.box.columns);
  }

  AutofitRows(): void {
    this.area.guard('allowFormatRows');
    this.context.engine.autofitRows(this.area.sheet, this.area.box.row, this.area.box.rows);
  }
}
