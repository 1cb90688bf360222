import { policy } from '../../../define/policy/policy';
import { number } from '../../../define/policy/shape';
import { terms } from '../../terms';

/** Below this fulfilment rate a key account becomes an ordinary customer. */
export const fulfilmentFloor = policy<number>({
  id: 'fulfilment-floor',
  name: terms.floor,
  value: 0.75,
  unit: { en: 'share of contracts fulfilled', 'zh-CN': '合同履约的比例' },
  source: {
    en: 'Key account credit scheme, part 4, item 2: below 75% a key account is downgraded to an ordinary customer',
    'zh-CN': '《大客户信用管理方案》（范本）第四部分第 2 条：合同履约率低于 75% 的大客户降级为普通客户',
  },
  standing: 'source',
  shape: number('share', { least: 0, most: 1 }),
});
