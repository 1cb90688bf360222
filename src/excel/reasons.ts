import type { Text } from '../core/text';

/** What happened and what to do, for each reason why Excel could not do something. */
export const reasons = {
  protected: {
    en: 'The workbook or the sheet is protected. Remove the protection (Review tab), then try again.',
    'zh-CN': '工作簿或工作表受保护。请先在“审阅”选项卡中撤消保护，然后重试。',
  },
  busy: {
    en: 'Excel is busy with other work. Wait a moment, then try again.',
    'zh-CN': 'Excel 正忙。请稍候重试。',
  },
  cellEdit: {
    en: 'A cell is being edited. Finish it with Enter or Esc, then try again.',
    'zh-CN': '正在编辑单元格。请按 Enter 或 Esc 结束编辑，然后重试。',
  },
  noAnswer: {
    en: 'Excel did not answer. Finish any cell you are editing (Enter or Esc), then try again.',
    'zh-CN': 'Excel 没有响应。如正在编辑单元格，请按 Enter 或 Esc 结束，然后重试。',
  },
  session: {
    en: 'The connection to the workbook has ended. Save your work and reload the page.',
    'zh-CN': '与工作簿的连接已断开。请保存工作并重新加载页面。',
  },
  otherWorkbook: {
    en: 'Another workbook was in front. Click into this workbook, then try again.',
    'zh-CN': '当前激活的是另一个工作簿。请单击本工作簿，然后重试。',
  },
  oldExcel: {
    en: 'This version of Excel cannot do this. Update Excel, or use Excel on the web.',
    'zh-CN': '此版本的 Excel 不支持该操作。请更新 Excel，或使用 Excel 网页版。',
  },
  tooLarge: {
    en: 'This is too much data for Excel to hand over at once. Select fewer rows or columns.',
    'zh-CN': '数据过多，Excel 无法一次传送。请减少所选行或列。',
  },
  nameTaken: {
    en: 'Another sheet with that name was added at the same moment. Try again.',
    'zh-CN': '刚刚新增了同名工作表。请重试。',
  },
  gone: {
    en: 'A sheet or range that was needed no longer exists. Select the data again.',
    'zh-CN': '所需的工作表或区域已不存在。请重新选择数据。',
  },
  noRange: {
    en: 'No cells are selected. Click into your data and try again.',
    'zh-CN': '没有选中单元格。请单击数据区域后重试。',
  },
  noCells: {
    en: 'This kind of sheet has no cells to read. Select data on a worksheet.',
    'zh-CN': '该类工作表没有可读取的单元格。请在普通工作表中选择数据。',
  },
  empty: {
    en: 'The selected cells are empty. Select the cells that hold your data, with their headers.',
    'zh-CN': '所选单元格为空。请选择含数据及标题行的单元格。',
  },
  notSideBySide: {
    en: 'The selected areas are not in the same rows ({first} and {other}). Select columns over the same rows.',
    'zh-CN': '所选区域不在相同的行上（{first} 与 {other}）。请选择行范围相同的列。',
  },
  overlapping: {
    en: 'The selected areas share cells ({first} and {other}). Select each column once.',
    'zh-CN': '所选区域有重叠（{first} 与 {other}）。每列请只选一次。',
  },
  tooManyCells: {
    en: 'The selection has {cells} filled cells; at most {limit} can be read. Select fewer columns or rows.',
    'zh-CN': '所选区域有 {cells} 个非空单元格，最多可读取 {limit} 个。请减少所选列或行。',
  },
  changing: {
    en: 'Rows were inserted or deleted while the data was being read. Wait until the changes are done, then read it again.',
    'zh-CN': '读取期间数据行有插入或删除。请待更改完成后重新读取。',
  },
  tooManyAreas: {
    en: 'More than {limit} separate areas are selected. Select fewer.',
    'zh-CN': '所选的不连续区域超过 {limit} 个，请减少。',
  },
  occupied: {
    en: 'The result needs cells that are not empty ({cells}). Select an empty cell with enough room, then insert again.',
    'zh-CN': '结果所需的单元格不为空（{cells}）。请选择有足够空白位置的单元格，然后再次插入。',
  },
  leftOver: {
    en: 'Kehu could not delete the unfinished sheet “{sheet}”. Delete it by hand.',
    'zh-CN': '未能删除未完成的工作表“{sheet}”。请手动删除。',
  },
  noTable: {
    en: '“{sheet}” has no table that could be updated. Build a new sheet instead.',
    'zh-CN': '“{sheet}”中没有可更新的表格。请改为生成新的工作表。',
  },
  columnsMoved: {
    en: 'Columns were inserted at the left edge of “{sheet}”, so it cannot be updated. Move them to the right of the table, or build a new sheet.',
    'zh-CN': '“{sheet}”的左侧插入了列，因此无法更新。请将这些列移到表格右侧，或生成新的工作表。',
  },
  notRestored: {
    en: 'Excel did not let Kehu set the sheet back. If there is a sheet “{sheet}”, it holds the former state, complete: keep it. If there is none, the sheet is as it was.',
    'zh-CN':
      'Excel 未能完成恢复。如有工作表“{sheet}”，其中完整保存了原有内容，请保留；如没有，则工作表保持原样。',
  },
  brokenOff: {
    en: 'An update of this sheet was broken off. Its former state is complete in “{sheet}”. Set the sheet back first.',
    'zh-CN': '此工作表的更新曾中断。原有内容完整保存在“{sheet}”中。请先恢复工作表。',
  },
  unknown: {
    en: 'Excel reported an unexpected error ({code}). Try again; if it comes back, restart Excel.',
    'zh-CN': 'Excel 报告了未知错误（{code}）。请重试；若仍出现，请重新启动 Excel。',
  },
} satisfies Record<string, Text>;

export type Reason = keyof typeof reasons;
