import type { FunctionWords } from '../../../define/text/words';

export const words: Record<string, FunctionWords> = {
  CUSTOMER_CLASS: {
    description: {
      en: 'Credit class of a customer: 甲 (large and sound), 乙 (most customers) or 丙 (needs attention).',
      'zh-CN': '甲：规模大、信誉好、经营稳定；乙：大多数客户；丙：需重点关注。',
    },
    args: {
      large_and_stable: {
        en: 'TRUE for a large customer of good reputation and stable business.',
        'zh-CN': '规模较大、信誉好、经营稳定的企业为 TRUE，不论与我方的交易量。',
      },
      wholesaler: { en: 'TRUE for an intermediate wholesaler.', 'zh-CN': '中间批发商为 TRUE。' },
      claims: {
        en: 'Balance the customer owes us, in the currency of claims_edge.',
        'zh-CN': '客户欠我方的债权余额，币种与债权余额界限相同。',
      },
      heavy_trade: {
        en: 'TRUE for heavy trade with us, even with a small balance.',
        'zh-CN': '债权余额虽小但与我方交易量较大为 TRUE。',
      },
      staff: { en: 'Number of staff.', 'zh-CN': '员工人数。' },
      years: {
        en: 'Years since the firm was founded; below 1 it is new.',
        'zh-CN': '成立年数；不足 1 年为新成立。',
      },
      dishonest: {
        en: 'TRUE for an earlier breach of credit terms.',
        'zh-CN': '有违约记录为 TRUE。',
      },
      claims_edge: {
        en: 'From this balance on a customer is 丙, unless 甲. Optional. Default {default}.',
        'zh-CN': '债权余额达到此数即为丙类（甲类除外）。可省略，默认 {default}。',
      },
      staff_edge: {
        en: 'With fewer staff a customer is 丙, unless 甲. Optional. Default {default}.',
        'zh-CN': '员工不足此数即为丙类（甲类除外）。可省略，默认 {default}。',
      },
    },
  },
};
