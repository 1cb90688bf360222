import type { CellValue } from '../engine';

/** Excel.SearchCriteria */
export interface SearchCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

/** Where a text is found first in a block of cells, row by row; null when it is nowhere. */
export function findText(
  cells: readonly (readonly CellValue[])[],
  text: string,
  { completeMatch = false, matchCase = false, searchDirection = 'Forward' }: SearchCriteria,
): { readonly row: number; readonly column: number } | null {
  const spelled = (value: CellValue) => (matchCase ? String(value) : String(value).toLowerCase());
  const wanted = spelled(text);
  const hits = (value: CellValue) =>
    completeMatch ? spelled(value) === wanted : spelled(value).includes(wanted);
  const found = cells.flatMap((line, row) =>
    line.flatMap((value, column) => (hits(value) ? [{ row, column }] : [])),
  );
  return (searchDirection === 'Backwards' ? found.at(-1) : found[0]) ?? null;
}
