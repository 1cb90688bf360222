import type { Text } from '../../../core/text';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** The words of the product sheet that are neither terms of the glossary nor alike in all sheets. */
export const sheetWords = {
  title: text('Product profit', '商品盈利分析'),
  summary: text(
    'Margin, turnover, cross ratio and contribution of each product, and where it sells better or worse than usual.',
    '各商品的毛利率、周转率、交叉比率与贡献比率，以及在哪些客户处热销或滞销。',
  ),
  products: text('Products', '商品'),
  productsTip: text(
    'One row per product: sales, gross profit or cost, and stock at both ends of the period.',
    '每个商品一行：销售额、毛利额或成本、期初与期末库存。',
  ),
  productTip: text('The name of the product.', '商品名称。'),
  salesTip: text('Sales of the product in the period.', '商品在期间内的销售额。'),
  profitUsed: text('gross profit used', '采用毛利额'),
  profitTip: text('Sales less cost of sales; or choose the cost.', '销售额减销售成本；也可改选成本。'),
  costTip: text('Cost of sales, where gross profit is not given.', '销售成本，用于没有毛利额时。'),
  openingTip: text('Stock at the beginning of the period.', '期初库存金额。'),
  closingTip: text('Stock at the end of the period, valued in the same way.', '期末库存金额，口径相同。'),
  targetTip: text('Share of sales that is intended. Optional.', '计划的销售额占比。可省略。'),
  ledger: text('Sales by customer', '客户销售明细'),
  ledgerTip: text(
    'Orders or invoices with product and customer. Optional.',
    '含商品与客户的订单或发票。可省略。',
  ),
  ledgerProductTip: text('The product of each row.', '每行的商品。'),
  customerTip: text('The customer of each row.', '每行的客户。'),
  amountTip: text('Amount of each row. Rows without one are left out.', '每行的金额。没有金额的行不计入。'),

  months: text('months covered', '所含月数'),
  monthsTip: text(
    'Months that the sales cover; turnover is then for a year.',
    '销售额所含的月数，周转率换算为全年。',
  ),
  valuation: text('stock valued', '库存计价'),
  valuationTip: text(
    'How the stock is valued; the cross ratio depends on it.',
    '库存的计价口径，交叉比率由此而定。',
  ),
  unnamed: text('not stated', '未指明'),
  unnamedTip: text(
    'The valuation of the stock is not stated: cross ratios of different lists cannot be compared.',
    '未指明库存计价口径：不同表的交叉比率不可比较。',
  ),
  atPrice: text('at selling price', '按售价'),
  atPriceTip: text('Stock is valued at selling price, as the sales are.', '库存按售价计，与销售额口径一致。'),
  atCost: text('at cost', '按成本'),
  atCostTip: text(
    'Stock is valued at cost: the cross ratio is then GMROI, and turnover is higher than on selling prices.',
    '库存按成本计：交叉比率即 GMROI（存货毛利回报率），周转率高于按售价计。',
  ),

  averageStock: text('average stock', '平均库存'),
  rating: text('rating', '评价'),
  counted: text('sales counted', '计入销售额'),
  gap: text('short of intended share', '占比差距'),
  intended: text('intended share', '计划占比'),
  target: text('target', '目标'),
  met: text('met', '达成'),
  notMet: text('not met', '未达成'),
  push: text('push', '主推'),
  pushed: text('push', '主推'),
  notPushed: text('–', '–'),
  complete: text('all figures given (1) or not (0)', '数据齐全为 1'),
  sales: text('Sales counted (not to be sorted)', '计入的销售额（请勿排序）'),
  meaning: text('meaning', '含义'),
  sum: text('Total', '合计'),
  table: text('Products by contribution', '商品贡献排名'),
  allSales: text('Sales', '销售额'),
  allProfit: text('Gross profit', '毛利额'),
  margin: text('Gross margin', '毛利率'),
  pushCount: text('Products to push', '主推商品数'),
  chart: text('Cross ratio against share of sales', '交叉比率与销售额占比'),

  amounts: text('Amounts by product and customer', '商品与客户金额'),
  cross: text('Products with the largest customers', '商品在主要客户处的销售'),
  allCustomers: text('all customers', '全部客户'),
  index: text('{customer}: times usual', '{customer}：倍数'),
  mark: text('{customer}: rating', '{customer}：评价'),
  hot: text('hot', '热销'),
  slow: text('slow', '滞销'),
  usual: text('usual', '一般'),
  place: text('place in the amounts', '金额表中的位置'),
  ownShare: text('{customer}: share', '{customer}：占比'),
  indexRule: text(
    'the product’s share with this customer divided by its share with all',
    '该客户的商品占比除以全部客户的商品占比',
  ),

  noProfit: text(
    'Neither gross profit nor cost is chosen. Choose one of the two columns.',
    '毛利额与成本均未选择。请选择其中一列。',
  ),
  valuationAsked: text(
    'The valuation of the stock is not stated. Choose “at selling price” or “at cost”.',
    '未指明库存计价口径。请选择“按售价”或“按成本”。',
  ),
  missing: text('profit or stock is missing: left out of the shares', '缺少毛利或库存：不计入占比'),
  noSales: text('sales are 0: no margin', '销售额为 0：无毛利率'),
  negativeSales: text('sales are below 0: check the returns', '销售额为负：请核对退货'),
  negativeStock: text('a stock is below 0: check it', '库存为负：请核对'),
  noStock: text('the average stock is 0: no turnover', '平均库存为 0：无周转率'),
  loss: text('sold at a loss', '毛利为负'),
  ok: text('nothing to note', '无异常'),

  method: text(
    'Method: margin × turnover = cross ratio; cross ratio × share of sales = contribution.',
    '方法：毛利率 × 商品周转率 = 交叉比率；交叉比率 × 销售额占比 = 贡献比率。',
  ),
  rankNote: text(
    'Ranks are those of the contributions when the sheet was built; equal contributions share a rank.',
    '名次为生成时的贡献比率名次；贡献比率相同者名次相同。',
  ),
  crossNote: text(
    'The second table shows the {count} largest customers.',
    '第二张表列出最大的 {count} 个客户。',
  ),
} satisfies Record<string, Text>;
