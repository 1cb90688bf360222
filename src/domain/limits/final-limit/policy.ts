import { policy } from '../../../define/policy/policy';
import { number } from '../../../define/policy/shape';
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
  shape: number('ratio', { least: 0.01 }),
});

/** What all credit limits, and all that is owed, may come to together; 0 where none is set. */
export const companyCeiling = policy<number>({
  id: 'company-ceiling',
  name: { en: 'company’s credit ceiling', 'zh-CN': '公司总体信用额度' },
  value: 0,
  unit: { en: 'money; 0: none is set', 'zh-CN': '金额；0 为未设' },
  source: {
    en: 'Key account handbook: total credit by the company’s own funds; it names no figure',
    'zh-CN': '《核心客户管理手册》：根据公司自身资金确定总体信用额度；原文未规定数值',
  },
  standing: 'house',
  shape: number('money', { least: 0 }),
});
