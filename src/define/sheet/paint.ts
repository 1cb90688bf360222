import { say, type Lang } from '../../core/text';
import { alignmentOf, numberFormatOf, type Format } from './format';
import type { Formula } from './formula';
import type { LaidCell, StyleName } from './laid';
import type { PlacedInput, PlacedTable, Plan } from './place';
import { resolve, type Written } from './resolve';
import type { Content } from './sheet';
import { widthFor } from './width';

const DEFAULT_WIDTH = 9;

interface Painted {
  readonly cells: (LaidCell | null)[][];
  readonly widths: number[];
}

/** Fills the planned places with values, formulas and styles. */
export function paint(plan: Plan, size: { rows: number; columns: number }, lang: Lang): Painted {
  const cells = Array.from({ length: size.rows }, () => new Array<LaidCell | null>(size.columns).fill(null));
  const widths = new Array<number>(size.columns).fill(DEFAULT_WIDTH);
  const canvas: Canvas = {
    put(row, column, content, style, format = 'text', written) {
      cells[row]![column] = laidCell(content, style, format, lang, written?.(row));
    },
    widen(column, width) {
      widths[column] = Math.max(widths[column]!, width);
    },
  };
  for (const { block, row, column } of plan.titles) {
    canvas.put(row, column, block.heading, 'heading');
    if (block.subtitle) canvas.put(row + 1, column, block.subtitle, 'subtitle');
  }
  for (const { text, row, column } of plan.sections) canvas.put(row, column, text, 'section');
  for (const { block, row, column } of plan.notes) {
    block.lines.forEach((line, i) => canvas.put(row + i, column, line, 'note'));
  }
  const write = (formula: Formula | undefined, own: PlacedTable | null): Written | undefined =>
    formula && resolve(formula, plan, own, lang);
  for (const input of plan.inputs.values()) paintInput(canvas, input, write(input.cell.formula, null), lang);
  for (const table of plan.tables.values()) paintTable(canvas, table, write, lang);
  return { cells, widths };
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
}

function paintInput(canvas: Canvas, placed: PlacedInput, written: Written | undefined, lang: Lang): void {
  const { cell, row, label, value, note } = placed;
  canvas.put(row, label, cell.label, 'label');
  canvas.put(row, value, cell.value, written ? 'figure' : 'input', cell.format, written);
  if (cell.note) canvas.put(row, note, cell.note, 'note');
  canvas.widen(value, widthFor('', [cell.value], cell.format, lang));
}

function paintTable(
  canvas: Canvas,
  table: PlacedTable,
  write: (formula: Formula | undefined, own: PlacedTable) => Written | undefined,
  lang: Lang,
): void {
  const { block, area, total } = table;
  block.columns.forEach(({ header, format, values, formula, input, total: sum }, i) => {
    const column = area.column + i;
    const written = write(formula, table);
    canvas.put(area.row, column, header, 'header', format);
    const style = input ? 'input' : 'body';
    values.forEach((value, r) => canvas.put(area.row + 1 + r, column, value, style, format, written));
    if (total !== null)
      canvas.put(total, column, sum?.value ?? '', 'total', format, write(sum?.formula, table));
    canvas.widen(column, widthFor(say(header, lang), sum ? [...values, sum.value] : values, format, lang));
  });
}

function laidCell(
  content: Content,
  style: StyleName,
  format: Format,
  lang: Lang,
  formula: string | undefined,
): LaidCell {
  const value = typeof content === 'object' ? say(content, lang) : content;
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

/** Whether Excel could take a text for a formula, a number, a date, a flag or an error. */
const mayBeMistaken = (text: string): boolean =>
  /^\s*[=+\-@'#]/.test(text) || /\p{N}/u.test(text) || /^\s*(true|false)\s*$/i.test(text);
