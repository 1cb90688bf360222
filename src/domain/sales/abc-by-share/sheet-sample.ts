import type { Sample } from '../../../define/sheet/sample';
import { firms } from '../../invented-firms';

const { harbour, juniper, kite, lark, lotus, maple, moss, north, orchid, pine, reed, ridge } = firms;
const east = { en: 'East', 'zh-CN': '东区' };
const west = { en: 'West', 'zh-CN': '西区' };

/** A few large customers, many small ones, two with two orders, and one whose returns exceed its purchases. */
export const sample: Sample<'sales'> = {
  sales: {
    customer: [
      north,
      kite,
      harbour,
      maple,
      lark,
      pine,
      lotus,
      moss,
      ridge,
      orchid,
      reed,
      juniper,
      north,
      kite,
    ],
    amount: [
      520_000, 310_000, 240_000, 96_000, 72_000, 41_000, 33_000, 28_000, 21_000, 17_000, 9_000, -4_000,
      180_000, 45_000,
    ],
    group: [east, west, east, west, west, east, east, west, east, west, east, west, east, west],
  },
};
