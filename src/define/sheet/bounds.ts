import type { LaidValidation } from './laid';

type Bounded = Exclude<LaidValidation['rule'], { readonly allow: 'list' }>;

/** Beyond what any figure of a business reaches: a bound that is not said. */
const ENDLESS = 1e300;
/** 1900-01-01 and 9999-12-31 as Excel counts days. */
const [FIRST_DAY, LAST_DAY] = [1, 2_958_465];

/** The least and the most that a cell takes: Excel wants both. */
export function boundsOf(rule: Bounded): { readonly least: number; readonly most: number } {
  const isDate = rule.allow === 'date';
  const { least = isDate ? FIRST_DAY : -ENDLESS, most = isDate ? LAST_DAY : ENDLESS } = rule;
  return { least, most };
}

/** Excel takes no longer list of words, and parts it by commas. */
const LONGEST_LIST = 255;

/** The words of a list as Excel takes them; null where it would not. */
export function listInWords(list: readonly string[]): string | null {
  const words = list.join(',');
  return words.length > LONGEST_LIST || list.some((word) => word.includes(',')) ? null : words;
}
