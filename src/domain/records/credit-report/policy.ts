import type { Text } from '../../../core/text';
import { policy } from '../../../define/policy/policy';
import { number } from '../../../define/policy/shape';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

const source = text(
  'Sales management course: a simple report for small customers of low risk, an in-depth one for important ones or high risk; the amounts are Kehu default',
  '《销售管理》第七章：规模较小、风险较低用简明报告，重要客户或风险较高用深度报告；金额为本产品默认',
);
const from = (id: string, name: Text, value: number) =>
  policy({
    id: `credit-report-${id}`,
    name,
    value,
    unit: text('sales in a year, in the currency of the sheet', '年销售额，按本表货币'),
    source,
    standing: 'house',
    shape: number('money', { least: 0 }),
  });

/** Sales from which a simple report is not enough. */
export const standardFrom = from('standard', text('standard report from', '标准报告起点'), 100_000);
/** Sales from which it is to be in depth. */
export const deepFrom = from('deep', text('in-depth report from', '深度报告起点'), 1_000_000);

/** How long a regular report is good for. */
export const regularDays = policy({
  id: 'credit-report-regular',
  name: text('days between regular reports', '定期报告间隔'),
  value: 90,
  unit: text('days', '天'),
  source: text(
    'Kehu default: a quarter, as grades are set each quarter in the marketing training text',
    '本产品默认：一个季度，与客户信用评级周期一致',
  ),
  standing: 'house',
  shape: number('whole', { least: 1, most: 3660, whole: true }),
});
