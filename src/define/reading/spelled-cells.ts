import { spelledDate, spelledNumber } from '../../core/spelled';
import type { RawCell } from '../sheet/input';
import { cellAt, headerOf, spotsOf, type Lines, type Used } from './lines';
import { isErrorText, isFilled } from './range';
import { counted, remedy, type Remark, type Remedy } from './remark';
import { sentences, type Counted } from './sentences';

const NUMERIC: ReadonlySet<string> = new Set(['money', 'number', 'whole', 'share']);

/** From here on a number in a column of dates is 20260331 rather than a serial number. */
const EIGHT_DIGITS = 19_000_101;

/** The cells of a column, those that are text read as the numbers or dates they spell where the person agreed. */
export function spelledCells(data: Lines, one: Used, remarks: Remark[]): RawCell[] {
  const { kind } = one.wanted;
  const { convert = false, dateOrder } = data.choices;
  const isDate = kind === 'date';
  const cells = data.lines.map((line) => cellAt(data, line, one.index));
  if (!isDate && !NUMERIC.has(kind)) return cells;
  const spelled: number[] = [];
  const unclear: number[] = [];
  const read = cells.map((cell, i): RawCell => {
    const value = isDate ? dateIn(cell, dateOrder) : numberIn(cell);
    if (value === null) return cell;
    (value === 'ambiguous' ? unclear : spelled).push(data.lines[i]!);
    return convert && value !== 'ambiguous' ? value : cell;
  });
  const tell = (
    severity: Remark['severity'],
    said: Counted,
    lines: readonly number[],
    remedies: Remedy[],
  ) => {
    if (lines.length === 0) return;
    const sample = String(cellAt(data, lines[0]!, one.index))
      .trim()
      .slice(0, 30);
    const text = counted(said, lines.length, {
      header: headerOf(one.named),
      sample,
    });
    remarks.push({
      severity,
      text,
      cells: spotsOf(data, lines, one.index),
      remedies,
    });
  };
  if (convert) tell('remark', sentences.converted, spelled, [remedy(sentences.undo, { convert: false })]);
  else {
    const asked = isDate ? sentences.textDates : sentences.textNumbers;
    tell('error', asked, spelled, [remedy(sentences.convert, { convert: true })]);
  }
  tell('error', sentences.dateOrder, unclear, [
    remedy(sentences.dayFirst, { dateOrder: 'day first', convert: true }),
    remedy(sentences.monthFirst, { dateOrder: 'month first', convert: true }),
  ]);
  return read;
}

const numberIn = (cell: RawCell): number | null =>
  typeof cell !== 'string' || isErrorText(cell) ? null : spelledNumber(cell);

/** The date that a cell spells, where it is not one already; the order of day and month as the person said. */
function dateIn(cell: RawCell, order: 'day first' | 'month first' | undefined): number | 'ambiguous' | null {
  if (typeof cell === 'boolean' || !isFilled(cell)) return null;
  if (typeof cell === 'number' && cell < EIGHT_DIGITS) return null;
  const date = spelledDate(String(cell));
  return date === 'ambiguous' && order ? inOrder(String(cell), order) : date;
}

/** 03/04/2026 in the order that was said: with points the day comes first. */
function inOrder(text: string, order: 'day first' | 'month first'): number | null {
  const [first, second, ...rest] = text.trim().split(/(?<=\d)[-/](?=\d)/);
  const [day, month] = order === 'day first' ? [first, second] : [second, first];
  const date = spelledDate(`${day}.${month}.${rest.join('.')}`);
  return date === 'ambiguous' ? null : date;
}
