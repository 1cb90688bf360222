import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  edgesNotRising: {
    en: 'The edges {edges} do not rise. Give rising whole days, for example 30, 60 and 90.',
    'zh-CN': '账龄分界 {edges} 未递增。请给出递增的整天数，例如 30、60 与 90。',
  },
  edgeTooLarge: {
    en: 'The edge {edge} is longer than the calendar. Give days, for example 30, 60 and 90.',
    'zh-CN': '账龄分界 {edge} 超出日历范围。请给出天数，例如 30、60 与 90。',
  },
};

export const words: Record<string, FunctionWords> = {
  AGING_BUCKET: {
    description: {
      en: 'The aging bucket of each open item by the days past its due date.',
      'zh-CN': '按逾期天数为每笔未收款分出账龄段。',
    },
    args: {
      due_date: {
        en: 'The due date of each item. For aging by invoice date, give that date here.',
        'zh-CN': '每笔款项的到期日。如按发票日期计账龄，请在此给出发票日期。',
      },
      as_of: {
        en: 'The date on which the list stands: one for all, or one an item.',
        'zh-CN': '账龄的截止日期：全部同一日期，或每笔一个。',
      },
      edges: {
        en: 'The last day of each bucket, rising whole days. Optional, 30, 60 and 90.',
        'zh-CN': '各账龄段的最后一天，递增的整天数。可省略，默认 30、60 与 90。',
      },
    },
  },
};
