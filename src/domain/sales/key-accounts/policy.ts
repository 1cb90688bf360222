import { policy } from '../../../define/policy/policy';
import type { Text } from '../../../core/text';
import { number } from '../../../define/policy/shape';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });
const shape = number('share', { least: 0, most: 1 });

/** The share of sales that the key accounts make up together. */
export const keyAccountShare = policy({
  id: 'key-account-share',
  name: text('share of sales with key accounts', '核心客户累计占比'),
  value: 0.8,
  unit: { en: 'share of the positive total', 'zh-CN': '占正数合计的比例' },
  source: {
    en: 'Key account handbook, ch. 2: the customers that make up 80% of the sales of the region or the company',
    'zh-CN': '《核心客户管理手册》第二章：所占比例达到区域（或公司）生意额 80% 的客户',
  },
  standing: 'source',
  shape,
});

const unit = { en: 'our share of the customer’s purchases', 'zh-CN': '我方占客户采购额的比例' };
const source = {
  en: 'Key account handbook, ch. 2: 10, 40 and 60, printed without the per cent sign',
  'zh-CN': '《核心客户管理手册》第二章：10、40 与 60，原文缺百分号',
};

/** A large customer below this share has upside. */
export const lowShare = policy({
  id: 'key-account-low',
  name: text('large: upside below', '规模大：不足则有潜力'),
  value: 0.1,
  unit,
  source,
  standing: 'source',
  shape,
});

/** A large customer above this share has little upside. */
export const highShare = policy({
  id: 'key-account-high',
  name: text('large: little upside above', '规模大：超过则潜力小'),
  value: 0.4,
  unit,
  source,
  standing: 'source',
  shape,
});

/** An average customer above this share has little upside. */
export const averageHighShare = policy({
  id: 'key-account-average-high',
  name: text('average: little upside above', '规模一般：超过则潜力小'),
  value: 0.6,
  unit,
  source,
  standing: 'source',
  shape,
});

const targets = {
  en: 'Key account handbook, ch. 1: distribution 100, sales +20 or more, share 30, printed without the per cent sign',
  'zh-CN': '《核心客户管理手册》第一章：分销 100、营业额提升 20 以上、占有率 30，原文缺百分号',
};

/** By how much a key account's sales are to grow on last year. */
export const growthTarget = policy({
  id: 'key-account-growth',
  name: text('target: growth of sales', '目标：销售增长率'),
  value: 0.2,
  unit: text('share of the sales of last year', '占上年销售额的比例'),
  source: targets,
  standing: 'source',
  shape: number('share', { least: 0 }),
});

/** Our share of a key account's purchases that is aimed at. */
export const shareTarget = policy({
  id: 'key-account-share-target',
  name: text('target: our share', '目标：我方占比'),
  value: 0.3,
  unit,
  source: targets,
  standing: 'source',
  shape,
});

/** The share of our products that a key account is to carry. */
export const distributionTarget = policy({
  id: 'key-account-distribution',
  name: text('target: distribution', '目标：分销比例'),
  value: 1,
  unit: text('share of our products', '占我方商品的比例'),
  source: targets,
  standing: 'source',
  shape,
});

/** The share of sales from which special prices are told. */
export const specialShareMost = policy({
  id: 'special-price-share',
  name: text('special prices: told above', '特价占比提示界限'),
  value: 0.2,
  unit: text('share of total sales', '占总销售的比例'),
  source: {
    en: 'Key account handbook, ch. 4: special-price sales above 20% of the total',
    'zh-CN': '《核心客户管理手册》第四章：特价机销售金额超过总金额的 20%',
  },
  standing: 'source',
  shape,
});
