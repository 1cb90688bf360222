import type { Text } from '../../../core/text';
import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  lowAboveHigh: {
    en: 'low: {low} is above high, {high}. Enter a low share that is not above the high one.',
    'zh-CN': '“下限占比”：{low} 大于上限占比 {high}。请使下限占比不大于上限占比。',
  },
} satisfies Record<string, Text>;

export const words: Record<string, FunctionWords> = {
  KEY_ACCOUNT: {
    description: {
      en: 'TRUE for the customers (key accounts) that together make up the share of sales.',
      'zh-CN': '按销售额由大到小累计，达到给定占比的客户为 TRUE（核心客户）。',
    },
    args: {
      values: {
        en: 'Sales of each customer of the region; zero and negative values are never key accounts.',
        'zh-CN': '区域内每个客户的销售额；零与负数不是核心客户。',
      },
      share: {
        en: 'Share of the total that key accounts make up, 0 to 1. Optional. Default {default}.',
        'zh-CN': '核心客户合计的占比，0 至 1。可省略，默认 {default}。',
      },
    },
  },
  KEY_ACCOUNT_CLASS: {
    description: {
      en: 'Key account class A, B, C or D by size and upside, or REVIEW where a person must judge.',
      'zh-CN': '按规模与增长潜力将核心客户分为 A、B、C、D 类；需人工判断时为 REVIEW（待定）。',
    },
    args: {
      large: {
        en: 'Whether the customer’s volume is large: TRUE or FALSE (1/0, yes/no).',
        'zh-CN': '客户的销售总量是否大：TRUE 或 FALSE（1/0、是/否）。',
      },
      our_share: {
        en: 'Our share of the customer’s purchases, 0 to 1; may be blank where upside is filled in.',
        'zh-CN': '我方占客户采购额的比例，0 至 1；已填写增长潜力时可为空白。',
      },
      upside: {
        en: 'Whether the customer can still grow with us; where filled in, it decides. Optional.',
        'zh-CN': '是否还有可提升空间；填写后以此为准。可省略。',
      },
      low: {
        en: 'A large customer below this share is A. Optional. Default {default}.',
        'zh-CN': '规模大且占比不足此值为 A。可省略，默认 {default}。',
      },
      high: {
        en: 'A large customer above this share is B; from low to high is REVIEW. Optional. Default {default}.',
        'zh-CN': '规模大且占比超过此值为 B，介于下限与此值之间为 REVIEW。可省略，默认 {default}。',
      },
      average_high: {
        en: 'An average customer above this share is D, else C. Optional. Default {default}.',
        'zh-CN': '规模一般且占比超过此值为 D，否则为 C。可省略，默认 {default}。',
      },
    },
  },
};
