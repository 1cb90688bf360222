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
};

export const words: Record<string, FunctionWords> = {
  SALES_SHARE: {
    description: {
      en: 'The share of each value in the total, or in the total of its own group.',
      'zh-CN': '每个数值占合计（或占本组合计）的比例。',
    },
    args: {
      values: {
        en: 'The sales of each customer, product or type of business, one a cell; returns (negative values) count in the total.',
        'zh-CN': '每个客户、商品或业种的销售额，每格一个；退货（负数）计入合计。',
      },
      groups: {
        en: 'The group of each value, such as its trade; shares are then of the own group’s total. Optional.',
        'zh-CN': '每个数值所属的分组，例如业种；给出时按本组合计求占比。可省略。',
      },
    },
  },
};
