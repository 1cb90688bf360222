import { policy } from '../../../define/policy/policy';
import { cutoffs } from '../../../define/policy/shape';
import { terms } from '../../terms';

/** A about 75%, B about 20%, C about 5% of sales, read as cumulative shares. */
export const abcCutoffs = policy<readonly number[]>({
  id: 'abc-cutoffs',
  name: terms.cutoffs,
  value: [0.75, 0.95],
  unit: { en: 'cumulative share of the total', 'zh-CN': '占合计的累计比例' },
  source: {
    en: 'Model company rules, article 3: class A about 75%, B about 20%, C about 5% of sales; 75% and 95% cumulative is our reading',
    'zh-CN':
      '《客户关系管理制度》第三条：A 类约占销售额 75%，B 类约 20%，C 类约 5%；累计 75% 与 95% 为本产品的理解',
  },
  standing: 'source',
  shape: cutoffs({ header: terms.cumulativeShare, format: 'share', order: 'rising', least: 0, most: 1 }),
});
