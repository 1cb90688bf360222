import { policy } from '../../../define/policy/policy';
import { number } from '../../../define/policy/shape';

/** Our share of a customer's purchases that is asked of every customer without a level of its own. */
export const requiredShare = policy({
  id: 'required-share',
  name: { en: 'required share of the purchases', 'zh-CN': '要求的供货占比' },
  value: 0.3,
  unit: { en: 'our share of the customer’s purchases', 'zh-CN': '我方占客户采购额的比例' },
  source: {
    en: 'Kehu default: the model company rules, article 3, ask for a level and print none; 30% is what the key account handbook aims at',
    'zh-CN':
      '本产品默认：《客户关系管理制度》第三条要求设定水平但未规定数值；30% 取自《核心客户管理手册》的目标',
  },
  standing: 'house',
  shape: number('share', { least: 0, most: 1 }),
});
