import { isFault, type Fault } from '../../core/fault';
import { Saying, say, type Lang } from '../../core/text';
import { errorCode, type Cell } from './cell';

const CODES = { value: '#VALUE!', none: '#N/A', zero: '#DIV/0!' } as const;

/** The error that a cell shows. */
export const shownError = (fault: Fault): string =>
  fault.kind === 'incoming' ? (errorCode(fault.cell) ?? '#VALUE!') : CODES[fault.kind];

/** The sentence of a fault, or nothing where Excel shows none. */
export const saidOf = (fault: Fault, lang: Lang): string | null =>
  fault.text && fault.kind !== 'zero' ? say(fault.text, lang, fault.params) : null;

const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6, useGrouping: false });

/** A result as its cell shows it. */
export function shownCell(cell: Cell, lang: Lang): string {
  if (isFault(cell)) return shownError(cell);
  if (typeof cell === 'number') return numbers.format(cell);
  if (cell instanceof Saying) return cell.in(lang);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}
