import type { Text } from '../../../core/text';
import { policy } from '../../../define/policy/policy';
import { number } from '../../../define/policy/shape';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** Within how many days after a service the customer is to be asked what it thinks. */
export const revisitDays = policy({
  id: 'service-revisit',
  name: text('days to ask after a service', '服务后回访期限'),
  value: 7,
  unit: text('days after the service', '服务结束后天数'),
  source: text(
    'Key account credit scheme, plan of service, part 5: within one week after the service',
    '《大客户服务方案》五：服务活动结束后 1 周内回访',
  ),
  standing: 'source',
  shape: number('whole', { least: 0, most: 366, whole: true }),
});

/** The year by which cycles are counted. */
export const yearDays = policy({
  id: 'key-account-year',
  name: text('days of the year', '全年天数'),
  value: 360,
  unit: text('days', '天'),
  source: text('usual in finance textbooks', '财务教材惯例'),
  standing: 'published',
  shape: number('whole', { least: 360, most: 366, whole: true }),
});

/** The best score of an indicator. */
export const bestScore = policy({
  id: 'key-account-best-score',
  name: text('best score', '最高分'),
  value: 5,
  unit: text('points; 1 is the worst', '分；1 分最差'),
  source: text(
    'Kehu default: the key account credit scheme names indicators and prints no scale',
    '本产品默认：《大客户管理方案》只列指标，未印分值',
  ),
  standing: 'house',
  shape: number('whole', { least: 2, most: 100, whole: true }),
});
