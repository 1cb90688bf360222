/** The words of a header as they are compared: without case, width, plural and punctuation. */
export function wordsOf(header: string): readonly string[] {
  return header
    .normalize('NFKC')
    .replace(/(?<=[a-z])(?=[A-Z][a-z])/g, ' ')
    .toLowerCase()
    .replace(/[\u200b-\u200d\ufeff'’‘]/g, '')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== '')
    .map(singular);
}

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

/** Same words, in whatever order: `Current assets total` is `Total current assets`. */
export const bagOf = (words: readonly string[]): string => [...words].sort().join(' ');

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(singular));

/** Beside a known word these mean another figure: sales *returns*, *tax* amount, sales *person*, customer *number*. */
const TURNING = set(
  `non not no un ex excl excluding except without return returned refund refunded credit reversal reversed cancelled tax
  taxes vat gst duty ratio rate percent percentage pct % share proportion fraction number num nr id code ref reference
  count qty quantity unit piece person people personnel man woman staff rep representative manager executive
  force team owner officer agent lead department dept office channel region area territory country city address phone
  email date day days month week quarter year since term age type kind category class group segment tier grade rating rank
  score status level target goal quota budget plan planned forecast forecasted expected estimate estimated cost price
  margin profit discount rebate commission growth change variance difference delta previous prior last past average avg
  mean median per max maximum min minimum cumulative accumulated running currency note remark comment reason limit
  opening closing overdue late bad doubtful written off provision allowance deposit other`,
);

/** The same for Chinese, where a word turns what it is written next to. */
const TURNING_HAN =
  /非|不|未|无|退|折让|税|率|比例|占比|比重|份额|号|编码|代码|编号|人员|人数|人$|^人|负责|员|经理|数量|件数|笔数|次数|户数|个数|单数|天数|日期|时间|期限|账期|月数|年限|年数|类型|类别|分类|种类|等级|级别|评级|地区|区域|城市|国家|地址|电话|邮箱|目标|预算|计划|预测|预计|成本|单价|价格|毛利|利润|折扣|返利|佣金|提成|增长|增幅|增减|差异|差额|同比|环比|上年|去年|上期|上月|平均|均值|最高|最低|最大|最小|币|备注|说明|原因|状态|额度|逾期|坏账|准备|其他|其它|行业|来源|渠道|部门/u;

/** What a figure is measured in, where it stands in brackets and the figure is no money. */
const MEASURES = /^(人|天|日|个|户|笔|件|台|年|月|次|家|days?|persons?|people|pcs|years?|months?|%)$/iu;

export const isMeasure = (note: string): boolean => MEASURES.test(note.normalize('NFKC').trim());

/** `noncurrent`, `salesperson`, `salesforce`. */
const COMPOUND =
  /^(?:non|un)\p{Script=Latin}{3,}|\p{Script=Latin}{3,}(?:person|people|men|man|woman|force)$/u;

/** Whether words beside a known one give it another meaning. */
export const turns = (words: readonly string[]): boolean =>
  words.some((word) => TURNING.has(word) || TURNING_HAN.test(word) || COMPOUND.test(word));

/**
 * What is left of a header around the known words it contains; null where it does not contain them. Latin words count
 * as wholes, so that `salesperson` does not contain `sales`; Chinese writes without spaces.
 */
export function around(words: readonly string[], known: readonly string[]): readonly string[] | null {
  if (known.length === 1 && /\p{Script=Han}/u.test(known[0]!)) return aroundHan(words, known[0]!);
  if (known.join('').length < 3) return null;
  for (let at = 0; at + known.length <= words.length; at++) {
    if (known.every((word, i) => words[at + i] === word)) {
      return [...words.slice(0, at), ...words.slice(at + known.length)];
    }
  }
  return null;
}

function aroundHan(words: readonly string[], known: string): readonly string[] | null {
  if (known.length < 2) return null;
  const i = words.findIndex((word) => word.includes(known));
  if (i < 0) return null;
  const at = words[i]!.indexOf(known);
  const rest = [words[i]!.slice(0, at), words[i]!.slice(at + known.length)].filter((part) => part !== '');
  return [...words.slice(0, i), ...rest, ...words.slice(i + 1)];
}
