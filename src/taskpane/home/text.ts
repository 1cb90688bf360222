import type { Text } from '../../core/text';

/** What the first view of the pane says. */
export const words = {
  title: { en: 'What do you want to build?', 'zh-CN': '要生成什么？' },
  hint: {
    en: 'Each choice makes a new sheet from the data you select. Your data is only read.',
    'zh-CN': '每一项都会根据所选数据生成一张新工作表，原数据只读不改。',
  },
  search: { en: 'Search analyses', 'zh-CN': '搜索分析表' },
  found: { en: 'Analyses found: {count}', 'zh-CN': '找到 {count} 张分析表' },
  noneFound: {
    en: 'No analysis fits “{found}”. Try another word, such as the name of a column.',
    'zh-CN': '没有与“{found}”相符的分析表。请换一个词，例如列的名称。',
  },
  lastUsed: { en: 'Last used', 'zh-CN': '最近使用' },
  fits: { en: 'Fits your selection', 'zh-CN': '适合当前选区' },
  fitting: { en: 'Analyses that fit your selection: {count}', 'zh-CN': '适合当前选区的分析表：{count} 张' },
  more: { en: 'More', 'zh-CN': '更多' },
} satisfies Record<string, Text>;
