import type { Text } from '../../../core/text';
import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  negativeTotal: {
    en: 'values: the total is negative, so shares of it would mislead. Check the returns, or leave them out.',
    'zh-CN': '“数值”：合计为负数，占比没有意义。请核对退货，或将其排除。',
  },
  negativeGroupTotal: {
    en: 'values: the total of the group “{group}” is negative, so shares of it would mislead. Check the returns, or leave them out.',
    'zh-CN': '“数值”：分组“{group}”的合计为负数，占比没有意义。请核对退货，或将其排除。',
  },
} satisfies Record<string, Text>;

export const words: Record<string, FunctionWords> = {
  SALES_SHARE: {
    description: {
      en: 'Share of each value in the total, or in the total of its own group.',
      'zh-CN': '每个数值占合计（或占本组合计）的比例。',
    },
    args: {
      values: {
        en: 'Sales of each customer, product or type of business; returns (negative values) count in the total.',
        'zh-CN': '每个客户、商品或行业（业态）的销售额；退货（负数）计入合计。',
      },
      groups: {
        en: 'Group of each value; with it, shares are of the own group’s total. Optional.',
        'zh-CN': '每个数值的分组；选择后按本组合计求占比。可省略。',
      },
    },
  },
};
