import type { Text } from '../../core/text';

/** What the first view says to those who open the pane for the first time. */
export const words = {
  title: { en: 'How it works', 'zh-CN': '使用说明' },
  hint: { en: 'Three steps from your data to a finished sheet.', 'zh-CN': '从数据到分析表，只需三步。' },
  lead: {
    en: 'Kehu builds finished sheets from the customers, sales and receivables in this workbook.',
    'zh-CN': 'Kehu 用工作簿中的客户、销售与应收账款数据生成成品分析表。',
  },
  steps: { en: 'Three steps', 'zh-CN': '三个步骤' },
  select: {
    en: 'Click into your table, or select its columns. Your data is only read, never changed.',
    'zh-CN': '单击表格中任意单元格，或选择各列。您的数据只读不改。',
  },
  choose: {
    en: 'Choose a sheet. Those that fit your selection are marked; without data, insert sample data.',
    'zh-CN': '选择一张分析表。适合当前选区的会有标记；没有数据时，可插入示例数据。',
  },
  build: {
    en: 'Look at the preview, then create the sheet. Its formulas stay live, and it explains every column.',
    'zh-CN': '查看预览后生成工作表。其中的公式保持联动，每一列都有说明。',
  },
  local: {
    en: 'Everything is calculated on this device: nothing of your workbook is sent anywhere.',
    'zh-CN': '所有计算均在本机完成，不会向任何地方发送工作簿内容。',
  },
  start: { en: 'Start', 'zh-CN': '开始使用' },
} satisfies Record<string, Text>;
