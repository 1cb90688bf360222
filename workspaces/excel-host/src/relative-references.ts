import { columnName, MAX_COLUMNS, MAX_ROWS } from './address';

/** A cell; rows and columns count from zero. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

/** One coordinate of a reference: where it points, and whether it stays there when the formula moves. */
interface Coordinate {
  readonly at: number;
  readonly absolute: boolean;
}

/** What is no reference: quoted texts, quoted sheet names, structured references (but not the `[1]` of R1C1). */
const APART = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?!-?\d+\])(?:[^\][]|\[[^\]]*\])*\])/;

const NOT_WITHIN_A_WORD = String.raw`(?<![\p{L}\p{N}_.\\$])`;
const NOT_A_LONGER_WORD = String.raw`(?![\p{L}\p{N}_.(!])`;

const A1 = new RegExp(
  `${NOT_WITHIN_A_WORD}(?:(\\$?)([A-Z]{1,3})(\\$?)(\\d{1,7})|(\\$?)([A-Z]{1,3}):(\\$?)([A-Z]{1,3})|(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7}))${NOT_A_LONGER_WORD}`,
  'giu',
);

const R1C1_ROW = String.raw`R(?:(\d+)|\[(-?\d+)\])?`;
const R1C1_COLUMN = String.raw`C(?:(\d+)|\[(-?\d+)\])?`;
const R1C1 = new RegExp(
  `${NOT_WITHIN_A_WORD}(?:${R1C1_ROW}${R1C1_COLUMN}|${R1C1_ROW}:${R1C1_ROW}|${R1C1_COLUMN}:${R1C1_COLUMN}|${R1C1_COLUMN}|${R1C1_ROW})${NOT_A_LONGER_WORD}`,
  'giu',
);

function indexOf(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const row = (absolute: string | undefined, digits: string | undefined): Coordinate => ({
  at: Number(digits) - 1,
  absolute: absolute === '$',
});

const column = (absolute: string | undefined, letters: string | undefined): Coordinate => ({
  at: indexOf(letters ?? ''),
  absolute: absolute === '$',
});

/** Writes a reference out of its coordinates; null stands for the whole of the other direction. */
type Spelling = (row: Coordinate | null, column: Coordinate | null) => string;

function inA1(rowAt: Coordinate | null, columnAt: Coordinate | null): string {
  const lost =
    (rowAt && (rowAt.at < 0 || rowAt.at >= MAX_ROWS)) ||
    (columnAt && (columnAt.at < 0 || columnAt.at >= MAX_COLUMNS));
  if (lost) return '#REF!';
  const letters = columnAt && `${columnAt.absolute ? '$' : ''}${columnName(columnAt.at)}`;
  const digits = rowAt && `${rowAt.absolute ? '$' : ''}${rowAt.at + 1}`;
  return `${letters ?? ''}${digits ?? ''}`;
}

const inR1C1 =
  (from: Cell): Spelling =>
  (rowAt, columnAt) => {
    const part = (letter: string, coordinate: Coordinate | null, own: number) => {
      if (!coordinate) return '';
      if (coordinate.absolute) return `${letter}${coordinate.at + 1}`;
      return coordinate.at === own ? letter : `${letter}[${coordinate.at - own}]`;
    };
    return part('R', rowAt, from.row) + part('C', columnAt, from.column);
  };

function joined(first: string, second: string): string {
  return first === '#REF!' || second === '#REF!' ? '#REF!' : `${first}:${second}`;
}

/** Whole rows and columns are written twice in A1 and once in R1C1 when both ends are one. */
function span(first: string, second: string, once: boolean): string {
  return once && first === second ? first : joined(first, second);
}

function outside(formula: string, change: (part: string) => string): string {
  return formula
    .split(APART)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

function respelled(formula: string, spell: Spelling, once: boolean): string {
  return outside(formula, (part) =>
    part.replace(A1, (_whole, ...groups: (string | undefined)[]) => {
      const [c$, c, r$, r, c1$, c1, c2$, c2, r1$, r1, r2$, r2] = groups;
      if (c !== undefined) return spell(row(r$, r), column(c$, c));
      if (c1 !== undefined) return span(spell(null, column(c1$, c1)), spell(null, column(c2$, c2)), once);
      return span(spell(row(r1$, r1), null), spell(row(r2$, r2), null), once);
    }),
  );
}

/** The formula in R1C1 style, as it stands in a cell. */
export function toR1C1(formula: string, cell: Cell): string {
  return respelled(formula, inR1C1(cell), true);
}

/** An R1C1 formula in A1 style, as it reads in a cell. */
export function fromR1C1(formula: string, cell: Cell): string {
  const coordinate = (fixed: string | undefined, offset: string | undefined, own: number): Coordinate =>
    fixed === undefined
      ? { at: own + Number(offset ?? 0), absolute: false }
      : { at: Number(fixed) - 1, absolute: true };
  const rowAt = (fixed?: string, offset?: string) => coordinate(fixed, offset, cell.row);
  const columnAt = (fixed?: string, offset?: string) => coordinate(fixed, offset, cell.column);
  return outside(formula, (part) =>
    part.replace(R1C1, (whole, ...groups: (string | undefined)[]) => {
      const [r, ro, c, co, r1, r1o, r2, r2o, c1, c1o, c2, c2o, cc, cco, rr, rro] = groups;
      const upper = whole.toUpperCase();
      const hasColumn = upper.includes('C');
      if (upper.includes(':')) {
        return hasColumn
          ? joined(inA1(null, columnAt(c1, c1o)), inA1(null, columnAt(c2, c2o)))
          : joined(inA1(rowAt(r1, r1o), null), inA1(rowAt(r2, r2o), null));
      }
      if (upper.startsWith('R') && hasColumn) return inA1(rowAt(r, ro), columnAt(c, co));
      const line = hasColumn ? inA1(null, columnAt(cc, cco)) : inA1(rowAt(rr, rro), null);
      return joined(line, line);
    }),
  );
}

/** The formula as Excel changes it when it is copied so many rows down and columns to the right. */
export function moved(formula: string, rows: number, columns: number): string {
  const by = (coordinate: Coordinate | null, distance: number) =>
    coordinate && !coordinate.absolute ? { ...coordinate, at: coordinate.at + distance } : coordinate;
  return respelled(formula, (rowAt, columnAt) => inA1(by(rowAt, rows), by(columnAt, columns)), false);
}
