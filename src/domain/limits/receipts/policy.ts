import { policy } from '../../../define/policy/policy';
import { number } from '../../../define/policy/shape';

/** The days of the month in which the mean receipt comes in. */
export const monthDays = policy<number>({
  id: 'month-days',
  name: { en: 'days of the month', 'zh-CN': '每月天数' },
  value: 30,
  unit: { en: 'days', 'zh-CN': '天' },
  source: {
    en: 'Kehu default: the text takes the standard term as its parameter and does not say how days become months; 30 by analogy with the 90 days of its quarter',
    'zh-CN': '本产品默认：原文只说以标准信用期限为参数，未说明天数如何折合月数；参照其每季 90 天取 30',
  },
  standing: 'house',
  shape: number('whole', { least: 1, whole: true }),
});
