import type { Text } from '../../../core/text';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** The words of the receivables sheet that are neither terms of the glossary nor alike in all sheets. */
export const sheetWords = {
  title: text('Receivables', '应收账款分析'),
  summary: text(
    'Who owes us how much, how late, and what that costs: ageing, overdue interest and provision by customer.',
    '各客户欠款多少、逾期多久、代价多大：账龄、逾期利息与坏账准备。',
  ),
  invoices: text('Invoices', '发票明细'),
  invoicesTip: text(
    'One row per invoice or credit note, with its amount and what was paid.',
    '每张发票或红字发票一行，含金额与收款情况。',
  ),
  customerTip: text('The customer of the invoice.', '发票的客户。'),
  numberTip: text('The number of the invoice. Optional.', '发票号码。可省略。'),
  invoiceDateTip: text('The date of the invoice.', '发票日期。'),
  dueTip: text(
    'The day on which it is due. Optional. Blank: by the invoice date and the terms.',
    '到期日。可省略，空白时按发票日期与付款条件推算。',
  ),
  termsTip: text(
    'Terms of payment, for example 2/10 net 30, or the number of days. Optional.',
    '付款条件，例如 2/10, N/30，或只写天数。可省略。',
  ),
  amountTip: text(
    'The amount of the invoice; a credit note below zero. Rows without it are left out.',
    '发票金额，红字发票为负数。没有金额的行不计入。',
  ),
  paidOnTip: text(
    'The day of payment. Optional. Filled without an amount paid: paid in full.',
    '付款日期。可省略；已填而实付金额空白时，视为全额付清。',
  ),
  paidTip: text('The amount paid so far. Optional.', '已付金额。可省略。'),
  disputedTip: text(
    'TRUE for an invoice in dispute: it does not count against the customer’s record. Optional.',
    '有争议填“是”，不计入客户信用记录。可省略。',
  ),
  asOfTip: text('The day on which receivables are looked at.', '应收账款的截至日期。'),

  balance: text('receivables', '应收账款余额'),
  notDue: text('not due', '未到期'),
  lateBetween: text('{from} to {to} days late', '逾期 {from}–{to} 天'),
  lateBeyond: text('over {days} days late', '逾期 {days} 天以上'),
  undated: text('without a usable due date', '无有效到期日'),
  overdueShare: text('overdue share', '逾期占比'),
  oldest: text('longest overdue (days)', '最长逾期天数'),
  coefficient: text('record coefficient', '信用记录系数'),
  disputedAmount: text('in dispute', '争议金额'),
  lateDays: text('amount × days with disputed items', '逾期金额×天数（含争议）'),
  dated: text('receivables with a due date', '有到期日的应收账款'),
  doubts: text('invoices to check', '待核对发票数'),
  first: text('first row of the invoices', '发票起始行'),
  rows: text('number of invoices', '发票数'),
  meaning: text('meaning', '含义'),

  settled: text('paid by the as-of date', '截至日已付金额'),
  days: text('days after the due date', '到期日后天数'),
  lateIfOpen: text('days overdue while open', '未付款项逾期天数'),
  countedDays: text('amount × days without disputed items', '逾期金额×天数（不含争议）'),
  doubt: text('to check (1) or not (0)', '待核对为 1'),
  earliest: text('earliest date', '最早日期'),
  latest: text('latest date', '最晚日期'),
  settledRule: text(
    'a payment after the as-of date does not count yet; a date of payment alone is payment in full',
    '截至日期之后的付款不计；只填付款日期视为全额付清',
  ),
  usableDue: text('due date that counts', '有效到期日'),
  dueRule: text('none where a date is of another century', '日期年份有误者无到期日'),
  weightedRule: text('items not yet due count with 0 days', '未到期款项按 0 天计'),
  coefficientRule: text(
    'the next worse point of the table; disputed items do not count',
    '取表中下一更差档；争议款项不计',
  ),

  byBucket: text('Receivables by bucket', '账龄分布'),
  table: text('Ageing by customer', '客户账龄表'),
  copy: text('Invoices by customer (not to be sorted)', '按客户排列的发票（请勿排序）'),
  chart: text('Receivables by customer and bucket', '各客户账龄'),
  sum: text('Total', '合计'),

  century: text('a date of another century: corrected, it gets a bucket', '日期年份有误：更正后方可分段'),
  noDue: text('neither a due date nor terms: in no bucket', '无到期日与付款条件：不分段'),
  badTerms: text('the terms name no day: in no bucket', '付款条件无法推算到期日：不分段'),
  noInvoiceDate: text('no invoice date', '无发票日期'),
  dueBeforeInvoice: text('due before it was invoiced', '到期日早于发票日期'),
  overpaid: text('paid more than billed: the rest is a credit', '付款超过发票金额：差额为贷方'),
  afterAsOf: text('invoiced after the as-of date: not counted', '发票日期晚于截至日期：不计入'),
  paidLater: text('paid after the as-of date: still open on it', '付款日期晚于截至日期：当日仍未收'),
  isDisputed: text('in dispute', '有争议'),
  checkInvoices: text('some of its invoices want a look at their data', '部分发票数据待核对'),
  isUndated: text('an amount falls in no bucket', '有金额未能分段'),
  isOverdue: text('an amount is overdue', '有逾期款项'),
  isCredit: text('the balance is in the customer’s favour', '余额为贷方'),
  ok: text('nothing to note', '无异常'),
  workedOut: text('Due dates worked out from the terms: {count}.', '按付款条件推算到期日：{count}。'),
  otherCurrency: text(
    'The record’s table is written in yuan: no coefficient for amounts in another currency.',
    '信用记录系数表以人民币元为单位：其他币种不计算系数。',
  ),
  firstBucket: text(
    'The provision table must begin with what is not yet due: set its first limit to 0 days.',
    '坏账准备率表须以未到期为首档：请将第一档天数设为 0。',
  ),

  method: text(
    'Method: each invoice less what was paid by the as-of date, by the days after its due date.',
    '方法：各发票减去截至日期已付金额，按到期日后的天数分段。',
  ),
  bucketsNote: text(
    'The last day of each bucket belongs to it. Other limits are set in the policy; Update makes the headings follow.',
    '各段含最后一天。分段界限在政策中修改，更新后表头随之变化。',
  ),
  interestNote: text(
    'Interest is for what is open on the as-of date, not for what was paid late.',
    '逾期利息只计截至日期未收的款项，不含已付的迟付款。',
  ),
  provisionNote: text(
    'Provision: each open amount × the rate of its bucket. A credit note reduces it; without a due date there is none.',
    '坏账准备 = 各未收金额 × 所在段的准备率；红字发票予以抵减；无到期日者不计。',
  ),
} satisfies Record<string, Text>;
