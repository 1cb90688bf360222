import type { Text } from '../../core/text';

/** What any sheet says of its input and its options. */
export const sentences = {
  columnMissing: {
    en: 'No column is chosen for “{need}”. Choose the column that holds it.',
    'zh-CN': '尚未为“{need}”选择列。请选择对应的列。',
  },
  noRows: {
    en: 'The range holds no rows of data. Select the table with its header row.',
    'zh-CN': '所选区域没有数据行。请选择包含标题行的表。',
  },
  entryMissing: { en: 'Enter a value.', 'zh-CN': '请输入数值。' },
  tooLow: {
    en: '{found} is below {least}. Enter {least} or more.',
    'zh-CN': '{found} 小于 {least}。请输入不小于 {least} 的数。',
  },
  tooHigh: {
    en: '{found} is above {most}. Enter {most} or less.',
    'zh-CN': '{found} 大于 {most}。请输入不大于 {most} 的数。',
  },
  notRising: {
    en: 'The shares {found} do not rise. Enter rising shares, for example 75%, 95%.',
    'zh-CN': '{found} 未递增。请按递增顺序输入，例如 75%, 95%。',
  },
  tooMany: {
    en: '{found} shares are entered; at most {most} are possible.',
    'zh-CN': '输入了 {found} 个比例；最多 {most} 个。',
  },
} satisfies Record<string, Text>;
