import type { FunctionWords } from '../../../define/text/words';

export const words: Record<string, FunctionWords> = {
  OVERDUE_INTEREST: {
    description: {
      en: 'The interest on each late payment: amount × days late × daily rate.',
      'zh-CN': '每笔逾期付款的利息：金额 × 逾期天数 × 日利率。',
    },
    args: {
      amount: {
        en: 'The amount of each item. A credit note is negative.',
        'zh-CN': '每笔款项的金额。红字发票为负数。',
      },
      due_date: { en: 'The due date of each item.', 'zh-CN': '每笔款项的到期日。' },
      paid_date: {
        en: 'The day each item was paid; for unpaid items the as-of date.',
        'zh-CN': '每笔款项的实际付款日；未付的填写截至日期。',
      },
      daily_rate: {
        en: 'The rate per day, 0 to 0.01, one for all. Optional. Default {default} (0.05%).',
        'zh-CN': '日利率，0 至 0.01，全部同一数值。可省略，默认 {default}（万分之五）。',
      },
    },
  },
};
