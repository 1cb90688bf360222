import type { Text } from '../core/text';

/** The parts of the product, by the folder that holds their rooms. */
export const systems = {
  sales: { en: 'Sales analysis', 'zh-CN': '销售分析' },
  scoring: { en: 'Scoring', 'zh-CN': '评分' },
  limits: { en: 'Credit limits', 'zh-CN': '信用额度' },
  watching: { en: 'Watching', 'zh-CN': '监控' },
  records: { en: 'Records', 'zh-CN': '档案' },
} satisfies Record<string, Text>;

export type System = keyof typeof systems;

export const isSystem = (folder: string): folder is System => Object.hasOwn(systems, folder);
