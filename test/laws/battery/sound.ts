import { isFault, type Fault } from '../../../src/core/fault';
import { Saying, say, type Lang } from '../../../src/core/text';
import { errorCode } from '../../../src/define/function/cell';
import type { Result, WorksheetFunction } from '../../../src/define/function/function';

const UNFILLED = /\{\w+\}/;
const NOT_SAID = /undefined|\[object|\bnull\b/;
const CHINESE = /\p{Script=Han}/u;

/** What is wrong with a sentence in one language. */
function sentenceComplaint(sentence: string, lang: Lang): string | null {
  if (sentence.trim() === '') return `empty in ${lang}`;
  if (UNFILLED.test(sentence) || NOT_SAID.test(sentence)) return `unfilled: ${sentence}`;
  return lang === 'zh-CN' && !CHINESE.test(sentence) ? `not in Chinese: ${sentence}` : null;
}

function faultComplaint({ kind, text, params, cell }: Fault): string | null {
  if (kind === 'incoming' && errorCode(cell) === null) return 'an incoming error without its cell';
  // Excel shows no sentence with #DIV/0!.
  if (text === null)
    return kind === 'zero' || kind === 'incoming' ? null : `a ${kind} fault without a sentence`;
  return (
    (['en', 'zh-CN'] as const)
      .map((lang) => sentenceComplaint(say(text, lang, params), lang))
      .find((complaint) => complaint !== null) ?? null
  );
}

function cellComplaint(cell: unknown): string | null {
  if (isFault(cell)) return faultComplaint(cell);
  if (cell instanceof Saying) {
    const [en, zh] = [sentenceComplaint(cell.in('en'), 'en'), sentenceComplaint(cell.in('zh-CN'), 'zh-CN')];
    return en ?? zh;
  }
  if (typeof cell === 'string' || typeof cell === 'boolean') return null;
  if (typeof cell !== 'number') return `a cell that is ${String(cell)}`;
  if (!Number.isFinite(cell)) return `the number ${cell}`;
  if (Object.is(cell, -0)) return 'minus zero';
  return Object.is(JSON.parse(JSON.stringify(cell)), cell) ? null : `${cell} does not survive JSON`;
}

/** What is wrong with a result: null when Excel can show it. */
export function complaint(fn: WorksheetFunction, result: Result): string | null {
  if (!Array.isArray(result)) {
    if (fn.result === 'matrix' && !isFault(result)) return 'one cell where a block is promised';
    return cellComplaint(result);
  }
  if (fn.result === 'scalar') return 'a block where one cell is promised';
  const width = result[0]?.length ?? 0;
  if (width === 0) return 'an empty block';
  for (const row of result) {
    if (!Array.isArray(row) || row.length !== width) return 'a block that is not rectangular';
    for (const cell of row) {
      const wrong = cellComplaint(cell);
      if (wrong !== null) return wrong;
    }
  }
  return null;
}
