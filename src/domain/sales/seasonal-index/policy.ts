import { policy } from '../../../define/policy/policy';
import { number } from '../../../define/policy/shape';
import { terms } from '../../terms';

/** A year of twelve months. */
export const seasonPeriods = policy<number>({
  id: 'season-periods',
  name: terms.periods,
  value: 12,
  unit: { en: 'periods per year', 'zh-CN': '期／年' },
  source: {
    en: 'Model company rules, article 4, item 1: monthly sales of three years',
    'zh-CN': '《客户关系管理制度》第四条第 1 项：以往三年各月销售额',
  },
  standing: 'source',
});

/** Targets are split to the cent. */
export const targetUnit = policy<number>({
  id: 'target-unit',
  name: terms.unit,
  value: 0.01,
  unit: { en: 'currency of the sales', 'zh-CN': '与销售额同币种' },
  source: {
    en: 'Kehu default: the smallest unit of the currency, so that the months add up to the year',
    'zh-CN': '本产品默认：货币的最小单位，使各月之和等于全年',
  },
  standing: 'house',
});

/** Growth from the first year to the last, or asked of a month, from which it is told. */
export const growthEdge = policy<number>({
  id: 'season-growth',
  name: { en: 'growth told beyond ±', 'zh-CN': '增长提示界限 ±' },
  value: 0.2,
  unit: { en: 'share of the earlier sales', 'zh-CN': '占原销售额的比例' },
  source: {
    en: 'Kehu default: the simple method is blind to a trend, so growth beyond 20% is told',
    'zh-CN': '本产品默认：同期平均法不反映趋势，增减超过 20% 时提示',
  },
  standing: 'house',
  shape: number('share', { least: 0 }),
});
