/** Numbers far closer than any cell shows are the same here: floats do not round as decimals do. */
const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-8 * Math.max(Math.abs(a), Math.abs(b), 1);

const rowsOf = (result: unknown): readonly unknown[][] =>
  Array.isArray(result) ? (result as unknown[][]) : [[result]];

/** Where two results are not the same, in words; null where they are. Extra cells on either side are no concern. */
export function differenceOf(ours: unknown, theirs: unknown): string | null {
  const [own, other] = [rowsOf(ours), rowsOf(theirs)];
  for (const [r, row] of other.entries()) {
    for (const [c, b] of row.entries()) {
      // The product's tables say more than numbers do; their values are the last number of a row.
      const cells = own[r] ?? [];
      const a = row.length < cells.length ? cells.find((cell) => typeof cell === 'number') : cells[c];
      const same = typeof a === 'number' && typeof b === 'number' ? near(a, b) : a === b;
      if (!same) return `row ${r + 1}, column ${c + 1}: ${String(a)} and ${String(b)}`;
    }
  }
  return null;
}
