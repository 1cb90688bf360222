import type { Text } from '../../../core/text';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

const north = text('Northgate Stores', '北门百货');
const harbour = text('Harbour Foods', '海港食品');
const lotus = text('Lotus Trading', '莲花商贸');
const maple = text('Maple Wholesale', '枫叶批发');
const orchid = text('Orchid Mart', '兰花超市');

/** Methods that agree and methods that do not, an insolvent customer, a new one, and one with a method of its own. */
export const sample = {
  customers: {
    customer: [north, harbour, lotus, maple, orchid],
    grade: ['AA', 'A', 'BB', 'B', ''],
    currentAssets: [8_000_000, 12_000_000, 9_000_000, 800_000, ''],
    inventory: [3_000_000, 5_000_000, 2_000_000, 300_000, ''],
    currentLiabilities: [4_000_000, 8_000_000, 3_000_000, 900_000, ''],
    totalLiabilities: [6_000_000, 18_000_000, 5_000_000, 1_200_000, ''],
    netAssets: [5_000_000, 6_000_000, 10_000_000, -100_000, ''],
    supplierShare: [0.3, 0.2, 0.1, 0.5, ''],
    quarterlyOrders: [900_000, 600_000, 450_000, 120_000, ''],
    termDays: [60, 60, 30, 30, 30],
    amountDays: [0, 250_000, 1_000_000, 0, ''],
    annualPurchases: [3_600_000, 2_400_000, 1_800_000, 480_000, 120_000],
    profitRate: [0.15, 0.12, 0.1, 0.1, 0.1],
    monthlyPurchases: [300_000, 200_000, 150_000, 40_000, 10_000],
    paidInTime: ['', '', '', '', 4],
    recordLimit: ['', 350_000, '', '', ''],
    recordReason: ['', text('ten years without a delay', '十年无逾期'), '', '', ''],
    method: ['', '', 'median', '', ''],
    methodReason: ['', '', text('late payments settled in May', '逾期款五月已结清'), '', ''],
  },
  peers: {
    customer: [north, north, north, harbour],
    limit: [400_000, 500_000, 900_000, 300_000],
  },
};
