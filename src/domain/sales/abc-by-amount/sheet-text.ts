import type { Text } from '../../../core/text';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** The words of the sheet that are neither terms of the glossary nor alike in all sheets. */
export const sheetWords = {
  title: text('ABC by monthly amount', '月均销售额 ABC 分析'),
  summary: text(
    'Class of each customer by its average sales per month, with its trend and the treatment of its class.',
    '按月平均销售额为客户分级，并列出近期趋势与该级客户的对待方式。',
  ),
  source: text('Sales', '销售'),
  sourceTip: text(
    'Orders or invoices with their dates, or one row per customer with its months side by side.',
    '带日期的订单或发票；或每个客户一行，各月并列。',
  ),
  customerTip: text(
    'The customer of each row. Rows of one customer are added up.',
    '每行的客户。同一客户的各行先合计。',
  ),
  dateTip: text('Date of each sale, together with its amount.', '每笔销售的日期，与金额同时选择。'),
  amountTip: text('Amount of each sale; returns are negative.', '每笔销售的金额；退货为负数。'),
  monthsTip: text(
    'Columns of months, instead of date and amount. Blank: no sales.',
    '各月的列，用于代替日期与金额。空白：当月无销售。',
  ),

  noMonths: text(
    'The sales have no months. Choose date and amount, or the columns of the months.',
    '无法得到各月销售额。请选择日期与金额两列，或选择各月的列。',
  ),
  tooManyMonths: text(
    'The sales span {count} months; at most {most} are possible. Check the dates or select fewer rows.',
    '销售跨 {count} 个月，最多 {most} 个月。请核对日期或减少所选的行。',
  ),
  leftOut: text(
    'Rows without a date or an amount, left out: {count}.',
    '缺少日期或金额的行：{count}，不计入。',
  ),

  counted: text('months counted', '计入月数'),
  total: text('total', '合计'),
  recent: text('average of the last {count} months', '近 {count} 个月平均额'),
  change: text('change against the average', '较月平均额增减'),
  trend: text('trend', '趋势'),
  rising: text('rising', '上升'),
  steady: text('steady', '平稳'),
  falling: text('falling', '下降'),
  idle: text('months without sales', '无销售月数'),
  register: text('register', '名册登记'),
  discount: text('discount', '销售折扣'),
  terms: text('payment terms', '付款条件'),
  service: text('service', '服务'),
  meaning: text('meaning', '含义'),

  customers: text('customers', '客户数'),
  allSales: text('sales', '销售额'),
  share: text('share of sales', '销售额占比'),
  byClass: text('Classes', '各类汇总'),
  sum: text('Total', '合计'),
  chart: text('Customers and sales by class', '各类客户数与销售额'),
  table: text('Customers by monthly average', '客户月平均额'),

  missing: text('a figure is missing: no class', '缺少数据：不分级'),
  notAbove: text('the total is not above 0', '合计不大于 0'),
  returns: text('a month is below 0: check the returns', '有月份为负：请核对退货'),
  silent: text('no sales in the last {count} months', '近 {count} 个月无销售'),
  ok: text('nothing to note', '无异常'),

  method: text(
    'Method: the average of all months, months without sales included, against fixed amounts; an average equal to an amount reaches it.',
    '方法：全部月份（含无销售月份）的平均额与固定的分级金额比较；恰好等于分级金额即为达到。',
  ),
  period: text('Months: {count}, from {first} to {last}.', '月数：{count}，自 {first} 至 {last}。'),
  wonLater: text(
    'For a customer won during the period, enter its own number of months in “months counted”.',
    '期间内新开发的客户，请在“计入月数”中填写其实际月数。',
  ),
  unit: text(
    'The class amounts are compared with the sales as given: enter them in the same unit.',
    '分级金额与销售额直接比较，请以相同单位填写。',
  ),
} satisfies Record<string, Text>;
