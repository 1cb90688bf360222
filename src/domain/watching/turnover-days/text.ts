import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  openingAndClosing: {
    en: 'receivables has {found}, but the method average needs two columns: opening and closing. Select both.',
    'zh-CN': '“应收账款”为 {found}，而 average 方法需要两列：期初与期末。请同时选择两列。',
  },
  daysOfMonths: {
    en: 'days has {found}, but sales holds {months} months. Give one number, or one a month.',
    'zh-CN': '“天数”为 {found}，而“销售额”含 {months} 个月。请填写一个数，或每月一个。',
  },
  beyondAllMonths: {
    en: 'The receivables are more than the sales of all months given ({months}). Give more months.',
    'zh-CN': '应收账款超过所给全部 {months} 个月的销售额。请选择更多月份。',
  },
};

export const words: Record<string, FunctionWords> = {
  DSO: {
    description: {
      en: 'Days sales outstanding: how many days of sales each customer’s receivables are.',
      'zh-CN': '应收账款周转天数（DSO）：每个客户的应收账款相当于多少天的销售额。',
    },
    args: {
      receivables: {
        en: 'The receivables of each customer, as an amount; for the method average, opening and closing side by side.',
        'zh-CN': '每个客户的应收账款，金额；average 方法须并列选择期初与期末两列。',
      },
      sales: {
        en: 'The sales of the period, as an amount; for the method countback, months in columns, oldest first.',
        'zh-CN': '期间销售额，金额；countback 方法须每月一列，由早到晚。',
      },
      days: {
        en: 'The days of the period; for the method countback, the days of a month: 30, or one number a month.',
        'zh-CN': '期间的天数；countback 方法为每月天数：30，或每月一个数。',
      },
      method: {
        en: 'How to count: closing, average or countback. Optional. Default {default}.',
        'zh-CN': '计算方法：closing、average 或 countback。可省略，默认 {default}。',
      },
    },
    options: {
      method: {
        closing: {
          en: 'Closing receivables ÷ sales × days',
          'zh-CN': '期末应收账款 ÷ 销售额 × 天数',
        },
        average: {
          en: 'Mean of opening and closing receivables ÷ sales × days',
          'zh-CN': '期初与期末应收账款的平均 ÷ 销售额 × 天数',
        },
        countback: {
          en: 'Walk back from the latest month, taking its sales from the receivables',
          'zh-CN': '自最近一个月倒推，逐月从应收账款中减去销售额',
        },
      },
    },
  },
};
