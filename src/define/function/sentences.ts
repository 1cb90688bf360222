import type { Text } from '../../core/text';

/**
 * What any function says of a bad cell or a bad shape: what is wanted, what was found, what to do. {where} is said by
 * the reader.
 */
export const sentences = {
  where: { en: '{argument}{place}: ', 'zh-CN': '“{argument}”{place}：' },
  row: { en: ', row {row}', 'zh-CN': '第 {row} 行' },
  column: { en: ', column {column}', 'zh-CN': '第 {column} 列' },
  rowAndColumn: { en: ', row {row}, column {column}', 'zh-CN': '第 {row} 行第 {column} 列' },

  incoming: {
    en: 'This cell is the error {error}. Correct it first.',
    'zh-CN': '该单元格是错误值 {error}。请先修正。',
  },
  notANumber: {
    en: '“{found}” is not a number. Enter a number or clear the cell.',
    'zh-CN': '“{found}”不是数字。请输入数字或清空该单元格。',
  },
  numberAsText: {
    en: '“{found}” is a number typed as text. Convert it to a number.',
    'zh-CN': '“{found}”是以文本形式存储的数字。请转换为数字。',
  },
  dateAsText: {
    en: '“{found}” is a date typed as text. Convert it to a date.',
    'zh-CN': '“{found}”是以文本形式存储的日期。请转换为日期。',
  },
  header: {
    en: '“{found}” looks like the header. Start one row lower.',
    'zh-CN': '“{found}”像是标题。请从下一行开始选择。',
  },
  flagForNumber: {
    en: '{found} is not a number. Enter a number or clear the cell.',
    'zh-CN': '{found} 不是数字。请输入数字或清空该单元格。',
  },
  notFinite: {
    en: 'The number is too large to calculate with. Enter a smaller one.',
    'zh-CN': '数字过大，无法计算。请输入较小的数。',
  },
  notAShare: {
    en: 'Enter a share from 0 to 1, for example 0.15 or 15%; this is {found}.',
    'zh-CN': '请输入 0 至 1 之间的比例，例如 0.15 或 15%；当前为 {found}。',
  },
  notAShareAboveZero: {
    en: 'Enter a share above 0, up to 1, or leave it out; this is {found}. All of it is 100%.',
    'zh-CN': '请输入大于 0、不超过 1 的比例，或省略该参数；当前为 {found}。全部为 100%。',
  },
  notADailyRate: {
    en: 'Enter a daily rate from 0 to 0.01, for example 0.0005 or 0.05%; this is {found}.',
    'zh-CN': '请输入 0 至 0.01 之间的日利率，例如 0.0005 或 0.05%；当前为 {found}。',
  },
  negative: { en: 'Enter 0 or more; this is {found}.', 'zh-CN': '请输入 0 或更大的数；当前为 {found}。' },
  notAboveZero: {
    en: 'Enter a number above 0; this is {found}.',
    'zh-CN': '请输入大于 0 的数；当前为 {found}。',
  },
  notWhole: {
    en: 'Enter a whole number of {least} or more; this is {found}.',
    'zh-CN': '请输入不小于 {least} 的整数；当前为 {found}。',
  },
  notADate: {
    en: '“{found}” is not a date. Enter a date, for example 2026-03-31.',
    'zh-CN': '“{found}”不是日期。请输入日期，例如 2026-03-31。',
  },
  datesApart: {
    en: '{first} ({from}) and {other} ({to}) are more than 50 years apart: one of them cannot be a date. Enter both as dates.',
    'zh-CN': '“{first}”（{from}）与“{other}”（{to}）相差超过 50 年，其中之一不是日期。请都输入为日期。',
  },
  lostDigits: {
    en: '{found} has more than 15 digits, and Excel keeps only 15 of a number. Enter it as text.',
    'zh-CN': '{found} 超过 15 位，而 Excel 的数字只保留 15 位。请以文本形式输入。',
  },
  notAFlag: {
    en: '“{found}” is neither yes nor no. Enter TRUE or FALSE.',
    'zh-CN': '“{found}”既非“是”也非“否”。请输入 TRUE 或 FALSE。',
  },
  notAChoice: {
    en: '“{found}” is not an option. Enter one of: {codes}.',
    'zh-CN': '“{found}”不是可选项。请输入其中之一：{codes}。',
  },

  sizes: {
    en: '{argument} has {found}, but {first} has {expected}. Select ranges of the same size, or a single cell.',
    'zh-CN': '“{argument}”为 {found}，而“{first}”为 {expected}。请选择大小相同的区域，或单个单元格。',
  },
  length: {
    en: '{argument} has {found}, but {first} has {expected}. Select as many cells as {first} has.',
    'zh-CN': '“{argument}”为 {found}，而“{first}”为 {expected}。请选择与“{first}”数量相同的单元格。',
  },
  customers: {
    en: '{argument} has {found}, but {first} ({size}) is one row per customer, {customers} in all. Select one cell, or one per customer.',
    'zh-CN':
      '“{argument}”为 {found}，而“{first}”（{size}）每行一个客户，共 {customers} 个。请选择一个单元格，或每个客户一个。',
  },
  weights: {
    en: 'Select {count} weights for {first}, in one row or one column; {argument} has {found}.',
    'zh-CN': '请为“{first}”选择 {count} 个权重，排成一行或一列；“{argument}”为 {found}。',
  },
  blankWeight: {
    en: 'The weight is blank. Enter it; 0 leaves its column out.',
    'zh-CN': '权重为空。请输入权重；0 表示该列不计。',
  },
  oneCell: {
    en: '{argument} has {found}. Select a single cell.',
    'zh-CN': '“{argument}”为 {found}。请只选择一个单元格。',
  },
  missing: { en: '{argument} is blank. Enter a value.', 'zh-CN': '“{argument}”为空。请输入数值。' },
  nothing: {
    en: '{argument} has no values. Select the cells with the figures.',
    'zh-CN': '“{argument}”中没有数据。请选择含有数据的单元格。',
  },
  listBlank: {
    en: 'The cell is blank, with values after it. Fill it in or close the gap.',
    'zh-CN': '该单元格为空，而其后还有数值。请填写或去掉空格。',
  },
  tableMissing: {
    en: '{argument} is empty. Select the table without its header row.',
    'zh-CN': '“{argument}”为空。请选择不含标题行的表。',
  },
  tableColumns: {
    en: '{argument} has {found}, but needs {expected}. Select the table without its header row.',
    'zh-CN': '“{argument}”为 {found}，需要 {expected}。请选择不含标题行的表。',
  },
  tableBlank: {
    en: 'The cell is blank. Fill it in or remove the row.',
    'zh-CN': '该单元格为空。请填写或删除该行。',
  },
  tableEnd: {
    en: 'The last row must have no edge, so that every value finds a row; this is {found}. Clear it or add a last row.',
    'zh-CN': '最后一行不应有界限，使任何数值都有对应的行；当前为 {found}。请清空该单元格或补充最后一行。',
  },
  tableRepeat: {
    en: '“{found}” is in the table twice. Remove one of the rows.',
    'zh-CN': '“{found}”在表中重复。请删除其中一行。',
  },
  tableOrder: {
    en: '{found} is out of order. Sort the table by its first column.',
    'zh-CN': '{found} 顺序有误。请按第一列对表排序。',
  },
  tooLarge: {
    en: 'The result is too large for a cell. Enter smaller figures.',
    'zh-CN': '结果过大，单元格无法容纳。请输入较小的数。',
  },
} satisfies Record<string, Text>;
