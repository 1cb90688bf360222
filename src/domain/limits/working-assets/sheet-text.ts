import type { Text } from '../../../core/text';

/** Every word of the credit-limit sheet that is not a term of the glossary. */
export const sheetWords = {
  title: { en: 'Credit limits by working assets', 'zh-CN': '营运资产法信用额度' },
  name: { en: 'Credit limits', 'zh-CN': '信用额度' },
  summary: {
    en: 'The credit limit of each customer from its balance sheet, with every step visible.',
    'zh-CN': '根据资产负债表计算每个客户的信用额度，每一步都可见。',
  },

  customerDescription: { en: 'The name of the customer, one a row.', 'zh-CN': '客户名称，每行一个。' },
  currentAssetsDescription: { en: 'Current assets, money.', 'zh-CN': '流动资产。' },
  inventoryDescription: {
    en: 'Inventory within current assets, money. Enter 0 where there is none.',
    'zh-CN': '流动资产中的存货。没有存货请填 0。',
  },
  currentLiabilitiesDescription: { en: 'Current liabilities, money.', 'zh-CN': '流动负债。' },
  totalLiabilitiesDescription: {
    en: 'Total liabilities, current ones included, money.',
    'zh-CN': '负债总额，含流动负债。',
  },
  netAssetsDescription: {
    en: 'Total assets less total liabilities, money; may be negative.',
    'zh-CN': '资产总额减负债总额；可为负数。',
  },
  gradeDescription: {
    en: 'AAA, AA, A, BBB, BB, B, CCC, CC, C, D or NR. Blank: no correction.',
    'zh-CN': 'AAA、AA、A、BBB、BB、B、CCC、CC、C、D 或 NR。空白则不修正。',
  },
  supplierShareDescription: {
    en: 'Our share of the customer’s purchases, 0 to 100 %. Blank: 100 %.',
    'zh-CN': '本公司在该客户采购中的占比，0 至 100%。空白按 100%。',
  },
  tooHighDescription: {
    en: 'Yes where the limit is too high for the customer: the harder factor is used.',
    'zh-CN': '额度对该客户偏高时填“是”，取较严的系数。',
  },
  tooHighOption: { en: 'Too high unless stated', 'zh-CN': '未注明时视为偏高' },
  tooHighTip: {
    en: 'Used for customers whose “too high” cell is blank.',
    'zh-CN': '用于“额度偏高”为空白的客户。',
  },

  subtitle: {
    en: 'Source: {worksheet}!{address} · {date} · Kehu {version}',
    'zh-CN': '数据来源：{worksheet}!{address} · {date} · 客户 Kehu {version}',
  },
  total: { en: 'Total', 'zh-CN': '合计' },
  remark: { en: 'Meaning', 'zh-CN': '含义' },
  note: { en: 'Rule used', 'zh-CN': '所用规则' },

  bands: { en: 'Rate table (table 3-7)', 'zh-CN': '比率表（表 3-7）' },
  row: { en: 'Row', 'zh-CN': '行' },
  edge: { en: 'Score up to', 'zh-CN': '评估值上限（含）' },
  beyond: { en: 'above', 'zh-CN': '以上' },
  corrections: { en: 'Correction table (table 3-8)', 'zh-CN': '修正系数表（表 3-8）' },
  takenAs: { en: 'Taken as', 'zh-CN': '对应等级' },
  factor: { en: 'Factor', 'zh-CN': '系数' },
  factorTooHigh: { en: 'Factor when too high', 'zh-CN': '偏高时的系数' },
  thresholds: { en: 'House rules', 'zh-CN': '本产品默认规则' },
  debtRatioLabel: { en: 'No current liabilities: debt up to', 'zh-CN': '无流动负债时负债上限' },
  debtRatioNote: {
    en: 'times net assets; above it: review',
    'zh-CN': '倍净资产；超过则人工审查',
  },
  dominatingLabel: { en: 'Current ratio dominates above', 'zh-CN': '流动比率主导的界限' },
  dominatingNote: { en: 'a remark only', 'zh-CN': '仅为提示' },
  statuses: { en: 'Status codes', 'zh-CN': '状态代码' },
  codeMeans: { en: '{code}: {meaning}', 'zh-CN': '{code}：{meaning}' },

  notes: { en: 'Notes', 'zh-CN': '说明' },
  rows: {
    en: 'Rows read: {rows}. Customers listed: {customers}.',
    'zh-CN': '读取行数：{rows}。列出客户数：{customers}。',
  },
  method: {
    en: 'Method: working assets × rate × grade factor × supplier share, at most net assets.',
    'zh-CN': '方法：营运资产 × 比率 × 等级修正系数 × 供货占比，不超过净资产。',
  },
  ratesSource: { en: 'Rates: {source}.', 'zh-CN': '比率：{source}。' },
  correctionsSource: { en: 'Corrections: {source}.', 'zh-CN': '修正：{source}。' },
  formulas: {
    en: 'All steps are plain Excel formulas: change a figure, a rate or a factor in a shaded cell and the limits follow. A new grade can be entered in the empty rows of the correction table.',
    'zh-CN':
      '各步骤均为普通 Excel 公式：修改底色单元格中的数据、比率或系数，额度随之更新。新的等级可填入修正系数表的空行。',
  },
  function: {
    en: 'The same as one formula: CREDIT_LIMIT_WC; the steps of one customer: CREDIT_LIMIT_WC_STEPS.',
    'zh-CN': '用一个公式得到同样结果：CREDIT_LIMIT_WC；单个客户的步骤：CREDIT_LIMIT_WC_STEPS。',
  },
  confidential: {
    en: 'Limits are internal: do not show this sheet to customers.',
    'zh-CN': '信用额度属内部资料，请勿向客户出示本表。',
  },
  steps: { en: 'How each column is computed', 'zh-CN': '各列的计算方法' },
  step: { en: '{header} = {words}', 'zh-CN': '{header} = {words}' },

  nameMissing: {
    en: 'Figures stand in a row without a customer. Fill in the name or clear the row.',
    'zh-CN': '有数据的行没有客户名称。请填写名称或清空该行。',
  },
  noCustomers: {
    en: 'No row holds a customer. Check which columns are chosen.',
    'zh-CN': '没有任何一行含有客户。请检查所选的列。',
  },
  blankRows: { en: 'Empty rows, left out: {count}.', 'zh-CN': '空白行：{count}，不计入。' },
  figureMissing: {
    en: 'The figure “{figure}” is missing: these customers get no limit until it is filled in.',
    'zh-CN': '缺少“{figure}”：补齐之前，这些客户没有额度。',
  },
  gradeUnknown: {
    en: 'The grade “{grade}” is not in the correction table: these customers get no limit until a factor is entered.',
    'zh-CN': '等级“{grade}”不在修正系数表中：填入系数之前，这些客户没有额度。',
  },
  negative: {
    en: '“{figure}” is negative. Check its sign; it is used as it stands.',
    'zh-CN': '“{figure}”为负数。请核对正负号；按原值计算。',
  },
  repeated: {
    en: '“{name}” stands in several rows; each row is computed by itself.',
    'zh-CN': '“{name}”出现在多行中；各行分别计算。',
  },
  check: { en: '{remark}: see these customers.', 'zh-CN': '{remark}：请查看这些客户。' },

  workingCapitalWords: { en: 'current assets − current liabilities', 'zh-CN': '流动资产 − 流动负债' },
  workingAssetsWords: { en: '(working capital + net assets) ÷ 2', 'zh-CN': '（营运资本 + 净资产）÷ 2' },
  currentRatioWords: { en: 'current assets ÷ current liabilities', 'zh-CN': '流动资产 ÷ 流动负债' },
  quickRatioWords: {
    en: '(current assets − inventory) ÷ current liabilities',
    'zh-CN': '（流动资产 − 存货）÷ 流动负债',
  },
  shortDebtWords: { en: 'current liabilities ÷ net assets', 'zh-CN': '流动负债 ÷ 净资产' },
  debtWords: { en: 'total liabilities ÷ net assets', 'zh-CN': '负债总额 ÷ 净资产' },
  scoreWords: {
    en: 'current ratio + quick ratio − short-term debt to net assets − debt to net assets, rounded to {decimals} decimals',
    'zh-CN': '流动比率 + 速动比率 − 短期债务净资产比率 − 债务净资产比率，取 {decimals} 位小数',
  },
  rateWords: {
    en: 'the first row of the rate table whose edge is not below the score',
    'zh-CN': '比率表中上限不低于评估值的第一行',
  },
  noLiabilitiesRule: {
    en: 'without current liabilities the highest rate, or review when debt exceeds net assets',
    'zh-CN': '没有流动负债时取最高比率；负债超过净资产则人工审查',
  },
  baseWords: { en: 'working assets × rate', 'zh-CN': '营运资产 × 比率' },
  gradeFactorWords: {
    en: 'the factor of the grade in the correction table; 1 without a grade',
    'zh-CN': '修正系数表中该等级的系数；无等级为 1',
  },
  correctedWords: {
    en: 'base limit × grade factor × supplier share',
    'zh-CN': '初始额度 × 等级修正系数 × 供货占比',
  },
  capWords: { en: 'net assets, at least 0', 'zh-CN': '净资产，至少为 0' },
  limitWords: {
    en: 'corrected limit, at most the net assets cap; 0 when net assets or working assets are not above 0',
    'zh-CN': '修正后额度，不超过净资产上限；净资产或营运资产不大于 0 时为 0',
  },
  limitRule: {
    en: 'blank when a figure is missing, when a grade is unknown, or under REVIEW',
    'zh-CN': '缺少数据、等级不明或需人工审查（REVIEW）时为空白',
  },
  statusWords: { en: 'OK, or all codes that apply, joined by +', 'zh-CN': 'OK，或以 + 连接的全部适用代码' },

  between: { en: '; ', 'zh-CN': '；' },
  betweenNames: { en: ', ', 'zh-CN': '、' },
  noteMissing: { en: 'missing: ', 'zh-CN': '缺少：' },
  noteNoNetAssets: { en: 'net assets not above 0: no credit', 'zh-CN': '净资产不大于 0：不授信' },
  noteNoWorkingAssets: { en: 'working assets not above 0: no credit', 'zh-CN': '营运资产不大于 0：不授信' },
  noteReview: { en: 'no automatic limit: review', 'zh-CN': '不给出自动额度：人工审查' },
  noteHighest: { en: 'no current liabilities: highest rate', 'zh-CN': '没有流动负债：取最高比率' },
  noteBand: { en: 'rate table, row ', 'zh-CN': '比率表第 ' },
  noteBandEnd: { en: '', 'zh-CN': ' 行' },
  noteNoGrade: { en: 'no grade: no correction', 'zh-CN': '无等级：不修正' },
  noteGradeUnknown: { en: 'grade not in the correction table: ', 'zh-CN': '等级不在修正系数表中：' },
  noteGrade: { en: 'correction table, grade ', 'zh-CN': '修正系数表，等级 ' },
  noteGradeTooHigh: { en: 'correction table (too high), grade ', 'zh-CN': '修正系数表（偏高），等级 ' },
  noteCapped: { en: 'cut at net assets', 'zh-CN': '以净资产为上限' },
} satisfies Record<string, Text>;
