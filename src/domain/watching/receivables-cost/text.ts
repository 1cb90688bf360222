import type { FunctionWords } from '../../../define/text/words';

const variableCost = {
  en: 'Variable cost as a share of sales, 0 to 1. Optional. Default {default}.',
  'zh-CN': '变动成本占销售额的比例，0–1。可省略，默认 {default}。',
};
const capitalCost = {
  en: 'What tied-up money could earn elsewhere in a year, 0 to 1. Optional. Default {default}.',
  'zh-CN': '占用资金的年资本成本率，0–1。可省略，默认 {default}。',
};

export const words: Record<string, FunctionWords> = {
  RECEIVABLES_COST: {
    description: {
      en: 'What the receivables of each customer cost in a year: opportunity, management and bad debts.',
      'zh-CN': '每个客户应收账款一年的成本：机会成本、管理成本与坏账成本。',
    },
    args: {
      receivables: {
        en: 'The average balance of the receivables, as an amount.',
        'zh-CN': '应收账款平均余额，金额。',
      },
      bad_debts: {
        en: 'Bad debts expected in the year, as an amount. Optional. Default {default}.',
        'zh-CN': '全年预计坏账，金额。可省略，默认 {default}。',
      },
      variable_cost_share: variableCost,
      capital_cost: capitalCost,
      management_share: {
        en: 'Cost of keeping accounts and collecting, as a share of the balance. Optional. Default {default}.',
        'zh-CN': '管理与催收费用占余额的年比例，0–1。可省略，默认 {default}。',
      },
    },
  },
  CREDIT_POLICY_GAIN: {
    description: {
      en: 'What a change of credit policy brings in a year: added profit less added costs. Above 0 it pays.',
      'zh-CN': '信用政策变更一年的净收益：增加的收益减去增加的成本。大于 0 则可行。',
    },
    args: {
      added_sales: {
        en: 'Sales a year under the new policy less those under the old.',
        'zh-CN': '新政策年销售额减去原政策年销售额。',
      },
      added_receivables: {
        en: 'Average receivables under the new policy less those under the old.',
        'zh-CN': '新政策平均应收账款减去原政策平均应收账款。',
      },
      added_bad_debts: {
        en: 'Bad debts a year, new less old. Optional. Default {default}.',
        'zh-CN': '年坏账损失，新减旧。可省略，默认 {default}。',
      },
      added_costs: {
        en: 'Management costs and discounts granted a year, new less old. Optional. Default {default}.',
        'zh-CN': '年管理费用与现金折扣，新减旧。可省略，默认 {default}。',
      },
      variable_cost_share: variableCost,
      capital_cost: capitalCost,
    },
  },
};
