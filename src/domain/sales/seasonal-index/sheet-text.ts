import type { Text } from '../../../core/text';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** The words of the sheet of seasonal targets that are neither terms of the glossary nor alike in all sheets. */
export const sheetWords = {
  title: text('Seasonal targets', '月度销售目标'),
  summary: text(
    'How the months of a year differ, and what each of them has to sell of the annual target.',
    '各月的淡旺程度，以及年度目标分配到各月的销售目标。',
  ),
  source: text('Sales', '销售'),
  sourceTip: text(
    'Orders or invoices with dates, a list of months, or years and months in a grid.',
    '含日期的订单或发票、各月清单，或年与月的交叉表。',
  ),
  dateTip: text('The day or the month of each row.', '每行的日期或月份。'),
  amountTip: text('Sales; returns are negative.', '销售额，退货为负。'),
  customerTip: text('The customer of each row. Optional.', '每行的客户。可省略。'),
  productTip: text('The product of each row. Optional.', '每行的商品。可省略。'),
  periodTip: text(
    'Of a grid: the year or the month of each row. Optional for twelve months in order.',
    '交叉表中每行的年份或月份；按顺序排列的十二个月可省略。',
  ),
  monthsTip: text('Of a grid: the columns headed by months or years.', '交叉表中以月份或年份为标题的列。'),

  targetTip: text(
    'The target of the year. At 0 the sales of the last year are divided.',
    '全年目标。为 0 时按最近一年的销售额分配。',
  ),
  unitTip: text('Targets are multiples of it.', '各月目标为其整数倍。'),
  methodTip: text('How the indices are calculated.', '季节指数的计算方法。'),
  simple: text('simple averages', '同期平均法'),
  simpleTip: text(
    'Mean of the month over the years ÷ mean of all months; blind to a trend.',
    '历年同月平均 ÷ 各月总平均，不反映趋势。',
  ),
  yearly: text('ratios to the year', '年内比率法'),
  yearlyTip: text(
    'Mean of the month ÷ mean of its year; years with a gap are left out.',
    '各月 ÷ 当年月平均后再平均；有缺月的年份不计入。',
  ),
  moving: text('ratios to the moving average', '移动平均比率法'),
  movingTip: text(
    'Mean of the month ÷ moving average around it; needs two years.',
    '各月 ÷ 前后移动平均后再平均；至少需要两年。',
  ),
  blanksTip: text('What a month without a figure means.', '没有数据的月份的含义。'),
  areMissing: text('missing', '缺失'),
  areMissingTip: text('A month without a figure is not known.', '没有数据的月份视为缺失。'),
  areZero: text('zero', '零'),
  areZeroTip: text('A month without a figure sold nothing.', '没有数据的月份视为零销售。'),
  festivalTip: text('January and February around the Spring Festival.', '春节前后一月与二月的处理。'),
  apart: text('months apart', '分别计算'),
  apartTip: text('January and February each have their own index.', '一月与二月各有指数。'),
  merged: text('January and February merged', '一二月合并'),
  mergedTip: text(
    'Each of the two is replaced by their mean: the festival wanders.',
    '一月与二月均以两月平均代替，以消除春节移动的影响。',
  ),
  firstMonth: text('first month of the fiscal year', '财年首月'),
  firstMonthTip: text(
    '1 is January. Update builds the years again.',
    '1 为一月。修改后请点“更新”重新划分年度。',
  ),
  onlyCustomer: text('only this customer', '仅限该客户'),
  onlyCustomerTip: text(
    'Its name; all customers where it is blank. Update reads the sales again.',
    '客户名称，空白为全部客户。修改后请点“更新”。',
  ),
  onlyProduct: text('only this product', '仅限该商品'),
  onlyProductTip: text(
    'Its name; all products where it is blank. Update reads the sales again.',
    '商品名称，空白为全部商品。修改后请点“更新”。',
  ),

  month: text('month', '月份'),
  no: text('no.', '序号'),
  year: text('year', '年度'),
  yearNo: text('no. of the year', '年度序号'),
  pair: text('Spring Festival of', '所属春节年份'),
  counted: text('sales with blanks as chosen', '空白处理后的销售额'),
  used: text('sales with the festival as chosen', '春节处理后的销售额'),
  yearMean: text('mean of the year', '当年月平均'),
  ofYear: text('ratio to the year', '年内比率'),
  movingMean: text('moving average', '移动平均'),
  ofMoving: text('ratio to the moving average', '移动平均比率'),
  meanOfMonth: text('mean of the month', '同月平均'),
  meanOfYearly: text('mean ratio to the year', '平均年内比率'),
  meanOfMoving: text('mean ratio to the moving average', '平均移动平均比率'),
  indexSimple: text('index: simple averages', '指数：同期平均法'),
  indexYearly: text('index: ratios to the year', '指数：年内比率法'),
  indexMoving: text('index: ratios to the moving average', '指数：移动平均比率法'),
  indexWords: text('mean of the month ÷ mean of the twelve means', '同月平均 ÷ 十二个月平均的平均'),
  shareWords: text('seasonal index ÷ 12', '季节指数 ÷ 12'),
  negative: text('index below 0', '指数为负'),
  goal: text('target of the year', '全年目标'),
  parts: text('units by share', '按占比的单位数'),
  units: text('whole units', '整单位数'),
  remainder: text('remainder', '余数'),
  place: text('place of the remainder', '余数名次'),
  placeWords: text('larger remainders and equal ones before it, and 1', '更大的余数及其前相同余数的个数加 1'),
  extra: text('one unit more', '补加单位'),
  largest: text('largest month', '占比最大的月份'),
  largestWords: text('1 for the month with the largest share', '占比最大的月份为 1'),
  target: text('target', '目标'),
  targetWords: text(
    '(whole units + one unit more) × rounding unit; what is left below a unit goes to the largest month',
    '（整单位数 + 补加单位）× 取整单位；不足一个单位的余额归占比最大的月份',
  ),
  indexRule: text(
    'mean of the month ÷ mean of all months, by the method chosen; 1 is an average month',
    '按所选方法，同月平均 ÷ 各月总平均；1 为平均水平',
  ),
  shareRule: text('index ÷ 12; the shares add up to 1', '指数 ÷ 12，合计为 1'),
  targetRule: text(
    'target of the year × share, by largest remainder, so that the months add up to the year',
    '全年目标 × 占比，按最大余数法取整，使各月合计等于全年',
  ),
  salesOf: text('sales {year}', '{year} 年销售额'),
  growth: text('growth asked of the month', '要求增长率'),
  lowest: text('lowest year', '最低年份'),
  placeInYear: text('place in the year', '年内位置'),
  meaning: text('meaning', '含义'),
  table: text('Months of the year', '各月目标'),
  sum: text('Total', '合计'),
  goals: text('Target of the year', '全年目标'),
  months: text('Sales by month (not to be sorted)', '各月销售额（请勿排序）'),
  steps: text('From means to targets (not to be sorted)', '由平均到目标的步骤（请勿排序）'),
  lastYear: text('Sales of the last year', '最近一年销售额'),
  allTargets: text('Targets of the year', '全年目标合计'),
  asked: text('Growth asked', '要求增长率'),
  trend: text('Growth from first to last year', '首年至末年增长率'),
  chart: text('Targets, sales of the years and seasonal index', '各月目标、历年销售额与季节指数'),

  noIndex: text('no index can be calculated: see the notes', '无法计算季节指数：请见说明'),
  negativeIndex: text(
    'the index is below 0, so no targets can be set: check the returns',
    '指数为负，无法分配目标：请核对退货',
  ),
  noData: text('a year has no figure for this month', '有年份缺少该月数据'),
  returns: text('a year is below 0 in this month: check the returns', '有年份该月销售额为负：请核对退货'),
  steep: text('growth asked is beyond the edge', '要求增减超过提示界限'),
  ok: text('nothing to note', '无异常'),

  noMonths: text(
    'Neither date and amount nor columns of months are chosen. Choose the one or the other.',
    '未选择日期与金额，也未选择各月的列。请选择其中一种。',
  ),
  nothingWanted: text(
    'No row is of this customer and product. Check the names, or leave them blank.',
    '没有该客户与该商品的行。请核对名称，或留空。',
  ),
  noSales: text(
    'No row has both a month and an amount. Check which columns are chosen.',
    '没有任何一行同时具有月份和金额。请检查所选的列。',
  ),
  tooManyYears: text(
    'The dates span {count} years; at most {most} are possible. Check the dates.',
    '日期跨越 {count} 年，最多 {most} 年。请核对日期。',
  ),
  noWholeYear: text(
    'No year is complete from its first month to its last. Add the missing months, or change the first month of the fiscal year.',
    '没有首月至末月齐全的年度。请补充缺少的月份，或修改财年首月。',
  ),
  unfinished: text('Years that are not complete, left out: {count}.', '不完整的年度：{count}，不计入。'),
  leftOut: text(
    'Rows without a date or an amount, left out: {count}.',
    '没有日期或金额的行：{count}，不计入。',
  ),
  unknownMonth: text(
    'Figures whose year and month cannot be told, left out: {count}. Check the headers.',
    '无法判断年月的数据：{count}，不计入。请核对标题。',
  ),
  oneYear: text(
    'Only one year is complete: its chances look like a season. Add years.',
    '仅有一个完整年度，偶然波动会被当作季节。请补充年度。',
  ),
  gaps: text('Months without data: {count}.', '没有数据的月份：{count}。'),
  yearsBelow: text(
    'Years whose sales are below 0: {list}. Check the returns.',
    '销售额为负的年度：{list}。请核对退货。',
  ),
  grown: text(
    'From the first year to the last sales changed by {growth}. Simple averages are blind to that: compare the columns of the three methods (largest difference: {month}, {least} to {most}).',
    '首年至末年销售额变动 {growth}，同期平均法不反映趋势：请比较三种方法的指数列（差异最大：{month}，{least} 至 {most}）。',
  ),
  asLastYear: text(
    'No annual target is entered: the sales of the last year are divided.',
    '未输入年度目标：按最近一年的销售额分配。',
  ),
  emptyMonth: text(
    'No season: {month} has no usable figure in any year. Fill one in, or take blanks for zero.',
    '无法得出季节指数：{month}在各年度均无可用数据。请补充数据，或将空白视为零。',
  ),
  notAbove: text(
    'No season: a mean that sales are divided by is not above 0. Check the returns, or choose simple averages.',
    '无法得出季节指数：作为除数的平均值不大于 0。请核对退货，或选择同期平均法。',
  ),
  method: text(
    'Method: mean of the same month over the years ÷ mean of all months = index; ÷ 12 = share; × target of the year = target, by largest remainder.',
    '方法：历年同月平均 ÷ 各月总平均 = 季节指数；÷ 12 = 占比；× 全年目标 = 各月目标（最大余数法取整）。',
  ),
} satisfies Record<string, Text>;
