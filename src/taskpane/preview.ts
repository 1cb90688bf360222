import type { LaidCell, LaidSheet } from '../define/sheet/laid';

/** A figure that the sheet works out, with its label. */
export interface KeyFigure {
  readonly label: string;
  readonly cell: LaidCell;
}

/** What is worth showing of a sheet before it is made. */
export interface Preview {
  readonly figures: readonly KeyFigure[];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (LaidCell | null)[])[];
  /** Rows of the whole table. */
  readonly count: number;
}

const FIRST_ROWS = 6;

/** The key figures of a sheet and the first rows of its largest table. */
export function previewOf(laid: LaidSheet): Preview {
  const [table] = [...laid.tables].sort((a, b) => b.area.rows - a.area.rows);
  const figures = keyFigures(laid);
  if (!table) return { figures, headers: [], rows: [], count: 0 };
  const { row, column, rows, columns } = table.area;
  const [header = [], ...body] = laid.cells
    .slice(row, row + Math.min(rows, FIRST_ROWS + 1))
    .map((cells) => cells.slice(column, column + columns));
  return { figures, headers: header.map((cell) => String(cell?.value ?? '')), rows: body, count: rows - 1 };
}

function keyFigures({ cells }: LaidSheet): KeyFigure[] {
  return cells.flatMap((row) =>
    row.flatMap((cell, c) => {
      const left = row[c - 1];
      return cell?.style === 'figure' && left?.style === 'label' ? [{ label: String(left.value), cell }] : [];
    }),
  );
}
