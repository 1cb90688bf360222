import type { FunctionWords } from '../../../define/text/words';

export const words: Record<string, FunctionWords> = {
  CREDIT_LIMIT_FINAL: {
    description: {
      en: 'One limit from several candidates, under all caps, rounded down.',
      'zh-CN': '由多个备选额度得出一个最终额度，受各项上限限制，向下舍入。',
    },
    args: {
      candidates: {
        en: 'Limits by different methods side by side: one customer per row, or one in a column. Blanks are skipped.',
        'zh-CN': '各种方法得出的额度并排：每行一个客户，或单独一列为一个客户。空白跳过。',
      },
      method: {
        en: 'How the candidates become one: min, mean, median or max. Optional. Default {default}.',
        'zh-CN': '如何合为一个：min、mean、median 或 max。可省略，默认 {default}。',
      },
      net_assets: {
        en: 'Cap: net assets of the customer. Optional. Blank: no such cap.',
        'zh-CN': '上限：客户的净资产。可省略，空白则无此上限。',
      },
      working_funds: {
        en: 'Cap: liquid funds of the customer. Optional. Blank: no such cap.',
        'zh-CN': '上限：客户的流动资金。可省略，空白则无此上限。',
      },
      company_cap: {
        en: 'Cap: our company limit per customer. Optional. Blank: no such cap.',
        'zh-CN': '上限：公司单户最高额度。可省略，空白则无此上限。',
      },
      unit: {
        en: 'The limit is rounded down to a multiple of this unit. Optional. Default {default}.',
        'zh-CN': '额度向下舍入到该单位的整数倍。可省略，默认 {default}。',
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
