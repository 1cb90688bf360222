import { policy } from '../../../define/policy/policy';
import { terms } from '../../terms';

/** Limits are rounded down to multiples of this. */
export const limitUnit = policy<number>({
  id: 'limit-unit',
  name: terms.unit,
  value: 0.01,
  unit: { en: 'money', 'zh-CN': '金额' },
  source: {
    en: 'Kehu default: whole cents; enter 100 or 10000 for rounder limits',
    'zh-CN': '本产品默认：精确到分；需要更整的额度时请填写 100 或 10000',
  },
  standing: 'house',
});
