import type { Text } from '../../../core/text';
import { policy } from '../../../define/policy/policy';
import { days, number } from '../../../define/policy/shape';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });
const unit = text('days', '天');
const source = text(
  'Key account credit scheme, part 5: 2 days to submit, 3 to verify, 3 to sign, 7 at most with special approval, 10 in all',
  '《大客户信用管理方案》五：2 天内递交，3 天内核实，3 天内签字，特批最多 7 天，合计不多于 10 日',
);
const limit = (id: string, name: Text, value: number) =>
  policy({
    id: `credit-change-${id}`,
    name,
    value,
    unit,
    source,
    standing: 'source',
    shape: number('whole', { least: 0, most: 366, whole: true }),
  });

/** Within how many days a request is to be submitted once the standard for a change is met. */
export const submitDays = limit('submit', text('days to submit', '递交期限'), 2);
export const verifyDays = limit('verify', text('days to verify', '核实期限'), 3);
export const signDays = limit('sign', text('days to sign', '签字期限'), 3);
/** Where the marketing director agrees. */
export const extendedDays = limit('extended', text('days to sign with approval', '特批签字期限'), 7);
export const totalDays = limit('total', text('days in all', '合计期限'), 10);

/** Holidays on which nobody works; weekends are known. */
export const daysOff = policy<readonly number[]>({
  id: 'days-off',
  name: text('days off', '节假日'),
  value: [],
  unit: text('dates besides Saturdays and Sundays', '周六、周日以外的休息日'),
  source: text(
    'Kehu default: none; enter the holidays of your company',
    '本产品默认：无，请填写贵单位的节假日',
  ),
  standing: 'house',
  shape: days(text('day off', '休息日')),
});
