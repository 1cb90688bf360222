import type { Locale } from '../../samples/words';

const english = {
  title: 'Kehu sandbox',
  subtitle: 'a test workbook in the browser, not Excel',
  workbook: 'Superstore',
  language: 'Language',
  light: 'Light',
  dark: 'Dark',
  theme: 'Theme',
  openCsv: 'Open CSV …',
  reset: 'Reset',
  leave: 'The workbook of the sandbox is not saved. Discard what you changed?',
  home: 'Home',
  close: 'Close the task pane',
  paneWidth: 'Width of the task pane',
  pane: 'Task pane',
  loading: 'Opening the workbook …',
  loadingLong: 'This takes unusually long. The console of the browser may say why.',
  ready: 'Ready',
  calculating: 'Calculating …',
  dismiss: 'Dismiss',
  failed: 'The sandbox could not start.',
  paneLate:
    'The task pane has not answered for 20 seconds. Is the add-in built for this page? See the console of the browser.',
  paneError: 'Error in the task pane',
  commandUnknown: 'The add-in knows no command named',
  emptyFile: 'This file holds no rows.',
  tooManyRows: 'This file holds more rows than a sheet of Excel (1,048,576).',
  tooManyColumns: 'This file holds more columns than a sheet of Excel (16,384).',
  badQuotes: 'A quotation mark in this file is never closed; the rows after it cannot be read. Row',
  noChart: 'The sandbox cannot draw charts of this type:',
};

const chinese: Record<keyof typeof english, string> = {
  title: 'Kehu 沙盒',
  subtitle: '浏览器里的测试工作簿，不是 Excel',
  workbook: 'Superstore',
  language: '语言',
  light: '浅色',
  dark: '深色',
  theme: '主题',
  openCsv: '打开 CSV…',
  reset: '重置',
  leave: '沙盒的工作簿不会保存。放弃已做的更改吗？',
  home: '开始',
  close: '关闭任务窗格',
  paneWidth: '任务窗格的宽度',
  pane: '任务窗格',
  loading: '正在打开工作簿…',
  loadingLong: '打开时间异常长，请看浏览器控制台。',
  ready: '就绪',
  calculating: '正在计算…',
  dismiss: '关闭提示',
  failed: '沙盒无法启动。',
  paneLate: '任务窗格 20 秒没有应答。加载项是否已构建？请看浏览器控制台。',
  paneError: '任务窗格出错',
  commandUnknown: '加载项没有此命令：',
  emptyFile: '此文件没有数据行。',
  tooManyRows: '此文件的行数超过 Excel 工作表的上限（1,048,576 行）。',
  tooManyColumns: '此文件的列数超过 Excel 工作表的上限（16,384 列）。',
  badQuotes: '此文件有一个引号没有结束，其后的行无法读取。行号',
  noChart: '沙盒不能绘制此类型的图表：',
};

/** Words of the page around the workbook. */
export type PageWords = typeof english;

/** The page's words in a language. */
export function pageWords(locale: Locale): PageWords {
  return locale === 'zh-CN' ? chinese : english;
}
