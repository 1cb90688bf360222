import { serialOf } from '../../../core/calendar';
import type { Text } from '../../../core/text';

const firm = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });
const day = (month: number, date: number, year = 2026): number => serialOf(year, month, date)!;

const north = firm('Northgate Stores', '北门百货');
const harbour = firm('Harbour Foods', '海港食品');
const lotus = firm('Lotus Trading', '莲花商贸');
const maple = firm('Maple Wholesale', '枫叶批发');

/** In time, late, very late, in dispute, paid in part, paid with a discount, and a credit note. */
export const sample = {
  invoices: {
    customer: [north, north, north, harbour, harbour, harbour, lotus, lotus, lotus, maple, maple],
    number: ['1001', '1017', '1033', '1002', '1020', '1041', '1005', '1022', '1038', '1009', '1030'],
    invoiceDate: [
      ...[day(7, 6), day(8, 20), day(10, 12), day(7, 10), day(9, 1), day(10, 26), day(6, 3)],
      ...[day(9, 9), day(10, 20), day(8, 3), day(10, 5)],
    ],
    due: ['', '', '', '', '', '', day(7, 3), day(10, 9), day(11, 19), day(9, 2), day(11, 4)],
    terms: [
      ...['2/15, 1/20, N/30', '2/15, 1/20, N/30', '2/15, 1/20, N/30', 'N/60', 'N/60', 'N/60'],
      ...['', '', '', '', ''],
    ],
    amount: [...[120_000, 86_000, 94_000, 210_000, 150_000, 64_000, 48_000, 52_500, -6_500, 75_000, 31_200]],
    paidOn: [day(7, 20), '', '', day(9, 25), '', '', '', day(10, 30), '', '', ''],
    paid: ['', '', '', '', '', '', '', 20_000, '', '', ''],
    disputed: ['', '', '', '', '', '', '', '', '', true, ''],
  },
};
