import type { MoneyUnit } from '../sheet/source';

/** What people write for a currency, in lower case; ¥ is taken for the yuan, $ for the US dollar. */
const CURRENCIES: Readonly<Record<string, string>> = {
  CNY: 'cny rmb cnh yuan renminbi 人民币 元 圆 ¥',
  USD: 'usd us$ $ dollar dollars usdollar usdollars 美元 美金',
  EUR: 'eur € euro euros 欧元',
  GBP: 'gbp £ pound pounds sterling 英镑',
  HKD: 'hkd hk$ 港元 港币',
  JPY: 'jpy jp¥ yen 日元',
  TWD: 'twd ntd nt$ 新台币 台币',
  KRW: 'krw ₩ won 韩元',
  SGD: 'sgd s$ 新加坡元 新元',
  AUD: 'aud a$ au$ 澳元 澳大利亚元',
  CAD: 'cad c$ ca$ 加元 加拿大元',
  NZD: 'nzd nz$ 新西兰元',
  CHF: 'chf sfr 瑞士法郎 瑞郎',
  INR: 'inr ₹ rupee rupees rs 卢比 印度卢比',
  RUB: 'rub ₽ rouble roubles 卢布',
  THB: 'thb ฿ baht 泰铢',
  VND: 'vnd ₫ 越南盾',
  MYR: 'myr rm 林吉特',
  IDR: 'idr 印尼盾',
  PHP: 'php ₱',
  BRL: 'brl r$ 巴西雷亚尔',
  MXN: 'mxn mx$',
  ZAR: 'zar 兰特',
  SEK: 'sek',
  NOK: 'nok',
  DKK: 'dkk',
  PLN: 'pln zł',
  CZK: 'czk',
  HUF: 'huf',
  TRY: 'try ₺',
  AED: 'aed',
  SAR: 'sar',
  ILS: 'ils ₪',
};

const MULTIPLES: Readonly<Record<number, string>> = {
  100: '百 hundred hundreds',
  1e3: '千 k th ths tsd thousand thousands 000 000s 1000 1000s',
  1e4: '万 w 10000',
  1e5: '十万 lakh lakhs lac 100000',
  1e6: '百万 m mn mm mio mil mill million millions 000000 1000000',
  1e7: '千万 crore crores',
  1e8: '亿',
  1e9: '十亿 b bn bln billion billions',
  1e10: '百亿',
  1e11: '千亿',
  1e12: '万亿 trillion trillions tn',
};

/** Words around a unit that say nothing more. */
const FILLERS =
  'in of all amounts amount figures figure values unit units currency 单位 货币单位 金额单位 货币 币种 金额 计 : : , - / .';

interface Token {
  readonly word: string;
  readonly currency?: string;
  readonly multiple?: number;
}

const split = (words: string): string[] => words.split(' ');
const TOKENS: readonly Token[] = [
  ...Object.entries(CURRENCIES).flatMap(([currency, words]) =>
    split(words).map((word) => ({ word, currency })),
  ),
  ...Object.entries(MULTIPLES).flatMap(([multiple, words]) =>
    split(words).map((word) => ({ word, multiple: Number(multiple) })),
  ),
  ...split(FILLERS).map((word) => ({ word })),
].sort((a, b) => b.word.length - a.word.length);

const squeezed = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘´`\s]|(?<=\d),(?=\d)/g, '');

/** Longer than any unit that people write; what is longer is not looked at. */
const LONGEST = 40;

/**
 * The unit that a text says and nothing else: `CNY '000`, `万元`, `in thousands of USD`, `金额单位：人民币万元`. Null
 * where it says anything more, or no unit.
 */
export function unitOf(text: string): MoneyUnit | null {
  const rest = squeezed(text).replace(/^[([{【]|[)\]}】]$/g, '');
  return rest === '' || rest.length > LONGEST ? null : parsed(rest, { currency: null, multiple: 1 }, false);
}

function parsed(rest: string, unit: MoneyUnit, says: boolean): MoneyUnit | null {
  if (rest === '') return says ? unit : null;
  for (const { word, currency, multiple } of TOKENS) {
    if (!rest.startsWith(word)) continue;
    if (currency !== undefined && unit.currency !== null && unit.currency !== currency) continue;
    if (multiple !== undefined && unit.multiple !== 1) continue;
    const next = {
      currency: currency ?? unit.currency,
      multiple: multiple ?? unit.multiple,
    };
    const found = parsed(rest.slice(word.length), next, says || (currency ?? multiple) !== undefined);
    if (found) return found;
  }
  return null;
}

/** The currency that a cell of a currency column names, or null. */
export const currencyOf = (text: string): string | null => {
  const unit = unitOf(text);
  return unit?.multiple === 1 ? unit.currency : null;
};

/** A header taken apart: its words, its unit, and what else stands in brackets. */
export interface SplitHeader {
  readonly word: string;
  readonly unit: MoneyUnit | null;
  readonly notes: readonly string[];
}

const BRACKETS = /[([{【（［｛]([^()[\]{}【】（）［］｛｝]*)[)\]}】）］｝]/gu;

/** `Sales (CNY k)`, `销售额万元`, `Sales in USD`, `金额/元`: the words and the unit. */
export function splitHeader(header: string): SplitHeader {
  const notes: string[] = [];
  let unit: MoneyUnit | null = null;
  const word = header
    .replace(BRACKETS, (_, inside: string) => {
      const found = unit ? null : unitOf(inside);
      if (found) unit = found;
      else if (inside.trim() !== '') notes.push(inside.trim());
      return ' ';
    })
    .trim();
  if (unit !== null) return { word, unit, notes };
  return { ...unitBeside(word), notes };
}

/** A unit written after the word or before it, without brackets. */
function unitBeside(word: string): { word: string; unit: MoneyUnit | null } {
  const parts = word.split(/(?<=[\s/,，、:：_-])|(?=[\s/,，、:：_-])/u).filter((part) => part !== '');
  for (let from = 1; from < parts.length; from++) {
    const unit = spelledOut(parts.slice(from).join(''));
    if (unit) return { word: trimmed(parts.slice(0, from).join('')), unit };
  }
  for (let to = parts.length - 1; to > 0; to--) {
    const unit = spelledOut(parts.slice(0, to).join(''));
    if (unit?.currency) return { word: trimmed(parts.slice(to).join('')), unit };
  }
  const [, before, after] = /^(.*?\p{Script=Han})((?:人民币|美|欧|港|日)?[十百千万亿]*元)$/u.exec(word) ?? [];
  return before && after ? { word: before, unit: unitOf(after) } : { word, unit: null };
}

/** A lone letter or word without a currency beside a header is no unit: `Sales m`, `Amount in`. */
function spelledOut(text: string): MoneyUnit | null {
  const unit = unitOf(text);
  const bare = text.replace(/[^\p{L}\p{N}¥$€£]/gu, '');
  return unit && (unit.currency !== null || bare.length > 2 || /[千万亿百]/.test(bare)) ? unit : null;
}

const trimmed = (text: string): string => text.replace(/^[\s/,，、:：_-]+|[\s/,，、:：_-]+$/gu, '');

/** The unit that a title line says for the whole table: `单位：万元`, `(in thousands of USD)`. */
export const unitOfTitle = (text: string): MoneyUnit | null => {
  const [, said] = /(?:单位|unit)\s*[:：]\s*(.+?)[)）\]】]?\s*$/iu.exec(text) ?? [];
  return (said === undefined ? null : unitOf(said)) ?? spelledOut(text);
};
