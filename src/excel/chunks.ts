import type { LaidCell } from '../define/sheet/laid';

/** What Excel takes for a cell: a formula, a value, or null to leave the cell alone. */
type Entry = string | number | boolean | null;

/** Neighbouring rows that go to Excel in one request. */
export interface Chunk {
  /** Of the sheet, counted from 0. */
  readonly row: number;
  readonly entries: readonly (readonly Entry[])[];
}

/** Excel on the web refuses 5 MB; below 1 MB a request is answered soon enough for progress to be seen. */
const CHARACTERS_A_CHUNK = 900_000;

/** The cells as Excel is to read them, cut into requests of a bearable size. */
export function chunksOf(
  cells: readonly (readonly (LaidCell | null)[])[],
  limit = CHARACTERS_A_CHUNK,
): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let entries: Entry[][] = [];
  let size = 0;
  cells.forEach((row, r) => {
    const next = row.map(entryOf);
    const length = JSON.stringify(next).length;
    if (entries.length > 0 && size + length > limit) {
      chunks.push({ row: r - entries.length, entries });
      entries = [];
      size = 0;
    }
    entries.push(next);
    size += length;
  });
  if (entries.length > 0) chunks.push({ row: cells.length - entries.length, entries });
  return chunks;
}

/**
 * Excel reads what it is given as if it were typed; the apostrophe keeps a text such as `=1+1` or `007` what it is.
 * A blank among the cells is left alone: on a new sheet it is blank already.
 */
function entryOf(cell: LaidCell | null): Entry {
  if (!cell || (cell.value === '' && cell.formula === undefined)) return null;
  if (cell.formula !== undefined) return cell.formula;
  return cell.asText ? `'${String(cell.value)}` : cell.value;
}
