import type { FunctionWords } from '../../../define/text/words';

export const words: Record<string, FunctionWords> = {
  CREDIT_LIMIT_FINAL: {
    description: {
      en: 'One limit from several candidates, under all caps, rounded down.',
      'zh-CN': '由多个备选额度得出一个最终额度，受各项上限约束，向下取整。',
    },
    args: {
      candidates: {
        en: 'The limits of different methods side by side: one customer a row, or one customer in a single column. Blanks are skipped.',
        'zh-CN': '各种方法得出的额度并排：每行一个客户，或单独一列为一个客户。空白跳过。',
      },
      method: {
        en: 'How the candidates become one: min (default), mean, median or max.',
        'zh-CN': '如何合为一个：min（默认）、mean、median 或 max。',
      },
      net_assets: {
        en: "Cap: the customer's net assets. Blank: no such cap.",
        'zh-CN': '上限：客户的净资产。空白则无此上限。',
      },
      working_funds: {
        en: 'Cap: the working funds behind the limit. Blank: no such cap.',
        'zh-CN': '上限：流动资金。空白则无此上限。',
      },
      company_cap: {
        en: "Cap: the company's highest limit for a customer. Blank: no such cap.",
        'zh-CN': '上限：公司对单个客户的最高额度。空白则无此上限。',
      },
      unit: {
        en: 'The limit is rounded down to a multiple of this. Default 0.01.',
        'zh-CN': '额度向下取为该数的整数倍。默认 0.01。',
      },
    },
    options: {
      method: {
        min: { en: 'The least of the candidates, the most cautious', 'zh-CN': '取最小的备选额度，最稳健' },
        mean: { en: 'The mean of the candidates', 'zh-CN': '取备选额度的平均数' },
        median: {
          en: 'The middle one; of an even number, the mean of the two in the middle',
          'zh-CN': '取中间一个；个数为偶数时取中间两个的平均数',
        },
        max: { en: 'The largest of the candidates', 'zh-CN': '取最大的备选额度' },
      },
    },
  },
};
