import { say, type Lang } from '../../core/text';
import { areaName, cellName, type Area } from './area';
import { isRef, type Formula, type Ref } from './formula';
import { bodyOf, type Plan, type PlacedTable } from './place';

/** Writes a formula for a row of the worksheet. */
export interface Written {
  (row: number): string;
  /** The same for all rows of a column: it says how far away its cells are. */
  readonly relative: (column: number) => string;
}

/**
 * Turns the names in a formula into addresses. What is the same in every row is written once, so that a long column
 * costs no more than its own references.
 */
export function resolve(formula: Formula, plan: Plan, own: PlacedTable | null, lang: Lang): Written {
  const parts: (string | Place)[] = ['='];
  for (const part of formula) {
    if (typeof part === 'string') parts.push(part);
    else if (isRef(part)) parts.push(refer(part, plan, own));
    else parts.push(quoted(say(part, lang)));
  }
  const inRow = (row: number) =>
    parts.map((part) => (typeof part === 'string' ? part : part.inRow(row))).join('');
  const relative = (column: number) =>
    parts.map((part) => (typeof part === 'string' ? part : part.relative(column))).join('');
  return Object.assign(inRow, { relative });
}

/** A reference in both notations. */
interface Place {
  readonly inRow: (row: number) => string;
  readonly relative: (column: number) => string;
}

function refer(ref: Ref, plan: Plan, own: PlacedTable | null): Place {
  if (ref.ref === 'input') {
    const place = plan.cells.get(ref.id);
    if (!place) throw new Error(`No parameter is called “${ref.id}”.`);
    return fixed({ ...place, rows: 1, columns: 1 });
  }
  const table = ref.ref !== 'cell' && ref.table !== null ? plan.tables.get(ref.table) : own;
  if (!table) throw new Error(`No table holds the column “${ref.column}”.`);
  const body = bodyOf(table, ref.column);
  if (ref.ref === 'part') return fixed({ ...body, row: body.row + ref.from, rows: ref.count });
  if (ref.ref === 'column' || table.lines) return fixed(body);
  const { column } = body;
  return {
    inRow: (row) => cellName(row - ref.up, column),
    relative: (from) => `R${offset(-ref.up)}C${offset(column - from)}`,
  };
}

const offset = (count: number): string => (count === 0 ? '' : `[${count}]`);

function fixed(area: Area): Place {
  const name = areaName(area, true);
  const { row, column, rows, columns } = area;
  const first = `R${row + 1}C${column + 1}`;
  const relative = rows === 1 && columns === 1 ? first : `${first}:R${row + rows}C${column + columns}`;
  return { inRow: () => name, relative: () => relative };
}

/** Excel takes no longer text between quotation marks. */
const LONGEST_TEXT = 255;

function quoted(text: string): string {
  const parts = text.match(new RegExp(`[^]{1,${LONGEST_TEXT}}`, 'g')) ?? [''];
  return parts.map((part) => `"${part.replace(/"/g, '""')}"`).join('&');
}
