import type { FunctionWords } from '../../../define/text/words';

export const words: Record<string, FunctionWords> = {
  CREDIT_LIMIT_PROFIT: {
    description: {
      en: 'Limit of each order from the profit expected of the customer in a year.',
      'zh-CN': '以预计全年可从客户获得的收益作为每次赊销的额度。',
    },
    args: {
      annual_purchases: {
        en: 'What the customer is expected to buy from us in a year.',
        'zh-CN': '预计客户全年向我方购货的金额。',
      },
      profit_rate: {
        en: 'Our profit as a share of those purchases, 0 to 1.',
        'zh-CN': '我方利润占该购货额的比例，0 至 1。',
      },
    },
  },
  CREDIT_LIMIT_NWC: {
    description: {
      en: 'Limit as a share of the customer’s working capital.',
      'zh-CN': '以客户营运资本的一定比例作为信用额度。',
    },
    args: {
      current_assets: { en: 'Current assets of the customer.', 'zh-CN': '客户的流动资产金额。' },
      current_liabilities: {
        en: 'Current liabilities of the customer.',
        'zh-CN': '客户的流动负债金额。',
      },
      rate: {
        en: 'The share of working capital you are ready to lend, 0 to 1.',
        'zh-CN': '可授予的比例，0 至 1。',
      },
    },
  },
  CREDIT_LIMIT_PERIOD: {
    description: {
      en: 'Limit as the purchases of a number of months.',
      'zh-CN': '以若干个月的购货额作为信用额度。',
    },
    args: {
      monthly_purchases: { en: 'What the customer buys in a month.', 'zh-CN': '客户每月的购货额。' },
      months: { en: 'How many months the limit covers, 0 or more.', 'zh-CN': '额度涵盖的月数，不小于 0。' },
    },
  },
};
