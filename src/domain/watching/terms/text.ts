import type { FunctionWords } from '../../../define/text/words';

export const faults = {
  notTerms: {
    en: 'Enter terms such as 2/15,1/20,N/30 or 2/10 net 30; “{part}” in “{found}” is something else.',
    'zh-CN': '无法理解“{found}”中的“{part}”。请输入 2/15,1/20,N/30 或 2/10 net 30 的形式。',
  },
  notLaterAndCheaper: {
    en: '“{part}” in “{found}” is not both later and cheaper than the discount before it. Put the discounts in order.',
    'zh-CN': '“{found}”中的“{part}”应比前一档更迟且折扣更小。请调整各档顺序。',
  },
  netTooEarly: {
    en: '“{part}” in “{found}” is before the last discount day. Correct the net day.',
    'zh-CN': '“{found}”中的“{part}”早于最后一档折扣期。请修正信用期（N/30）。',
  },
  afterNet: {
    en: '“{part}” in “{found}” comes after the net day. Put the net day last, once.',
    'zh-CN': '“{found}”中的“{part}”位于信用期（N/30）之后。请把信用期放在最后，且只写一次。',
  },
  afterMonthEnd: {
    en: '“{part}” in “{found}” comes after EOM. Write EOM last.',
    'zh-CN': '“{found}”中的“{part}”位于月结（EOM）之后。请把月结写在最后。',
  },
  monthEndAlone: {
    en: '“{found}” names no days. Add them, for example net 30 EOM.',
    'zh-CN': '“{found}”没有天数。请补充，例如“月结 30 天”。',
  },
  withoutInvoiceDays: {
    en: '“{part}” in “{found}” does not count days from the invoice. Enter terms such as 2/10 net 30.',
    'zh-CN': '“{found}”中的“{part}”不从发票日期起算天数。请输入 2/10 net 30 之类的付款条件。',
  },
  termsNotText: {
    en: 'Excel may have taken 2/10 for a date: this is {found}. Format the cell as text, then enter the terms again.',
    'zh-CN': '{found} 不是文本：Excel 可能把 2/10 当成了日期。请把单元格设为文本格式，再重新输入。',
  },
  noDiscount: {
    en: 'These terms have no discount, so forgoing it costs nothing. Enter terms with a discount, such as 2/10 net 30.',
    'zh-CN': '该付款条件没有折扣，因此没有放弃折扣的成本。请输入含折扣的条件，例如 2/10 net 30。',
  },
  noNetDay: {
    en: 'These terms name no net day. Add it, for example N/30.',
    'zh-CN': '该付款条件没有信用期。请补充，例如 N/30。',
  },
};

const terms = {
  en: 'The terms of payment as text: percent/day, then N/day or net day, such as 2/15,1/20,N/30 or 2/10 net 30.',
  'zh-CN': '付款条件，文本：百分数/天数，最后为 N/天数 或 net 天数，例如 2/15,1/20,N/30 或 2/10 net 30。',
};

export const words: Record<string, FunctionWords> = {
  DISCOUNT_RATE: {
    description: {
      en: 'The cash discount earned by each payment under its terms, as a fraction.',
      'zh-CN': '每笔付款按付款条件可享受的现金折扣率，以小数表示。',
    },
    args: {
      terms,
      invoice_date: { en: 'The date of each invoice.', 'zh-CN': '每张发票的日期。' },
      payment_date: {
        en: 'The date of each payment; the last day of a tier still earns its discount.',
        'zh-CN': '每笔付款的日期；折扣期的最后一天仍可享受折扣。',
      },
    },
  },
  DISCOUNT_COST: {
    description: {
      en: 'What it costs per year to pay on the net day instead of taking the first discount.',
      'zh-CN': '放弃第一档现金折扣的年化成本。',
    },
    args: {
      terms,
      year_days: {
        en: 'Days in the year, one number for all: 360 or 365. Optional. Default {default}.',
        'zh-CN': '全年天数，全部同一数值：360 或 365。可省略，默认 {default}。',
      },
      compound: {
        en: 'TRUE compounds the cost of each period; FALSE uses simple interest. Optional. Default {default}.',
        'zh-CN': 'TRUE 按复利计算；FALSE 按单利计算。可省略，默认 {default}。',
      },
    },
  },
};
