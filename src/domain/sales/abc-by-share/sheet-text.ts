import type { Text } from '../../../core/text';

/** Every word of the customer ABC sheet that is not a term of the glossary. */
export const sheetWords = {
  title: { en: 'Customer ABC', 'zh-CN': '客户 ABC 分析' },
  summary: {
    en: 'Which customers make up most of the sales: sorted, cumulated and classed, with a Pareto chart.',
    'zh-CN': '哪些客户构成大部分销售额：排序、累计、分类，并附帕累托图。',
  },

  customerDescription: {
    en: 'The name of the customer in each row. Rows of one customer are added up.',
    'zh-CN': '每行的客户名称。同一客户的各行先合计。',
  },
  amountDescription: {
    en: 'The sales (or profit, or quantity) of each row. Blank rows are left out.',
    'zh-CN': '每行的销售额（或利润、数量）。空白行不计。',
  },
  groupDescription: {
    en: 'The trade, region or segment of the customer. Each group is ranked and classed by itself.',
    'zh-CN': '客户的业种、地区或类型。各组分别排名与分类。',
  },

  cutoffsTip: {
    en: 'Rising cumulative shares at which class A, B … end.',
    'zh-CN': 'A、B……各类别结束处的累计占比，须递增。',
  },
  boundaryTip: {
    en: 'To which class the customer belongs who crosses a cut-off.',
    'zh-CN': '跨越分界的客户归入哪一类。',
  },
  before: { en: 'to the better class', 'zh-CN': '归较高类别' },
  including: { en: 'to the lower class', 'zh-CN': '归较低类别' },
  nearest: { en: 'wherever the cut-off is nearer', 'zh-CN': '就近归类' },
  tiesTip: { en: 'How customers with equal amounts are classed.', 'zh-CN': '金额相同的客户如何分类。' },
  same: { en: 'same class', 'zh-CN': '同值同类' },
  order: { en: 'by the order of the rows', 'zh-CN': '按行的先后' },

  subtitle: {
    en: 'Source: {worksheet}!{address} · {date} · Kehu {version}',
    'zh-CN': '数据来源：{worksheet}!{address} · {date} · 客户 Kehu {version}',
  },
  parameters: { en: 'Parameters and totals', 'zh-CN': '参数与合计' },
  cutoff: { en: 'Class {class} ends at', 'zh-CN': '{class} 类止于' },
  cutoffNote: { en: 'cumulative share; may be changed', 'zh-CN': '累计占比，可修改' },
  total: { en: 'Total of positive amounts', 'zh-CN': '正数金额合计' },
  customers: { en: 'Customers', 'zh-CN': '客户数' },
  sum: { en: 'Total', 'zh-CN': '合计' },
  byClass: { en: 'Classes', 'zh-CN': '各类汇总' },
  byGroup: { en: 'Groups', 'zh-CN': '各组汇总' },
  groupNumber: { en: 'Group no.', 'zh-CN': '组号' },
  shareOfCustomers: { en: 'Share of customers', 'zh-CN': '客户数占比' },
  shareOfAmount: { en: 'Share of amount', 'zh-CN': '金额占比' },
  table: { en: 'Customers by amount', 'zh-CN': '客户排名' },
  noGroup: { en: '(no group)', 'zh-CN': '（未分组）' },
  pareto: { en: 'Pareto chart', 'zh-CN': '帕累托图' },
  paretoOf: { en: 'Pareto chart: {group}', 'zh-CN': '帕累托图：{group}' },

  notes: { en: 'Notes', 'zh-CN': '说明' },
  rows: {
    en: 'Rows read: {rows}. Customers listed: {customers}.',
    'zh-CN': '读取行数：{rows}。列出客户数：{customers}。',
  },
  method: {
    en: 'Method: sorted by amount, cumulated, and classed by cumulative share.',
    'zh-CN': '方法：按金额排序、累计，并按累计占比分类。',
  },
  source: { en: 'Source of the cut-offs: {source}.', 'zh-CN': '分界依据：{source}。' },
  crossing: {
    before: {
      en: 'A customer is classed by the share accumulated before it: who crosses a cut-off still belongs to the better class.',
      'zh-CN': '按客户之前的累计占比分类：跨越分界的客户仍归较高类别。',
    },
    including: {
      en: 'A customer is classed by the share accumulated with it: no class goes beyond its cut-off.',
      'zh-CN': '按含该客户的累计占比分类：各类别不超过其分界。',
    },
    nearest: {
      en: 'A class ends after the customer whose cumulative share is nearest to the cut-off; a draw goes to the longer class.',
      'zh-CN': '类别止于累计占比最接近分界的客户；等距时归较长的类别。',
    },
  },
  tied: {
    same: { en: 'Customers with equal amounts take the same class.', 'zh-CN': '金额相同的客户归同一类。' },
    order: {
      en: 'Customers with equal amounts are classed in the order of the rows.',
      'zh-CN': '金额相同的客户按行的先后分类。',
    },
  },
  formulas: {
    en: 'The shares and classes are plain Excel formulas; change a cut-off and they follow. The chart, the ranks and the groups stay as built.',
    'zh-CN': '占比与类别为普通 Excel 公式，修改分界后随之更新。图表范围、名次与分组保持建立时的状态。',
  },
  function: {
    en: 'The same table as one formula: ABC_TABLE.',
    'zh-CN': '同一张表也可用一个公式得到：ABC_TABLE。',
  },
  chartLimited: {
    en: 'The chart shows the first {shown} of {customers} customers.',
    'zh-CN': '图表仅显示 {customers} 个客户中的前 {shown} 个。',
  },
  chartGroup: {
    en: 'The chart shows the largest group, {group}.',
    'zh-CN': '图表显示金额最大的分组“{group}”。',
  },

  blankRows: {
    en: 'Rows without an amount: {count}. They are left out.',
    'zh-CN': '没有金额的行：{count}。不计入。',
  },
  nameMissing: {
    en: 'An amount has no customer. Fill in the name or clear the amount.',
    'zh-CN': '有金额但没有客户名称。请填写名称或清空金额。',
  },
  noAmounts: {
    en: 'No row has both a customer and an amount. Check which columns are chosen.',
    'zh-CN': '没有任何一行同时具有客户和金额。请检查所选的列。',
  },
  repeated: {
    en: 'Customers that stand in several rows: {count}. Their amounts are added up.',
    'zh-CN': '{count} 个客户出现在多行中，其金额已合计。',
  },
  notPositive: {
    en: 'Customers with an amount of zero or below: {count}. They take the last class and stay out of the total.',
    'zh-CN': '{count} 个客户的金额为零或负数：归入最后一类，且不计入合计。',
  },
  nothingPositive: {
    en: 'No amount is above zero, so there are no shares and all customers take the last class.',
    'zh-CN': '没有大于零的金额，因此无法计算占比，所有客户归入最后一类。',
  },
  noConcentration: {
    en: 'All amounts are equal: there is no concentration, and the classes say nothing.',
    'zh-CN': '所有金额相等：不存在集中现象，分类没有意义。',
  },
  tiedBlock: {
    en: 'Customers with equal amounts take class A to {share}, far beyond its cut-off of {cutoff}. Choose “by the order of the rows” or class by hand.',
    'zh-CN': '金额相同的客户使 A 类达到 {share}，远超其分界 {cutoff}。可选择“按行的先后”或自行判断。',
  },
  tiedBlockIn: {
    en: '{group}: {warning}',
    'zh-CN': '{group}：{warning}',
  },

  shareWords: {
    en: 'amount ÷ total of positive amounts',
    'zh-CN': '金额 ÷ 正数金额合计',
  },
  shareWordsInGroup: {
    en: "amount ÷ its group's total of positive amounts",
    'zh-CN': '金额 ÷ 所在组的正数金额合计',
  },
  cumulativeAmountWords: {
    en: 'cumulative amount of the row above + amount (zero and negative amounts add nothing)',
    'zh-CN': '上一行的累计金额 + 金额（零与负数不累加）',
  },
  cumulativeShareWords: {
    en: 'cumulative amount ÷ total of positive amounts; 100 % for amounts of zero or below',
    'zh-CN': '累计金额 ÷ 正数金额合计；零与负数为 100%',
  },
  classWords: {
    en: 'the first class whose cut-off the cumulative share has not passed',
    'zh-CN': '累计占比尚未越过分界的第一个类别',
  },
} satisfies Record<string, Text | Record<string, Text>>;
