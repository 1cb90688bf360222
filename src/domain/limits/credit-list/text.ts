import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  threeThresholds: {
    en: 'The lists need three thresholds, but {count} are given. Give the lowest trade amount of green, yellow and red.',
    'zh-CN': '分名单需要三个金额，而给出了 {count} 个。请依次给出绿、黄、红名单的最低交易额。',
  },
  thresholdsNotFalling: {
    en: 'The thresholds {thresholds} do not fall. Give the lowest trade amount of green first, then yellow, then red.',
    'zh-CN': '分级金额 {thresholds} 未递减。请依次给出绿、黄、红名单的最低交易额。',
  },
};

export const words: Record<string, FunctionWords> = {
  CREDIT_LIST: {
    description: {
      en: 'Green, yellow, red or black list of a key account by its trade amount and fulfilment rate.',
      'zh-CN': '按交易额与履约率将大客户列入绿、黄、红或黑名单。',
    },
    args: {
      trade_amount: { en: 'The trade with the key account, money.', 'zh-CN': '与该大客户的交易额。' },
      thresholds: {
        en: 'Three falling amounts: the lowest trade of green, of yellow and of red; below the last is black.',
        'zh-CN': '三个递减的金额：绿、黄、红名单各自的最低交易额；低于最后一个为黑名单。',
      },
      fulfilment: {
        en: 'Contracts fulfilled as a share of contracts due, 0 to 1. Blank: not tested.',
        'zh-CN': '已履约合同占到期合同的比例，0 至 1。空白则不检验。',
      },
      floor: {
        en: 'Below this fulfilment rate the account is ORDINARY. Default 0.75.',
        'zh-CN': '履约率低于此值即为 ORDINARY（普通客户）。默认 0.75。',
      },
    },
  },
};
