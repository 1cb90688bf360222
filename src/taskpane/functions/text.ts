import type { Text } from '../../core/text';

/** What the list of functions and the form of one say. */
export const words = {
  title: { en: 'Functions', 'zh-CN': '函数' },
  hint: {
    en: 'Choose a function, point to its arguments, and see the result before it is inserted.',
    'zh-CN': '选择函数并指定参数，插入之前即可查看结果。',
  },
  search: { en: 'Search functions', 'zh-CN': '搜索函数' },
  found: { en: 'Functions found: {count}', 'zh-CN': '找到 {count} 个函数' },
  noneFound: {
    en: 'No function fits “{found}”. Try another word, or a part of the name.',
    'zh-CN': '没有与“{found}”相符的函数。请换一个词，或输入名称的一部分。',
  },
  back: { en: 'All functions', 'zh-CN': '全部函数' },

  arguments: { en: 'Arguments', 'zh-CN': '参数' },
  optional: { en: '{name} (optional)', 'zh-CN': '{name}（可选）' },
  useSelection: { en: 'Use selection', 'zh-CN': '使用选区' },
  useSelectionFor: { en: 'Use the selected cells for {name}', 'zh-CN': '将所选单元格用作“{name}”' },
  defaultChoice: { en: 'Default', 'zh-CN': '默认' },
  unreadable: {
    en: 'This is neither cells nor a value. Type cells (A2:A8), a number, TRUE or FALSE, or a text in quotation marks.',
    'zh-CN': '无法识别。请输入单元格区域（A2:A8）、数字、TRUE 或 FALSE，或加引号的文本。',
  },
  example: { en: 'Fill in the example', 'zh-CN': '填入示例' },
  helpPage: { en: 'Help on {name}', 'zh-CN': '{name} 的帮助' },

  result: { en: 'Result', 'zh-CN': '结果' },
  formula: { en: 'Formula', 'zh-CN': '公式' },
  missing: { en: 'Fill in {name} to see the result.', 'zh-CN': '填写“{name}”后即可查看结果。' },
  calculating: { en: 'Calculating…', 'zh-CN': '正在计算…' },
  size: { en: '{rows} rows × {columns} columns', 'zh-CN': '{rows} 行 × {columns} 列' },
  firstRows: { en: 'first {shown} of {rows} rows', 'zh-CN': '共 {rows} 行，显示前 {shown} 行' },
  resultTable: { en: 'Result of {name}', 'zh-CN': '{name} 的结果' },
  notRead: { en: 'The cells of {name} were not read.', 'zh-CN': '未能读取“{name}”的单元格。' },

  insert: { en: 'Insert', 'zh-CN': '插入' },
  insertHint: {
    en: 'Goes into the active cell, if it and the cells for the result are empty. Ctrl+Z takes it back.',
    'zh-CN': '写入活动单元格；该单元格及结果所需的单元格须为空。可用 Ctrl+Z 撤消。',
  },
  inserted: { en: 'Inserted in {cell}.', 'zh-CN': '已插入 {cell}。' },
  notInserted: { en: 'Nothing was inserted.', 'zh-CN': '未插入。' },
} satisfies Record<string, Text>;
