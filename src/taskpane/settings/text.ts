import type { Text } from '../../core/text';

/** What the settings say. */
export const words = {
  title: { en: 'Settings', 'zh-CN': '设置' },
  hint: { en: 'Language, and the formulas of new sheets.', 'zh-CN': '语言，以及新分析表所用的公式。' },
  forYou: { en: 'For you, on this device', 'zh-CN': '个人设置（本机）' },
  forYouHint: {
    en: 'Kept on this device only. You can change it back at any time.',
    'zh-CN': '仅保存在本机，可随时改回。',
  },
  forWorkbook: { en: 'For this workbook', 'zh-CN': '本工作簿' },
  forWorkbookHint: {
    en: 'Kept in the workbook, for everyone who opens it with Kehu, once it is saved. You can change it back at any time.',
    'zh-CN': '保存工作簿后随之保留，对用 Kehu 打开它的每个人有效，可随时改回。',
  },
  language: { en: 'Language', 'zh-CN': '语言' },
  languageHint: {
    en: 'Of the pane and of new sheets. Sheets that are built keep theirs.',
    'zh-CN': '用于任务窗格与新分析表。已生成的分析表保持原语言。',
  },
  style: { en: 'Formulas in new sheets', 'zh-CN': '新分析表的公式' },
  styleHint: {
    en: 'Sheets that are built keep theirs. The numbers are the same in all three.',
    'zh-CN': '已生成的分析表保持不变。三种方式所得数值相同。',
  },
  plain: { en: 'Plain Excel: live on any computer', 'zh-CN': '普通 Excel 公式：任何电脑均可联动' },
  addIn: { en: 'Kehu functions where there are any', 'zh-CN': '尽可能使用 Kehu 函数' },
  values: { en: 'Values only, for sending outside', 'zh-CN': '仅数值，适合外发' },
  asForYou: { en: 'As for you', 'zh-CN': '同个人设置' },
  reading: { en: 'Reading the settings…', 'zh-CN': '正在读取设置…' },
  notRead: { en: 'The settings of this workbook were not read.', 'zh-CN': '未能读取本工作簿的设置。' },
  notKept: { en: 'The setting was not kept.', 'zh-CN': '未能保存该设置。' },
  kept: { en: 'Kept in the workbook.', 'zh-CN': '已存入工作簿。' },
} satisfies Record<string, Text>;
