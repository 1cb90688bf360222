import type { Sample } from '../../../define/sheet/sample';
import { firms } from '../../invented-firms';
import { sheetWords as words } from './sheet-text';

const { kite, lark, moss, pine, reed } = firms;
const { ways, confidences } = words;

/** One level met, one short, an estimate below our own sales, one without its way, one that buys nothing from us yet. */
export const sample: Sample<'sales' | 'purchases'> = {
  sales: {
    customer: [kite, lark, kite, moss, pine, lark],
    amount: [180_000, 60_000, 120_000, 95_000, 40_000, -5_000],
  },
  purchases: {
    customer: [kite, lark, moss, pine, reed],
    purchases: [750_000, 400_000, 90_000, 125_000, 220_000],
    way: [ways.accounts, ways.asked, ways.others, '', ways.stock],
    confidence: [
      confidences.high,
      confidences.medium,
      confidences.low,
      confidences.medium,
      confidences.medium,
    ],
    required: ['', 0.2, '', '', ''],
  },
};
