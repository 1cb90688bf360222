import type { Text } from '../../../core/text';
import { policy } from '../../../define/policy/policy';
import { table, type Entry } from '../../../define/policy/shape';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

/** A criterion by which customers are screened, and how much it counts. */
export interface Criterion {
  readonly name: Entry;
  readonly weight: number;
}

const criterion = (name: Text, weight: number): Criterion => ({ name, weight });

/** What the criteria of the text weigh; a list of weights of one's own goes before it. */
export const screeningWeights = policy<readonly Criterion[]>({
  id: 'screening-weights',
  name: text('weights of the screening criteria', '客户筛选指标权重'),
  value: [
    criterion(text('demand for the product', '产品需求量'), 5),
    criterion(text('contribution to gross profit', '毛利额贡献'), 4),
    criterion(text('prospects', '发展前景'), 3),
    criterion(text('pays in time', '及时付款'), 2),
    criterion(text('reputation', '合作声誉'), 1),
  ],
  unit: text('times that a score counts', '评分的倍数'),
  source: text(
    'Sales management course, ch. 7: five criteria with weights 5 to 1',
    '《销售管理》第七章：五项指标，权重 5 至 1',
  ),
  standing: 'source',
  shape: table(
    [
      { id: 'key', header: text('criterion', '评分指标'), format: 'text', key: true },
      { id: 'value', header: text('weight', '权重'), format: 'ratio', least: 0 },
    ],
    {
      spare: 3,
      rows: (criteria) => criteria.map(({ name, weight }) => [name, weight]),
      read: (rows) => rows.map(([name, weight]) => ({ name: name!, weight: weight as number })),
    },
  ),
});
