import type { Area } from '../define/sheet/area';

interface Rectangle<K> extends Area {
  readonly key: K;
}

/**
 * The fewest simple rectangles in which neighbouring cells have the same key, so that one call serves many cells. Cells
 * without a key are left out.
 */
export function rectangles<K>(matrix: readonly (readonly (K | null | undefined)[])[]): Rectangle<K>[] {
  const done: Rectangle<K>[] = [];
  let open = new Map<number, Rectangle<K>>();
  for (const [row, cells] of matrix.entries()) {
    const next = new Map<number, Rectangle<K>>();
    for (const run of runsOf(cells, row)) {
      const above = open.get(run.column);
      const continues = above && above.key === run.key && above.columns === run.columns;
      next.set(run.column, continues ? { ...above, rows: above.rows + 1 } : run);
      if (continues) open.delete(run.column);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function runsOf<K>(cells: readonly (K | null | undefined)[], row: number): Rectangle<K>[] {
  const runs: Rectangle<K>[] = [];
  for (let start = 0; start < cells.length;) {
    const key = cells[start];
    let end = start + 1;
    while (end < cells.length && cells[end] === key) end++;
    if (key != null) runs.push({ key, row, column: start, rows: 1, columns: end - start });
    start = end;
  }
  return runs;
}
