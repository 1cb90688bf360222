import type { Text } from '../core/text';

/** A method of the texts by its number, with the functions that carry it out; sheets name their methods themselves. */
export interface Method {
  readonly number: number;
  readonly name: Text;
  readonly functions: readonly string[];
  /** Why it has neither a sheet nor a function. */
  readonly leftOut?: Text;
}

const method = (number: number, en: string, zh: string, ...functions: string[]): Method => ({
  number,
  name: { en, 'zh-CN': zh },
  functions,
});
const leftOut = (number: number, en: string, zh: string, why: Text): Method => ({
  ...method(number, en, zh),
  leftOut: why,
});

const labels: Text = {
  en: 'Labels and text without figures: there is nothing to calculate.',
  'zh-CN': '仅为名目与文字，没有可计算的内容。',
};
const access: Text = {
  en: 'Who may see what cannot be enforced in a workbook: protect the file, or keep it where only they can open it.',
  'zh-CN': '工作簿无法强制控制查看权限：请为文件加密，或存放于仅有权人员可访问的位置。',
};
const helper: Text = {
  en: 'One division per stage: a plain formula does it.',
  'zh-CN': '每一阶段只需一次除法，普通公式即可完成。',
};

const survey: Text = {
  en: 'Ask with any form: the sheet for service quality takes the answers.',
  'zh-CN': '可用任何问卷收集答案，再由服务质量分析表计算。',
};

/** All methods in the order of their numbers. */
export const methods: readonly Method[] = [
  method(1, 'Customer mix by type of business', '客户构成分析', 'SALES_SHARE'),
  method(
    2,
    'ABC by cumulative share',
    'ABC 分析（累计占比）',
    'ABC_CLASS',
    'ABC_TABLE',
    'PARETO_COUNT',
    'TOP_SHARE',
  ),
  method(3, 'ABC by monthly amount', 'ABC 分析（月平均额）', 'ABC_BY_AMOUNT'),
  method(4, 'Pareto analysis', '帕累托分析', 'PARETO_COUNT', 'TOP_SHARE'),
  method(5, 'Trade performance and our own share', '客户交易业绩', 'SALES_SHARE'),
  method(6, 'Seven ways to estimate a customer’s volume', '交易额的 7 种推定法'),
  method(7, 'Seasonal index', '季节指数', 'SEASONAL_INDEX'),
  method(8, 'Monthly composition of sales', '月销售构成比', 'SEASONAL_SHARE'),
  method(9, 'Monthly sales targets', '月销售目标', 'SEASONAL_TARGET'),
  method(10, 'Product mix', '商品销售构成', 'SALES_SHARE'),
  method(11, 'Gross profit and gross margin', '毛利额与毛利率', 'GROSS_MARGIN'),
  method(12, 'Stock turnover', '商品周转率', 'STOCK_TURNOVER'),
  method(13, 'Cross ratio', '交叉比率', 'CROSS_RATIO'),
  method(14, 'Contribution ratio', '贡献比率', 'CONTRIBUTION_RATIO'),
  method(15, 'Product comparison by customer', '商品比较分析'),
  method(16, 'Weighted customer screening', '客户筛选加权评分', 'WEIGHTED_SCORE'),
  method(17, 'Treatment by class', '客户等级差异管理'),
  leftOut(18, 'Customer types and portfolio strategies', '客户类型与组合策略', labels),
  leftOut(19, 'Sales funnel', '漏斗理论', helper),
  method(20, 'Key accounts', '核心客户定义', 'KEY_ACCOUNT'),
  method(21, 'Key-account classes by size and upside', '核心客户 A–D 分类', 'KEY_ACCOUNT_CLASS'),
  method(22, 'Key-account targets', '核心客户目标'),
  method(23, 'Setting key-account targets', '生意目标三要素'),
  method(24, 'Special-price agreements', '特价机协议'),
  method(25, 'Monthly statement reconciliation', '卖场对账'),
  method(26, 'Key-account screening and risk sheet', '大客户筛选与风险分析表'),
  method(27, 'Key-account financial indicators', '大客户经营指标'),
  method(28, 'Key-account pay-off; price-change settlement', '费用销售预测；调价补差'),
  method(29, 'Credit investigation', '信用调查'),
  method(30, 'Depth of a credit report', '信用调查报告分级'),
  method(31, 'Daily, urgent and periodic reports', '日常、紧急与定期报告'),
  method(32, 'Measures when credit deteriorates', '信用恶化对策'),
  method(33, 'Five Cs', '5C 分析', 'CREDIT_SCORE'),
  method(34, 'Credit score', '信用评分法', 'CREDIT_SCORE'),
  method(35, 'Credit grade', '信用等级', 'CREDIT_GRADE'),
  method(36, 'Rating cycle', '等级评定周期'),
  method(37, 'Adjustments by the analyst', '评级提示'),
  method(
    38,
    'Working-asset method',
    '营运资产法',
    'WORKING_ASSETS',
    'WC_SCORE',
    'WC_RATE',
    'CREDIT_LIMIT_WC',
    'CREDIT_LIMIT_WC_STEPS',
  ),
  method(39, 'Correction by grade', '等级修正', 'GRADE_CORRECTION'),
  method(40, 'Correction by our share of its supply', '供货占比修正', 'CREDIT_LIMIT_WC'),
  method(41, 'Caps on a limit', '额度上限', 'CREDIT_LIMIT_WC', 'CREDIT_LIMIT_FINAL'),
  method(42, 'Sales-volume method', '销售量法', 'CREDIT_LIMIT_SALES'),
  method(43, 'Risk coefficient by grade', '风险系数（等级）', 'GRADE_COEFFICIENT'),
  method(44, 'Risk coefficient by record', '风险系数（记录）', 'RECORD_COEFFICIENT', 'OVERDUE_AMOUNT_DAYS'),
  method(45, 'Receipts method', '回款额法', 'CREDIT_LIMIT_RECEIPTS'),
  method(46, 'Profit method', '收益法', 'CREDIT_LIMIT_PROFIT'),
  method(47, 'Share of net working capital', '营运资金比例法', 'CREDIT_LIMIT_NWC'),
  method(48, 'Limit by past record', '信誉记录法', 'CREDIT_LIMIT_FINAL'),
  method(49, 'Limit as other suppliers give it', '同业额度法', 'CREDIT_LIMIT_FINAL'),
  method(50, 'Low start, then raised', '低额起步法', 'CREDIT_LIMIT_FINAL'),
  method(51, 'Total of a period', '时段总额法', 'CREDIT_LIMIT_PERIOD'),
  method(52, 'Scoring of financial statements', '报表评分法', 'CREDIT_SCORE'),
  method(53, 'Company-wide credit ceiling', '总体信用额度', 'CREDIT_LIMIT_FINAL'),
  method(54, 'Exposure', '信用限度（敞口）', 'CREDIT_EXPOSURE'),
  method(55, 'Customer classes 甲, 乙, 丙', '甲乙丙类', 'CUSTOMER_CLASS'),
  method(56, 'Facts for reference', '参考项'),
  method(57, 'Exceptions', '例外处理'),
  method(58, 'Cap and escalation', '限额上限与升级', 'LIMIT_STATUS'),
  method(59, 'Shipment check', '发货审查', 'ORDER_CHECK'),
  method(60, 'Single-order limit', '单笔购货限额', 'ORDER_CHECK'),
  method(61, 'Limits are not told to customers', '额度保密'),
  method(62, 'Gain of a change in credit policy', '信用政策三目标', 'CREDIT_POLICY_GAIN'),
  method(63, 'Green, yellow, red and black list', '绿黄红黑名单', 'CREDIT_LIST'),
  method(64, 'Rate of fulfilment', '履约率', 'CREDIT_LIST'),
  method(65, 'Key-account credit evaluation', '大客户信用等级评估', 'CREDIT_SCORE', 'CREDIT_GRADE'),
  method(66, 'Change of a grade', '信用等级变更流程'),
  leftOut(67, 'Access', '权限', access),
  method(68, 'Risk classes CA1 to CA5', 'CA1–CA5 风险分类'),
  method(69, 'Sources of risk', '风险来源与防范'),
  method(70, 'Credit standard', '信用标准'),
  method(71, 'Cash discount', '现金折扣', 'DISCOUNT_RATE', 'DISCOUNT_COST'),
  method(72, 'Cost of receivables', '应收账款成本', 'OVERDUE_INTEREST'),
  method(
    73,
    'Receivables by age and days outstanding',
    '应收账款功能',
    'AGING_BUCKET',
    'DSO',
    'COLLECTION_INDEX',
  ),
  method(74, 'Service quality as a gap', 'SERVQUAL', 'SERVQUAL_GAP'),
  method(75, 'Service quality as performance', 'SERVPERF', 'SERVQUAL_GAP'),
  method(76, 'Customer satisfaction', '客户满意度', 'SATISFACTION_RATE'),
  method(77, 'Customer loyalty', '客户忠诚度', 'SATISFACTION_RATE'),
  leftOut(78, 'Satisfaction survey', '满意度调查表', survey),
  method(79, 'Visits without effect', '拜访规则'),
  method(80, 'Customer card', '客户交易卡'),
  method(81, 'Extra conditions', '附加条件'),
  method(82, 'Suspending or ending trade', '中止交易', 'ORDER_CHECK'),
  leftOut(83, 'Rules for the data base', '数据库管理', labels),
  method(84, 'Complaints', '投诉处理'),
  leftOut(85, 'Functions and roll-out of CRM', 'CRM 功能与实施', labels),
  method(86, 'Key-account information', '核心客户资料'),
  method(87, 'Visits and the follow-up after a week', '拜访流程与一周内回访'),
  method(88, 'Suggestions', '建议处理'),
  method(89, 'Development of a key account', '大客户开发记录'),
  method(90, 'Service team, request and evaluation', '服务团队、申请与评估'),
  leftOut(91, 'Alliances and four levels of negotiation targets', '战略联盟与谈判目标四层', labels),
];
