import type { Text } from '../core/text';

const term = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/**
 * The glossary: the field's standard terms, one for each idea in each language. Every text of the product draws from
 * it, so that 交叉比率 is cross ratio everywhere.
 */
export const terms = {
  customer: term('customer', '客户'),
  name: term('name', '名称'),
  group: term('group', '分组'),
  values: term('values', '数值'),
  amount: term('amount', '金额'),
  share: term('share', '占比'),
  cumulativeShare: term('cumulative share', '累计占比'),
  class: term('class', '类别'),
  rank: term('rank', '名次'),
  cutoffs: term('cut-offs', '分界占比'),
  boundary: term('boundary', '分界方式'),
  ties: term('ties', '同值处理'),
  thresholds: term('thresholds', '分级金额'),
  top: term('top', '前列比例'),

  sales: term('sales', '销售额'),
  periods: term('periods', '期数'),
  method: term('method', '方法'),
  blanks: term('blanks', '空白处理'),
  springFestival: term('Spring Festival', '春节处理'),
  seasonalIndex: term('seasonal index', '季节指数'),
  annualTarget: term('annual target', '年度目标'),
  unit: term('unit', '进位单位'),

  grossProfit: term('gross profit', '毛利额'),
  grossMargin: term('gross margin', '毛利率'),
  openingStock: term('opening stock', '期初库存'),
  closingStock: term('closing stock', '期末库存'),
  stockTurnover: term('stock turnover', '商品周转率'),
  crossRatio: term('cross ratio', '交叉比率'),
  contributionRatio: term('contribution ratio', '贡献比率'),
  months: term('months', '月数'),
  normalise: term('normalise', '归一化'),

  currentAssets: term('current assets', '流动资产'),
  inventory: term('inventory', '存货'),
  currentLiabilities: term('current liabilities', '流动负债'),
  totalLiabilities: term('total liabilities', '负债总额'),
  netAssets: term('net assets', '净资产'),
  workingCapital: term('working capital', '营运资本'),
  workingAssets: term('working assets', '营运资产'),
  currentRatio: term('current ratio', '流动比率'),
  quickRatio: term('quick ratio', '速动比率'),
  shortDebtRatio: term('short-term debt to net assets', '短期债务净资产比率'),
  debtRatio: term('debt to net assets', '债务净资产比率'),
  score: term('score', '评估值'),
  rate: term('rate', '比率'),
  bands: term('bands', '分段表'),
  grade: term('credit grade', '信用等级'),
  tooHigh: term('too high', '额度偏高'),
  correctionTable: term('correction table', '修正系数表'),
  gradeFactor: term('grade factor', '等级修正系数'),
  supplierShare: term('supplier share', '供货占比'),
  creditLimit: term('credit limit', '信用额度'),
  baseLimit: term('base limit', '初始额度'),
  correctedLimit: term('corrected limit', '修正后额度'),
  status: term('status', '状态'),
} satisfies Record<string, Text>;
