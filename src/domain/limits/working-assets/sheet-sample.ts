import type { Sample } from '../../../define/sheet/sample';
import { firms } from '../../invented-firms';

const { harbour, kite, lotus, maple, north, ridge } = firms;
const yes = { en: 'yes', 'zh-CN': '是' };

/** A sound customer, a dominating one, one with a poor grade, one in debt beyond its assets, one whose figures lack. */
export const sample: Sample<'customers'> = {
  customers: {
    customer: [north, harbour, lotus, maple, ridge, kite],
    currentAssets: [4_200_000, 2_600_000, 900_000, 640_000, 480_000, 1_500_000],
    inventory: [1_400_000, 1_100_000, 250_000, 210_000, 260_000, 600_000],
    currentLiabilities: [1_900_000, 1_300_000, 420_000, 300_000, 390_000, ''],
    totalLiabilities: [2_400_000, 1_800_000, 520_000, 380_000, 700_000, 900_000],
    netAssets: [5_100_000, 1_500_000, 800_000, 350_000, -120_000, 1_100_000],
    grade: ['A', 'AA', 'BB', 'D', 'C', ''],
    supplierShare: [0.2, 0.15, 0.25, 0.3, 0.1, 0.2],
    tooHigh: ['', '', yes, '', '', ''],
  },
};
