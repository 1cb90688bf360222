import type { Text } from '../../../core/text';
import type { Sample } from '../../../define/sheet/sample';
import { firms } from '../../invented-firms';

const product = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });

const kettle = product('Kettle', '电热水壶');
const lamp = product('Desk lamp', '台灯');
const fan = product('Table fan', '台扇');
const cable = product('Cable set', '线缆套装');
const heater = product('Heater', '取暖器');
const { kite, north, pine } = firms;

/** A product that turns fast on a small margin, one that lies, one sold below cost, and one hot with one customer only. */
export const sample: Sample<'products' | 'ledger'> = {
  products: {
    product: [kettle, lamp, fan, cable, heater],
    sales: [420_000, 310_000, 180_000, 96_000, 60_000],
    grossProfit: [126_000, 124_000, 36_000, 43_200, -3_000],
    opening: [70_000, 60_000, 120_000, 9_000, 52_000],
    closing: [74_000, 56_000, 140_000, 11_000, 58_000],
    targetShare: [0.4, 0.3, 0.15, 0.1, 0.05],
  },
  ledger: {
    product: [kettle, lamp, fan, cable, kettle, lamp, heater, kettle, cable, fan],
    customer: [north, north, north, north, kite, kite, kite, pine, pine, pine],
    amount: [260_000, 150_000, 60_000, 6_000, 90_000, 140_000, 60_000, 70_000, 90_000, 120_000],
  },
};
