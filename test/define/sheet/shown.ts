import { cellName } from '../../../src/define/sheet/area';
import type { LaidSheet } from '../../../src/define/sheet/laid';

/** A laid sheet as lines of text, one a cell, for a person to read and for golden copies. */
export function shown(laid: LaidSheet): string {
  const lines = laid.cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (!cell) return [];
      const marks = [cell.style, cell.numberFormat, cell.asText && 'as text'].filter(Boolean).join(', ');
      return [`${cellName(r, c)} [${marks}] ${cell.value}${cell.formula ? ` ${cell.formula}` : ''}`];
    }),
  );
  const { name, widths, tables, charts, freeze } = laid;
  return [name, ...lines, JSON.stringify({ widths, tables, charts, freeze }, null, 1)].join('\n');
}
