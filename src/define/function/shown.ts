import { isFault } from '../../core/fault';
import { Saying, type Lang } from '../../core/text';
import type { Cell } from './cell';
import { shownError } from './shown-error';

const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6, useGrouping: false });

/** A result as its cell shows it. */
export function shownCell(cell: Cell, lang: Lang): string {
  if (isFault(cell)) return shownError(cell);
  if (typeof cell === 'number') return numbers.format(cell);
  if (cell instanceof Saying) return cell.in(lang);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}
