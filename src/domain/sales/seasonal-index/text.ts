import type { Text } from '../../../core/text';
import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  partOfAYear: {
    en: 'sales: {found} are not whole years of {periods} periods. Select whole years.',
    'zh-CN': '“销售额”：{found}不是每年 {periods} 期的整年。请选择整年的数据。',
  },
  noWholeYears: {
    en: 'sales: neither the rows nor the columns of {found} are years of {periods} periods. Select years × periods.',
    'zh-CN': '“销售额”：{found} 的行与列都不是每年 {periods} 期。请选择“年 × 期”的区域。',
  },
  mergeNeedsMonths: {
    en: 'spring_festival: merging January and February needs 12 periods per year, not {periods}. Choose none.',
    'zh-CN': '“春节处理”：合并一月与二月需要每年 12 期，而不是 {periods} 期。请选择 none（不处理）。',
  },
  underTwoYears: {
    en: 'sales: the moving average needs at least two whole years. Add a year or choose another method.',
    'zh-CN': '“销售额”：移动平均法至少需要两个整年。请补充数据或选择其他方法。',
  },
  emptyPeriod: {
    en: 'sales: period {period} has no usable value in any year. Fill in a value, or count blanks as zero.',
    'zh-CN': '“销售额”：第 {period} 期在各年份中均无可用数据。请补充数据，或将空白视为零。',
  },
  lossOverall: {
    en: 'sales: the mean over all periods is below 0, and a loss has no season. Check the returns, or leave them out.',
    'zh-CN': '“销售额”：各期总平均为负数，无法得出季节指数。请核对退货，或将其排除。',
  },
  lossOfAYear: {
    en: 'sales: the mean of year {year} is below 0, and a loss has no season. Check its returns, or choose method simple.',
    'zh-CN':
      '“销售额”：第 {year} 年的平均为负数，无法得出季节指数。请核对该年的退货，或选择 simple（同期平均法）。',
  },
  lossAround: {
    en: 'sales: the moving average around period {period} of year {year} is below 0, and a loss has no season. Check the returns there, or choose method simple.',
    'zh-CN':
      '“销售额”：第 {year} 年第 {period} 期前后的移动平均为负数，无法得出季节指数。请核对该处的退货，或选择 simple（同期平均法）。',
  },
  negativeIndex: {
    en: 'sales: the index of period {period} is negative, so no target can be set for it. Check its returns, or leave them out.',
    'zh-CN': '“销售额”：第 {period} 期的指数为负数，无法分配目标。请核对该期的退货，或将其排除。',
  },
} satisfies Record<string, Text>;

const shared: FunctionWords['args'] = {
  sales: {
    en: 'Sales of whole years: one column or row in order of time, or years × periods in either direction.',
    'zh-CN': '整年的销售额：由早到晚的一列或一行，或“年 × 期”的区域（方向不限）。',
  },
  periods: {
    en: 'Periods per year, for example 4 for quarters. Optional. Default {default}.',
    'zh-CN': '每年的期数，例如季为 4。可省略，默认 {default}（月）。',
  },
  method: {
    en: 'How the indices are calculated. Optional. Default {default}.',
    'zh-CN': '指数的计算方法。可省略，默认 {default}（同期平均法）。',
  },
  blanks: {
    en: 'What a blank period means: missing or zero. Optional. Default {default}.',
    'zh-CN': '空白月：missing 视为缺失，zero 视为 0。可省略，默认 {default}。',
  },
  spring_festival: {
    en: 'Whether January and February share their mean: none or merge. Optional. Default {default}.',
    'zh-CN': '一月与二月是否取两月平均（merge）。可省略，默认 {default}（不处理）。',
  },
};

const options: FunctionWords['options'] = {
  method: {
    simple: {
      en: 'Mean of the period over the years ÷ mean of all periods',
      'zh-CN': '同期平均法：同期平均 ÷ 各期总平均',
    },
    yearly_ratio: {
      en: 'Mean of value ÷ mean of its year: for sales that grow',
      'zh-CN': '年比法：各值 ÷ 当年平均，再求平均；适合有增长趋势的数据',
    },
    moving_average: {
      en: 'Mean of value ÷ centred moving average: for a steady trend, two years or more',
      'zh-CN': '移动平均法：各值 ÷ 中心化移动平均，再求平均；至少两年',
    },
  },
  blanks: {
    missing: { en: 'Only the values that are there are averaged', 'zh-CN': '视为缺失：只平均已有数据' },
    zero: { en: 'Nothing was sold', 'zh-CN': '视为 0：没有销售' },
  },
  spring_festival: {
    none: { en: 'Months as they are', 'zh-CN': '各月按原样' },
    merge: {
      en: 'January and February of each year are each replaced by their mean',
      'zh-CN': '每年一月与二月均以两月平均代替',
    },
  },
};

export const words: Record<string, FunctionWords> = {
  SEASONAL_INDEX: {
    description: {
      en: 'Seasonal index of each period: 1 is an average period, 1.2 sells a fifth more.',
      'zh-CN': '各月（季）的淡旺程度：1 为平均水平，1.2 表示高出两成。',
    },
    args: shared,
    options,
  },
  SEASONAL_SHARE: {
    description: {
      en: 'Share of each period in the year by its seasonal index; adds up to 1.',
      'zh-CN': '按季节指数计算的各期全年构成比，合计为 1。',
    },
    args: shared,
    options,
  },
  SEASONAL_TARGET: {
    description: {
      en: 'The annual target split by season; the periods add up to the year exactly.',
      'zh-CN': '按季节把年度目标分配到各期，各期之和恰为全年。',
    },
    args: {
      ...shared,
      annual_target: { en: 'Target of the whole year.', 'zh-CN': '全年的目标额。' },
      unit: {
        en: 'Targets are multiples of this unit, for example 1 or 100. Optional. Default {default}.',
        'zh-CN': '目标为该单位的整数倍，例如 1、100。可省略，默认 {default}。',
      },
    },
    options,
  },
};
