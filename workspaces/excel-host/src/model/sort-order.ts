import type { CellValue } from '../engine';
import { isErrorText } from './values';

/** Excel's order of kinds: numbers, texts, FALSE and TRUE, errors. Blanks come last whichever way is sorted. */
function kind(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return isErrorText(value) ? 3 : 1;
}

/** Compares two cells as Excel sorts them. */
export function compareCells(
  a: CellValue,
  b: CellValue,
  { ascending, matchCase, locale }: { ascending: boolean; matchCase: boolean; locale: string },
): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const sign = ascending ? 1 : -1;
  const kinds = kind(a) - kind(b);
  if (kinds !== 0) return sign * kinds;
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  if (typeof a === 'boolean') return sign * (Number(a) - Number(b));
  if (kind(a) === 3) return 0;
  return sign * String(a).localeCompare(String(b), locale, { sensitivity: matchCase ? 'variant' : 'accent' });
}
