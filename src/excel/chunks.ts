import type { LaidCell, LaidFill } from '../define/sheet/laid';

/** What Excel takes for a cell: a formula, a value, or null to leave the cell alone. */
type Entry = string | number | boolean | null;

/** Neighbouring cells, row by row. */
export interface Piece {
  /** Of the sheet, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly entries: readonly (readonly Entry[])[];
}

/** What goes to Excel in one request. */
export type Chunk = readonly Piece[];

/** Excel on the web refuses 5 MB; below 1 MB a request is answered soon enough for progress to be seen. */
const CHARACTERS_A_CHUNK = 900_000;

/**
 * The cells as Excel is to read them, cut into requests of a bearable size; without those of `fills`, which are written
 * column by column.
 */
export function chunksOf(
  cells: readonly (readonly (LaidCell | null)[])[],
  fills: readonly LaidFill[] = [],
  limit = CHARACTERS_A_CHUNK,
): readonly Chunk[] {
  const chunks: Piece[][] = [];
  let open: { row: number; column: number; entries: Entry[][] }[] = [];
  let size = limit;
  cells.forEach((row, r) => {
    const runs = runsOf(row, (column) => isIn(fills, r, column));
    const length = JSON.stringify(runs.map(({ entries }) => entries)).length;
    const isFull = size + length > limit && size > 0;
    const continues =
      !isFull && runs.length === open.length && runs.every((run, i) => isBelow(run, open[i]!));
    if (isFull) {
      chunks.push([]);
      size = 0;
    }
    if (continues) runs.forEach(({ entries }, i) => open[i]!.entries.push(entries));
    else {
      open = runs.map(({ column, entries }) => ({ row: r, column, entries: [entries] }));
      chunks.at(-1)!.push(...open);
    }
    size += length;
  });
  return chunks.filter((chunk) => chunk.length > 0);
}

const isIn = (fills: readonly LaidFill[], row: number, column: number): boolean =>
  fills.some(({ area }) => area.column === column && row >= area.row && row < area.row + area.rows);

interface Run {
  readonly column: number;
  readonly entries: Entry[];
}

const isBelow = (run: Run, above: { column: number; entries: readonly (readonly Entry[])[] }): boolean =>
  run.column === above.column && run.entries.length === above.entries[0]!.length;

/** The cells of a row that are written, as far as they are neighbours. */
function runsOf(row: readonly (LaidCell | null)[], isFilled: (column: number) => boolean): Run[] {
  const runs: Run[] = [];
  row.forEach((cell, column) => {
    if (!cell || isFilled(column)) return;
    const last = runs.at(-1);
    if (last && last.column + last.entries.length === column) last.entries.push(entryOf(cell));
    else runs.push({ column, entries: [entryOf(cell)] });
  });
  return runs;
}

/**
 * Excel reads what it is given as if it were typed; the apostrophe keeps a text such as `=1+1` or `007` what it is.
 * A blank among the cells is left alone: on a new sheet it is blank already.
 */
function entryOf(cell: LaidCell): Entry {
  if (cell.value === '' && cell.formula === undefined) return null;
  if (cell.formula !== undefined) return cell.formula;
  return cell.asText ? `'${String(cell.value)}` : cell.value;
}
