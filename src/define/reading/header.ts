import { spelledNumber } from '../../core/spelled';
import type { RawCell } from '../sheet/input';
import type { MoneyUnit } from '../sheet/source';
import { isDateFormat, isErrorText, isFilled, type ReadRange } from './range';
import { unitOf, unitOfTitle } from './units';

/** Title lines that may stand above a header. */
const LINES_ABOVE = 30;

/** The header as it was found. */
export interface Header {
  /** Its lines among those of the range; null where the range has no header. */
  readonly lines: { readonly first: number; readonly last: number } | null;
  /** For each column: what its header says. A number is a year, a month or a date. */
  readonly names: readonly RawCell[];
  /** For each column: the unit that a line of its own says below the words. */
  readonly units: readonly (MoneyUnit | null)[];
  /** The unit that a title line says for all. */
  readonly unit: MoneyUnit | null;
}

/** How many of the needed columns a line names; see `knownIn`. */
type Known = (cell: RawCell) => boolean;

/**
 * Finds the header: the line that names most of the known columns; else a line of words over figures. It may be two
 * lines deep, stand below titles, hold years or dates, or stand just above what was selected.
 */
export function findHeader(range: ReadRange, isKnown: Known): Header {
  const width = usedWidth(range);
  const inside = bestLine(range, width, isKnown, range.above, range.above + LINES_ABOVE + 1);
  const outside = inside?.known ? null : lineAbove(range, width, isKnown);
  const line = outside && (!inside || outside.known > 0) ? outside.line : inside?.line;
  if (line === undefined) {
    const none = range.columns.map(() => '');
    return {
      lines: null,
      names: none,
      units: none.map(() => null),
      unit: titleUnit(range, range.above),
    };
  }
  return describe(range, line);
}

interface Candidate {
  readonly line: number;
  readonly known: number;
  readonly filled: number;
}

function bestLine(
  range: ReadRange,
  width: number,
  isKnown: Known,
  from: number,
  to: number,
): Candidate | null {
  let best: Candidate | null = null;
  let plain: Candidate | null = null;
  for (let line = from; line < Math.min(to, range.cells.length); line++) {
    const found = candidate(range, line, width, isKnown);
    if (!found) continue;
    if (
      found.known > 0 &&
      (!best || found.known > best.known || (found.known === best.known && found.filled > best.filled))
    ) {
      best = found;
    }
    if (!plain && found.known === 0 && found.filled * 2 > width && isOverFigures(range, line)) plain = found;
  }
  return best ?? plain;
}

/** The line right above the selection, or the one before it where that holds only units. */
function lineAbove(range: ReadRange, width: number, isKnown: Known): Candidate | null {
  for (let line = range.above - 1; line >= Math.max(0, range.above - 2); line--) {
    const row = range.cells[line]!;
    if (!row.some(isFilled)) return null;
    const found = candidate(range, line, width, isKnown);
    if (found && (found.known > 0 || (found.filled * 2 > width && isOverFigures(range, line)))) return found;
    if (!row.filter(isFilled).every((cell) => typeof cell === 'string' && unitOf(cell))) return null;
  }
  return null;
}

/** A line of words, years and dates over at least half of the columns in use. */
function candidate(
  { cells, formats }: ReadRange,
  line: number,
  width: number,
  isKnown: Known,
): Candidate | null {
  const row = cells[line]!;
  const filled = row.filter(isFilled).length;
  if (filled === 0 || filled * 2 < width) return null;
  const numbers = row.filter(
    (cell, c) => isFilled(cell) && !isWord(cell) && !isPeriod(cell, formats[line]?.[c]),
  );
  if (numbers.length > 0 && !inSteps(row)) return null;
  const words = row.filter(isWord).length;
  const known = row.filter((cell) => isWord(cell) && isKnown(cell)).length;
  // Without a known word a lone year may be a figure: `Ann 2025`.
  if (words === 0 && filled < 2) return null;
  if (known === 0 && filled - words === 1) return null;
  return { line, known, filled };
}

const isWord = (cell: RawCell | undefined): boolean =>
  typeof cell === 'string' &&
  isFilled(cell) &&
  !isErrorText(cell) &&
  (spelledNumber(cell) === null || isPeriod(cell, ''));

/** A year, a month of a year (202601), or a number shown as a date. */
export const isPeriod = (cell: RawCell | undefined, format: string | undefined): boolean => {
  if (typeof cell === 'number' && isDateFormat(format) && cell >= 1) return true;
  const x =
    typeof cell === 'number' ? cell : typeof cell === 'string' && /^\d{4,6}$/.test(cell) ? Number(cell) : NaN;
  return isYear(x) || (Number.isInteger(x) && isYear(Math.floor(x / 100)) && x % 100 >= 1 && x % 100 <= 12);
};

const isYear = (x: number): boolean => Number.isInteger(x) && x >= 1900 && x <= 2100;

/** Months as 1, 2, 3 …: numbers that rise by one. */
function inSteps(row: readonly RawCell[]): boolean {
  const numbers = row.filter((cell): cell is number => typeof cell === 'number');
  return (
    numbers.length >= 3 &&
    numbers[0] === 1 &&
    numbers.every((x, i) => i === 0 || x === numbers[i - 1]! + 1) &&
    row.some(isWord)
  );
}

/** Whether the first filled cell under one of the line's names is a number, a date or a truth value. */
function isOverFigures({ cells }: ReadRange, line: number): boolean {
  return cells[line]!.some((name, column) => {
    if (!isFilled(name)) return false;
    for (let below = line + 1; below < cells.length; below++) {
      const cell = cells[below]![column];
      if (isFilled(cell)) return typeof cell !== 'string' || spelledNumber(cell) !== null;
    }
    return false;
  });
}

function usedWidth({ cells, columns }: ReadRange): number {
  return columns.filter((_, column) => cells.some((row) => isFilled(row[column]))).length;
}

/** Reads the names off a header line, the line above it or below it where they belong to it. */
function describe(range: ReadRange, line: number): Header {
  const { cells } = range;
  const below = line + 1 < cells.length && continues(range, line) ? cells[line + 1]! : null;
  const above = line > 0 && groups(cells[line - 1]!, cells[line]!) ? filledRight(cells[line - 1]!) : null;
  const row = below ? filledRight(cells[line]!, below) : cells[line]!;
  const units: (MoneyUnit | null)[] = [];
  const names = row.map((name, column): RawCell => {
    const under = below?.[column] ?? '';
    const unit = typeof under === 'string' ? unitOf(under) : null;
    units.push(unit);
    return joined([above?.[column] ?? '', name, unit ? '' : under]);
  });
  const first = above ? line - 1 : line;
  return {
    lines: { first, last: below ? line + 1 : line },
    names,
    units,
    unit: titleUnit(range, first),
  };
}

const joined = (parts: readonly RawCell[]): RawCell => {
  const [one, ...more] = parts.filter(isFilled);
  return one === undefined
    ? ''
    : more.length === 0
      ? one
      : [one, ...more].map((part) => String(part).trim()).join(' ');
};

/** Whether the line under a header still belongs to it: no figures in it, and nothing under the first name. */
function continues(range: ReadRange, line: number): boolean {
  const [row, next] = [range.cells[line]!, range.cells[line + 1]!];
  const names = next.flatMap((cell, column) => (isFilled(cell) ? [column] : []));
  const first = row.findIndex(isFilled);
  if (names.length === 0 || isFilled(next[first])) return false;
  const formats = range.formats[line + 1];
  if (!names.every((column) => isWord(next[column]) || isPeriod(next[column], formats?.[column])))
    return false;
  const saysUnit = names.every((column) => typeof next[column] === 'string' && unitOf(next[column]) !== null);
  return saysUnit || names.some((column) => !isFilled(row[column])) || isOverFigures(range, line + 1);
}

/** Whether a line groups the names below it, as 2024 over Sales and Cost: needed where names come twice. */
function groups(above: readonly RawCell[], row: readonly RawCell[]): boolean {
  const names = row.filter(isFilled).map((name) => String(name).trim().toLowerCase());
  return new Set(names).size < names.length && above.filter(isFilled).length >= 2;
}

/** Merged cells hold their words in the first: the others take them over, where a line below has something to name. */
function filledRight(row: readonly RawCell[], below?: readonly RawCell[]): readonly RawCell[] {
  let last: RawCell = '';
  return row.map((cell, column) => {
    if (isFilled(cell)) last = cell;
    return isFilled(cell) || (below && !isFilled(below[column])) ? cell : last;
  });
}

function titleUnit({ cells }: ReadRange, before: number): MoneyUnit | null {
  for (let line = before - 1; line >= 0; line--) {
    for (const cell of cells[line]!) {
      const unit = typeof cell === 'string' && isFilled(cell) ? unitOfTitle(cell) : null;
      if (unit) return unit;
    }
  }
  return null;
}
