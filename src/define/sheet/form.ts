import type { Text } from '../../core/text';
import type { Figure } from './assemble';
import { filled } from './fill';
import { finding } from './finding';
import { logRows, type LogRows } from './log';
import { sentences } from './sentences';
import type { Source, SourceColumns, SourceData } from './source';
import { at, type Cell } from './step/expression';

/** The one row of a form: the first that was chosen, or an empty one. */
export function formRow<C extends SourceColumns>(
  id: string,
  source: Source<C>,
  data: SourceData<C> | null,
): LogRows {
  const rows = logRows(id, source, data, 1);
  const count = rows.count - 1;
  return {
    count: 1,
    known: new Map([...rows.known].map(([cell, cells]) => [cell, cells.slice(0, 1)])),
    from: { source: id, rows: rows.from.rows.slice(0, 1) },
    findings: [
      ...rows.findings,
      ...(count > 1 ? [finding('remark', filled(sentences.firstRow, { source: source.title, count }))] : []),
    ],
  };
}

/** A cell of the form's one row among the key figures. */
export const formFigure = (id: string, label: Text, of: Cell): Figure => ({
  id,
  label,
  format: of.format,
  is: at(of, 1),
});
