import type { Text } from '../../core/text';

/** What the Policy sheet says of itself. */
export const sentences = {
  title: { en: 'Policy', 'zh-CN': '政策' },
  what: {
    en: 'The cut-offs, tables and weights of this workbook. Sheets built from now on refer to these cells: change one here and they recalculate.',
    'zh-CN': '本工作簿的分界、表格与权重。此后生成的工作表引用这些单元格：在此修改，各表随之重算。',
  },
  rows: {
    en: 'A change typed here belongs to no version until it is recorded: Policy in the task pane, “Record”.',
    'zh-CN': '在此直接修改的内容须记入版本：任务窗格“政策”中的“记录”。',
  },
  versions: { en: 'Versions', 'zh-CN': '版本' },
  version: { en: 'Version', 'zh-CN': '版本' },
  date: { en: 'Date', 'zh-CN': '日期' },
  by: { en: 'By', 'zh-CN': '修改人' },
  why: { en: 'Reason', 'zh-CN': '原因' },
  changes: { en: 'Changed', 'zh-CN': '修改内容' },
  sources: { en: 'Units and sources: {group}', 'zh-CN': '单位与来源：{group}' },
  sourceLine: {
    en: '{name}: {unit}. {source}. Used by: {sheets}.',
    'zh-CN': '{name}：{unit}。{source}。用于：{sheets}。',
  },
} satisfies Record<string, Text>;
