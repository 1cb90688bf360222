import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  edgesNotRising: {
    en: 'The bucket limits {edges} do not rise. Enter rising whole days, for example 30, 60 and 90.',
    'zh-CN': '账龄区间上限 {edges} 未递增。请填写递增的整天数，例如 30、60 与 90。',
  },
  edgeTooLarge: {
    en: 'The bucket limit {edge} is longer than the calendar. Enter days, for example 30, 60 and 90.',
    'zh-CN': '账龄区间上限 {edge} 超出日历范围。请填写天数，例如 30、60 与 90。',
  },
};

export const words: Record<string, FunctionWords> = {
  AGING_BUCKET: {
    description: {
      en: 'The ageing bucket of each open item by the days past its due date.',
      'zh-CN': '按逾期天数划分每笔未收款的账龄区间。',
    },
    args: {
      due_date: {
        en: 'The due date of each item; the invoice date for ageing by invoice.',
        'zh-CN': '每笔款项的到期日。按发票日期计账龄时，填写发票日期。',
      },
      as_of: {
        en: 'The as-of date: one for all, or one per item.',
        'zh-CN': '账龄的截至日期：全部同一日期，或每笔一个。',
      },
      edges: {
        en: 'The last day of each bucket, rising whole days. Optional. Default {default}.',
        'zh-CN': '各账龄区间的最后一天，递增的整天数。可省略，默认 {default}。',
      },
    },
  },
};
