import { Fault } from '../../core/fault';
import type { Text } from '../../core/text';
import { sentences } from './sentences';

/** Fifty years: two dates of one row that are further apart are a slip, or the numbers of another system. */
export const MOST_DAYS_APART = 18_263;

/** The fault of two dates that cannot belong together, else null. */
export function datesApart(first: Text, from: unknown, other: Text, to: unknown): Fault | null {
  if (!(Math.abs(Number(from) - Number(to)) > MOST_DAYS_APART)) return null;
  return Fault.value(sentences.datesApart, { first, from: Number(from), other, to: Number(to) });
}
