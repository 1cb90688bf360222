import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  amountWithoutDueDate: {
    en: 'The amount {amount} has no due date. Enter the date or clear the amount.',
    'zh-CN': '金额 {amount} 没有到期日。请填写到期日或清空该金额。',
  },
  creditBalance: {
    en: 'The amounts add up to {total}, below 0: a balance in the customer’s favour has no delay.',
    'zh-CN': '各笔金额合计 {total}，小于 0：贷方余额没有逾期天数。',
  },
};

export const words: Record<string, FunctionWords> = {
  CREDIT_LIMIT_SALES: {
    description: {
      en: 'Limit by the sales-volume method: orders of a quarter × term ÷ 90 × risk adjustment coefficient.',
      'zh-CN': '销售量法的信用额度：季度订货额 × 信用期限 ÷ 90 × 风险修正系数。',
    },
    args: {
      quarterly_orders: {
        en: 'Orders of the customer in the last quarter, or those expected.',
        'zh-CN': '客户上季度（或预计季度）的订货金额。',
      },
      term_days: {
        en: 'Your standard credit term in days, for example 60.',
        'zh-CN': '我方的标准信用期限（天），例如 60。',
      },
      coefficient: {
        en: 'Risk adjustment coefficient, see GRADE_COEFFICIENT, RECORD_COEFFICIENT. Optional. Default {default}.',
        'zh-CN': '风险修正系数，1 不打折，0 不授信。可省略，默认 {default}。',
      },
    },
  },
  GRADE_COEFFICIENT: {
    description: {
      en: 'Risk adjustment coefficient of a credit grade (table 3-10).',
      'zh-CN': '信用等级的风险修正系数（表 3-10）。',
    },
    args: {
      grade: {
        en: 'AAA, AA, A, BBB, BB, B, CCC, CC, C, D or NR.',
        'zh-CN': 'AAA、AA、A、BBB、BB、B、CCC、CC、C、D 或 NR。',
      },
      table: {
        en: 'Your own table without a header: grade, coefficient.',
        'zh-CN': '自定义表（无标题行）：等级、系数。',
      },
    },
  },
  RECORD_COEFFICIENT: {
    description: {
      en: 'Risk adjustment coefficient of a payment record by overdue amount × days (table 3-11).',
      'zh-CN': '按逾期金额 × 逾期天数确定的风险修正系数（表 3-11）。',
    },
    args: {
      amount_days: {
        en: 'Overdue amount × days, see OVERDUE_AMOUNT_DAYS: 250,000 yuan overdue for one day is 250000.',
        'zh-CN': '逾期金额 × 逾期天数（元·天），由 OVERDUE_AMOUNT_DAYS 得出。',
      },
      table: {
        en: 'Your own table without a header: rising amount × days, coefficient.',
        'zh-CN': '自定义表（无标题行）：递增的金额 × 天数、系数。',
      },
      interpolate: {
        en: 'TRUE: on the straight line between two points. Default {default}: the next worse point.',
        'zh-CN': 'TRUE：在两点之间按直线取值。默认 {default}：取下一个较差的点。',
      },
    },
  },
  OVERDUE_AMOUNT_DAYS: {
    description: {
      en: 'Sum of amount × days overdue over the items of a customer.',
      'zh-CN': '客户各笔款项的逾期金额 × 逾期天数之和。',
    },
    args: {
      amounts: {
        en: 'The open amount of each item; credit notes are negative.',
        'zh-CN': '每笔未收款项的金额；红字（贷项）为负数。',
      },
      due_dates: { en: 'The due date of each item.', 'zh-CN': '每笔款项的到期日。' },
      as_of: {
        en: 'The day on which the days overdue are counted.',
        'zh-CN': '计算逾期天数的截至日期。',
      },
    },
  },
  WEIGHTED_DAYS_LATE: {
    description: {
      en: 'How late a customer’s open items are on average, each counted with its amount.',
      'zh-CN': '客户未收款项的加权平均逾期天数，以金额为权数。',
    },
    args: {
      amounts: {
        en: 'The open amount of each item; credit notes below zero.',
        'zh-CN': '每笔未收金额，红字发票为负数。',
      },
      due_dates: { en: 'The due date of each item.', 'zh-CN': '每笔款项的到期日。' },
      as_of: {
        en: 'The as-of date: one date for all items.',
        'zh-CN': '截至日期：全部同一日期。',
      },
    },
  },
};
