import type { Text } from '../../core/text';

/** The words of the frame around every help page. */
export const words = {
  product: { en: 'Kehu', 'zh-CN': 'Kehu' },
  title: { en: 'Kehu functions', 'zh-CN': 'Kehu 函数' },
  indexLead: {
    en: 'Type a function into a cell, or build a finished sheet from the Kehu pane on the Home tab.',
    'zh-CN': '在单元格中输入函数，或从“开始”选项卡的 Kehu 窗格生成成品工作表。',
  },
  allFunctions: { en: 'All functions', 'zh-CN': '全部函数' },
  otherLanguage: { en: '简体中文', 'zh-CN': 'English' },
  navigation: { en: 'Help', 'zh-CN': '帮助' },
  syntax: { en: 'Syntax', 'zh-CN': '语法' },
  arguments: { en: 'Arguments', 'zh-CN': '参数' },
  argument: { en: 'Argument', 'zh-CN': '参数' },
  meaning: { en: 'Meaning', 'zh-CN': '说明' },
  required: { en: 'required', 'zh-CN': '必填' },
  optional: { en: 'optional', 'zh-CN': '可选' },
  byDefault: { en: 'default', 'zh-CN': '默认' },
  example: { en: 'Example', 'zh-CN': '示例' },
  exampleLead: { en: '{name}. In {cell}:', 'zh-CN': '{name}。在 {cell} 中输入：' },
  worksheet: { en: 'Worksheet', 'zh-CN': '工作表' },
  faults: { en: 'When it gives an error', 'zh-CN': '出现错误时' },
  when: { en: 'When', 'zh-CN': '情形' },
  error: { en: 'Error', 'zh-CN': '错误值' },
  says: { en: 'What it says', 'zh-CN': '提示' },
  noSentence: { en: 'Excel shows no sentence with this error.', 'zh-CN': 'Excel 对此错误值不显示提示。' },
  rules: { en: 'What holds for every function', 'zh-CN': '所有函数的共同规则' },
  faultsLead: {
    en: 'Select the cell and point to the error button beside it to read the sentence.',
    'zh-CN': '选中该单元格，再指向旁边的错误按钮，即可查看提示。',
  },
  emptyCells: { en: 'Empty cells', 'zh-CN': '空单元格' },
  emptyAsZero: {
    en: 'Some builds of Excel pass an empty cell to a function as 0.',
    'zh-CN': '某些版本的 Excel 会把空单元格作为 0 传入函数。',
  },
  emptyCounts: { en: 'It then counts as 0 in {arguments}.', 'zh-CN': '在{arguments}中，它便按 0 计。' },
  emptyRefused: {
    en: 'In {arguments}, the 0 is refused with #VALUE!.',
    'zh-CN': '在{arguments}中，这个 0 返回 #VALUE!。',
  },
  emptyRow: {
    en: 'Select {arguments} without empty rows: they would be rows of 0.',
    'zh-CN': '选择{arguments}时请不要包含空行，否则空行会成为 0 的行。',
  },
  /** The formulas stand at the bars. */
  emptyKept: {
    en: 'To keep such cells empty, replace |, for example, with |.',
    'zh-CN': '如需保持为空，请将 | 写作 |（示例）。',
  },
  related: { en: 'Related functions', 'zh-CN': '相关函数' },
  version: { en: 'Version {version}', 'zh-CN': '版本 {version}' },
} satisfies Record<string, Text>;

/** The headings that every hand-written page must have, in this order; others may stand between them. */
export const headings = {
  answers: { en: 'What it answers', 'zh-CN': '解决什么问题' },
  formula: { en: 'Formula', 'zh-CN': '公式' },
  pitfalls: { en: 'Pitfalls', 'zh-CN': '注意' },
  source: { en: 'Source', 'zh-CN': '来源' },
} satisfies Record<string, Text>;
