import type { FunctionWords } from '../../../define/text/words';

const exposure = {
  en: 'What each customer owes, for example from CREDIT_EXPOSURE; negative when it has paid ahead.',
  'zh-CN': '每个客户的信用敞口，例如由 CREDIT_EXPOSURE 得出；有预付款时可为负数。',
};

export const words: Record<string, FunctionWords> = {
  LIMIT_STATUS: {
    description: {
      en: 'How each exposure stands to its credit limit: OK, NEAR, OVER or NOT_SET.',
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
        en: 'From which part of the limit on the status is NEAR, 0 to 1. Optional, 0.9.',
        'zh-CN': '达到额度的多大比例即为 NEAR，0 至 1。可省略，默认 0.9。',
      },
    },
  },
  ORDER_CHECK: {
    description: {
      en: 'Whether each order may go out: PASS, APPROVE or HOLD, with every reason.',
      'zh-CN': '每张订单可否发货：PASS（通过）、APPROVE（须批准）或 HOLD（暂停），并列出全部原因。',
    },
    args: {
      order: {
        en: 'The amount of each order, in the currency of the limit.',
        'zh-CN': '每张订单的金额，与额度同币种。',
      },
      exposure: {
        en: 'What each customer owes before this order. A blank counts as 0.',
        'zh-CN': '每个客户在本订单之前的信用敞口。空白按 0 计。',
      },
      limit: {
        en: 'The credit limit of each customer, as an amount. 0 means no credit; blank means not set, and holds the order.',
        'zh-CN': '每个客户的信用额度，金额。0 表示不予赊销；空白表示未设额度，订单暂停。',
      },
      single_limit: {
        en: 'The largest single order that needs no approval, as an amount. Optional; blank is no such limit.',
        'zh-CN': '无须批准的最大单笔订单金额。可省略；空白表示没有此限额。',
      },
      overdue_amount: {
        en: 'What each customer is late with, as an amount. Optional.',
        'zh-CN': '每个客户的逾期金额。可省略。',
      },
      overdue_days: {
        en: 'How many days late the oldest item of each customer is. Optional.',
        'zh-CN': '每个客户最久一笔的逾期天数。可省略。',
      },
      grace_days: {
        en: 'How many days late still pass, one number for all. Optional, 0.',
        'zh-CN': '允许的宽限天数，全部订单同一数值。可省略，默认 0。',
      },
    },
  },
};
