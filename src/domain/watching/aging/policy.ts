import { policy } from '../../../define/policy/policy';
import { terms } from '../../terms';

/** The last day of each bucket, counted from the due date. */
export const agingEdges = policy<readonly number[]>({
  id: 'aging-edges',
  name: terms.edges,
  value: [30, 60, 90],
  unit: { en: 'days after the due date, the day itself inside', 'zh-CN': '到期日后的天数，含当日' },
  source: {
    en: 'Usual practice: 1 to 30, 31 to 60, 61 to 90 and above 90 days; Kehu default, the source texts print no buckets',
    'zh-CN': '通行做法：1–30、31–60、61–90 与 90 天以上；本产品默认，原文未规定分段',
  },
  standing: 'house',
});
