import type { Text } from '../../core/text';

/** What the view that explains a cell says. */
export const words = {
  title: { en: 'Explain', 'zh-CN': '解释' },
  hint: {
    en: 'Select a cell of a Kehu sheet, or a cell with a Kehu function, and read how its number came about.',
    'zh-CN': '选择 Kehu 工作表或含 Kehu 函数的单元格，即可查看其数值由来。',
  },
  reading: { en: 'Reading the cell…', 'zh-CN': '正在读取单元格…' },
  notRead: { en: 'The cell was not read.', 'zh-CN': '未能读取单元格。' },
  tryAgain: { en: 'Try again', 'zh-CN': '重试' },
  cell: { en: '{cell}: {text}', 'zh-CN': '{cell}：{text}' },
  emptyCell: { en: '{cell} is empty.', 'zh-CN': '{cell} 为空。' },

  sheet: {
    en: '“{title}”, built {date} by Kehu {version}.',
    'zh-CN': '“{title}”，{date} 由 Kehu {version} 生成。',
  },
  own: {
    en: 'The value of the cell itself: data, or yours to change.',
    'zh-CN': '单元格中直接存放的值：数据，或可由您修改。',
  },
  typedOver: {
    en: 'This cell holds a value where a formula was built: it no longer follows its row.',
    'zh-CN': '此处原有公式，现为数值：不再随该行变化。',
  },
  from: { en: 'From these cells', 'zh-CN': '取自以下单元格' },
  goTo: { en: 'Select {cell}', 'zh-CN': '选择 {cell}' },
  notShown: { en: 'The cell was not shown.', 'zh-CN': '未能显示该单元格。' },
  rule: { en: 'Rule: {rule}', 'zh-CN': '规则：{rule}' },
  addIn: { en: 'The same by a function: {name}', 'zh-CN': '对应函数：{name}' },
  policy: { en: '{name}: {unit}. Source: {source}', 'zh-CN': '{name}：{unit}。来源：{source}' },
  setBy: {
    en: 'Policy version {version}, {date}, {by}: {why}',
    'zh-CN': '政策版本 {version}，{date}，{by}：{why}',
  },
  formula: { en: 'Formula', 'zh-CN': '公式' },

  function: { en: 'Function {name}', 'zh-CN': '函数 {name}' },
  fault: { en: 'Why it shows {error}', 'zh-CN': '显示 {error} 的原因' },
  divided: {
    en: 'What it divides by is 0 or blank: a total, a count or a divisor among the arguments. Check those cells; where 0 is right, the figure does not exist.',
    'zh-CN': '除数为 0 或空白：参数中的合计、个数或除数。请核对这些单元格；若确为 0，则该指标不存在。',
  },
  incoming: {
    en: 'A cell that it reads shows an error itself. Mend that cell first.',
    'zh-CN': '所读取的单元格本身有错误。请先更正该单元格。',
  },
  nested: {
    en: 'The function is inside a longer formula. Put it into a cell of its own to read why it shows an error.',
    'zh-CN': '该函数嵌在更长的公式中。请将其单独放入一个单元格，以查看出错原因。',
  },
  noFunction: {
    en: 'Excel does not know the function here: the workbook was opened without Kehu. Select the cell, press F2 and Enter.',
    'zh-CN': 'Excel 不认识此函数：工作簿曾在未加载 Kehu 的情况下打开。请在函数单元格按 F2 后回车。',
  },
  noFault: { en: 'The function gives a result.', 'zh-CN': '函数有结果。' },
  spill: {
    en: 'The result needs more cells than are free. Clear the cells below and to the right.',
    'zh-CN': '结果所需的单元格不为空。请清空下方与右侧的单元格。',
  },
  argument: { en: '{name}: {text}', 'zh-CN': '{name}：{text}' },
  helpPage: { en: 'Help on {name}', 'zh-CN': '{name} 的帮助' },

  nothing: {
    en: 'Nothing of Kehu is in this cell. Select a cell of a built sheet, or one with a Kehu function.',
    'zh-CN': '此单元格没有 Kehu 的内容。请选择所生成工作表或含 Kehu 函数的单元格。',
  },
  unknownCell: {
    en: 'This cell belongs to no table of the sheet.',
    'zh-CN': '此单元格不属于该工作表的任何表格。',
  },
  moved: {
    en: 'The sheet was rearranged or its data changed its columns, so the cell cannot be told apart. Update the sheet, then select the cell again.',
    'zh-CN': '工作表已重排，或数据的列已改变，无法识别该单元格。请更新工作表后重新选择。',
  },
  noSource: {
    en: 'The data of the sheet was not read, so its words are missing.',
    'zh-CN': '未能读取该表的数据，因此无法用文字说明。',
  },
  unknownSheet: {
    en: 'The sheet was made by another version of Kehu, or its memory is damaged.',
    'zh-CN': '该表由其他版本的 Kehu 生成，或其记录已损坏。',
  },
} satisfies Record<string, Text>;
