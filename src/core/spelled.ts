import { serialOf } from './calendar';
import { plainSigns } from './same-text';

/**
 * Numbers and dates that were typed as text. Functions refuse them and say so; the pane converts them when asked.
 */

/** Marks of money before or after a figure: any currency sign, the usual codes, and the Chinese words. */
const MONEY =
  /^(?:RMB|CNY|CNH|USD|US\$|EUR|GBP|JPY|HKD|HK\$|TWD|NT\$|KRW|SGD|S\$|AUD|A\$|CAD|C\$|CHF|INR|人民币|美元|港币|港元|欧元|日元|元|圆|円|\p{Sc})/iu;
const MONEY_LAST =
  /(?:RMB|CNY|CNH|USD|EUR|GBP|JPY|HKD|TWD|KRW|SGD|AUD|CAD|CHF|INR|人民币|美元|港币|港元|欧元|日元|元整|元|圆|円|\p{Sc})$/iu;
/** What a figure may be counted in, as a power of ten. */
const MULTIPLES: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8 };

/** Digits with their marks, by the way they are grouped: what parts groups, and what parts the decimals. */
const WRITTEN: readonly (readonly [pattern: RegExp, group: RegExp | null, point: '.' | ','])[] = [
  [/^(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i, null, '.'],
  [/^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/, /,/g, '.'],
  [/^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d*)?$/, /,/g, '.'],
  [/^\d{1,4}(?:,\d{4})+(?:\.\d*)?$/, /,/g, '.'],
  [/^\d{1,3}(?:[ '’]\d{3})+(?:\.\d*)?$/, /[ '’]/g, '.'],
  [/^\d{1,3}(?:\.\d{3})+,\d+$/, /\./g, ','],
  [/^\d{1,3}(?:\.\d{3}){2,}$/, /\./g, ','],
  [/^\d{1,3}(?:[ '’]\d{3})+,\d+$/, /[ '’]/g, ','],
  [/^\d+,\d+$/, null, ','],
];

/**
 * The number that a text spells in any usual form, else null: 1,234.50 · (1,234.50) · 100- · ¥1,200 · −5 · 15% · ５万.
 * A single comma before three digits parts thousands, as in Excel's English form.
 */
export function spelledNumber(text: string): number | null {
  let rest = plainSigns(text).replace(/^'/, '');
  let negative = false;
  const bare = (): void => {
    rest = rest.replace(MONEY, '').replace(MONEY_LAST, '').trim();
  };
  bare();
  const inBrackets = /^\((.*)\)$/.exec(rest);
  const signed = /^([-+])\s*(.*)$/.exec(rest) ?? /^(.*?)\s*([-+])$/.exec(rest);
  if (inBrackets) {
    negative = true;
    rest = inBrackets[1]!.trim();
  } else if (signed) {
    const [sign, figure] = /^[-+]$/.test(signed[1]!) ? [signed[1], signed[2]!] : [signed[2], signed[1]!];
    negative = sign === '-';
    rest = figure;
  }
  bare();
  const [, figure = '', percent = '', multiple = ''] =
    /^(.*?)\s*([%‰]?)(百万|千万|千|万|亿)?$/u.exec(rest) ?? [];
  const power = (MULTIPLES[multiple] ?? 0) - (percent === '%' ? 2 : percent === '‰' ? 3 : 0);
  const digits = digitsOf(figure);
  if (digits === null) return null;
  const [mantissa, exponent = '0'] = digits.toLowerCase().split('e');
  const x = Number(`${negative ? '-' : ''}${mantissa}e${Number(exponent) + power}`);
  return Number.isFinite(x) ? x + 0 : null;
}

/** The figure with a point and without groups, or null where it is none. */
function digitsOf(figure: string): string | null {
  for (const [pattern, group, point] of WRITTEN) {
    if (!pattern.test(figure)) continue;
    const whole = group ? figure.replace(group, '') : figure;
    return point === ',' ? whole.replace(',', '.') : whole;
  }
  return null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME = /(?:[ T]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?:Z|[-+]\d{2}:?\d{2})?)$/i;

/**
 * The serial number of the date that a text spells, else null; 'ambiguous' where day and month could be either
 * (03/04/2026). A time of day is cut off, as everywhere.
 */
export function spelledDate(text: string): number | 'ambiguous' | null {
  const rest = plainSigns(text).replace(/^'/, '').replace(TIME, '').trim();
  const yearFirst =
    /^(\d{4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})$/.exec(rest) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(rest) ??
    /^(\d{4})\s?年()\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]?$/.exec(rest);
  if (yearFirst) return serialOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));

  const named =
    /^(\d{1,2})(?:st|nd|rd|th)?[- ]?([a-z]{3,9})\.?[-, ]{0,2}(\d{2}|\d{4})$/i.exec(rest) ??
    reordered(/^([a-z]{3,9})\.?[- ]?(\d{1,2})(?:st|nd|rd|th)?[-, ]{1,2}(\d{2}|\d{4})$/i.exec(rest));
  if (named) {
    const month = MONTHS.indexOf(named[2]!.slice(0, 3).toLowerCase()) + 1;
    return serialOf(fullYear(named[3]!), month, Number(named[1]));
  }

  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(rest);
  if (!yearLast) return null;
  const [first, mark, second] = [Number(yearLast[1]), yearLast[2], Number(yearLast[3])];
  const year = fullYear(yearLast[4]!);
  const [dayFirst, monthFirst] = [serialOf(year, second, first), serialOf(year, first, second)];
  // With points the day comes first wherever dates are written so.
  if (mark === '.' || monthFirst === null || first === second) return dayFirst;
  return dayFirst === null ? monthFirst : 'ambiguous';
}

/** Month, day, year as day, month, year. */
const reordered = (match: RegExpExecArray | null): readonly (string | undefined)[] | null =>
  match && [match[0], match[2], match[1], match[3]];

/** Two digits mean what Excel takes them for: up to 29 this century, from 30 on the last. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
};
