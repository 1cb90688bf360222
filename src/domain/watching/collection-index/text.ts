import type { FunctionWords } from '../../../define/text/words';

export const words: Record<string, FunctionWords> = {
  COLLECTION_INDEX: {
    description: {
      en: 'Share of the collectable receivables that was collected in the period; 1 is best.',
      'zh-CN': '当期可收回的应收账款中实际收回的比例；1 为最佳。',
    },
    args: {
      opening: {
        en: 'Receivables at the start of the period, as an amount.',
        'zh-CN': '期初应收账款总额，金额。',
      },
      sales: {
        en: 'Credit sales, as an amount, of as many months as `months` says.',
        'zh-CN': '赊销额，金额，所含月数见“月数”。',
      },
      closing_total: {
        en: 'All receivables at the end of the period, as an amount.',
        'zh-CN': '期末应收账款总额，金额。',
      },
      closing_current: {
        en: 'The part of the closing receivables that is not yet due, as an amount.',
        'zh-CN': '期末应收账款中尚未到期的部分，金额。',
      },
      months: {
        en: 'How many months the sales figure covers. Optional. Default {default}.',
        'zh-CN': '销售额所含的月数。可省略，默认 {default}。',
      },
    },
  },
};
