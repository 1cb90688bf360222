import type { FunctionWords } from '../../../define/text/words';

export const words: Record<string, FunctionWords> = {
  CUSTOMER_CLASS: {
    description: {
      en: 'Customer class for credit: 甲 (large and stable), 乙 (most customers) or 丙 (to be watched).',
      'zh-CN': '客户的信用类别：甲（规模大且稳定）、乙（大多数客户）或丙（须留意）。',
    },
    args: {
      large_and_stable: {
        en: 'TRUE for a large customer of good name and stable business, whatever its trade with us.',
        'zh-CN': '企业规模较大、信誉好、经营业务稳定为 TRUE，不考虑与我方的交易量。',
      },
      wholesaler: { en: 'TRUE for an intermediate wholesaler.', 'zh-CN': '中间批发商为 TRUE。' },
      claims: {
        en: 'What the customer owes us, in the currency of claims_edge.',
        'zh-CN': '客户欠我方的债权余额，币种与债权分界相同。',
      },
      heavy_trade: {
        en: 'TRUE where the trade with us is heavy, though the claims are small.',
        'zh-CN': '债权余额虽小但与我方交易量较大为 TRUE。',
      },
      staff: { en: 'Number of staff.', 'zh-CN': '员工人数。' },
      years: {
        en: 'Years since the firm was founded; below 1 it is new.',
        'zh-CN': '成立年数；不足 1 年为新成立。',
      },
      dishonest: {
        en: 'TRUE if the customer ever broke its word on credit.',
        'zh-CN': '出现过不守信用问题为 TRUE。',
      },
      claims_edge: {
        en: 'From these claims on a customer is 丙, unless 甲. Default 100000.',
        'zh-CN': '债权余额达到此数即为丙类（甲类除外）。默认 100000。',
      },
      staff_edge: {
        en: 'With fewer staff a customer is 丙, unless 甲. Default 100.',
        'zh-CN': '员工少于此数即为丙类（甲类除外）。默认 100。',
      },
    },
  },
};
