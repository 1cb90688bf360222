import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  partOfAYear: {
    en: 'sales has {found} cells, which are not whole years of {periods} periods. Select whole years.',
    'zh-CN': '“销售额”有 {found} 个单元格，不是每年 {periods} 期的整年。请选择整年数据。',
  },
  noWholeYears: {
    en: 'sales is {found}, but neither its rows nor its columns are years of {periods} periods. Select years × periods.',
    'zh-CN': '“销售额”为 {found}，行与列都不是每年 {periods} 期。请选择“年 × 期”的区域。',
  },
  mergeNeedsMonths: {
    en: 'Merging January and February needs 12 periods a year, not {periods}.',
    'zh-CN': '合并一月与二月需要每年 12 期，而不是 {periods} 期。',
  },
  underTwoYears: {
    en: 'The moving average needs at least two whole years. Add a year or use another method.',
    'zh-CN': '移动平均法至少需要两个整年。请补充数据或改用其他方法。',
  },
  emptyPeriod: {
    en: 'Period {period} has no usable value in any year. Fill it in, or count blanks as zero.',
    'zh-CN': '第 {period} 期在所有年份中都没有可用数据。请补充，或将空白按零处理。',
  },
};

const shared: FunctionWords['args'] = {
  sales: {
    en: 'Sales of whole years: one column or row in time order, or years × periods in either direction.',
    'zh-CN': '整年的销售额：按时间顺序的一列或一行，或“年 × 期”的区域（方向不限）。',
  },
  periods: {
    en: 'Periods a year: 12 for months (default), 4 for quarters.',
    'zh-CN': '每年期数：月 12（默认），季 4。',
  },
  method: {
    en: 'simple (default), yearly_ratio or moving_average.',
    'zh-CN': 'simple（默认）、yearly_ratio 或 moving_average。',
  },
  blanks: {
    en: 'A blank period is missing (default) or zero.',
    'zh-CN': '空白期：missing 缺失（默认）或 zero 零。',
  },
  spring_festival: {
    en: 'none (default), or merge: January and February share their mean.',
    'zh-CN': 'none（默认），或 merge：一月与二月取两者平均。',
  },
};

const options: FunctionWords['options'] = {
  method: {
    simple: {
      en: 'Mean of the period over the years / mean of all periods',
      'zh-CN': '同期平均 ÷ 各期总平均',
    },
    yearly_ratio: {
      en: 'Mean of value / mean of its year: for sales that grow',
      'zh-CN': '各年同期占当年平均之比的平均：适合有增长趋势的数据',
    },
    moving_average: {
      en: 'Mean of value / centred moving average: for a steady trend, two years or more',
      'zh-CN': '实际值与中心化移动平均之比的平均：适合有趋势的数据，至少两年',
    },
  },
  blanks: {
    missing: { en: 'Average what is there', 'zh-CN': '只平均已有数据' },
    zero: { en: 'Nothing was sold', 'zh-CN': '视为没有销售' },
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
      'zh-CN': '各期的季节指数：1 为平均水平，1.2 表示高出两成。',
    },
    args: shared,
    options,
  },
  SEASONAL_SHARE: {
    description: {
      en: 'Share of each period in the year by its seasonal index; adds to 1.',
      'zh-CN': '按季节指数计算的各期全年构成比，合计为 1。',
    },
    args: shared,
    options,
  },
  SEASONAL_TARGET: {
    description: {
      en: 'The annual target split by season; the periods add up to the year exactly.',
      'zh-CN': '按季节把年度目标分到各期，各期之和恰为全年。',
    },
    args: {
      ...shared,
      annual_target: { en: 'The target of the whole year.', 'zh-CN': '全年目标额。' },
      unit: {
        en: 'Targets are multiples of this unit: 0.01 (default), 1, 100, 10000.',
        'zh-CN': '目标为该单位的整数倍：0.01（默认）、1、100、10000。',
      },
    },
    options,
  },
};
