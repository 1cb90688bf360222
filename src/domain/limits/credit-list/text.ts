import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  threeThresholds: {
    en: 'Enter three thresholds; these are {count}. Select the lowest trade amounts of green, yellow and red.',
    'zh-CN': '需要三个分级金额，现有 {count} 个。请依次填写绿、黄、红名单的最低交易额。',
  },
  thresholdsNotFalling: {
    en: 'The thresholds {thresholds} do not fall. Enter the lowest trade amount of green first, then yellow, then red.',
    'zh-CN': '分级金额 {thresholds} 未递减。请依次填写绿、黄、红名单的最低交易额。',
  },
};

export const words: Record<string, FunctionWords> = {
  CREDIT_LIST: {
    description: {
      en: 'Green, yellow, red or black list of a key account by its trade amount and fulfilment rate.',
      'zh-CN': '按交易额与履约率将大客户列入绿、黄、红或黑名单。',
    },
    args: {
      trade_amount: { en: 'Trade with the key account.', 'zh-CN': '与该大客户的交易额。' },
      thresholds: {
        en: 'Three falling amounts: the lowest trade of green, of yellow and of red; below the last is black.',
        'zh-CN': '三个递减的金额：绿、黄、红名单各自的最低交易额；不足最后一个为黑名单。',
      },
      fulfilment: {
        en: 'Contracts fulfilled as a share of contracts due, 0 to 1. Optional. Blank: not tested.',
        'zh-CN': '已履约合同占到期合同的比例，0 至 1。可省略，空白则不检验。',
      },
      floor: {
        en: 'Below this fulfilment rate the account is ORDINARY. Optional. Default {default}.',
        'zh-CN': '履约率不足此值即为 ORDINARY（普通客户）。可省略，默认 {default}。',
      },
    },
  },
};
