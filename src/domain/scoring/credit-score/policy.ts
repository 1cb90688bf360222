import { policy } from '../../../define/policy/policy';
import { terms } from '../../terms';

/** How far from 1 the weights may add up: room for weights that were themselves divided, none for a slip. */
export const weightTolerance = policy({
  id: 'credit-weight-tolerance',
  name: terms.weights,
  value: 1e-9,
  unit: { en: 'distance of the sum of weights from 1', 'zh-CN': '权重之和与 1 的差' },
  source: {
    en: 'Kehu default: the text asks for weights that add up to 1 and names no tolerance',
    'zh-CN': '本产品默认：原文要求权重之和为 1，未规定误差',
  },
  standing: 'house',
});
