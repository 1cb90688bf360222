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
  zeroDenominator: { en: 'A denominator is 0.', 'zh-CN': '除数为 0。' },
  rules: { en: 'What holds for every function', 'zh-CN': '所有函数的共同规则' },
  faultsLead: {
    en: 'Hover over the green corner of the cell to read the sentence.',
    'zh-CN': '将鼠标悬停在单元格的绿色角标上可查看提示。',
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
