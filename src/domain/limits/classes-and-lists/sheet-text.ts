import type { Text } from '../../../core/text';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** The words of the sheet of classes and lists that are neither terms of the glossary nor alike in all sheets. */
export const sheetWords = {
  title: text('Classes and lists', '客户类别与名单'),
  summary: text(
    'Which class and which list each customer is in, what decided it, and how it is to be treated.',
    '各客户属于哪一类别与名单、由什么决定、如何对待。',
  ),
  facts: text('Facts', '客户情况'),
  factsTip: text(
    'One row per customer with what is known of it. A blank never speaks against a customer.',
    '每个客户一行，填写已知情况。空白不作不利判断。',
  ),
  trade: text('Trade and contracts', '交易与合同'),
  tradeTip: text(
    'One row per customer. Optional: without it there are no lists.',
    '每个客户一行。可省略，省略时不划分名单。',
  ),
  risk: text('Risk scores', '风险评分'),
  riskTip: text(
    'One row per customer. Optional: without it there are no risk classes.',
    '每个客户一行。可省略，省略时不划分风险等级。',
  ),
  customerTip: text('The name of the customer.', '客户名称。'),
  largeTip: text(
    'TRUE for a large firm of good name and sound finances.',
    '规模大、信誉好、经营稳健填“是”。',
  ),
  wholesalerTip: text('TRUE for an intermediate wholesaler. Optional.', '中间批发商填“是”。可省略。'),
  claimsTip: text('What the customer owes us. Optional.', '对该客户的债权余额。可省略。'),
  heavyTip: text(
    'TRUE for heavy trade although little is owed. Optional.',
    '债权余额不大但交易频繁、量大填“是”。可省略。',
  ),
  staffTip: text('Number of staff. Optional.', '员工人数。可省略。'),
  yearsTip: text('Years since the firm was founded. Optional.', '成立至今年数。可省略。'),
  dishonestTip: text('TRUE if it ever broke credit terms. Optional.', '曾有违约记录填“是”。可省略。'),
  weakTip: text(
    'TRUE for weak finances. Optional, told as a source of risk.',
    '资力薄弱填“是”。可省略，作为风险来源提示。',
  ),
  largeOrderTip: text('TRUE for an unusually large order. Optional.', '有异常大额订单填“是”。可省略。'),
  oneOffTip: text('TRUE for a new or one-off customer. Optional.', '新客户或一次性客户填“是”。可省略。'),
  yearsOfTradeTip: text(
    'Years of receipts from it. Optional, for reference.',
    '与我方收款往来年数。可省略，供参考。',
  ),
  meanMarginTip: text('Mean gross margin with it. Optional, for reference.', '平均毛利率。可省略，供参考。'),
  otherLimitsTip: text(
    'Limit that other suppliers give. Optional, for reference.',
    '同业给予的额度。可省略，供参考。',
  ),
  tradeAmountTip: text('Trade of the period.', '本期交易额。'),
  dueTip: text('Contracts due in the period, as an amount. Optional.', '本期到期合同金额。可省略。'),
  fulfilledTip: text('Of these, fulfilled, as an amount. Optional.', '其中已履约金额。可省略。'),
  riskScoreTip: text('Score from 0 to 100, the best is 100.', '0–100 分，越高越好。'),

  trigger: text('decided by', '判定依据'),
  code: text('class code', '类别代码'),
  classMeaning: text('meaning of the class', '类别含义'),
  list: text('list', '名单'),
  byAmount: text('list by trade amount', '按交易额的名单'),
  listMeaning: text('meaning of the list', '名单含义'),
  riskClass: text('risk class', '风险等级'),
  scoreUsed: text('risk score on the scale', '有效风险评分'),
  treatment: text('treatment', '对待方式'),
  limitShare: text('share of the limit', '可用额度比例'),
  riskSources: text('sources of risk', '风险来源'),
  no: text('No.', '序号'),
  why: text('what decided the class', '类别依据说明'),
  risks: text('sources of risk in words', '风险来源说明'),
  meaning: text('meaning', '含义'),
  count: text('customers', '客户数'),
  table: text('Customers', '客户'),
  chart: text('Customers by class', '各类别客户数'),
  sum: text('Total', '合计'),
  ordinary: text('an ordinary customer: too few contracts kept', '普通客户：合同履约率过低'),
  listRule: text('without contracts due, fulfilment is not tested', '无到期合同时不检查履约率'),

  nothingKnown: text('nothing is known', '无任何资料'),
  checkYears: text('years below zero', '成立年数小于零'),
  isDishonest: text('broke credit terms before', '曾有违约记录'),
  isLarge: text('large, of good name and sound', '大型稳健企业'),
  isWholesaler: text('an intermediate wholesaler', '中间批发商'),
  isClaims: text('owes as much as the balance limit or more', '债权余额达到界限'),
  isHeavy: text('heavy trade', '交易量较大'),
  isSmall: text('fewer staff than the limit', '员工人数低于界限'),
  isNew: text('newly founded', '新成立企业'),
  noTrigger: text('nothing speaks against it', '无不利情况'),
  isWeak: text('weak finances', '资力薄弱'),
  isLargeOrder: text('an unusually large order', '异常大额订单'),
  isOneOff: text('a new or one-off customer', '新客户或一次性客户'),
  noRisk: text('none is known', '未见风险来源'),

  noClass: text('no class: fill in the facts', '无类别：请补充资料'),
  noTrade: text('no trade amount: no list', '无交易额：不划分名单'),
  checkContracts: text('contracts below zero, or more fulfilled than due', '合同金额为负，或履约超过到期'),
  downgraded: text('downgraded to an ordinary customer', '降级为普通客户'),
  noScore: text('no risk score: no risk class', '无风险评分：不划分等级'),
  checkScore: text('the risk score is not from 0 to 100', '风险评分不在 0–100 之间'),
  cash: text('cash only', '仅限现金交易'),
  ok: text('nothing to note', '无异常'),

  method: text(
    'Method: classes by facts in a fixed order; lists by trade amount and fulfilment; risk classes by score.',
    '方法：按资料依次判定类别；按交易额与履约率划分名单；按评分划分风险等级。',
  ),
  orderNote: text(
    'Order: an earlier breach decides before all; then a large and sound firm is in the first class; then any other trigger puts it in the third; else the second.',
    '顺序：有违约记录者先归丙类；其次大型稳健企业归甲类；再有任一不利情况归丙类；其余归乙类。',
  ),
  listNote: text(
    'Black means small trade, not dishonesty; red is average.',
    '黑名单指交易额较小，并非失信；红名单为一般。',
  ),
  referenceNote: text(
    'Years of trade, mean margin and the limits of others are for reference and decide nothing.',
    '往来年数、平均毛利率与同业额度仅供参考，不参与判定。',
  ),
} satisfies Record<string, Text>;
