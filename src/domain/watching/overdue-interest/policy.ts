import { policy } from '../../../define/policy/policy';
import { number } from '../../../define/policy/shape';
import { terms } from '../../terms';

/** What a day late costs. */
export const dailyRate = policy({
  id: 'overdue-daily-rate',
  name: terms.dailyRate,
  value: 0.0005,
  unit: { en: 'share of the amount a day', 'zh-CN': '每日占金额的比例' },
  source: {
    en: 'Kehu default, for calculation: the rate of Order 802, article 17, which binds public bodies and large companies that pay an SME late without an agreed rate',
    'zh-CN':
      '本产品默认，仅用于计算：国务院令第 802 号第十七条的利率，约束未约定利率而逾期支付中小企业款项的机关、事业单位和大型企业',
  },
  standing: 'published',
  shape: number('score', { least: 0, most: 0.01 }),
});
