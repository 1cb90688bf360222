import { policy } from '../../../define/policy/policy';
import { terms } from '../../terms';

/** What a day late costs. */
export const dailyRate = policy({
  id: 'overdue-daily-rate',
  name: terms.dailyRate,
  value: 0.0005,
  unit: { en: 'share of the amount a day', 'zh-CN': '每日占金额的比例' },
  source: {
    en: 'Regulations on payments to small and medium-sized enterprises (Order 802), article 17: 0.05 % a day where nothing is agreed',
    'zh-CN': '《保障中小企业款项支付条例》（国务院令第 802 号）第十七条：未作约定的，按每日利率万分之五',
  },
  standing: 'published',
});
