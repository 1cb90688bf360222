import { serialOf } from '../../../core/calendar';
import type { Text } from '../../../core/text';

const firm = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });
const day = (month: number, date: number): number => serialOf(2026, month, date)!;

const north = firm('Northgate Stores', '北门百货');
const harbour = firm('Harbour Foods', '海港食品');
const lotus = firm('Lotus Trading', '莲花商贸');
const maple = firm('Maple Wholesale', '枫叶批发');
const ridge = firm('Ridge Supply', '岭上供应');
const orchid = firm('Orchid Mart', '兰花超市');

/** Over, near, overdue, expired, without a limit and in order: one of each. */
export const sample = {
  limits: {
    customer: [north, harbour, lotus, maple, ridge],
    limit: [500_000, 300_000, 200_000, 150_000, 0],
    singleLimit: [120_000, 80_000, '', 50_000, ''],
    validUntil: [day(12, 31), day(12, 31), day(12, 31), day(6, 30), ''],
    list: [
      firm('green', '绿名单'),
      firm('green', '绿名单'),
      firm('yellow', '黄名单'),
      '',
      firm('black', '黑名单'),
    ],
  },
  items: {
    customer: [north, north, harbour, harbour, lotus, maple, ridge, orchid],
    amount: [310_000, 165_000, 180_000, 140_000, 90_000, 60_000, 8_000, 24_000],
    due: [day(12, 20), '', day(12, 5), day(11, 30), day(9, 15), day(12, 10), day(10, 31), day(12, 1)],
    invoiceDate: ['', day(11, 10), '', '', '', '', '', ''],
    terms: ['', 'N/60', '', '', '', '', '', ''],
  },
  notes: { customer: [lotus, maple], amount: [20_000, 15_000] },
  deposits: { customer: [orchid], amount: [30_000] },
  shipping: {
    customer: [north, lotus, harbour, orchid],
    number: ['A-101', 'A-102', 'A-103', 'A-104'],
    order: [20_000, 10_000, 90_000, 5_000],
  },
};
