import type { Text } from '../../../core/text';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** The words of the sheet of shares that are neither terms of the glossary nor alike in all sheets. */
export const sheetWords = {
  title: text('Shares of trade', '客户交易占比分析'),
  summary: text(
    'What each customer is of our sales, what we are of its purchases, and what the required level is worth.',
    '各客户占我方销售额的比例、我方占其采购额的比例，以及达到要求水平可增加的销售额。',
  ),
  sales: text('Our sales', '我方销售'),
  salesTip: text(
    'One row per customer, or many: orders or invoices of the period.',
    '每个客户一行或多行：期间内的订单或发票。',
  ),
  customerTip: text('The customer of each row.', '每行的客户。'),
  amountTip: text(
    'Sales; returns are negative. Rows without an amount are left out.',
    '销售额，退货为负。没有金额的行不计入。',
  ),
  purchases: text('Purchases of the customers', '客户采购额'),
  purchasesTip: text(
    'One row per customer: what it buys from all suppliers in the same period, and how that is known.',
    '每个客户一行：同一期间内向所有供应商采购的金额及其推定方法。',
  ),
  boughtTip: text(
    'What it buys of our kind of goods from all suppliers, us included.',
    '该客户向所有供应商（含我方）采购同类商品的金额。',
  ),
  wayTip: text('How the purchases were estimated: one of seven ways.', '采购额的推定方法，七种之一。'),
  confidenceTip: text('How far the estimate is trusted. Optional.', '对推定结果的把握程度。可省略。'),
  requiredTip: text(
    'Share required of this customer. Optional. Default: the one of the parameters.',
    '对该客户要求的占比。可省略，默认取参数中的占比。',
  ),
  ways: {
    asked: text('customer asked', '直接询问客户'),
    plan: text('its sales plan', '客户销售计划'),
    order: text('what it plans to buy from us', '客户购入预定量'),
    sales: text('from our sales', '由我方销售额推算'),
    stock: text('from stock and turnover', '由库存与周转率推算'),
    accounts: text('its accounts', '客户决算书'),
    others: text('other firms asked', '询问其他企业'),
  },
  confidences: {
    high: text('high', '高'),
    medium: text('medium', '中'),
    low: text('low', '低'),
  },

  verdict: text('level', '是否达标'),
  met: text('met', '达标'),
  short: text('short', '未达标'),
  shortBy: text('short by', '占比差距'),
  gap: text('worth of the gap', '差距金额'),
  first: text('first row in the sales', '销售表中的首行'),
  rows: text('rows in the sales', '销售表中的行数'),
  meaning: text('meaning', '含义'),
  table: text('Customers by worth of the gap', '客户差距排名'),
  items: text('Sales by customer (not to be sorted)', '各客户销售明细（请勿排序）'),
  sum: text('Total', '合计'),
  allSales: text('Sales', '销售额'),
  allGaps: text('Worth of all gaps', '差距金额合计'),
  shortCount: text('Customers short of the level', '未达标客户数'),
  level: text('required level', '要求水平'),
  chart: text('Our share against the required level', '我方供货占比与要求占比'),

  noPurchases: text(
    'its purchases are missing, or its name is spelled differently in the two lists',
    '缺少采购额，或两表中的名称写法不同',
  ),
  noSales: text(
    'no sales to it, or its name is spelled differently in the two lists',
    '没有对其销售，或两表中的名称写法不同',
  ),
  notAbove: text('its purchases are not above 0: check them', '采购额不大于 0：请核对'),
  returns: text('sales are below 0: check the returns', '销售额为负：请核对退货'),
  abovePurchases: text(
    'our sales are above its purchases: correct the estimate',
    '我方销售额大于其采购额：请修正推定值',
  ),
  noWay: text('no way of estimating is named: name one of the seven', '未指明推定方法：请从七种中选择'),
  lowConfidence: text('the estimate is not trusted: confirm it first', '推定结果把握低：请先核实'),
  isShort: text('our share is below the required level', '我方供货占比未达到要求水平'),
  ok: text('nothing to note', '无异常'),

  method: text(
    'Method: sales to the customer ÷ its purchases = our share; required share × purchases − sales = worth of the gap. The share of our sales is another figure: sales to the customer ÷ all sales.',
    '方法：对该客户的销售额 ÷ 其采购额 = 我方供货占比；要求占比 × 采购额 − 销售额 = 差距金额。占我方销售额的比例另计：对该客户的销售额 ÷ 销售总额。',
  ),
  onePeriod: text('Sales and purchases must cover the same period.', '销售额与采购额应为同一期间。'),
};
