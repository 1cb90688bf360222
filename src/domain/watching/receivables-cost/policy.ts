import type { Text } from '../../../core/text';
import { policy } from '../../../define/policy/policy';
import { number } from '../../../define/policy/shape';
import { terms } from '../../terms';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });
const shape = number('share', { least: 0, most: 1 });
const source = text(
  'Kehu default: the sales management course names opportunity, management and bad-debt cost without figures',
  '本产品默认：《销售管理》第七章列出机会成本、管理成本与坏账成本，未列数字',
);

/** What money that is tied up could earn elsewhere. */
export const capitalCost = policy<number>({
  id: 'capital-cost',
  name: terms.capitalCost,
  value: 0.1,
  unit: text('share a year', '每年的比例'),
  source,
  standing: 'house',
  shape,
});

/** The share of sales that was spent to make them: no more is tied up in a receivable. */
export const variableCostShare = policy<number>({
  id: 'variable-cost-share',
  name: terms.variableCostShare,
  value: 0.6,
  unit: text('share of sales', '占销售额的比例'),
  source,
  standing: 'house',
  shape,
});

/** What it costs to keep accounts, to investigate and to collect. */
export const managementShare = policy<number>({
  id: 'receivables-management',
  name: terms.managementShare,
  value: 0.01,
  unit: text('share of the receivables a year', '每年占应收账款的比例'),
  source,
  standing: 'house',
  shape,
});
