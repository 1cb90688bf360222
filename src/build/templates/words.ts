import type { Text } from '../../core/text';

/** What the workbooks say that no sheet says. */
export const words = {
  cover: { en: 'Start here', 'zh-CN': '使用说明' },
  steps: { en: 'In three steps', 'zh-CN': '三步使用' },
  notNeeded: {
    en: 'Kehu is not installed here. The sheets calculate without it; only its own functions do not.',
    'zh-CN': '此处未安装客户信用分析（Kehu）。各表仍可计算，仅其自有函数不可用。',
  },
  statusTitle: { en: 'Status', 'zh-CN': '状态' },
  status: { en: 'Kehu', 'zh-CN': '客户信用分析' },
  answers: {
    en: 'The functions were calculated by Kehu {version}.',
    'zh-CN': '函数结果由客户信用分析（Kehu {version}）计算。',
  },
  silent: {
    en: 'Kehu is not installed here, so its functions cannot be calculated. Install it and open the workbook again.',
    'zh-CN': '此处未安装客户信用分析（Kehu），无法计算其函数。请安装后重新打开工作簿。',
  },
  step1: {
    en: '1. Clear the sample data: choose {names} in the Name Box, one after the other, and press Delete.',
    'zh-CN': '1. 清除示例数据：在名称框中依次选择 {names}，按 Delete 键。',
  },
  step2: {
    en: '2. Set your company’s figures on the Policy sheet. Every sheet follows it.',
    'zh-CN': '2. 在“政策”表中设定公司的数值，各表随之变化。',
  },
  step3: {
    en: '3. Type or paste your customers into the yellow cells, as values. Everything else is calculated.',
    'zh-CN': '3. 在黄色单元格中录入客户，或以“值”方式粘贴，其余自动计算。',
  },
  sheets: { en: 'Sheets', 'zh-CN': '各表' },
  sheetLine: { en: '{title}: {summary}', 'zh-CN': '{title}：{summary}' },
  sharing: { en: 'For whom you share it with', 'zh-CN': '共享说明' },
  plain: {
    en: 'The sheets calculate in every Excel since 2016 and in LibreOffice, also where Kehu is not installed.',
    'zh-CN': '各表可在 Excel 2016 及以上版本和 LibreOffice 中计算，无需安装本加载项。',
  },
  protection: {
    en: 'Only yellow cells can be changed. Review, Unprotect Sheet asks for no password and lets you change the rest; tables then grow by themselves.',
    'zh-CN': '仅黄色单元格可修改。保护未设密码：“审阅”→“撤消工作表保护”后可修改其余内容，表格也可自动扩展。',
  },
  typeHere: {
    en: 'Type or paste values into the yellow cells of the table: it has {rows} rows. Rows without a name stay blank.',
    'zh-CN': '在表格的黄色单元格中录入或粘贴数值，共 {rows} 行；没有名称的行保持空白。',
  },
  entries: { en: 'Your data', 'zh-CN': '录入数据' },
  order: { en: 'Order', 'zh-CN': '顺序' },
  firstVersion: { en: 'Template', 'zh-CN': '模板' },
  asDelivered: { en: 'As delivered', 'zh-CN': '初始数值' },
  contents: { en: 'Agreement', 'zh-CN': '核对结果' },
  guide: { en: 'Function guide', 'zh-CN': '函数指南' },
  guideWhat: {
    en: 'Every function of Kehu with every case that it is tested with: the result that Excel gets beside the one that is right.',
    'zh-CN': '客户信用分析的全部函数及其测试用例：Excel 得到的结果与正确结果并列显示。',
  },
  guideStep1: {
    en: '1. Look at the status below. Without Kehu the sheets show the results as they were stored.',
    'zh-CN': '1. 查看下方状态。未安装本加载项时，各表显示已保存的结果。',
  },
  guideStep2: {
    en: '2. Press Ctrl+Alt+F9: Excel calculates every formula anew.',
    'zh-CN': '2. 按 Ctrl+Alt+F9，让 Excel 重新计算所有公式。',
  },
  guideStep3: {
    en: '3. Nothing may differ. If a case is red, send its number and your version of Excel to whoever looks after Kehu.',
    'zh-CN': '3. 不应有任何不一致。如有红色用例，请将其编号与 Excel 版本告知本加载项的维护人员。',
  },
  allCases: { en: 'Cases', 'zh-CN': '用例数' },
  agreeing: { en: 'Agree', 'zh-CN': '一致' },
  differing: { en: 'Differ', 'zh-CN': '不一致' },
  ofCases: { en: 'of {count} agree', 'zh-CN': '共 {count} 个用例，此为一致数' },
  agrees: { en: 'agrees', 'zh-CN': '一致' },
  differs: { en: 'differs', 'zh-CN': '不一致' },
  number: { en: 'No.', 'zh-CN': '编号' },
  function: { en: 'Function', 'zh-CN': '函数' },
  case: { en: 'Case', 'zh-CN': '用例' },
  verdict: { en: 'Verdict', 'zh-CN': '结论' },
  expected: { en: 'Expected', 'zh-CN': '正确结果' },
  result: { en: 'Result', 'zh-CN': '计算结果' },
  agreement: { en: 'Agreement', 'zh-CN': '核对' },
} satisfies Record<string, Text>;
