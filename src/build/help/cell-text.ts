import { isFault, type Fault } from '../../core/fault';
import { Saying, say, type Lang } from '../../core/text';
import { errorCode, type Cell } from '../../define/function/cell';

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

/** Day 25569 of Excel is the first of January 1970. */
const dateOfSerial = (serial: number): Date => new Date((serial - 25569) * 86_400_000);

/** The contract names every argument that takes dates so. */
export const takesDates = (argument: string): boolean => /(^|_)(dates?|as_of)$/.test(argument);

/** A serial number as the date that its cell shows. */
export const shownDate = (serial: number): string => dateOfSerial(serial).toISOString().slice(0, 10);

/** A date inside a formula: a text would not be one. */
export function dateFormula(serial: number): string {
  const date = dateOfSerial(serial);
  return `DATE(${date.getUTCFullYear()},${date.getUTCMonth() + 1},${date.getUTCDate()})`;
}
