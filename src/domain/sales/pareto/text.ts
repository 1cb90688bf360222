import type { Text } from '../../../core/text';
import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  nothingPositive: {
    en: 'values: none of them is above 0, so the total to divide by is missing. Select the cells with the sales.',
    'zh-CN': '“数值”：没有大于 0 的数，无法求占比。请选择含有销售额的单元格。',
  },
} satisfies Record<string, Text>;

export const words: Record<string, FunctionWords> = {
  PARETO_COUNT: {
    description: {
      en: 'How many of the largest customers it takes to reach a share of the total.',
      'zh-CN': '累计占比达到给定比例所需的最少客户数。',
    },
    args: {
      values: {
        en: 'Sales (or profit) of each customer; zero and negative values stay out of the total.',
        'zh-CN': '每个客户的销售额（或利润）；零与负数不计入合计。',
      },
      share: {
        en: 'Share of the total to reach, 0 to 1. Optional. Default {default}.',
        'zh-CN': '要达到的累计占比，0 至 1。可省略，默认 {default}。',
      },
    },
  },
  TOP_SHARE: {
    description: {
      en: 'Share of the total that comes from the largest customers.',
      'zh-CN': '销售额最大的部分客户占合计的比例。',
    },
    args: {
      values: {
        en: 'Sales (or profit) of each customer; zero and negative values count as customers, not in the total.',
        'zh-CN': '每个客户的销售额（或利润）；零与负数计入客户数，不计入合计。',
      },
      top: {
        en: 'Which part of the customers, 0 to 1; their number is rounded up. Optional. Default {default}.',
        'zh-CN': '取前百分之多少的客户，人数向上取整。可省略，默认 {default}。',
      },
    },
  },
};
