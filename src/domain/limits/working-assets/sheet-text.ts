import type { Text } from '../../../core/text';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** The words of the credit-limit sheet that are neither terms of the glossary nor alike in all sheets. */
export const sheetWords = {
  title: text('Credit limits by working assets', '营运资产法信用额度'),
  name: text('Credit limits', '信用额度'),
  summary: text(
    'The credit limit of each customer from its balance sheet, with every step visible.',
    '根据资产负债表计算每个客户的信用额度，每一步都可见。',
  ),
  customers: text('Customers', '客户'),
  customersTip: text(
    'One row per customer, with its balance sheet figures.',
    '每个客户一行，含资产负债表数据。',
  ),
  customerTip: text('The name of the customer.', '客户名称。'),
  currentAssetsTip: text('Current assets at the date of the balance sheet.', '资产负债表日的流动资产。'),
  inventoryTip: text(
    'Inventory within current assets. Enter 0 if there is none.',
    '流动资产中的存货。没有存货请填 0。',
  ),
  currentLiabilitiesTip: text('Current liabilities.', '流动负债。'),
  totalLiabilitiesTip: text('Total liabilities, current ones included.', '负债总额，含流动负债。'),
  netAssetsTip: text(
    'Total assets less total liabilities; may be negative.',
    '资产总额减负债总额；可为负数。',
  ),
  gradeTip: text(
    'AAA to D, or NR. Optional. Blank: no correction.',
    'AAA 至 D 或 NR。可省略，空白则不修正。',
  ),
  supplierShareTip: text(
    'Our share of the customer’s purchases, 0 to 100%. Optional. Blank: 100%.',
    '我方供货占比，0 至 100%。可省略，空白按 100%。',
  ),
  tooHighTip: text(
    'TRUE if the limit is too high for the customer: the stricter factor applies. Optional.',
    '额度对该客户偏高时填“是”，取较严的系数。可省略。',
  ),
  tooHighOption: text('Treat blanks as too high', '空白时视为偏高'),
  tooHighOptionTip: text('For customers whose “too high” cell is blank.', '用于“额度偏高”为空白的客户。'),

  total: text('Total', '合计'),
  totalLimits: text('Total of credit limits', '信用额度合计'),
  withLimit: text('Customers with a limit', '有额度的客户'),
  withoutLimit: text('Customers without a result', '无法得出结果的客户'),
  meaning: text('Meaning', '含义'),
  chart: text('Credit limit by customer', '各客户信用额度'),
  method: text(
    'Method: working assets × credit percentage × grade adjustment factor × our share of purchases, at most net assets.',
    '方法：营运资产 × 授信比例 × 信用等级修正系数 × 我方供货占比，不超过净资产。',
  ),
  noLiabilitiesRule: text(
    'without current liabilities the highest percentage, or a review if debt is too high',
    '没有流动负债时取最高比例；负债过高则须人工审查',
  ),
  limitRule: text(
    'blank if a figure is missing, the grade is unknown, or a review is needed',
    '缺少数据、等级不明或须人工审查时为空白',
  ),

  missing: text('a figure of the balance sheet is missing: no limit', '缺少资产负债表数据：无额度'),
  checkSign: text('check: a figure that cannot be negative is', '请核对：不应为负的数据为负'),
  unknownGrade: text('the grade is not in the table: no limit', '等级不在表中：无额度'),
  noCredit: text('the limit is 0 because of its percentage, grade or share', '因比例、等级或占比，额度为 0'),
  shareAssumed: text(
    'Customers without our share of purchases: {count}. 100% is assumed.',
    '未填写我方供货占比的客户：{count}。按 100% 计算。',
  ),
} satisfies Record<string, Text>;
