import type { Text } from '../../../core/text';
import { policy } from '../../../define/policy/policy';
import { number } from '../../../define/policy/shape';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** So many visits without result since the last success take a customer off the plan. */
export const visitLimit = policy({
  id: 'visit-limit',
  name: text('visits without result', '无实效访问次数上限'),
  value: 5,
  unit: text('visits; a customer that reaches them leaves the plan', '次；达到即从访问计划中删除'),
  source: text(
    'Customer relationship management rules, article 10: 5 visits or more without result; the word used includes the number. For more than 5 enter 6',
    '《客户关系管理制度》第十条：访问 5 次以上而无实效；“以上”包括本数。如按超过 5 次计，请填 6',
  ),
  standing: 'source',
  shape: number('whole', { least: 1, most: 1000, whole: true }),
});

/** Within how many days after a visit the customer is to be asked again. */
export const followUpDays = policy({
  id: 'visit-follow-up',
  name: text('days to follow up', '回访期限'),
  value: 7,
  unit: text('days after the visit', '拜访后天数'),
  source: text(
    'Key account credit scheme, plan of development, 6: within one week after the visit',
    '《大客户管理方案》六：拜访结束后一周内',
  ),
  standing: 'source',
  shape: number('whole', { least: 0, most: 366, whole: true }),
});
