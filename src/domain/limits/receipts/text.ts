import type { FunctionWords } from '../../../define/text/words';

export const words: Record<string, FunctionWords> = {
  CREDIT_LIMIT_RECEIPTS: {
    description: {
      en: 'Limit by the receipts method: weighted mean monthly receipt × term ÷ 30 × risk adjustment coefficient.',
      'zh-CN': '回款额法的信用额度：加权平均月回款额 × 信用期限 ÷ 30 × 风险修正系数。',
    },
    args: {
      receipts: {
        en: 'Receipts by month, oldest first: one customer per row, or one in a single column. A blank month is 0.',
        'zh-CN': '各月回款额，由早到晚：每行一个客户，或单独一列为一个客户。空白月按 0 计。',
      },
      term_days: {
        en: 'Your standard credit term in days: one for all customers, or one each.',
        'zh-CN': '我方的标准信用期限（天）：所有客户共用一个，或每个客户一个。',
      },
      weights: {
        en: 'One weight per month, oldest first, for example 1 to 6. Optional. Default: equal weights.',
        'zh-CN': '每月一个权重，由早到晚，例如 1 至 6。可省略，默认各月相等。',
      },
      coefficient: {
        en: 'Risk adjustment coefficient, see GRADE_COEFFICIENT, RECORD_COEFFICIENT. Optional. Default {default}.',
        'zh-CN': '风险修正系数，1 不打折，0 不授信。可省略，默认 {default}。',
      },
    },
  },
};
