import { say, type Lang } from '../../core/text';
import { numberFormatOf, type Format } from './format';
import type { Content } from './sheet';

const NARROWEST = 9;
const WIDEST = 44;
/** A header wraps, so it asks for no more than this. */
const HEADER = 14;
/** Enough rows to know how long the texts of a column are. */
const SAMPLE = 2000;

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/g;

/** The length of a text in characters of a digit's width: a Chinese character takes two. */
export const lengthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

function shownLength(content: Content, format: Format, lang: Lang): number {
  if (typeof content === 'object') return lengthOf(say(content, lang));
  if (typeof content !== 'number') return lengthOf(String(content));
  const pattern = numberFormatOf(format);
  if (pattern === null) return String(content).length;
  const decimals = pattern.split('.')[1]?.replace(/[^0#]/g, '').length ?? 0;
  const whole = Math.trunc(Math.abs(content)).toString().length;
  return whole + Math.floor((whole - 1) / 3) + (decimals > 0 ? decimals + 1 : 0) + (content < 0 ? 1 : 0);
}

/** The width, in characters, of a column with this header and these cells. */
export function widthFor(header: string, contents: readonly Content[], format: Format, lang: Lang): number {
  let longest = Math.min(lengthOf(header), HEADER);
  for (const content of contents.slice(0, SAMPLE)) {
    longest = Math.max(longest, shownLength(content, format, lang));
  }
  // Two characters of air, for the cell's padding and the filter button.
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
