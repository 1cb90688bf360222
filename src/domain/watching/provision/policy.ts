import type { Band } from '../../../core/bands';
import type { Text } from '../../../core/text';
import { policy } from '../../../define/policy/policy';
import { table } from '../../../define/policy/shape';
import { terms } from '../../terms';
import { agingBuckets } from '../aging/calc';
import { agingEdges } from '../aging/policy';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });
const RATES = [0.02, 0.04, 0.087, 0.25, 1];

/** The labels of the buckets of a provision table, which begins with what is not yet due. */
export const labelsOf = (rates: readonly Band<number>[]): string[] =>
  agingBuckets(rates.flatMap(({ edge }) => (edge === null || edge <= 0 ? [] : [edge]))).map(
    ({ value }) => value,
  );

/** The share of a receivable that is expected to be lost, by how late it is. */
export const provisionRates = policy<readonly Band<number>[]>({
  id: 'provision-rates',
  name: terms.provisionRates,
  value: [0, ...agingEdges.value, null].map((edge, i) => ({ edge, value: RATES[i]! })),
  unit: text('share of the open amount', '占未收金额的比例'),
  source: text(
    'Published example of a provision matrix under IFRS 9, not a rule: replace its rates by your own losses',
    '公开的 IFRS 9 坏账准备矩阵示例，并非规定：请改用本企业的历史损失率',
  ),
  standing: 'published',
  shape: table<readonly Band<number>[]>(
    [
      { id: 'bucket', header: terms.agingBucket, format: 'code', blank: 'always', fixed: true },
      {
        id: 'edge',
        header: text('up to days late', '逾期天数至'),
        format: 'whole',
        order: 'rising',
        blank: 'last',
        fixed: true,
      },
      { id: 'value', header: terms.provisionRate, format: 'share', least: 0, most: 1 },
    ],
    {
      rows: (rates) => {
        const labels = labelsOf(rates);
        return rates.map(({ edge, value }, i) => [labels[i]!, edge ?? '', value]);
      },
      read: (rows) =>
        rows.map(([, edge, value]) => ({
          edge: edge === '' ? null : (edge as number),
          value: value as number,
        })),
    },
  ),
});
