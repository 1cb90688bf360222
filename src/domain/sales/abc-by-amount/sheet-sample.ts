import type { Text } from '../../../core/text';
import type { Sample } from '../../../define/sheet/sample';
import { firms } from '../../invented-firms';

const { harbour, kite, lark, north, pine, reed } = firms;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];

const month = (name: string, i: number): Text => ({ en: `${name} 2026`, 'zh-CN': `2026年${i + 1}月` });

/** By customer, the six months from January to June: steady, rising, falling, and one that has stopped. */
const amounts: readonly (readonly (number | '')[])[] = [
  [610_000, 590_000, 640_000, 620_000, 655_000, 648_000],
  [240_000, 250_000, 270_000, 310_000, 340_000, 395_000],
  [480_000, 430_000, 395_000, 330_000, 260_000, 215_000],
  [190_000, 205_000, 198_000, 202_000, 210_000, 207_000],
  [60_000, 55_000, 71_000, 66_000, 58_000, 64_000],
  [38_000, 41_000, 22_000, '', '', ''],
];

export const sample: Sample<'sales'> = {
  sales: {
    customer: [north, kite, harbour, lark, pine, reed],
    months: MONTHS.map((name, i) => ({ header: month(name, i), cells: amounts.map((row) => row[i]!) })),
  },
};
