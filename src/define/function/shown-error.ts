import type { Fault } from '../../core/fault';
import { say, type Lang } from '../../core/text';
import { errorCode } from './cell';

const CODES = { value: '#VALUE!', none: '#N/A', zero: '#DIV/0!' } as const;

/** Codes that Excel takes back from a function. The others (#REF!, #NAME? …) it only hands over. */
const GIVEN_BACK = new Set(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!']);

/** The error that the cell of a fault shows. */
export function shownError(fault: Fault): string {
  if (fault.kind !== 'incoming') return CODES[fault.kind];
  const handedOver = errorCode(fault.cell);
  return handedOver !== null && GIVEN_BACK.has(handedOver) ? handedOver : '#VALUE!';
}

/** Excel shows a sentence beside these two only. */
const WITH_SENTENCE = new Set(['#VALUE!', '#N/A']);

/** The sentence of a fault, or nothing where Excel shows none. */
export const saidOf = (fault: Fault, lang: Lang): string | null =>
  fault.text && WITH_SENTENCE.has(shownError(fault)) ? say(fault.text, lang, fault.params) : null;
