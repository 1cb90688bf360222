import type { Sample } from '../../../define/sheet/sample';

/** A large account with a good margin, which its cost to serve eats up. */
export const sample: Sample<'account'> = {
  account: {
    customer: [{ en: 'Cedar Department Stores', 'zh-CN': '雪松百货' }],
    salesperson: [{ en: 'Zhao Lei', 'zh-CN': '赵磊' }],
    currentAssets: [36_000_000],
    totalAssets: [60_000_000],
    currentLiabilities: [24_000_000],
    revenue: [90_000_000],
    cost: [72_000_000],
    netProfit: [2_700_000],
    receivables: [7_500_000],
    inventory: [12_000_000],
    planned: [2_000_000],
    profit: [180_000],
    stockInterest: [24_000],
    staffCost: [96_000],
    travel: [18_000],
    running: [30_000],
    riskShare: [0.01],
  },
};
