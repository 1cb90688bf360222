import type { Text } from '../core/text';
import type { SheetGroup } from '../define/sheet/definition';

/** What sheets are for, in the order in which the groups are offered. */
export const groups: Readonly<Record<SheetGroup, Text>> = {
  sales: { en: 'Sales and customers', 'zh-CN': '销售与客户' },
  scoring: { en: 'Scores and questionnaires', 'zh-CN': '评分与问卷' },
  credit: { en: 'Credit', 'zh-CN': '信用管理' },
  records: { en: 'Records', 'zh-CN': '档案与登记' },
};
