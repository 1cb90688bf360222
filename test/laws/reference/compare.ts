import { Bad } from '../../reference/cells';
import type { Cell, Result } from '../../reference/calls';
import { Rational } from '../../reference/rational';

/** A cell as it is seen in Excel. */
type Seen = number | string | boolean;

/** Where invisible characters and the kind of white space are no difference. */
const shown = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A number that a cell cannot hold is an error. */
const held = (x: number): Seen => (Number.isFinite(x) ? (x === 0 ? 0 : x) : '#VALUE!');

function expected(cell: Cell): Seen {
  if (cell instanceof Rational) return held(cell.toNumber());
  if (cell instanceof Bad) return cell.code;
  if (typeof cell === 'number') return held(cell);
  return typeof cell === 'string' ? shown(cell) : cell;
}

function handedBack(cell: unknown): Seen {
  if (typeof cell === 'object' && cell !== null) return (cell as { code: string }).code;
  return typeof cell === 'string' ? shown(cell) : (cell as Seen);
}

const gridOf = <T>(result: T | T[][]): T[][] => (Array.isArray(result) ? result : [[result]]);

export interface Comparison {
  readonly cells: number;
  /** In words; null where nothing differs. */
  readonly difference: string | null;
}

const close = (a: Seen, b: Seen): boolean =>
  typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-12 * Math.abs(b);

/** Names and notes of the steps are words, and not the reference's matter. */
const withoutWords = (id: string, row: readonly unknown[]): readonly unknown[] =>
  id === 'CREDIT_LIMIT_WC_STEPS' && row.length > 1 ? [row[0], row[2]] : row;

/** Cell by cell: numbers to the last bit, but those that compound. */
export function compare(id: string, got: unknown, wanted: Result): Comparison {
  const compounds = id === 'DISCOUNT_COST';
  const ours = gridOf(got).map((row) => withoutWords(id, row).map(handedBack));
  const theirs = gridOf(wanted).map((row) => row.map(expected));
  const size = (grid: Seen[][]): string => `${grid.length} × ${grid[0]!.length}`;
  if (size(ours) !== size(theirs)) {
    return {
      cells: 1,
      difference: `size ${size(ours)}, right ${size(theirs)}: ${JSON.stringify(ours)} ≠ ${JSON.stringify(theirs)}`,
    };
  }
  let cells = 0;
  for (const [r, row] of theirs.entries()) {
    for (const [c, right] of row.entries()) {
      const cell = ours[r]![c]!;
      cells++;
      if (cell === right || (compounds && close(cell, right))) continue;
      const place = theirs.length * row.length === 1 ? '' : ` in row ${r + 1}, column ${c + 1}`;
      return { cells, difference: `${JSON.stringify(cell)}${place}, right ${JSON.stringify(right)}` };
    }
  }
  return { cells, difference: null };
}
