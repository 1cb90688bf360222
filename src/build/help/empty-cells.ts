import { isDeepStrictEqual } from 'node:util';
import { isFault } from '../../core/fault';
import { say, type Lang, type Text } from '../../core/text';
import type { Argument, CallArgument, RowArgument } from '../../define/function/argument';
import { BLANK, readCell } from '../../define/function/cell';
import type { WorksheetFunction } from '../../define/function/function';
import { html, type Html } from './html';
import { words } from './words';

/**
 * What becomes of an empty cell that a build of Excel hands over as 0: still blank, the number 0, or #VALUE!. In a table
 * or a list it is part of a row, and an empty row at the end, which is ignored, becomes a row of zeros.
 */
export type EmptyAsZero = 'blank' | 'zero' | 'refused' | 'row';

/** What an argument makes of an empty cell handed over as 0. The argument itself is asked: nothing is listed by hand. */
export const emptyAsZero = (argument: Argument): EmptyAsZero =>
  argument.role === 'row' ? inRow(argument) : inCall(argument);

function inRow({ kind, blank }: RowArgument): EmptyAsZero {
  const zero = readCell(kind, 0);
  if (isFault(zero)) return 'refused';
  const isDefault = blank !== 'blank-result' && blank.is === zero;
  return zero === BLANK || isDefault ? 'blank' : 'zero';
}

function inCall(argument: CallArgument): EmptyAsZero {
  const [blank, zero] = [argument.read([[null]]), argument.read([[0]])];
  if (argument.dimension === 'matrix' && isTable(blank)) return 'row';
  if (isFault(blank) && isFault(zero)) return blank.kind === zero.kind ? 'blank' : 'refused';
  if (isFault(zero)) return 'refused';
  return isDeepStrictEqual(contentOf(blank), contentOf(zero)) ? 'blank' : 'zero';
}

/** Left blank, a table or a list is its default; a required one is the one kind of argument that is then #VALUE!. */
const isTable = (blank: unknown): boolean =>
  Array.isArray(blank) || (isFault(blank) && blank.kind === 'value');

/** What was read, without the cells that it was read from. */
const contentOf = (read: unknown): unknown =>
  typeof read === 'object' && read !== null && 'grid' in read ? { ...read, grid: null } : read;

const EFFECTS: readonly (readonly [EmptyAsZero, Text])[] = [
  ['zero', words.emptyCounts],
  ['refused', words.emptyRefused],
  ['row', words.emptyRow],
];

/** Says what an empty cell may do in this function, and how to write the formula so that it cannot. */
export function emptyCells(fn: WorksheetFunction, lang: Lang): Html | null {
  const named = (effect: EmptyAsZero): string =>
    fn.args
      .filter((argument) => emptyAsZero(argument) === effect)
      .map(({ id, name }) => (lang === 'en' ? id : `“${name[lang]}”`))
      .join(lang === 'en' ? ', ' : '');
  const sentences = EFFECTS.map(([effect, sentence]) => [named(effect), sentence] as const)
    .filter(([names]) => names !== '')
    .map(([names, sentence]) => say(sentence, lang, { arguments: names }));
  if (sentences.length === 0) return null;
  const [before = '', between = '', after = ''] = words.emptyKept[lang].split('|');
  return html`<p>
    ${[words.emptyAsZero[lang], ...sentences].join(lang === 'en' ? ' ' : '')}
    ${before}<code>B2:B9</code>${between}<code>IF(B2:B9="","",B2:B9)</code>${after}
  </p>`;
}
