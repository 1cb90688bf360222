import type { Text } from '../../../core/text';
import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  weightsNotOne: {
    en: 'weights: they add up to {sum}, not to 1. Correct them, or divide each by the sum.',
    'zh-CN': '“权重”：合计为 {sum}，而不是 1。请更正，或将各权重除以合计。',
  },
} satisfies Record<string, Text>;

export const words: Record<string, FunctionWords> = {
  CREDIT_SCORE: {
    description: {
      en: 'Credit score Y = Σ aᵢxᵢ of each customer, with weights that add up to 1.',
      'zh-CN': '每个客户的信用评分 Y = Σaᵢxᵢ，权重之和为 1。',
    },
    args: {
      scores: {
        en: 'Scores xᵢ without headers: one customer per row for a row of weights, per column for a column.',
        'zh-CN': '各项评分 xᵢ（不含标题）：权重排成一行则每行一个客户，排成一列则每列一个客户。',
      },
      weights: {
        en: 'Weights aᵢ in a row or in a column; they must add up to 1 (100%).',
        'zh-CN': '各项权重 aᵢ，排成一行或一列；合计必须为 1（100%）。',
      },
    },
  },
};
