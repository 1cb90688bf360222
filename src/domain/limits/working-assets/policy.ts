import type { Band } from '../../../core/bands';
import { policy } from '../../../define/policy/policy';
import * as shape from '../../../define/policy/shape';
import { terms } from '../../terms';

const source = {
  en: 'Table 3-7 of the working-asset method: missing from the training text, taken from public source code that uses the same method, not checked against the book. Its printed limits leave gaps, so each row has one inclusive upper limit, and 0.9 to 1.0 belongs to 20%',
  'zh-CN':
    '营运资产法表 3-7：教材缺此表，数值取自采用同一方法的公开源代码，未与原书核对。印刷的分界有空隙，故每行只有一个含本数的上限，0.9 至 1.0 归 20%',
};

/** Share of working assets by rising inclusive upper edge of the score; 0.999999 is "below 1" at six decimals. */
export const rateBands = policy<readonly Band<number>[]>({
  id: 'wc-rate-bands',
  name: terms.bands,
  value: [
    { edge: -4.6, value: 0 },
    { edge: -3.9, value: 0.025 },
    { edge: -3.2, value: 0.05 },
    { edge: -2.5, value: 0.075 },
    { edge: -1.8, value: 0.1 },
    { edge: -1.1, value: 0.125 },
    { edge: -0.4, value: 0.15 },
    { edge: 0.3, value: 0.175 },
    { edge: 0.999999, value: 0.2 },
    { edge: null, value: 0.25 },
  ],
  unit: { en: 'share of working assets', 'zh-CN': '占营运资产的比例' },
  source,
  standing: 'published',
  shape: shape.bands(
    { header: terms.score, format: 'score', order: 'rising' },
    { header: terms.rate, format: 'share', least: 0, most: 1 },
  ),
});

/** A score is compared with the bands after rounding to this many decimals. */
export const scoreDecimals = policy<number>({
  id: 'wc-score-decimals',
  name: terms.score,
  value: 6,
  unit: { en: 'decimals', 'zh-CN': '小数位' },
  source: { en: 'Kehu default: far finer than the printed edges', 'zh-CN': '本产品默认：远细于印刷的分界' },
  standing: 'house',
});

/** Without current liabilities: the highest rate while total liabilities are at most this multiple of net assets. */
export const noLiabilitiesDebtRatio = policy<number>({
  id: 'wc-no-liabilities-debt-ratio',
  name: terms.debtRatio,
  value: 1,
  unit: { en: 'times net assets', 'zh-CN': '净资产的倍数' },
  source: {
    en: 'Kehu default: an infinite current ratio would hide any long-term debt',
    'zh-CN': '本产品默认：流动比率无穷大会掩盖长期负债',
  },
  standing: 'house',
  shape: shape.number('ratio', { least: 0 }),
});

/** Above this current ratio one number dominates the score. */
export const dominatingRatio = policy<number>({
  id: 'wc-dominating-ratio',
  name: terms.currentRatio,
  value: 10,
  unit: { en: 'times', 'zh-CN': '倍' },
  source: { en: 'Kehu default, a warning only', 'zh-CN': '本产品默认，仅为提示' },
  standing: 'house',
  shape: shape.number('ratio', { least: 0 }),
});
