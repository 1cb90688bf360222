import type { Text } from '../../../core/text';
import { policy } from '../../../define/policy/policy';
import { table, type Entry, type Shape } from '../../../define/policy/shape';
import { terms } from '../../terms';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** A class with what it means and how its customers are treated. */
export interface ClassRow {
  readonly code: string;
  readonly name: string;
  readonly meaning: Entry;
}

/** The classes 甲 乙 丙, under the code that stands for each where one is calculated. */
export const customerClasses = policy<readonly ClassRow[]>({
  id: 'customer-classes',
  name: text('customer classes', '客户类别'),
  value: [
    {
      code: 'SOUND',
      name: '甲',
      meaning: text('large, of good name and sound', '大型企业，信誉好，经营稳健'),
    },
    { code: 'USUAL', name: '乙', meaning: text('of good name, average credit', '信誉好，信用状况一般') },
    { code: 'WATCHED', name: '丙', meaning: text('to be watched closely', '须严格控制') },
  ],
  unit: text('what a class means', '类别含义'),
  source: text(
    'Model company rules for customer relationship management, article 9, item 1',
    '《客户关系管理制度》第九条第 1 项',
  ),
  standing: 'source',
  shape: table<readonly ClassRow[]>(
    [
      { id: 'key', header: text('code', '代码'), format: 'code', key: true, fixed: true },
      { id: 'name', header: terms.class, format: 'code', blank: 'always', fixed: true },
      { id: 'meaning', header: text('meaning', '含义'), format: 'text', blank: 'always' },
    ],
    {
      rows: (classes) => classes.map(({ code, name, meaning }) => [code, name, meaning]),
      read: (rows) =>
        rows.map(([code, name, meaning]) => ({ code: String(code), name: String(name), meaning: meaning! })),
    },
  ),
});

/** A band of amounts or scores that has a name, a meaning and, for risk, a share of the limit. */
export interface NamedBand {
  readonly edge: number | null;
  readonly name: string;
  readonly meaning: Entry;
  readonly share: number | null;
}

const bandColumns = (edge: Text, format: 'money' | 'ratio', name: Text) =>
  [
    { id: 'edge', header: edge, format, order: 'falling', blank: 'last' },
    { id: 'name', header: name, format: 'code', blank: 'always', fixed: true },
    { id: 'meaning', header: text('meaning', '含义'), format: 'text', blank: 'always' },
  ] as const;

const named = (columns: Parameters<typeof table>[0]): Shape<readonly NamedBand[]> =>
  table<readonly NamedBand[]>(columns, {
    rows: (bands) =>
      bands.map(({ edge, name, meaning, share }) =>
        [edge ?? '', name, meaning, share].filter((cell) => cell !== null),
      ),
    read: (rows) =>
      rows.map(([edge, name, meaning, share]) => ({
        edge: edge === '' ? null : (edge as number),
        name: String(name),
        meaning: meaning!,
        share: (share as number | undefined) ?? null,
      })),
  });

/** The lists by trade amount. */
export const creditLists = policy<readonly NamedBand[]>({
  id: 'credit-lists',
  name: text('customer lists by trade amount', '按交易额划分的名单'),
  value: [
    { edge: 1_000_000, name: 'GREEN', meaning: text('the best key accounts', '优质大客户'), share: null },
    { edge: 500_000, name: 'YELLOW', meaning: text('good key accounts', '较好的大客户'), share: null },
    { edge: 100_000, name: 'RED', meaning: text('average key accounts', '一般大客户'), share: null },
    {
      edge: null,
      name: 'BLACK',
      meaning: text('small trade: not a reproach', '交易额较小，并非失信'),
      share: null,
    },
  ],
  unit: text('trade amount of the period, from the amount given', '期间交易额，含下限'),
  source: text(
    'Kehu default: the key account credit scheme, part 4, item 2, names the four lists and leaves their amounts open',
    '本产品默认：《大客户信用管理方案》（范本）第四部分第 2 条列出四种名单，金额空缺',
  ),
  standing: 'house',
  shape: named(bandColumns(text('trade amount from', '交易额下限'), 'money', text('list', '名单'))),
});

/** The risk classes by score, with their treatment. */
export const riskClasses = policy<readonly NamedBand[]>({
  id: 'risk-classes',
  name: text('risk classes', '风险等级'),
  value: [
    { edge: 86, name: 'CA1', meaning: text('lenient', '政策宽松'), share: 1 },
    { edge: 61, name: 'CA2', meaning: text('lenient', '政策宽松'), share: 1 },
    { edge: 46, name: 'CA3', meaning: text('within the limit', '在信用额度内交易'), share: 1 },
    { edge: 31, name: 'CA4', meaning: text('discounted limit', '折扣信用额度'), share: 0.5 },
    { edge: null, name: 'CA5', meaning: text('cash only', '现金交易'), share: 0 },
  ],
  unit: text('risk score from 0 to 100, the best is 100', '风险评分 0–100，越高越好'),
  source: text(
    'Marketing training text, ch. 3: CA1 and CA2 lenient, CA3 within the limit, CA4 a discounted limit, CA5 cash; the scores and the discount are Kehu default',
    '《客户管理》第三章第二节：CA1、CA2 宽松，CA3 额度内，CA4 折扣额度，CA5 现金；分数界限与折扣为本产品默认',
  ),
  standing: 'house',
  shape: named([
    ...bandColumns(text('score from', '分数下限'), 'ratio', text('risk class', '风险等级')),
    { id: 'share', header: text('share of the limit', '可用额度比例'), format: 'share', least: 0, most: 1 },
  ]),
});
