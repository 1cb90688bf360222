import type { Text } from '../../core/text';

/** The words of the frame around every help page. */
export const words = {
  product: { en: 'Kehu', 'zh-CN': 'Kehu' },
  title: { en: 'Kehu help', 'zh-CN': 'Kehu 帮助' },
  indexLead: {
    en: 'Type a function into a cell, or build a finished sheet from the Kehu pane on the Home tab.',
    'zh-CN': '在单元格中输入函数，或从“开始”选项卡的 Kehu 窗格生成成品工作表。',
  },
  contents: { en: 'Contents', 'zh-CN': '目录' },
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
  allSheets: { en: 'Sheets', 'zh-CN': '分析表' },
  inGroup: { en: 'In the group “{group}”.', 'zh-CN': '属于“{group}”。' },
  pictureLead: {
    en: 'Built from the sample data that the form inserts. The upper part of the sheet:',
    'zh-CN': '由表单可插入的示例数据生成。工作表上部：',
  },
  chart: { en: 'Chart: {title}', 'zh-CN': '图表：{title}' },
  needs: { en: 'What it needs', 'zh-CN': '所需数据' },
  column: { en: 'Column', 'zh-CN': '列' },
  anyNumber: { en: 'Any number of columns side by side.', 'zh-CN': '可并排任意多列。' },
  alsoCalled: { en: 'Also found as: {headers}.', 'zh-CN': '也可识别为：{headers}。' },
  options: { en: 'Options', 'zh-CN': '选项' },
  policies: { en: 'What its results hang on', 'zh-CN': '结果所依据的政策' },
  methods: { en: 'Methods', 'zh-CN': '方法' },
  methodsLead: {
    en: 'Every method of the texts by its number, with the sheet or the function that carries it out.',
    'zh-CN': '按编号列出原文的全部方法，以及实现该方法的分析表或函数。',
  },
  number: { en: 'Number', 'zh-CN': '编号' },
  method: { en: 'Method', 'zh-CN': '方法' },
  foundIn: { en: 'Where it is found', 'zh-CN': '所在之处' },
  notYet: { en: 'Not in this version.', 'zh-CN': '本版本尚未提供。' },
  leftOut: { en: 'Left out.', 'zh-CN': '未纳入。' },
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
