import type { Text } from '../../core/text';

/**
 * A place that a formula speaks of by name. The layout pass knows the address; nobody writes "B7".
 */
export type Ref =
  /** The cell of a column in the formula's own row, or in the row above. */
  | { readonly ref: 'cell'; readonly column: string; readonly up: 0 | 1 }
  /** All body cells of a column; of the formula's own table when none is named. */
  | { readonly ref: 'column'; readonly column: string; readonly table: string | null }
  /** So many body cells of a column, from one counted from 0. */
  | {
      readonly ref: 'part';
      readonly column: string;
      readonly table: string;
      readonly from: number;
      readonly count: number;
    }
  /** A single parameter cell. */
  | { readonly ref: 'input'; readonly id: string };

export type FormulaPart = string | Ref | Text;

/** A plain Excel formula without its leading `=`. A `Text` in it becomes a quoted string in the sheet's language. */
export type Formula = readonly FormulaPart[];

/** The cell of `column` in the same row. */
export const cell = (column: string): Ref => ({ ref: 'cell', column, up: 0 });
/** The cell of `column` one row higher; in the first row that is the header. */
export const above = (column: string): Ref => ({ ref: 'cell', column, up: 1 });
/** The whole body of a column. */
export const column = (id: string, table: string | null = null): Ref => ({
  ref: 'column',
  column: id,
  table,
});
/** Some cells of a column, the first counted from 0. */
export const part = (column: string, table: string, from: number, count: number): Ref => ({
  ref: 'part',
  column,
  table,
  from,
  count,
});
/** A parameter cell. */
export const input = (id: string): Ref => ({ ref: 'input', id });

/**
 * Writes a formula with references between its words. Only functions that Excel 2016, LibreOffice and every
 * workbook engine know: the sheet must calculate where the add-in is not installed.
 *
 * @example formula`ROUND(${cell('amount')}/${input('total')},6)`
 */
export function formula(
  words: TemplateStringsArray,
  ...places: readonly (Ref | Text | number | string | Formula)[]
): Formula {
  const parts: FormulaPart[] = [];
  words.forEach((word, i) => {
    parts.push(word);
    const place = places[i];
    if (place === undefined) return;
    if (typeof place === 'number' || typeof place === 'string') parts.push(String(place));
    else if (isFormula(place)) parts.push(...place);
    else parts.push(place);
  });
  return parts;
}

const isFormula = (place: Ref | Text | Formula): place is Formula => Array.isArray(place);

export const isRef = (part: Ref | Text): part is Ref => 'ref' in part;
