import type { Text } from '../core/text';

/** What the pane itself says. Present tense while working, past tense when done; what went wrong says what to do. */
export const words = {
  chooseSheet: { en: 'What do you want to build?', 'zh-CN': '要生成什么？' },
  chooseSheetHint: {
    en: 'Each choice makes a new sheet from the data you select. Your data is only read.',
    'zh-CN': '每一项都会根据所选数据生成一张新工作表，原数据只读不改。',
  },
  back: { en: 'All analyses', 'zh-CN': '全部分析表' },
  opening: { en: 'Opening…', 'zh-CN': '正在打开…' },
  more: { en: 'More', 'zh-CN': '更多' },
  sheets: { en: 'Analyses', 'zh-CN': '分析表' },

  data: { en: 'Data', 'zh-CN': '数据' },
  takeSelection: { en: 'Use current selection', 'zh-CN': '使用当前选区' },
  follow: { en: 'Follow my selection', 'zh-CN': '跟随选区' },
  reading: { en: 'Reading the selected cells…', 'zh-CN': '正在读取所选单元格…' },
  readSoFar: { en: 'Reading the selected cells: {percent}%', 'zh-CN': '正在读取所选单元格：{percent}%' },
  rowsAndColumns: {
    en: '{rows} rows × {columns} columns, {header}',
    'zh-CN': '{rows} 行 × {columns} 列，{header}',
  },
  headerFound: { en: 'with a header row', 'zh-CN': '含标题行' },
  headerMissing: {
    en: 'without a header row: choose each column below',
    'zh-CN': '无标题行：请在下方逐一选择列',
  },
  notReadYet: {
    en: 'Click into your table, or select its columns, and use the selection.',
    'zh-CN': '请单击表格中任意单元格，或选择各列，然后使用选区。',
  },
  showData: { en: 'Show these cells', 'zh-CN': '显示这些单元格' },
  notRead: { en: 'The selection was not read.', 'zh-CN': '未能读取选区。' },
  selectionRead: { en: 'Read {rows} rows from {address}.', 'zh-CN': '已从 {address} 读取 {rows} 行。' },

  columns: { en: 'Columns', 'zh-CN': '列' },
  noColumn: { en: 'Not used', 'zh-CN': '不使用' },
  chooseColumn: { en: 'Choose a column', 'zh-CN': '请选择列' },
  columnChoice: { en: '{letters}: {header}', 'zh-CN': '{letters}：{header}' },
  optional: { en: '{name} (optional)', 'zh-CN': '{name}（可选）' },

  options: { en: 'Options', 'zh-CN': '选项' },
  resetOptions: { en: 'Reset to defaults', 'zh-CN': '恢复默认' },

  problems: { en: 'Problems', 'zh-CN': '问题' },
  noProblems: { en: 'No problems found in the data.', 'zh-CN': '未发现数据问题。' },
  errorMark: { en: 'Error: ', 'zh-CN': '错误：' },
  warningMark: { en: 'Note: ', 'zh-CN': '提示：' },
  goToCell: { en: 'Go to cell {cell}', 'zh-CN': '转到单元格 {cell}' },
  moreCells: { en: '{count} more cells', 'zh-CN': '另有 {count} 个单元格' },
  notThere: { en: 'The cell was not shown.', 'zh-CN': '未能显示该单元格。' },

  preview: { en: 'Preview', 'zh-CN': '预览' },
  previewRows: { en: 'first {shown} of {rows} rows', 'zh-CN': '共 {rows} 行，显示前 {shown} 行' },
  previewTable: { en: 'Preview of the table', 'zh-CN': '表格预览' },
  calculating: { en: 'Calculating…', 'zh-CN': '正在计算…' },
  howCalculated: { en: 'How it is calculated', 'zh-CN': '计算方法' },
  sameAs: { en: 'As a worksheet function: {name}', 'zh-CN': '对应的工作表函数：{name}' },

  create: { en: 'Create sheet', 'zh-CN': '生成工作表' },
  createHint: {
    en: 'Adds a new sheet; nothing in the workbook is changed.',
    'zh-CN': '将新增一张工作表，不改动工作簿中的任何内容。',
  },
  problemsFirst: {
    en: 'Errors to correct first: {count}',
    'zh-CN': '请先改正 {count} 处错误',
  },
  optionsFirst: { en: 'Correct the options first.', 'zh-CN': '请先改正选项。' },
  dataFirst: { en: 'Select your data first.', 'zh-CN': '请先选择数据。' },
  building: { en: 'Building “{sheet}”…', 'zh-CN': '正在生成“{sheet}”…' },
  buildingSoFar: { en: 'Building “{sheet}”: {percent}%', 'zh-CN': '正在生成“{sheet}”：{percent}%' },
  waitingForExcel: {
    en: 'Excel is busy, or a cell is being edited: press Enter or Esc in the cell.',
    'zh-CN': 'Excel 正忙，或正在编辑单元格：请在单元格中按 Enter 或 Esc。',
  },
  cancel: { en: 'Cancel', 'zh-CN': '取消' },
  cancelling: { en: 'Cancelling…', 'zh-CN': '正在取消…' },
  built: { en: 'Built “{sheet}” with {rows} rows.', 'zh-CN': '已生成“{sheet}”，共 {rows} 行。' },
  goToSheet: { en: 'Go to “{sheet}”', 'zh-CN': '转到“{sheet}”' },
  deleteAgain: { en: 'Delete this sheet', 'zh-CN': '删除该工作表' },
  deleteSure: {
    en: 'Delete “{sheet}” with everything on it? Excel cannot undo this.',
    'zh-CN': '确定删除“{sheet}”及其全部内容？Excel 无法撤消此操作。',
  },
  deleteNow: { en: 'Delete sheet', 'zh-CN': '删除工作表' },
  keep: { en: 'Keep it', 'zh-CN': '保留' },
  deleted: { en: 'Deleted “{sheet}”.', 'zh-CN': '已删除“{sheet}”。' },
  notDeleted: { en: '“{sheet}” was not deleted.', 'zh-CN': '未能删除“{sheet}”。' },
  cancelled: {
    en: 'Cancelled. The workbook is as it was.',
    'zh-CN': '已取消，工作簿保持原样。',
  },
  notBuilt: {
    en: 'The sheet was not built; the workbook is as it was.',
    'zh-CN': '未能生成工作表，工作簿保持原样。',
  },
  notBuiltLeftOver: { en: 'The sheet was not built.', 'zh-CN': '未能生成工作表。' },

  language: { en: 'Language', 'zh-CN': '语言' },
  help: { en: 'Help', 'zh-CN': '帮助' },
  version: { en: 'Version {version}', 'zh-CN': '版本 {version}' },
  broken: {
    en: 'This view stopped because of an error in Kehu. Close the pane and open it again; your workbook is unharmed.',
    'zh-CN': '因 Kehu 自身出错，此视图已停止。请关闭并重新打开任务窗格；工作簿未受影响。',
  },
} satisfies Record<string, Text>;
