/** Rows by key, keys in order of appearance. */
export function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Sum of whole numbers; the caller keeps money in units (see exact.ts). */
export function sumOf<Row>(rows: readonly Row[], valueOf: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + valueOf(row), 0);
}

/** Rows in alphabetical order of a text, by code unit so that every machine gives the same order. */
export function sortedBy<Row>(rows: Iterable<Row>, textOf: (row: Row) => string): Row[] {
  return [...rows].sort((a, b) => (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0));
}
