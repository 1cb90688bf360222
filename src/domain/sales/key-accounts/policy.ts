import { policy } from '../../../define/policy/policy';
import { terms } from '../../terms';

/** The share of sales that the key accounts make up together. */
export const keyAccountShare = policy({
  id: 'key-account-share',
  name: terms.share,
  value: 0.8,
  unit: { en: 'share of the positive total', 'zh-CN': '占正数合计的比例' },
  source: {
    en: 'Key account handbook, ch. 2: the customers that make up 80% of the sales of the region or the company',
    'zh-CN': '《核心客户管理手册》第二章：所占比例达到区域（或公司）生意额 80% 的客户',
  },
  standing: 'source',
});

const unit = { en: 'our share of the customer’s purchases', 'zh-CN': '我方占客户采购额的比例' };
const source = {
  en: 'Key account handbook, ch. 2: 10, 40 and 60, printed without the per cent sign',
  'zh-CN': '《核心客户管理手册》第二章：10、40 与 60，原文缺百分号',
};

/** A large customer below this share has upside. */
export const lowShare = policy({
  id: 'key-account-low',
  name: terms.low,
  value: 0.1,
  unit,
  source,
  standing: 'source',
});

/** A large customer above this share has little upside. */
export const highShare = policy({
  id: 'key-account-high',
  name: terms.high,
  value: 0.4,
  unit,
  source,
  standing: 'source',
});

/** An average customer above this share has little upside. */
export const averageHighShare = policy({
  id: 'key-account-average-high',
  name: terms.averageHigh,
  value: 0.6,
  unit,
  source,
  standing: 'source',
});
