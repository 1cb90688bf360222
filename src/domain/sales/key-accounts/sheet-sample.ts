import { serialOf } from '../../../core/calendar';
import type { Sample } from '../../../define/sheet/sample';
import { firms } from '../../invented-firms';

const { harbour, kite, lark, lotus, maple, north, pine, reed } = firms;
const yes = { en: 'yes', 'zh-CN': '是' };
const no = { en: 'no', 'zh-CN': '否' };
const day = (year: number, month: number, date: number): number => serialOf(year, month, date)!;

/** Large and average customers with and without upside, and agreements that are kept, missed and long past. */
export const sample: Sample<'customers' | 'agreements'> = {
  customers: {
    customer: [north, kite, harbour, maple, lark, pine, lotus, reed],
    sales: [680_000, 420_000, 310_000, 140_000, 90_000, 60_000, 32_000, 18_000],
    lastYear: [600_000, 450_000, 290_000, 150_000, 70_000, 62_000, 20_000, ''],
    ourShare: [0.45, 0.08, 0.25, 0.65, 0.3, 0.12, 0.05, ''],
    large: [yes, yes, yes, no, no, no, no, no],
    upside: ['', '', yes, '', yes, '', '', ''],
    influence: [no, no, no, no, no, no, yes, no],
    distribution: [0.9, 0.55, 0.7, 0.8, 0.6, 0.4, 0.35, 0.2],
  },
  agreements: {
    customer: [north, kite, lark],
    product: [
      { en: 'Desk lamp', 'zh-CN': '台灯' },
      { en: 'Cable set', 'zh-CN': '线缆套装' },
      { en: 'Kettle', 'zh-CN': '电热水壶' },
    ],
    until: [day(2030, 12, 31), day(2026, 6, 30), day(2030, 6, 30)],
    agreed: [1_200, 800, 500],
    sold: [1_150, 340, 510],
    specialShare: [0.1, 0.35, 0.2],
  },
};
