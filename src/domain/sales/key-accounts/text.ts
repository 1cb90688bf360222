import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  lowAboveHigh: {
    en: 'low, {low}, is above high, {high}. Give a low share that is not above the high one.',
    'zh-CN': '下限占比 {low} 大于上限占比 {high}。请使下限不大于上限。',
  },
};

export const words: Record<string, FunctionWords> = {
  KEY_ACCOUNT: {
    description: {
      en: 'TRUE for the customers that together make up the given share of sales.',
      'zh-CN': '合起来达到给定销售占比的客户为 TRUE。',
    },
    args: {
      values: {
        en: 'The sales of each customer of the region, one a cell; zero and negative values are never key accounts.',
        'zh-CN': '区域内每个客户的销售额，每格一个；零与负数不是核心客户。',
      },
      share: {
        en: 'The share of the total that key accounts make up, 0 to 1. Default 0.8.',
        'zh-CN': '核心客户合计所占比例，0 至 1。默认 0.8。',
      },
    },
  },
  KEY_ACCOUNT_CLASS: {
    description: {
      en: 'Key account class A, B, C or D by size and upside, or REVIEW where a person must judge.',
      'zh-CN': '按规模与增长潜力为核心客户分出 A、B、C、D 类；需人工判断时为 REVIEW。',
    },
    args: {
      large: {
        en: 'Whether the customer’s volume is large: TRUE or FALSE (1/0, yes/no).',
        'zh-CN': '客户销售总量是否大：TRUE 或 FALSE（1/0、是/否）。',
      },
      our_share: {
        en: 'Our share of the customer’s purchases, 0 to 1; may be blank where upside is given.',
        'zh-CN': '我方占客户采购额的比例，0 至 1；给出增长潜力时可为空白。',
      },
      upside: {
        en: 'Whether the customer can still grow with us; if given, it decides. Optional.',
        'zh-CN': '是否还有可提升空间；给出时以此为准。可省略。',
      },
      low: {
        en: 'A large customer below this share is A. Default 0.1.',
        'zh-CN': '规模大且占比低于此值为 A。默认 0.1。',
      },
      high: {
        en: 'A large customer above this share is B; between low and high is REVIEW. Default 0.4.',
        'zh-CN': '规模大且占比高于此值为 B；介于上下限之间为 REVIEW。默认 0.4。',
      },
      average_high: {
        en: 'An average customer above this share is D, else C. Default 0.6.',
        'zh-CN': '规模一般且占比高于此值为 D，否则为 C。默认 0.6。',
      },
    },
  },
};
