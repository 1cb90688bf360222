import type { FunctionWords } from '../../../define/text/words';

export const words: Record<string, FunctionWords> = {
  BAD_DEBT_PROVISION: {
    description: {
      en: 'The bad-debt provision for each open item: its amount times the rate of its ageing bucket.',
      'zh-CN': '每笔未收款的坏账准备：金额乘以所在账龄段的准备率。',
    },
    args: {
      amount: {
        en: 'The open amount of each item; a credit note below zero.',
        'zh-CN': '每笔未收金额，红字发票为负数。',
      },
      overdue_days: {
        en: 'Days after the due date; 0 or less for what is not yet due.',
        'zh-CN': '到期日后的天数；未到期为 0 或负数。',
      },
      rates: {
        en: 'The last day of each bucket and its rate, rising; no day in the last row. Optional.',
        'zh-CN': '各账龄段的最后一天与准备率，天数递增，最后一行不填天数。可省略。',
      },
    },
  },
};
