import type { FunctionWords } from '../../../define/text/words';

export const words: Record<string, FunctionWords> = {
  CREDIT_EXPOSURE: {
    description: {
      en: 'What is at risk with each customer: receivables, unsettled notes and, if given, orders and deliveries, less deposits.',
      'zh-CN':
        '每个客户的信用敞口：应收账款、未结算票据，以及（如填写）未交货订单与已发货未开票，减去预收款与保证金。',
    },
    args: {
      receivables: {
        en: 'The open invoices of each customer, as an amount of money. A blank counts as 0.',
        'zh-CN': '每个客户的应收账款（赊销款）余额，金额。空白按 0 计。',
      },
      notes: {
        en: 'Notes received and not yet settled, as an amount. Optional. Default 0.',
        'zh-CN': '已收到、尚未结算的票据，金额。可省略，按 0 计。',
      },
      orders: {
        en: 'Orders accepted and not yet delivered, as an amount with tax. Optional. Default 0.',
        'zh-CN': '已接受、尚未交货的订单，含税金额。可省略，按 0 计。',
      },
      deliveries: {
        en: 'Goods delivered and not yet invoiced, as an amount with tax. Optional. Default 0.',
        'zh-CN': '已发货、尚未开票的金额，含税。可省略，按 0 计。',
      },
      deposits: {
        en: 'Deposits and prepayments held, as an amount that is subtracted. Optional. Default 0.',
        'zh-CN': '已收的预收款与保证金，将被减去。可省略，按 0 计。',
      },
    },
  },
};
