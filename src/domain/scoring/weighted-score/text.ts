import type { FunctionWords } from '../../../define/text/words';

export const words: Record<string, FunctionWords> = {
  WEIGHTED_SCORE: {
    description: {
      en: 'Weighted score of each customer: the sum of weight × score, or its mean.',
      'zh-CN': '每个客户的加权评分：权重 × 评分之和，或其平均。',
    },
    args: {
      scores: {
        en: 'Scores without headers: one customer per row for a row of weights, per column for a column.',
        'zh-CN': '评分（不含标题）：权重排成一行则每行一个客户，排成一列则每列一个客户。',
      },
      weights: {
        en: 'One weight per criterion, in a row or in a column, 0 or more, none blank.',
        'zh-CN': '每个指标一个权重，排成一行或一列，不小于 0，不可为空。',
      },
      mode: {
        en: 'Sum or mean of weight × score. Optional. Default {default}.',
        'zh-CN': '求合计或平均。可省略，默认 {default}（合计）。',
      },
    },
    options: {
      mode: {
        total: { en: 'The sum of weight × score', 'zh-CN': '权重 × 评分之和' },
        mean: {
          en: 'That sum divided by the sum of the weights: on the scale of the scores',
          'zh-CN': '上述之和除以权重之和，与评分同一尺度',
        },
      },
    },
  },
};
