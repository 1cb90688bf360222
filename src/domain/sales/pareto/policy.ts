import { policy } from '../../../define/policy/policy';
import { terms } from '../../terms';

const source = {
  en: 'Sales management course, ch. 7: 80% of the profit comes from 20% of the customers',
  'zh-CN': '《销售管理》第七章：企业 80% 的利润来自 20% 的优质客户',
};

/** The share of the total that the large customers are asked to reach. */
export const paretoShare = policy({
  id: 'pareto-share',
  name: terms.share,
  value: 0.8,
  unit: { en: 'share of the positive total', 'zh-CN': '占正数合计的比例' },
  source,
  standing: 'source',
});

/** The part of the customers whose share is asked for. */
export const paretoTop = policy({
  id: 'pareto-top',
  name: terms.top,
  value: 0.2,
  unit: { en: 'part of the number of customers', 'zh-CN': '占客户数的比例' },
  source,
  standing: 'source',
});
