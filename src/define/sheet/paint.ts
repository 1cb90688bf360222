import { say, type Lang } from '../../core/text';
import type { Area } from './area';
import { alignmentOf, numberFormatOf, type Format } from './format';
import type { Formula } from './formula';
import type { LaidCell, LaidFill, StyleName } from './laid';
import type { PlacedInput, PlacedTable, Plan } from './place';
import { resolve, type Written } from './resolve';
import { formula } from './formula';
import { headersOf } from './headers';
import type { Content } from './sheet';
import { lengthOf, widthFor } from './width';

const DEFAULT_WIDTH = 9;

interface Painted {
  readonly cells: (LaidCell | null)[][];
  readonly widths: number[];
  readonly fills: LaidFill[];
}

/** How the sheet calculates: in plain Excel, in the add-in's own functions where there is one, or not at all. */
export const FORMULA_STYLES = ['plain', 'addIn', 'values'] as const;
export type FormulaStyle = (typeof FORMULA_STYLES)[number];

interface Formulas {
  readonly formula?: Formula;
  readonly addIn?: Formula;
}
type Write = (formulas: Formulas | undefined, own: PlacedTable | null) => Written | undefined;

/** Fills the planned places with values, formulas and styles. */
export function paint(
  plan: Plan,
  size: { rows: number; columns: number },
  lang: Lang,
  formulas: FormulaStyle,
): Painted {
  const cells = Array.from({ length: size.rows }, () => new Array<LaidCell | null>(size.columns).fill(null));
  const widths = new Array<number>(size.columns).fill(DEFAULT_WIDTH);
  const fills: LaidFill[] = [];
  const canvas: Canvas = {
    fill: (area, written) => void fills.push({ area, formula: written.relative(area.column) }),
    put(row, column, content, style, format = 'text', written) {
      cells[row]![column] = laidCell(content, style, format, lang, written?.(row));
    },
    widen(column, width) {
      widths[column] = Math.max(widths[column]!, width);
    },
  };
  for (const { block, row, column } of plan.titles) {
    canvas.put(row, column, block.heading, 'heading');
    block.lines.forEach((line, i) => canvas.put(row + 1 + i, column, line, 'subtitle'));
  }
  for (const { text, row, column } of plan.sections) canvas.put(row, column, text, 'section');
  for (const { block, row, column } of plan.notes) {
    block.lines.forEach((line, i) => canvas.put(row + i, column, line, 'note'));
  }
  const write: Write = (of, own) => {
    const chosen = formulas === 'values' ? undefined : (formulas === 'addIn' && of?.addIn) || of?.formula;
    return chosen && resolve(chosen, plan, own, lang);
  };
  for (const input of plan.inputs) paintInput(canvas, input, write, lang);
  for (const table of plan.tables.values()) paintTable(canvas, table, write, lang);
  return { cells, widths, fills };
}

interface Canvas {
  put(
    row: number,
    column: number,
    content: Content,
    style: StyleName,
    format?: Format,
    written?: Written,
  ): void;
  widen(column: number, width: number): void;
  /** All cells of a column have one formula. */
  fill(area: Area, written: Written): void;
}

/** A label may be so wide before it runs over the figure beside it. */
export const WIDEST_LABEL = 34;

function paintInput(canvas: Canvas, placed: PlacedInput, write: Write, lang: Lang): void {
  const { cell, row, label, value, note } = placed;
  canvas.put(row, label, cell.label, 'label');
  canvas.widen(label, Math.min(WIDEST_LABEL, lengthOf(say(cell.label, lang)) + 2));
  // A parameter that the workbook has a name for refers to it, and still is a parameter.
  const named = write(cell.named && { formula: cell.named }, null);
  const written = write(cell, null);
  canvas.put(row, value, cell.value, written ? 'figure' : 'input', cell.format, written ?? named);
  if (cell.note || cell.check) {
    const noted = cell.note ?? NOTHING;
    const checked =
      cell.check &&
      write({ formula: formula`IF(${cell.check.unusable},${cell.check.sentence},${noted})` }, null);
    canvas.put(row, note, noted, 'note', 'text', checked);
  }
  canvas.widen(value, widthFor('', [cell.value], cell.format, lang));
}

const NOTHING = { en: '', 'zh-CN': '' };

function paintTable(canvas: Canvas, table: PlacedTable, write: Write, lang: Lang): void {
  const { block, area, total, check, lines } = table;
  if (lines) return paintForm(canvas, table, lines, write, lang);
  const headers = headersOf(block, lang);
  block.columns.forEach((shown, i) => {
    const { format, values, input, total: sum } = shown;
    const header = headers[i]!;
    const column = area.column + i;
    const written = write(shown, table) ?? write(shown.named && { formula: shown.named }, table);
    canvas.put(area.row, column, header, 'header', format);
    const style = input ? 'input' : 'body';
    values.forEach((value, r) => canvas.put(area.row + 1 + r, column, value, style, format, written));
    if (written && values.length > 1)
      canvas.fill({ row: area.row + 1, column, rows: values.length, columns: 1 }, written);
    if (total !== null) canvas.put(total, column, sum?.value ?? '', 'total', format, write(sum, table));
    canvas.widen(column, widthFor(header, sum ? [...values, sum.value] : values, format, lang));
  });
  if (block.check && check !== null) {
    canvas.put(check, area.column, '', 'problem', 'text', write({ formula: block.check.sentence }, table));
  }
}

/** Room for a few words, and no more than a page has. */
const [NARROWEST_ENTRY, WIDEST_ENTRY] = [24, 48];

function paintForm(
  canvas: Canvas,
  table: PlacedTable,
  lines: ReadonlyMap<string, number>,
  write: Write,
  lang: Lang,
): void {
  const { column } = table.area;
  for (const shown of table.block.columns) {
    const { id, header, format, values, input, note } = shown;
    const row = lines.get(id)!;
    canvas.put(row, column, header, 'label');
    canvas.put(row, column + 1, values[0] ?? '', input ? 'input' : 'figure', format, write(shown, table));
    if (note) canvas.put(row, column + 2, note, 'note');
    canvas.widen(column, Math.min(WIDEST_LABEL, lengthOf(say(header, lang)) + 2));
    const width = widthFor('', values, format, lang);
    canvas.widen(column + 1, Math.min(WIDEST_ENTRY, Math.max(NARROWEST_ENTRY, width)));
  }
}

function laidCell(
  content: Content,
  style: StyleName,
  format: Format,
  lang: Lang,
  formula: string | undefined,
): LaidCell {
  const value = cut(typeof content === 'object' ? say(content, lang) : content);
  const isHeader = style === 'header';
  const numberFormat = isHeader ? null : numberFormatOf(format);
  const align = isHeader || format === 'code' ? alignmentOf(format) : null;
  return {
    value,
    style,
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === null ? {} : { numberFormat }),
    ...(align === null ? {} : { align }),
    ...(formula === undefined && typeof value === 'string' && mayBeMistaken(value) ? { asText: true } : {}),
  };
}

/** The longest text that Excel takes for a cell. */
const LONGEST = 32_767;

const cut = (value: string | number | boolean): string | number | boolean =>
  typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value;

/** Whether Excel could take a text for a formula, a number, a date, a flag or an error. */
export const mayBeMistaken = (text: string): boolean =>
  /^\s*[=+\-@'#＝＋－＠]/.test(text) || /\p{N}/u.test(text) || /^\s*(true|false)\s*$/i.test(text);
