import type { Text } from '../../core/text';

/** What any function says of a bad cell or a bad shape: what, where, what to do. {where} is said by the reader. */
export const sentences = {
  where: { en: '{argument}{place}: ', 'zh-CN': '“{argument}”{place}：' },
  row: { en: ', row {row}', 'zh-CN': '第 {row} 行' },
  column: { en: ', column {column}', 'zh-CN': '第 {column} 列' },
  rowAndColumn: { en: ', row {row}, column {column}', 'zh-CN': '第 {row} 行第 {column} 列' },

  incoming: {
    en: 'this cell is the error {error}. Correct it first.',
    'zh-CN': '该单元格是错误值 {error}，请先改正。',
  },
  notANumber: {
    en: '“{found}” is not a number. Enter a number or clear the cell.',
    'zh-CN': '“{found}”不是数字。请输入数字或清空该单元格。',
  },
  numberAsText: {
    en: '“{found}” is a number typed as text. Convert it to a number.',
    'zh-CN': '“{found}”是以文本形式存储的数字，请转换为数字。',
  },
  flagForNumber: {
    en: '{found} is not a number. Enter a number or clear the cell.',
    'zh-CN': '{found} 不是数字。请输入数字或清空该单元格。',
  },
  notFinite: { en: 'the number is too large to calculate with.', 'zh-CN': '数字过大，无法计算。' },
  notAShare: {
    en: '{found} is not between 0 and 1. Type 0.15 or 15% for fifteen per cent.',
    'zh-CN': '{found} 不在 0 与 1 之间。百分之十五请输入 0.15 或 15%。',
  },
  notADailyRate: {
    en: '{found} is not between 0 and 0.01 a day. Type 0.0005 or 0.05% for five in ten thousand.',
    'zh-CN': '{found} 不在每日 0 至 0.01 之间。万分之五请输入 0.0005 或 0.05%。',
  },
  negative: { en: '{found} is negative. Enter 0 or more.', 'zh-CN': '{found} 为负数。请输入 0 或更大的数。' },
  notAboveZero: {
    en: '{found} is not above 0. Enter a number above 0.',
    'zh-CN': '{found} 不大于 0。请输入大于 0 的数。',
  },
  notWhole: {
    en: '{found} is not a whole number from {least} up.',
    'zh-CN': '{found} 不是不小于 {least} 的整数。',
  },
  notADate: {
    en: '“{found}” is not a date. Enter it as a date, for example 2026-03-31.',
    'zh-CN': '“{found}”不是日期。请按日期输入，例如 2026-03-31。',
  },
  notAFlag: {
    en: '“{found}” is neither yes nor no. Enter TRUE or FALSE.',
    'zh-CN': '“{found}”既非“是”也非“否”。请输入 TRUE 或 FALSE。',
  },
  notAChoice: {
    en: '“{found}” is not known here. Use one of: {codes}.',
    'zh-CN': '“{found}”不可用。可选：{codes}。',
  },

  sizes: {
    en: '{argument} has {found} cells, but {first} has {expected}. Select ranges of the same size.',
    'zh-CN': '“{argument}”为 {found} 个单元格，而“{first}”为 {expected} 个。请选择大小相同的区域。',
  },
  customers: {
    en: '{argument} has {found} cells, but {first} ({size}) holds {customers} customer(s): one a row, a single column being one. Give one cell, or one a customer.',
    'zh-CN':
      '“{argument}”为 {found} 个单元格，而“{first}”（{size}）含 {customers} 个客户：每行一个，单独一列为一个。请给出一个单元格，或每个客户一个。',
  },
  oneCell: {
    en: '{argument} takes a single cell, not {found}.',
    'zh-CN': '“{argument}”只接受一个单元格，而不是 {found}。',
  },
  missing: { en: '{argument} is blank. Give it a value.', 'zh-CN': '“{argument}”为空，请给出数值。' },
  nothing: {
    en: '{argument} holds no values. Select the cells with the figures.',
    'zh-CN': '“{argument}”中没有数据。请选择含有数据的单元格。',
  },
  tableMissing: {
    en: '{argument} is empty. Select the table without its header row.',
    'zh-CN': '“{argument}”为空。请选择不含标题行的表。',
  },
  tableColumns: {
    en: '{argument} has {found} columns, but needs {expected}. Select the table without its header row.',
    'zh-CN': '“{argument}”有 {found} 列，需要 {expected} 列。请选择不含标题行的表。',
  },
  tableBlank: {
    en: 'the cell is blank. Fill it or remove the row.',
    'zh-CN': '该单元格为空。请填写或删除该行。',
  },
  tableRepeat: {
    en: '“{found}” stands in the table twice. Remove one row.',
    'zh-CN': '“{found}”在表中重复，请删除一行。',
  },
  tableOrder: {
    en: '{found} breaks the order of the table. Sort its rows.',
    'zh-CN': '{found} 破坏了表的顺序，请排序。',
  },
  tooLarge: { en: 'The result is too large for a cell.', 'zh-CN': '结果过大，单元格无法容纳。' },
} satisfies Record<string, Text>;
