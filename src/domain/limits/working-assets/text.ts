import type { Text } from '../../../core/text';
import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  negativeNetAssets: {
    en: 'Net assets are negative: the ratios would change sign and rate an insolvent customer best. Use a limit of 0.',
    'zh-CN': '净资产为负：比率变号，会把资不抵债的客户评得最好，故不计算评估值。请按额度 0 处理。',
  },
  beyondBands: {
    en: 'The score {score} is beyond the last upper limit of the table. Leave the limit of the last row blank.',
    'zh-CN': '评估值 {score} 超出授信比例表的最后一个上限。请将最后一行的上限留空。',
  },
  review: {
    en: 'Without current liabilities and with total liabilities above net assets no limit is calculated. Review the customer.',
    'zh-CN': '没有流动负债而负债总额超过净资产，不自动计算额度。请人工审查。',
  },
};

/** Notes of CREDIT_LIMIT_WC_STEPS: which rule or table row was used. */
export const notes = {
  given: { en: 'given', 'zh-CN': '输入' },
  difference: { en: '{a} − {b}', 'zh-CN': '{a} − {b}' },
  mean: { en: '({a} + {b}) / 2', 'zh-CN': '（{a} + {b}）÷ 2' },
  quotient: { en: '{a} / {b}', 'zh-CN': '{a} ÷ {b}' },
  quick: { en: '({a} − {b}) / {c}', 'zh-CN': '（{a} − {b}）÷ {c}' },
  score: { en: '{a} + {b} − {c} − {d}', 'zh-CN': '{a} + {b} − {c} − {d}' },
  product: { en: '{a} × {b}', 'zh-CN': '{a} × {b}' },
  product3: { en: '{a} × {b} × {c}', 'zh-CN': '{a} × {b} × {c}' },
  zeroDivisor: { en: '{b} is 0', 'zh-CN': '{b}为 0' },
  noScore: { en: 'no score: {b} is not above 0', 'zh-CN': '不计算：{b}不大于 0' },
  noScoreWithoutLiabilities: { en: 'no score: no current liabilities', 'zh-CN': '不计算：没有流动负债' },
  band: {
    en: 'row {row} of the credit percentage table: {rounded} ≤ {edge}',
    'zh-CN': '授信比例表第 {row} 行：{rounded} ≤ {edge}',
  },
  lastBand: {
    en: 'row {row} of the credit percentage table: {rounded} is above all edges',
    'zh-CN': '授信比例表第 {row} 行：{rounded} 高于各上限',
  },
  beyond: {
    en: 'beyond the last edge of the credit percentage table',
    'zh-CN': '超出授信比例表的最后一个上限',
  },
  highestRate: {
    en: 'no current liabilities and debt at most net assets: the highest credit percentage',
    'zh-CN': '没有流动负债且负债不超过净资产：取最高授信比例',
  },
  noRate: { en: 'no credit percentage', 'zh-CN': '无授信比例' },
  noGrade: { en: 'no grade: no correction', 'zh-CN': '无等级：不修正' },
  grade: {
    en: 'grade {grade}: row {row} of the correction table',
    'zh-CN': '等级 {grade}：修正系数表第 {row} 行',
  },
  gradeTooHigh: {
    en: 'grade {grade}, limit too high: row {row} of the correction table',
    'zh-CN': '等级 {grade}，额度偏高：修正系数表第 {row} 行',
  },
  gradeUnknown: { en: 'grade {grade} is not in the table', 'zh-CN': '等级 {grade} 不在表中' },
  shareGiven: { en: 'our share of the customer’s purchases', 'zh-CN': '我方在该客户采购中的占比' },
  shareNotGiven: { en: 'left out: 1', 'zh-CN': '未填写：按 1' },
  cap: { en: '{b}: the limit never exceeds it', 'zh-CN': '{b}：额度不超过此数' },
  limit: { en: '{a}', 'zh-CN': '{a}' },
  capped: { en: 'cut at {b}', 'zh-CN': '以{b}为上限' },
  noCredit: { en: '{b} is not above 0: no credit', 'zh-CN': '{b}不大于 0：不授信' },
  reviewFirst: { en: 'no automatic limit: review', 'zh-CN': '不自动计算额度：须人工审查' },
  noLimit: { en: 'cannot be computed', 'zh-CN': '无法计算' },
} satisfies Record<string, Text>;

/** The codes of CREDIT_LIMIT_WC_STEPS, in their order. */
export type StatusCode =
  | 'NEG_NET_ASSETS'
  | 'NEG_WORKING_ASSETS'
  | 'SHORT_FUNDS'
  | 'NO_CL'
  | 'REVIEW'
  | 'CR_DOMINATES'
  | 'CHECK_INVENTORY'
  | 'CHECK_LIABILITIES'
  | 'NO_GRADE'
  | 'CAPPED';

/** What each status says. */
export const statuses: Readonly<Record<StatusCode | 'OK', Text>> = {
  OK: { en: 'nothing to remark', 'zh-CN': '无异常' },
  NEG_NET_ASSETS: { en: 'net assets are not above 0', 'zh-CN': '净资产不大于 0' },
  NEG_WORKING_ASSETS: { en: 'working assets are not above 0', 'zh-CN': '营运资产不大于 0' },
  SHORT_FUNDS: { en: 'current assets are below current liabilities', 'zh-CN': '流动资产小于流动负债' },
  NO_CL: { en: 'no current liabilities', 'zh-CN': '没有流动负债' },
  REVIEW: {
    en: 'review: no current liabilities, but debt above net assets',
    'zh-CN': '需审查：没有流动负债而负债超过净资产',
  },
  CR_DOMINATES: {
    en: 'the current ratio is above 10 and dominates the score',
    'zh-CN': '流动比率大于 10，主导了评估值',
  },
  CHECK_INVENTORY: { en: 'check: inventory exceeds current assets', 'zh-CN': '请核对：存货大于流动资产' },
  CHECK_LIABILITIES: {
    en: 'check: current liabilities exceed total liabilities',
    'zh-CN': '请核对：流动负债大于负债总额',
  },
  NO_GRADE: { en: 'no credit grade', 'zh-CN': '没有信用等级' },
  CAPPED: { en: 'cut at net assets', 'zh-CN': '以净资产为上限' },
};

const balance: FunctionWords['args'] = {
  current_assets: { en: 'Current assets of the customer.', 'zh-CN': '客户的流动资产。' },
  inventory: { en: 'Inventory within current assets.', 'zh-CN': '流动资产中的存货。' },
  current_liabilities: { en: 'Current liabilities.', 'zh-CN': '流动负债。' },
  total_liabilities: { en: 'Total liabilities.', 'zh-CN': '负债总额。' },
  net_assets: {
    en: 'Net assets: total assets less total liabilities.',
    'zh-CN': '净资产：资产总额减负债总额。',
  },
};
const pick = (...ids: string[]): FunctionWords['args'] =>
  Object.fromEntries(ids.map((id) => [id, balance[id]!]));

const bands: FunctionWords['args'] = {
  bands: {
    en: 'Own table without a header: upper limit of the score, credit percentage; the last limit blank. Optional.',
    'zh-CN': '自定义授信比例表（无标题行）：评估值上限（含）、授信比例；最后一行上限留空。',
  },
};

const limit: FunctionWords['args'] = {
  ...balance,
  grade: {
    en: 'Credit grade AAA to D, or NR. Optional. Blank: no correction.',
    'zh-CN': '信用等级 AAA 至 D 或 NR。可省略，空白则不修正。',
  },
  supplier_share: {
    en: 'Our share of the customer’s purchases, above 0, up to 1. Optional. Default {default}.',
    'zh-CN': '我方在该客户采购中的占比，大于 0，至 1。可省略，默认 {default}。',
  },
  too_high: {
    en: 'TRUE if the limit is too high for the customer: uses the stricter factor. Optional. Default {default}.',
    'zh-CN': '额度对该客户偏高时为 TRUE，取较严的系数。可省略，默认 {default}。',
  },
  ...bands,
  corrections: {
    en: 'Your own correction table without a header: grade, factor, factor when too high.',
    'zh-CN': '自定义修正系数表（无标题行）：等级、系数、偏高时的系数。',
  },
};

export const words: Record<string, FunctionWords> = {
  WORKING_ASSETS: {
    description: {
      en: 'Working assets: mean of working capital and net assets.',
      'zh-CN': '营运资产：（营运资本 + 净资产）÷ 2。',
    },
    args: pick('current_assets', 'current_liabilities', 'net_assets'),
  },
  WC_SCORE: {
    description: {
      en: 'Score of the working-asset method: current ratio + quick ratio − debt ratios.',
      'zh-CN': '营运资产法评估值：流动比率 + 速动比率 − 两项债务比率。',
    },
    args: balance,
  },
  WC_RATE: {
    description: {
      en: 'Credit percentage of working assets at a score (table 3-7).',
      'zh-CN': '授信额度占营运资产的比例（表 3-7）。',
    },
    args: {
      score: {
        en: 'Score from WC_SCORE; rounded to 6 decimals first.',
        'zh-CN': 'WC_SCORE 的评估值，先四舍五入到 6 位小数。',
      },
      ...bands,
    },
  },
  CREDIT_LIMIT_WC: {
    description: {
      en: 'Credit limit by the working-asset method, capped at net assets.',
      'zh-CN': '营运资产法信用额度，受净资产上限限制。',
    },
    args: limit,
  },
  CREDIT_LIMIT_WC_STEPS: {
    description: {
      en: 'Every step of CREDIT_LIMIT_WC for one customer: code, name, value, rule used.',
      'zh-CN': '一个客户的 CREDIT_LIMIT_WC 各步骤：代码、名称、数值、所用规则。',
    },
    args: limit,
  },
};
