import { serialOf } from '../../../core/calendar';
import type { Text } from '../../../core/text';
import { creditFactors } from './policy';

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });
const day = (month: number, date: number): number => serialOf(2026, month, date)!;

/** Points by factor of four customers, in the order of the factors. */
const points = [
  [85, 70, 95, 55],
  [75, 30, 90, 60],
  [85, 80, 100, 40],
  [90, 85, 95, 50],
  [85, 75, 90, 45],
  [75, 80, 90, 60],
  [85, 70, 80, 50],
];

/** One adjusted, one capped by its payment history, one moved up, one whose review is due. */
export const sample = {
  customers: {
    customer: [
      text('Northgate Stores', '北门百货'),
      text('Harbour Foods', '海港食品'),
      text('Lotus Trading', '莲花商贸'),
      text('Maple Wholesale', '枫叶批发'),
    ],
    factors: creditFactors.value.map(({ factor }, k) => ({ header: factor, cells: points[k]! })),
    lastGrade: ['A', 'A', 'AA', 'BB'],
    lastReview: [day(10, 8), day(10, 8), day(10, 8), day(3, 31)],
    adjustment: ['', '', '', -3],
    reason: ['', '', '', text('one-off order of last year left out', '剔除上年一次性订单')],
    until: ['', '', '', day(12, 31)],
  },
};
