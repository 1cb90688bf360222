import type { Text } from '../../../core/text';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** The words of the customer-mix sheet that are neither terms of the glossary nor alike in all sheets. */
export const sheetWords = {
  title: text('Customer mix', '客户构成分析'),
  summary: text(
    'How sales are spread over the types of business, against the shares that are intended.',
    '销售额在各业态的构成，并与计划占比比较。',
  ),
  source: text('Sales', '销售'),
  sourceTip: text(
    'One row per customer, or many: orders or invoices, with the type of business.',
    '每个客户一行或多行：订单或发票，含业态。',
  ),
  customerTip: text('The customer of each row.', '每行的客户。'),
  typeTip: text('The customer’s type of business, region or segment.', '客户的业态、地区或类型。'),
  amountTip: text(
    'Sales; returns are negative. Rows without an amount are left out.',
    '销售额，退货为负。没有金额的行不计入。',
  ),
  personTip: text('The salesperson of each row. Optional.', '每行的业务员。可省略。'),
  intended: text('Intended shares', '计划占比'),
  intendedTip: text(
    'One row per type with the share of sales that is intended. Optional.',
    '每种业态一行，含计划占比。可省略。',
  ),
  intendedTypeTip: text('The type of business.', '业态名称。'),
  shareTip: text('Share of total sales, 0 to 100%.', '占销售总额的比例，0 至 100%。'),

  customers: text('customers', '客户数'),
  difference: text('difference in share', '占比差异'),
  perCustomer: text('sales per customer', '每客户销售额'),
  place: text('place in the amounts', '金额表中的位置'),
  amounts: text('Amounts by type (not to be sorted)', '各业态金额（请勿排序）'),
  meaning: text('meaning', '含义'),
  table: text('Sales by type', '各业态销售额'),
  persons: text('Salespersons and types', '业务员与业态'),
  total: text('total', '合计'),
  sum: text('Total', '合计'),
  allSales: text('Sales', '销售额'),
  allCustomers: text('Customers', '客户数'),
  allTypes: text('Types', '业态数'),
  chart: text('Share of sales by type', '各业态销售额占比'),
  noType: text('(no type)', '（未填业态）'),
  noPerson: text('(no salesperson)', '（未填业务员）'),

  typeMissing: text('no type is given: fill it in', '未填写业态：请补充'),
  returns: text('sales are below 0: check the returns', '销售额为负：请核对退货'),
  notIntended: text('no share is intended for this type', '该业态没有计划占比'),
  ok: text('nothing to note', '无异常'),

  notOne: text(
    'The intended shares add up to {sum}, not to 100%. Check them.',
    '计划占比合计为 {sum}，不等于 100%。请核对。',
  ),
  unlisted: text(
    'Types that are not in the table of types: {count}. They are listed at the end.',
    '业态表中没有的业态：{count}，列于最后。',
  ),
  several: text(
    'Customers with several types: {count}. Each is counted in every type.',
    '有多种业态的客户：{count}，在各业态中分别计数。',
  ),
  notAbove: text(
    'Total sales are not above 0, so there are no shares. Check the returns.',
    '销售总额不大于 0，无法计算占比。请核对退货。',
  ),
  method: text(
    'Method: sales of each type ÷ total sales, returns included, against the intended share.',
    '方法：各业态销售额 ÷ 销售总额（含退货），并与计划占比比较。',
  ),
} satisfies Record<string, Text>;
