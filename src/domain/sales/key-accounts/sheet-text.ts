import type { Text } from '../../../core/text';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** The words of the key-account sheet that are neither terms of the glossary nor alike in all sheets. */
export const sheetWords = {
  title: text('Key accounts', '核心客户分析'),
  summary: text(
    'Which customers are key accounts, their class by size and upside, and how far they are from their targets.',
    '哪些是核心客户，按规模与增长潜力分类，并列出与目标的差距。',
  ),
  customers: text('Customers', '客户'),
  customersTip: text(
    'One row per customer of the region or the company, with its sales of the year.',
    '区域或公司的每个客户一行，含本年销售额。',
  ),
  customerTip: text('The name of the customer.', '客户名称。'),
  salesTip: text(
    'Sales of this year. Rows without sales are left out.',
    '本年销售额。没有销售额的行不计入。',
  ),
  lastYearTip: text(
    'Sales of last year, the base of the target. Optional.',
    '上年销售额，为目标的基数。可省略。',
  ),
  ourShareTip: text(
    'Our share of the customer’s purchases, 0 to 100%. Optional.',
    '我方占客户采购额的比例。可省略。',
  ),
  largeTip: text(
    'TRUE for a large customer. Optional. Blank: large if key by sales.',
    '规模大填“是”。可省略，空白时按销售额判断。',
  ),
  upsideTip: text(
    'TRUE if the customer can still grow with us; decides before our share. Optional.',
    '有增长潜力填“是”，优先于占比。可省略。',
  ),
  influenceTip: text(
    'TRUE for high local influence: a key account whatever its sales. Optional.',
    '当地影响力高填“是”，不论销售额均为核心客户。可省略。',
  ),
  distributionTip: text(
    'Share of our products that the customer carries, 0 to 100%. Optional.',
    '客户经销我方产品的比例。可省略。',
  ),
  agreements: text('Special-price agreements', '特价协议'),
  agreementsTip: text(
    'One row per agreement, with its end and its quantities. Optional.',
    '每份协议一行，含到期日与数量。可省略。',
  ),
  productTip: text('The product of the agreement. Optional.', '协议商品。可省略。'),
  untilTip: text('Last day of the agreement.', '协议到期日。'),
  agreedTip: text('Quantity that the agreement covers.', '协议数量。'),
  soldTip: text('Quantity sold under the agreement.', '已按协议销售的数量。'),
  specialShareTip: text('Share of special-price sales in the total, 0 to 100%.', '特价销售占总销售的比例。'),
  asOfTip: text('Day on which the agreements are looked at.', '检查协议的日期。'),

  key: text('key account', '核心客户'),
  bySales: text('by sales', '按销售额'),
  byInfluence: text('by influence', '按影响力'),
  notKey: text('no', '否'),
  size: text('size', '规模'),
  large: text('large', '大'),
  average: text('average', '一般'),
  ifLarge: text('class if large', '规模大时类别'),
  ifAverage: text('class if average', '规模一般时类别'),
  salesTarget: text('sales target', '销售目标'),
  growth: text('growth', '增长率'),
  salesGap: text('short of sales target', '销售差距'),
  shareGap: text('short of share target', '占比差距'),
  distributionGap: text('short of distribution target', '分销差距'),
  daysLeft: text('days left', '剩余天数'),
  meaning: text('meaning', '含义'),

  place: text('place in the order', '排列位置'),
  before: text('cumulative amount before', '之前累计金额'),
  counted: text('key account (1) or not (0)', '核心客户为 1'),
  ordered: text('Order and running totals (not to be sorted)', '排列与累计（请勿排序）'),
  crossing: text('Where key accounts end', '核心客户界限'),
  total: text('total of positive sales', '正数销售额合计'),
  goal: text('sales that key accounts make up', '核心客户应占金额'),
  count: text('key accounts by sales', '按销售额的核心客户数'),
  edge: text('sales of the last key account', '末位核心客户销售额'),
  cumulativeWords: text('sales above zero added up from the largest on', '大于零的销售额由大到小累计'),
  edgeRule: text('customers with equal sales are treated alike', '销售额相同的客户结果相同'),
  influenceRule: text('high local influence counts whatever the sales', '当地影响力高者不论销售额'),

  matrix: text('Size and upside', '规模与潜力'),
  grows: text('class with upside', '有潜力类别'),
  growing: text('customers with upside', '有潜力客户数'),
  growingSales: text('sales with upside', '有潜力销售额'),
  settled: text('class with little upside', '少潜力类别'),
  settledCount: text('customers with little upside', '少潜力客户数'),
  settledSales: text('sales with little upside', '少潜力销售额'),
  review: text('customers to review', '待定客户数'),
  reviewSales: text('sales to review', '待定销售额'),

  allSales: text('Sales', '销售额'),
  keyCount: text('Key accounts', '核心客户数'),
  keyShare: text('Share of sales with key accounts', '核心客户销售占比'),
  toReview: text('Customers to review', '待定客户数'),
  chart: text('Sales against our share', '销售额与我方占比'),
  chartOfSales: text('Sales by customer', '各客户销售额'),
  table: text('Customers by sales', '客户排名'),
  sum: text('Total', '合计'),

  edges: text('the shares for upside are out of order: no class', '潜力占比界限颠倒：不分类'),
  notAbove: text('sales are not above 0', '销售额不大于 0'),
  judge: text('a person must judge: fill in upside', '需人工判断：请填写增长潜力'),
  salesShort: text('sales are below their target', '销售额未达目标'),
  shareShort: text('our share is below its target', '我方占比未达目标'),
  distributionShort: text('distribution is below its target', '分销比例未达目标'),
  noBase: text('a key account without sales of last year: no target', '核心客户缺少上年销售额：无目标'),
  ok: text('nothing to note', '无异常'),

  noEnd: text('neither an end nor a quantity is given', '到期日与数量均未填写'),
  renewDate: text('the agreement has ended or ends today: renew it', '协议到期：请续签'),
  renewQuantity: text('the agreed quantity is sold: renew it', '协议数量已售完：请续签'),
  overShare: text('special prices are above the given share of sales', '特价销售占比超过提示界限'),

  method: text(
    'Method: customers by falling sales until the key accounts make up their share; then classes by size and upside.',
    '方法：销售额由大到小累计，达到给定占比者为核心客户；再按规模与增长潜力分类。',
  ),
  classes: text(
    'A: large with upside. B: large with little upside. C: average with upside. D: average with little upside. REVIEW: the handbook has no rule.',
    'A：规模大、有潜力；B：规模大、潜力小；C：规模一般、有潜力；D：规模一般、潜力小；REVIEW：手册无规定，待定。',
  ),
  targets: text(
    'Targets are those of key accounts; other customers have none.',
    '目标只用于核心客户，其他客户不设目标。',
  ),
} satisfies Record<string, Text>;
