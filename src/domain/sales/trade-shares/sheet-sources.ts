import type { Text } from '../../../core/text';
import { choice, label, money, share, type GivenChoice } from '../../../define/sheet/given';
import { source } from '../../../define/sheet/source';
import { terms } from '../../terms';
import { sheetWords as words } from './sheet-text';

const choices = (names: Readonly<Record<string, Text>>): GivenChoice[] =>
  Object.entries(names).map(([code, name]) => ({ code, name }));

export const sales = source(
  { title: words.sales, tip: words.salesTip, rows: 'many per name' },
  {
    customer: label(terms.customer, words.customerTip),
    amount: money(terms.amount, words.amountTip, { blank: 'row is left out' }),
  },
);

export const purchases = source(
  { title: words.purchases, tip: words.purchasesTip, rows: 'one per name' },
  {
    customer: label(terms.customer, words.customerTip),
    purchases: money(terms.purchases, words.boughtTip),
    way: choice(choices(words.ways), terms.estimatedBy, words.wayTip, { required: false }),
    confidence: choice(choices(words.confidences), terms.confidence, words.confidenceTip, {
      required: false,
    }),
    required: share(terms.requiredShare, words.requiredTip, { required: false }),
  },
);
