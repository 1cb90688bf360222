import type { Text } from '../core/text';

/** What the pane says of updating a built sheet. */
export const words = {
  title: { en: 'Update “{sheet}”', 'zh-CN': '更新“{sheet}”' },
  builtSheets: { en: 'Sheets built earlier', 'zh-CN': '已生成的工作表' },
  inFront: { en: 'Open in front', 'zh-CN': '当前工作表' },
  offer: {
    en: 'Reads the data again and shows what would change before anything is written.',
    'zh-CN': '重新读取数据，并在写入前显示将有哪些变化。',
  },
  damaged: {
    en: 'What this sheet remembers of its making is damaged, so it cannot be updated. The sheet itself is left alone. Build a new one instead.',
    'zh-CN': '此工作表的生成记录已损坏，无法更新；工作表保持原样。请改为生成新的工作表。',
  },
  newer: {
    en: 'This sheet was built by a newer version of Kehu, so it cannot be updated here and is left alone. Update Kehu first.',
    'zh-CN': '此工作表由较新版本的 Kehu 生成，无法在此更新，保持原样。请先更新 Kehu。',
  },
  unknownSheet: {
    en: 'This version of Kehu does not have the analysis of this sheet, so it is left alone.',
    'zh-CN': '当前版本的 Kehu 没有此工作表的分析类型，因此保持原样。',
  },
  reading: { en: 'Reading the data and the sheet…', 'zh-CN': '正在读取数据和工作表…' },
  sourceNotRead: { en: '“{source}” was not read.', 'zh-CN': '未能读取“{source}”。' },
  chooseAgain: { en: 'Use current selection', 'zh-CN': '使用当前选区' },
  sourceRenamed: {
    en: '“{before}”, which holds “{source}”, is now called “{now}”.',
    'zh-CN': '“{source}”所在的工作表“{before}”现名为“{now}”。',
  },
  notRead: { en: 'The sheet cannot be updated now.', 'zh-CN': '目前无法更新工作表。' },
  dataForbid: {
    en: 'The data as they are now do not allow an update. Correct them, then read again.',
    'zh-CN': '按目前的数据无法更新。请更正后重新读取。',
  },
  readAgain: { en: 'Read again', 'zh-CN': '重新读取' },
  unchanged: {
    en: 'Nothing has changed since the sheet was built or last updated.',
    'zh-CN': '自生成或上次更新以来没有变化。',
  },
  changes: { en: 'What will change', 'zh-CN': '将有的变化' },
  figures: { en: 'Totals', 'zh-CN': '合计' },
  change: { en: '{name}: {from} → {to}', 'zh-CN': '{name}：{from} → {to}' },
  added: { en: 'New: {count}', 'zh-CN': '新增：{count}' },
  gone: { en: 'Gone: {count}', 'zh-CN': '不再出现：{count}' },
  changed: { en: '{result} changed: {count}', 'zh-CN': '{result}有变化：{count}' },
  otherwise: {
    en: 'Other figures changed, with the same result: {count}',
    'zh-CN': '其他数据有变化、结果不变：{count}',
  },
  left: {
    en: 'Your entries for those who are gone stay in the copy only',
    'zh-CN': '不再出现者的个人填写内容仅保留在副本中',
  },
  entry: { en: '{name}, {header}: {entry}', 'zh-CN': '{name}，{header}：{entry}' },
  more: { en: '{count} more', 'zh-CN': '另有 {count} 项' },
  blank: { en: 'blank', 'zh-CN': '空白' },
  hint: {
    en: 'The former state is kept beside as “{copy}” until you delete it. Excel cannot undo an update.',
    'zh-CN': '原有内容将另存为“{copy}”，直到您将其删除。Excel 无法撤消更新。',
  },
  update: { en: 'Update sheet', 'zh-CN': '更新工作表' },
  updating: { en: 'Updating “{sheet}”…', 'zh-CN': '正在更新“{sheet}”…' },
  updatingSoFar: { en: 'Updating “{sheet}”: {percent}%', 'zh-CN': '正在更新“{sheet}”：{percent}%' },
  meanwhile: {
    en: 'The data or the sheet changed meanwhile; nothing was written. What would change now is shown.',
    'zh-CN': '数据或工作表在此期间有变化，未写入任何内容。现显示最新的变化。',
  },
  updated: {
    en: 'Updated “{sheet}”. The former state is in “{copy}”.',
    'zh-CN': '已更新“{sheet}”。原有内容在“{copy}”中。',
  },
  notUpdated: {
    en: 'The sheet was not updated and is as it was.',
    'zh-CN': '未能更新，工作表保持原样。',
  },
  brokenOff: { en: 'The update was broken off.', 'zh-CN': '更新已中断。' },
  setBack: { en: 'Set the sheet back', 'zh-CN': '恢复工作表' },
  shifts: {
    en: 'Some columns will move. Afterwards, check formulas on other sheets that refer to their cells.',
    'zh-CN': '部分列的位置会变动。更新后请检查其他工作表中引用这些单元格的公式。',
  },
  cancelled: { en: 'Cancelled. The sheet is as it was.', 'zh-CN': '已取消，工作表保持原样。' },
  deleteCopy: { en: 'Delete the copy', 'zh-CN': '删除副本' },
} satisfies Record<string, Text>;
