import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Line, Side, Style, StylePatch } from '../engine';

const HORIZONTAL: Record<string, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Record<string, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Excel's pair of style and weight, as the engine's one border type. */
const LINES: readonly (readonly [style: string, weight: string, type: BorderStyleTypes])[] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
];

const SIDES: Record<Side, keyof IBorderData> = { top: 't', bottom: 'b', left: 'l', right: 'r' };

/** One indent step, in pixels: about three characters of the default font. */
const INDENT = 9;

function nameOf<T>(table: Record<string, T>, value: T): string | undefined {
  return Object.keys(table).find((name) => table[name] === value);
}

function toLine(line: Line | null | undefined): IBorderStyleData | null {
  if (!line || line.style === 'None') return null;
  const exact = LINES.find(([style, weight]) => style === line.style && weight === line.weight);
  const type = (exact ?? LINES.find(([style]) => style === line.style))?.[2] ?? BorderStyleTypes.THIN;
  return { s: type, cl: { rgb: line.color } };
}

function fromLine(line: Nullable<IBorderStyleData>): Line | undefined {
  if (!line || line.s === BorderStyleTypes.NONE) return undefined;
  const [style, weight] = LINES.find(([, , type]) => type === line.s) ?? ['Continuous', 'Thin'];
  return { style, weight, color: (line.cl?.rgb ?? '#000000').toUpperCase() };
}

function toggle(on: boolean | null | undefined): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** The engine's form of a change of look; null values take a setting away. */
export function toEngineStyle(patch: StylePatch): IStyleData {
  const style: Record<string, unknown> = {};
  const has = (key: keyof StylePatch) => patch[key] !== undefined;
  if (has('fill')) style.bg = patch.fill ? { rgb: patch.fill } : null;
  if (has('color')) style.cl = patch.color ? { rgb: patch.color } : null;
  if (has('fontName')) style.ff = patch.fontName;
  if (has('fontSize')) style.fs = patch.fontSize;
  if (has('bold')) style.bl = toggle(patch.bold);
  if (has('italic')) style.it = toggle(patch.italic);
  if (has('underline')) style.ul = patch.underline ? { s: BooleanNumber.TRUE } : null;
  if (has('strikethrough')) style.st = patch.strikethrough ? { s: BooleanNumber.TRUE } : null;
  if (has('horizontal')) style.ht = HORIZONTAL[patch.horizontal ?? 'General'] ?? null;
  if (has('vertical')) style.vt = VERTICAL[patch.vertical ?? 'Bottom'] ?? null;
  if (has('wrap')) style.tb = patch.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (has('indent')) style.pd = patch.indent ? { l: patch.indent * INDENT } : null;
  if (has('numberFormat')) {
    const pattern = patch.numberFormat ?? 'General';
    style.n = pattern === 'General' ? null : { pattern };
  }
  if (patch.borders === null) style.bd = { t: null, b: null, l: null, r: null };
  else if (patch.borders) {
    style.bd = Object.fromEntries(
      Object.entries(patch.borders).map(([side, line]) => [SIDES[side as Side], toLine(line)]),
    );
  }
  return style as IStyleData;
}

/** A cell's look in our words; what the engine leaves open stays open. */
export function fromEngineStyle(style: IStyleData): Style {
  const result: Style = {};
  if (style.bg?.rgb) result.fill = style.bg.rgb.toUpperCase();
  if (style.cl?.rgb) result.color = style.cl.rgb.toUpperCase();
  if (style.ff) result.fontName = style.ff;
  if (style.fs) result.fontSize = style.fs;
  if (style.bl) result.bold = true;
  if (style.it) result.italic = true;
  if (style.ul?.s) result.underline = true;
  if (style.st?.s) result.strikethrough = true;
  if (style.ht) result.horizontal = nameOf(HORIZONTAL, style.ht) ?? 'General';
  if (style.vt) result.vertical = nameOf(VERTICAL, style.vt) ?? 'Bottom';
  if (style.tb === WrapStrategy.WRAP) result.wrap = true;
  if (style.pd?.l) result.indent = Math.round(style.pd.l / INDENT);
  if (style.n?.pattern) result.numberFormat = style.n.pattern;
  const borders: Partial<Record<Side, Line>> = {};
  for (const side of Object.keys(SIDES) as Side[]) {
    const line = fromLine(style.bd?.[SIDES[side]]);
    if (line) borders[side] = line;
  }
  if (Object.keys(borders).length > 0) result.borders = borders;
  return result;
}

/** Lays one engine style over another; null values take a setting away. */
export function mergeEngineStyles(base: IStyleData, over: IStyleData): IStyleData {
  const merged: Record<string, unknown> = { ...base, ...over };
  if (base.bd && over.bd) merged.bd = { ...base.bd, ...over.bd };
  return merged as IStyleData;
}
