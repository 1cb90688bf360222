import type { Text } from '../core/text';

/** What the product is called wherever a reader meets it. In Chinese it has a name of its own: Kehu is 客户 in letters. */
export const names = {
  product: { en: 'Kehu – Customer & Credit Analysis', 'zh-CN': '客户信用分析' },
  /** The group of buttons on the Home tab. */
  group: { en: 'Kehu', 'zh-CN': '客户信用' },
  openPane: { en: 'Open analysis pane', 'zh-CN': '打开分析窗格' },
  /** Says under a sheet's title what made the sheet. */
  madeBy: { en: 'Made with Kehu {version}', 'zh-CN': '由客户信用分析（Kehu {version}）生成' },
} satisfies Record<string, Text>;
