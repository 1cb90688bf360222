import type { FunctionWords } from '../../../define/text/words';

const args: FunctionWords['args'] = {
  sales: { en: 'Sales of the product in the period.', 'zh-CN': '商品在期间内的销售额。' },
  gross_profit: { en: 'Sales less cost of sales.', 'zh-CN': '毛利额：销售额减销售成本。' },
  opening_stock: {
    en: 'Stock at the beginning of the period, valued like the sales (both at price or both at cost).',
    'zh-CN': '期初库存，与销售额口径一致（同按售价或同按成本）。',
  },
  closing_stock: {
    en: 'Stock at the end of the period, valued in the same way.',
    'zh-CN': '期末库存，口径相同。',
  },
  months: {
    en: 'Months that the sales cover; the result is then for a year. Optional. Default: the period itself.',
    'zh-CN': '销售额所含的月数，结果换算为全年。可省略，默认为本期。',
  },
};
const pick = (...ids: string[]): FunctionWords['args'] =>
  Object.fromEntries(ids.map((id) => [id, args[id]!]));
const stock = ['opening_stock', 'closing_stock', 'months'];

export const words: Record<string, FunctionWords> = {
  GROSS_MARGIN: {
    description: { en: 'Gross margin: gross profit ÷ sales.', 'zh-CN': '毛利率：毛利额 ÷ 销售额。' },
    args: pick('sales', 'gross_profit'),
  },
  STOCK_TURNOVER: {
    description: {
      en: 'Stock turnover: sales ÷ average of opening and closing stock.',
      'zh-CN': '商品周转率：销售额 ÷ 期初与期末的平均库存。',
    },
    args: pick('sales', ...stock),
  },
  CROSS_RATIO: {
    description: {
      en: 'Cross ratio: gross margin × stock turnover; 1.8 is 180%.',
      'zh-CN': '交叉比率：毛利率 × 商品周转率；1.8 即 180%。',
    },
    args: pick('sales', 'gross_profit', ...stock),
  },
  CONTRIBUTION_RATIO: {
    description: {
      en: 'Contribution ratio: cross ratio × share of the sales of all products.',
      'zh-CN': '贡献比率：交叉比率 × 在全部商品销售额中的占比。',
    },
    args: {
      ...pick('sales', 'gross_profit', ...stock),
      normalise: {
        en: 'TRUE scales the results so that they add up to 1. Optional. Default {default}.',
        'zh-CN': '为 TRUE 时按比例换算，使合计为 1。可省略，默认 {default}。',
      },
    },
  },
};
