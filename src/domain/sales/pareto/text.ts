import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  nothingPositive: {
    en: 'values: none of them is above 0, so there is no total to share. Select the cells with the sales.',
    'zh-CN': '“数值”：没有大于 0 的数，无合计可分。请选择含有销售额的单元格。',
  },
};

export const words: Record<string, FunctionWords> = {
  PARETO_COUNT: {
    description: {
      en: 'How many of the largest customers it takes to reach a share of the total.',
      'zh-CN': '最大的多少个客户合起来达到合计的给定占比。',
    },
    args: {
      values: {
        en: 'The sales (or profit) of each customer; zero and negative values stay out of the total.',
        'zh-CN': '每个客户的销售额（或利润）；零与负数不计入合计。',
      },
      share: {
        en: 'The share of the total to reach, 0 to 1. Default 0.8.',
        'zh-CN': '要达到的占比，0 至 1。默认 0.8。',
      },
    },
  },
  TOP_SHARE: {
    description: {
      en: 'The share of the total that the largest customers hold.',
      'zh-CN': '最大的一部分客户所占合计的比例。',
    },
    args: {
      values: {
        en: 'The sales (or profit) of each customer; zero and negative values count as customers but stay out of the total.',
        'zh-CN': '每个客户的销售额（或利润）；零与负数计入客户数，但不计入合计。',
      },
      top: {
        en: 'Which part of the customers, 0 to 1; their number is rounded up. Default 0.2.',
        'zh-CN': '取客户数的多大部分，0 至 1；个数向上取整。默认 0.2。',
      },
    },
  },
};
