import { isoDay } from '../../../core/calendar';
import type { Text } from '../../../core/text';
import { plain } from '../../../define/sheet/fill';

export const MONTHS = 12;

const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** What the head of a column or a row says of when it is; January is 1. */
export interface Period {
  readonly year?: number;
  readonly month?: number;
}

const [FIRST_YEAR, LAST_YEAR] = [1901, 9999];

/** Reads 2025, 2025-03, 2025年3月, 3, 3月, 三月, Mar, March 2025, or a date. */
export function periodOf(head: unknown): Period {
  if (typeof head === 'number' && head > LAST_YEAR) return inWords(isoDay(head).slice(0, 7));
  return inWords(String(head).normalize('NFKC').trim());
}

function inWords(text: string): Period {
  const year = /(?:^|\D)(\d{4})(?!\d)/.exec(text)?.[1];
  const rest = year === undefined ? text : text.replace(year, ' ');
  const digits = /(?:^|\D)(\d{1,2})(?!\d)/.exec(rest)?.[1];
  const month = digits === undefined ? named(rest) : Number(digits);
  return {
    ...(year !== undefined && Number(year) >= FIRST_YEAR ? { year: Number(year) } : {}),
    ...(month >= 1 && month <= MONTHS ? { month } : {}),
  };
}

/** The number of a month that is written out; 0 for anything else. */
function named(text: string): number {
  const chinese = /([一二三四五六七八九十]+)月/.exec(text)?.[1];
  if (chinese !== undefined) return CHINESE.indexOf(chinese) + 1;
  const word = /[a-z]{3,}/i.exec(text)?.[0].slice(0, 3).toLowerCase();
  return ENGLISH.findIndex((month) => month.toLowerCase() === word) + 1;
}

export const monthName = (month: number): Text => ({ en: ENGLISH[month - 1]!, 'zh-CN': `${month}月` });

/** A year by its number; one that does not begin in January by both of its calendar years. */
export const yearName = (year: number, firstMonth: number): Text =>
  plain(firstMonth === 1 ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, '0')}`);
