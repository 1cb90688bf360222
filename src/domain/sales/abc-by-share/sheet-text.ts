import type { Text } from '../../../core/text';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** The words of the customer ABC sheet that are neither terms of the glossary nor alike in all sheets. */
export const sheetWords = {
  title: text('Customer ABC', '客户 ABC 分析'),
  summary: text(
    'Which customers make up most of the sales: sorted, cumulated and classed, with a Pareto chart.',
    '哪些客户构成大部分销售额：排序、累计、分类，并附帕累托图。',
  ),
  source: text('Sales', '销售'),
  sourceTip: text(
    'One row per customer, or many: orders, invoices, months.',
    '每个客户一行或多行：订单、发票或月份。',
  ),
  customerTip: text(
    'The customer of each row. Rows of one customer are added up.',
    '每行的客户。同一客户的各行先合计。',
  ),
  amountTip: text(
    'Sales, profit or quantity. Rows without an amount are left out.',
    '销售额、利润或数量。没有金额的行不计入。',
  ),
  groupTip: text(
    'Industry, region or segment. Optional. Each group is classed by itself.',
    '行业、地区或类型。可省略。各组分别分类。',
  ),
  cutoffsTip: text(
    'Rising cumulative shares at which class A, B … end.',
    'A、B……各类别的累计占比上限，须递增。',
  ),
  boundaryTip: text('Which class a customer crossing a cut-off gets.', '跨越界限的客户归入哪一类。'),
  before: text('to the better class', '归较高类别'),
  including: text('to the lower class', '归较低类别'),
  nearest: text('to the nearer side of the cut-off', '就近归类'),
  tiesTip: text('How customers with equal amounts are classed.', '金额相同的客户如何分类。'),
  same: text('same class', '同值同类'),
  order: text('by the order of the rows', '按行的先后'),
  crossing: {
    before: text(
      'A customer is classed by the share before it: crossing a cut-off, it still gets the better class.',
      '按客户之前的累计占比分类：跨越界限的客户仍归较高类别。',
    ),
    including: text(
      'A customer is classed by the share with it: no class goes beyond its cut-off.',
      '按含该客户的累计占比分类：各类别不超过其界限。',
    ),
    nearest: text(
      'A class ends where the cumulative share is nearest to the cut-off; if equally near, the class with more customers.',
      '类别止于累计占比最接近界限之处；等距时取客户较多的类别。',
    ),
  },
  tied: {
    same: text('Customers with equal amounts get the same class.', '金额相同的客户归同一类。'),
    order: text(
      'Customers with equal amounts are classed in the order of the rows.',
      '金额相同的客户按行的先后分类。',
    ),
  },

  cutoff: text('Class {class}: up to', '{class} 类累计占比上限'),
  total: text('Total of positive amounts', '正数金额合计'),
  customers: text('Customers', '客户数'),
  byClass: text('Classes', '各类汇总'),
  byGroup: text('Groups', '各组汇总'),
  sum: text('Total', '合计'),
  shareOfCustomers: text('Share of customers', '客户数占比'),
  shareOfAmount: text('Share of amount', '金额占比'),
  groupNumber: text('group no.', '组号'),
  noGroup: text('(no group)', '（未分组）'),
  table: text('Customers by amount', '客户排名'),
  place: text('place in the order', '排列位置'),
  ordered: text('Order and running totals (not to be sorted)', '排列与累计（请勿排序）'),
  first: text('first place', '起始位置'),
  positive: text('customers above 0', '金额大于 0 的客户数'),
  target: text('amount up to which class {class} goes', '{class} 类金额上限'),
  crossed: text('customers up to cut-off {class}', '{class} 类界限内客户数'),
  end: text('customers up to class {class}', '{class} 类及以上客户数'),
  pareto: text('Pareto chart', '帕累托图'),
  paretoOf: text('Pareto chart: {group}', '帕累托图：{group}'),
  point: text('share of customers', '客户数占比'),
  curve: text('Points of the chart', '图表数据点'),
  inClass: text('class {class}', '{class} 类'),
  cutoffLine: text('cut-off {class}', '{class} 类界限'),
  previousClass: text('class of the last run', '上次类别'),
  moved: text('moved', '变动'),
  movedWords: text('the class beside that of the last run', '与上次类别比较'),
  movedCount: text('Moved: {way}', '类别变动：{way}'),
  up: text('up', '上升'),
  down: text('down', '下降'),
  unmoved: text('same', '不变'),
  fresh: text('new', '新增'),
  gone: text(
    'Customers of the last run that are gone: {count} ({names}).',
    '上次有而本次没有的客户：{count}（{names}）。',
  ),

  method: text(
    'Method: sorted by amount, cumulated, and classed by cumulative share.',
    '方法：按金额排序、累计，并按累计占比分类。',
  ),
  sameAs: text('The same table as one formula: ABC_TABLE.', '同一张表也可用一个公式得到：ABC_TABLE。'),
  chartGroup: text('The chart shows the largest group, {group}.', '图表显示金额最大的分组“{group}”。'),
  notPositive: text(
    'Customers with an amount of zero or below: {count}. They get the last class and stay out of the total.',
    '{count} 个客户的金额为零或负数：归入最后一类，且不计入合计。',
  ),
  nothingPositive: text(
    'No amount is above zero, so there are no shares and all customers get the last class.',
    '没有大于零的金额，因此无法计算占比，所有客户归入最后一类。',
  ),
  noConcentration: text(
    'All amounts are equal: no customer weighs more than another, and the classes say nothing.',
    '所有金额相等：不存在集中现象，分类没有意义。',
  ),
  tiedBlock: text(
    'Customers with equal amounts take class A to {share}, far beyond its cut-off of {cutoff}. Choose “by the order of the rows” or adjust the classes.',
    '金额相同的客户使 A 类达到 {share}，远超其界限 {cutoff}。可选择“按行的先后”，或手动调整类别。',
  ),
  inGroup: text('{group}: {warning}', '{group}：{warning}'),

  cumulativeAmountWords: text(
    'amounts above zero added up from the largest on, group by group',
    '各组内大于零的金额由大到小累计',
  ),
  crossedWords: text('customers until the cut-off is reached', '达到界限为止的客户数'),
  endWords: text('the same, with equal amounts in one class', '同上，金额相同者归同一类'),
  classWords: text('the first class whose last customer is not yet passed', '尚未越过其末位客户的第一个类别'),
} satisfies Record<string, Text | Record<string, Text>>;
