import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  weightsNotOne: {
    en: 'weights: they add up to {sum}, not to 1. Correct them, or divide each by the sum.',
    'zh-CN': '“权重”：合计为 {sum}，而不是 1。请更正，或将各权重除以合计。',
  },
};

export const words: Record<string, FunctionWords> = {
  CREDIT_SCORE: {
    description: {
      en: 'The credit score Y = Σ aᵢxᵢ of each customer, with weights that add up to 1.',
      'zh-CN': '每个客户的信用评分 Y = Σaᵢxᵢ，权重之和为 1。',
    },
    args: {
      scores: {
        en: 'The scores xᵢ without headers: one customer a row under a row of weights, or one customer a column beside a column of weights.',
        'zh-CN': '各项评分 xᵢ，不含标题：权重排成一行时每行一个客户，权重排成一列时每列一个客户。',
      },
      weights: {
        en: 'The weights aᵢ, in a row or in a column; they must add up to 1 (100%).',
        'zh-CN': '各项权重 aᵢ，排成一行或一列；合计必须为 1（100%）。',
      },
    },
  },
};
