import { textKey } from '../../core/same-text';
import type { RawCell } from '../sheet/input';
import type { Source, SourceInput } from '../sheet/source';
import { isFilled } from './range';
import { counted, type Remark } from './remark';
import { sentences } from './sentences';

/** A source with what was read of it. */
export interface Met {
  readonly source: Source;
  readonly input: SourceInput;
}

/**
 * The names that only one of two sources has, each with its cell. Sources meet by their codes where both have a column
 * of codes, else by name; one without names meets none.
 */
export function onlyInOne(a: Met, b: Met): readonly { readonly of: Met; readonly remark: Remark }[] {
  const byCode = columnOf(a, a.source.code) !== null && columnOf(b, b.source.code) !== null;
  const [ofA, ofB] = [a, b].map((met) => columnOf(met, byCode ? met.source.code : met.source.key));
  if (!ofA || !ofB) return [];
  const [namesA, namesB] = [keysOf(ofA.cells), keysOf(ofB.cells)];
  return [...told(a, b, ofA, namesA, namesB), ...told(b, a, ofB, namesB, namesA)];
}

const columnOf = ({ input }: Met, id: string | null) =>
  id === null ? null : (input.columns[id]?.[0] ?? null);

/** The first row of each name. */
function keysOf(cells: readonly RawCell[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  cells.forEach((cell, row) => {
    const key = isFilled(cell) ? textKey(String(cell)) : '';
    if (key !== '' && !rows.has(key)) rows.set(key, row);
  });
  return rows;
}

function told(
  of: Met,
  other: Met,
  { column }: { readonly column: number },
  names: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
): { of: Met; remark: Remark }[] {
  const rows = [...names].flatMap(([key, row]) => (others.has(key) ? [] : [row]));
  if (rows.length === 0) return [];
  const text = counted(sentences.onlyHere, rows.length, {
    source: of.source.title,
    other: other.source.title,
  });
  const cells = rows.map((row) => ({ row: of.input.rows[row]!, column }));
  return [{ of, remark: { severity: 'warning', text, cells, remedies: [] } }];
}
