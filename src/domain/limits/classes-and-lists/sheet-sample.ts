import type { Text } from '../../../core/text';

const firm = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

const names = [
  firm('Northgate Stores', '北门百货'),
  firm('Harbour Foods', '海港食品'),
  firm('Lotus Trading', '莲花商贸'),
  firm('Maple Wholesale', '枫叶批发'),
  firm('Ridge Supply', '岭上供应'),
  firm('Orchid Mart', '兰花超市'),
];

/** Each class with a trigger of its own, a customer that does not keep its contracts, and one for cash only. */
export const sample = {
  facts: {
    customer: names,
    largeAndStable: [true, '', '', '', '', ''],
    wholesaler: ['', '', '', true, '', ''],
    claims: [420_000, 60_000, 135_000, 40_000, 12_000, 8000],
    heavyTrade: ['', '', '', '', '', ''],
    staff: [2600, 320, 180, 140, 45, 150],
    years: [21, 9, 6, 11, 0.5, 8],
    dishonest: ['', '', '', '', '', true],
    largeOrder: ['', '', true, '', '', ''],
    oneOff: ['', '', '', '', true, ''],
  },
  trade: {
    customer: names,
    tradeAmount: [1_850_000, 640_000, 520_000, 210_000, 36_000, 90_000],
    due: [1_850_000, 640_000, 520_000, 210_000, '', 90_000],
    fulfilled: [1_850_000, 602_000, 364_000, 189_000, '', 81_000],
  },
  risk: { customer: names, riskScore: [92, 74, 55, 48, 34, 12] },
};
