import { policy } from '../../../define/policy/policy';
import { terms } from '../../terms';

/** How many months the sales figure covers when nothing is said. */
export const monthsOfSales = policy({
  id: 'collection-index-months',
  name: terms.months,
  value: 1,
  unit: { en: 'months', 'zh-CN': '月' },
  source: {
    en: 'Usual form of the collection effectiveness index: sales per month',
    'zh-CN': '收款效率指数的通行形式：月销售额',
  },
  standing: 'published',
});
