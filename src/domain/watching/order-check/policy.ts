import { policy } from '../../../define/policy/policy';
import { number } from '../../../define/policy/shape';
import { terms } from '../../terms';

/** From which part of the limit on a customer is near it. */
export const nearLimit = policy<number>({
  id: 'near-limit',
  name: terms.near,
  value: 0.9,
  unit: { en: 'share of the credit limit', 'zh-CN': '占信用额度的比例' },
  source: {
    en: 'Kehu default: the model company rules, article 9, ask to report when the limit is nearly reached, without a figure',
    'zh-CN': '本产品默认：《客户关系管理制度》第九条要求接近限额时事先汇报，但未规定数值',
  },
  standing: 'house',
  shape: number('share', { least: 0, most: 1 }),
});

/** How many days late a customer may be before its next order is held. */
export const graceDays = policy<number>({
  id: 'grace-days',
  name: terms.graceDays,
  value: 0,
  unit: { en: 'days', 'zh-CN': '天' },
  source: {
    en: 'Key account handbook: stop shipping when anything is overdue; it names no grace period',
    'zh-CN': '《核心客户管理手册》：有逾期账款未收即停止发货；原文未规定宽限',
  },
  standing: 'source',
  shape: number('whole', { least: 0, whole: true }),
});
