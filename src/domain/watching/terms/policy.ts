import { policy } from '../../../define/policy/policy';
import { number } from '../../../define/policy/shape';
import { terms } from '../../terms';

/** How many days a year has when a discount is turned into a yearly rate. */
export const yearDays = policy({
  id: 'discount-cost-year',
  name: terms.yearDays,
  value: 360,
  unit: { en: 'days', 'zh-CN': '天' },
  source: {
    en: 'Usual in finance textbooks: the 36.73% of 2/10 net 30 is the 360-day figure; 365 gives 37.24%',
    'zh-CN': '财务教材通行：2/10, N/30 的 36.73% 即按 360 天计算；按 365 天为 37.24%',
  },
  standing: 'published',
  shape: number('whole', { least: 1 }),
});
