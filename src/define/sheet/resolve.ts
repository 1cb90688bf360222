import { say, type Lang } from '../../core/text';
import { areaName, cellName } from './area';
import { isRef, type Formula, type Ref } from './formula';
import { bodyOf, type Plan, type PlacedTable } from './place';

/** Writes a formula for a row of the worksheet. */
export type Written = (row: number) => string;

/**
 * Turns the names in a formula into addresses. What is the same in every row is written once, so that a long column
 * costs no more than its own references.
 */
export function resolve(formula: Formula, plan: Plan, own: PlacedTable | null, lang: Lang): Written {
  const parts: (string | Written)[] = ['='];
  for (const part of formula) {
    if (typeof part === 'string') parts.push(part);
    else if (isRef(part)) parts.push(refer(part, plan, own));
    else parts.push(quoted(say(part, lang)));
  }
  return (row) => parts.map((part) => (typeof part === 'string' ? part : part(row))).join('');
}

function refer(ref: Ref, plan: Plan, own: PlacedTable | null): string | Written {
  if (ref.ref === 'input') {
    const place = plan.cells.get(ref.id);
    if (!place) throw new Error(`No parameter is called “${ref.id}”.`);
    return cellName(place.row, place.column, true);
  }
  const table = ref.ref !== 'cell' && ref.table !== null ? plan.tables.get(ref.table) : own;
  if (!table) throw new Error(`No table holds the column “${ref.column}”.`);
  const body = bodyOf(table, ref.column);
  if (ref.ref === 'part') return areaName({ ...body, row: body.row + ref.from, rows: ref.count }, true);
  if (ref.ref === 'column') return areaName(body, true);
  const { column } = body;
  return (row) => cellName(row - ref.up, column);
}

/** Excel takes no longer text between quotation marks. */
const LONGEST_TEXT = 255;

function quoted(text: string): string {
  const parts = text.match(new RegExp(`[^]{1,${LONGEST_TEXT}}`, 'g')) ?? [''];
  return parts.map((part) => `"${part.replace(/"/g, '""')}"`).join('&');
}
