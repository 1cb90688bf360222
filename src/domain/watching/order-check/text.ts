import type { FunctionWords } from '../../../define/text/words';

const exposure = {
  en: 'What each customer owes, for example from CREDIT_EXPOSURE; negative when it has paid ahead.',
  'zh-CN': '每个客户的信用敞口，例如由 CREDIT_EXPOSURE 得出；有预付款时可为负数。',
};

export const words: Record<string, FunctionWords> = {
  LIMIT_STATUS: {
    description: {
      en: 'How each exposure compares with its limit: OK, NEAR, OVER or NOT_SET.',
      'zh-CN':
        '每个客户的敞口与信用额度之比较：OK（正常）、NEAR（临近）、OVER（超限）或 NOT_SET（未设额度）。',
    },
    args: {
      exposure,
      limit: {
        en: 'The credit limit of each customer, as an amount. 0 means no credit; blank means not set.',
        'zh-CN': '每个客户的信用额度，金额。0 表示不予赊销；空白表示未设额度。',
      },
      near: {
        en: 'Share of the limit from which the status is NEAR, 0 to 1. Optional. Default {default}.',
        'zh-CN': '达到额度的多大比例即为 NEAR，0 至 1。可省略，默认 {default}。',
      },
    },
  },
  ORDER_CHECK: {
    description: {
      en: 'Whether each order may go out: PASS, APPROVE or HOLD, with every reason.',
      'zh-CN': '每张订单可否发货：PASS（通过）、APPROVE（须批准）或 HOLD（暂停），列出全部拦截原因。',
    },
    args: {
      order: {
        en: 'The amount of each order, in the currency of the limit; 0 or less is a return.',
        'zh-CN': '每张订单的金额，与额度同币种；不大于 0 为退货。',
      },
      exposure: {
        en: 'What each customer owes before this order. A blank counts as 0.',
        'zh-CN': '每个客户在本订单之前的信用敞口。空白按 0 计。',
      },
      limit: {
        en: 'The credit limit of each customer, as an amount. 0 means no credit; blank means not set, and holds the order.',
        'zh-CN': '每个客户的信用额度，金额。0 表示不予赊销；空白表示未设额度时订单暂停。',
      },
      single_limit: {
        en: 'Largest order that credit staff may release without the finance manager. Optional.',
        'zh-CN': '信用人员无须财务经理批准即可放行的最大订单金额。可省略。',
      },
      overdue_amount: {
        en: 'Overdue amount. Optional.',
        'zh-CN': '每个客户的逾期金额。可省略。',
      },
      overdue_days: {
        en: 'Oldest item’s days overdue. Optional.',
        'zh-CN': '每个客户最久一笔的逾期天数。可省略。',
      },
      grace_days: {
        en: 'Days overdue tolerated, one number for all. Optional. Default {default}.',
        'zh-CN': '宽限期（天），全部订单同一数值。可省略，默认 {default}。',
      },
    },
  },
};
