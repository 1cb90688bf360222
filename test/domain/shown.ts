import { isFault } from '../../src/core/fault';
import { Saying, type Lang } from '../../src/core/text';
import { errorCode } from '../../src/define/function/cell';

const CODES = { value: '#VALUE!', none: '#N/A', zero: '#DIV/0!' };

/** A result as the cells show it in a language: faults as error codes, sayings as words. */
export function shownIn(lang: Lang, result: unknown): unknown {
  if (Array.isArray(result)) return result.map((part) => shownIn(lang, part));
  if (result instanceof Saying) return result.in(lang);
  if (!isFault(result)) return result;
  return result.kind === 'incoming' ? errorCode(result.cell) : CODES[result.kind];
}
