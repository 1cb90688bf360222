import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  aboveTotal: {
    en: 'The count {count} is above its total {total}. Check both.',
    'zh-CN': '计数 {count} 大于总数 {total}。请核对。',
  },
};

export const words: Record<string, FunctionWords> = {
  SATISFACTION_RATE: {
    description: {
      en: 'The rate of each measure of satisfaction or loyalty, such as repeat purchase, referral or complaints.',
      'zh-CN': '各项满意度或忠诚度指标的比率，例如重复购买率、推荐率、投诉率。',
    },
    args: {
      count: {
        en: 'How many answered or acted in this way.',
        'zh-CN': '符合该项的人数或次数。',
      },
      total: {
        en: 'Out of how many.',
        'zh-CN': '总人数或总次数。',
      },
      low_is_better: {
        en: 'TRUE where a low count is better, as with complaints: gives 1 less the rate. Default {default}.',
        'zh-CN': '越少越好的指标（如投诉）填 TRUE，结果为 1 减比率。默认 {default}。',
      },
    },
  },
};
