/** An argument as rows of cells. */
export const rowsOf = (arg: unknown): unknown[][] => (Array.isArray(arg) ? (arg as unknown[][]) : [[arg]]);

/** A block of the given size, its cells taken in turn. */
export function block(cells: readonly unknown[], rows: number, columns: number): unknown[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => cells[(r * columns + c) % cells.length]),
  );
}

/** The same range with one cell exchanged; a single cell is exchanged itself. */
export function withCell(arg: unknown, at: 'first' | 'last', cell: unknown): unknown {
  if (!Array.isArray(arg)) return cell;
  const rows = rowsOf(arg).map((row) => [...row]);
  const row = at === 'first' ? rows[0]! : rows[rows.length - 1]!;
  row[at === 'first' ? 0 : row.length - 1] = cell;
  return rows;
}

/** The same call with one argument exchanged; arguments left out before it stay left out. */
export function withArgument(args: readonly unknown[], k: number, arg: unknown): unknown[] {
  const all: unknown[] = Array.from({ length: Math.max(args.length, k + 1) }, (_, i) => args[i] ?? null);
  all[k] = arg;
  return all;
}
