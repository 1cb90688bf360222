import type { Text } from '../../../core/text';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** Ways to bring limits together, then each method by itself. */
export const methodNames = {
  min: text('smallest limit', '取最小额度'),
  mean: text('mean limit', '取平均额度'),
  median: text('median limit', '取中位额度'),
  max: text('largest limit', '取最大额度'),
  wc: text('by working assets', '营运资产法'),
  sales: text('by sales volume', '销售量法'),
  receipts: text('by receipts', '回款额法'),
  profit: text('by profit', '收益法'),
  nwc: text('by working capital', '营运资本比例法'),
  period: text('by period total', '时段总额法'),
  record: text('by past record', '信誉记录法'),
  ladder: text('starting low', '低额起步法'),
} satisfies Record<string, Text>;

export type MethodCode = keyof typeof methodNames;
export const METHOD_CODES = Object.keys(methodNames) as MethodCode[];

/** The words of the credit-limit sheet that are neither terms of the glossary nor alike in all sheets. */
export const sheetWords = {
  title: text('Credit limits', '信用额度'),
  summary: text(
    'The credit limit of each customer by every method whose data are there, brought together under caps.',
    '按所有具备数据的方法计算每个客户的信用额度，并在上限内合成。',
  ),
  customers: text('Customers', '客户'),
  customersTip: text(
    'One row per customer, with the figures of the methods to be used.',
    '每个客户一行，含所用方法的数据。',
  ),
  customerTip: text('The name of the customer.', '客户名称。'),
  gradeTip: text(
    'AAA to D, or NR. Optional. Blank: no correction.',
    'AAA 至 D 或 NR。可省略，空白则不修正。',
  ),
  balanceTip: text(
    'From the balance sheet. Optional; working assets need all five.',
    '取自资产负债表。可省略；营运资产法须五项齐全。',
  ),
  netAssetsTip: text('May be negative; also a cap. Optional.', '可为负数；同时为上限。可省略。'),
  supplierShareTip: text(
    'Our share of its purchases. Optional. Blank: 100%.',
    '我方供货占比。可省略，空白按 100%。',
  ),
  tooHighTip: text(
    'TRUE: the stricter grade factor applies. Optional.',
    '偏高填“是”，取较严的系数。可省略。',
  ),
  quarterlyOrdersTip: text(
    'Orders of a quarter. Optional; for sales volume.',
    '季度订货额。可省略；用于销售量法。',
  ),
  termDaysTip: text('The customer’s credit term in days. Optional.', '客户的信用期限（天）。可省略。'),
  amountDaysTip: text('Overdue amount × days of the past. Optional.', '过往逾期金额×逾期天数。可省略。'),
  monthsTip: text(
    'Receipts, one column per month, oldest first. Optional.',
    '各月回款额，每月一列，由早到晚。可省略。',
  ),
  annualPurchasesTip: text(
    'Expected purchases of the year. Optional; for profit.',
    '预计全年购货额。可省略；用于收益法。',
  ),
  profitRateTip: text('Our profit on them, 0 to 100%. Optional.', '我方利润率，0 至 100%。可省略。'),
  monthlyPurchasesTip: text(
    'Purchases of a month. Optional; for period total and need.',
    '月购货额。可省略；用于时段总额与需求。',
  ),
  paidInTimeTip: text(
    'Orders paid in time so far. Optional; for starting low.',
    '已按时付清的订单数。可省略；用于低额起步。',
  ),
  recordLimitTip: text('A limit typed from experience. Optional.', '凭记录人工填写的额度。可省略。'),
  recordReasonTip: text('Why; without a reason it is not used.', '理由；未填写则不采用。'),
  workingFundsTip: text('Its liquid funds: a cap. Optional.', '客户的流动资金，作为上限。可省略。'),
  methodTip: text('Another method for this customer. Optional.', '该客户另用的方法。可省略。'),
  methodReasonTip: text('Why; without a reason the common method applies.', '理由；未填写则采用统一方法。'),
  receipts: text('Receipts', '回款明细'),
  receiptsTip: text(
    'One row per receipt; the last six months count. Optional.',
    '每笔回款一行，计最近六个月。可省略。',
  ),
  dateTip: text('The day of the receipt.', '回款日期。'),
  amountTip: text('The amount received.', '回款金额。'),
  peers: text('Limits by other suppliers', '同业额度'),
  peersTip: text(
    'One row per supplier’s limit, for reference. Optional.',
    '每个供应商的额度一行，仅供参考。可省略。',
  ),
  peerLimitTip: text('The limit that another supplier grants.', '其他供应商给予的额度。'),
  methodOptionTip: text(
    'How the limits become one; a method by name wants its data.',
    '如何合成额度；指定方法须有其数据。',
  ),
  atMostNeed: text('No more than needed', '不超过需求'),
  atMostNeedTip: text('Caps the limit at monthly purchases × term.', '额度以月购货额×期限为上限。'),
  weighting: text('Weights of the months', '各月权重'),
  weightingTip: text('How the months of receipts are weighted.', '回款各月的权重。'),
  equal: text('all alike', '相等'),
  rising: text('rising to the latest', '越近越大'),
  chosenCustomer: text('Customer in the chart (no.)', '图中客户（序号）'),
  chosenCustomerTip: text('The number at the end of its row.', '客户所在行末的序号。'),

  no: text('no.', '序号'),
  first: text('first row in the list', '清单首行'),
  rows: text('rows in the list', '清单行数'),
  peerMedian: text('median of other suppliers', '同业额度中位数'),
  gradeCoefficient: text('coefficient by grade', '按等级系数'),
  recordCoefficient: text('coefficient by record', '按记录系数'),
  meanReceipt: text('weighted mean receipt', '加权平均月回款'),
  record: text('typed with a reason', '有理由的人工额度'),
  months: text('Weights of the receipts', '回款权重'),
  month: text('month', '月份'),
  weight: text('weight', '权重'),
  byOption: text('by common method', '按统一方法'),
  byRow: text('by own method', '按指定方法'),
  picked: text('limit before caps', '上限前额度'),
  customerCap: text('company cap', '公司上限'),
  needCap: text('need as a cap', '需求上限'),
  cap: text('lowest cap', '最低上限'),
  need: text('need', '需求'),
  gap: text('limit less need', '额度减需求'),
  cut: text('cut to the ceiling', '按总额度折减'),
  single: text('single-order limit', '单笔购货限额'),
  byMethod: text('Limits by method', '各方法额度'),
  method: text('method', '方法'),
  meaning: text('meaning', '含义'),
  sum: text('Total', '合计'),

  lowerRule: text('the lower of the two; 1 where neither is given', '取二者较低者；均未填写时为 1'),
  recordRule: text('used only with a reason', '有理由方可采用'),
  limitRule: text(
    'the method’s limit, at most every cap, rounded down',
    '所选方法的额度，不超过各项上限，向下取整',
  ),
  cutRule: text('if all limits were cut in proportion', '若全部额度按比例折减'),

  incomplete: text(
    'some figures of the balance sheet are missing: no working assets',
    '资产负债表数据不全：不用营运资产法',
  ),
  checkSign: text('check: a figure that cannot be negative is', '请核对：不应为负的数据为负'),
  unknownGrade: text('the grade is not in the table', '等级不在表中'),
  noMethod: text('no method has its data: no limit', '没有方法具备数据：无额度'),
  noResult: text('the chosen method has no result: no limit', '所选方法无结果：无额度'),
  noReason: text('a typed limit or method without reason is not used', '缺少理由的人工额度或方法不采用'),
  ownMethod: text('an own method with a reason', '该客户另用方法并有理由'),
  cutAtCap: text('cut at a cap', '受上限限制'),
  short: text('the limit is below the need', '额度低于需求'),
  beyond: text('the limit is above the need: too high?', '额度高于需求：是否偏高'),
  noCredit: text('the limit is 0', '额度为 0'),
  ok: text('nothing to note', '无异常'),

  total: text('Total of credit limits', '信用额度合计'),
  ceiling: text('Limits, share of the ceiling', '额度占公司总体额度'),
  withLimit: text('Customers with a limit', '有额度的客户'),
  without: text('Customers without a result', '无法得出结果的客户'),
  chart: text('Credit limit by customer', '各客户信用额度'),
  chartOfMethods: text('Limits by method', '各方法额度'),
  shareAssumed: text(
    'Customers without our share of purchases: {count}. 100% is assumed.',
    '未填写我方供货占比的客户：{count}。按 100% 计算。',
  ),
  coefficientAssumed: text(
    'Customers without grade and record: {count}. A risk coefficient of 1 is assumed.',
    '等级与记录均未填写的客户：{count}。风险修正系数按 1 计算。',
  ),
  nothing: text(
    'No method has its data. Choose the columns of at least one method.',
    '没有任何方法具备数据。请至少选择一种方法的列。',
  ),
  methodLine: text(
    'Method: every method whose data are there; one limit by the chosen method, at most net assets, liquid funds and the company’s cap, rounded down.',
    '方法：计算所有具备数据的方法，按所选方式合成，不超过净资产、流动资金与公司上限，并向下取整。',
  ),
  peersNote: text(
    'Limits of other suppliers are a reference only: a high one may mean high debts.',
    '同业额度仅供参考：同业额度高可能意味着负债高。',
  ),
} satisfies Record<string, Text>;
