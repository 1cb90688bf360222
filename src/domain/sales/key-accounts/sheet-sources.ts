import { date, flag, label, money, number, share } from '../../../define/sheet/given';
import type { DateOption } from '../../../define/sheet/option';
import { source } from '../../../define/sheet/source';
import { terms } from '../../terms';
import { sheetWords as words } from './sheet-text';

const optional = { required: false } as const;

export const customers = source(
  { title: words.customers, tip: words.customersTip, rows: 'one per name' },
  {
    customer: label(terms.customer, words.customerTip),
    sales: money(terms.sales, words.salesTip, { blank: 'row is left out' }),
    lastYear: money(terms.lastYearSales, words.lastYearTip, optional),
    ourShare: share(terms.ourShare, words.ourShareTip, optional),
    large: flag(terms.large, words.largeTip, optional),
    upside: flag(terms.upside, words.upsideTip, optional),
    influence: flag(terms.influence, words.influenceTip, optional),
    distribution: share(terms.distribution, words.distributionTip, optional),
  },
);

export const agreements = source(
  { title: words.agreements, tip: words.agreementsTip, rows: 'many per name', required: false },
  {
    customer: label(terms.customer, words.customerTip),
    product: label(terms.product, words.productTip, { required: false, blank: 'missing' }),
    until: date(terms.until, words.untilTip),
    agreed: number(terms.agreedQuantity, words.agreedTip),
    sold: number(terms.soldQuantity, words.soldTip),
    specialShare: share(terms.specialShare, words.specialShareTip, optional),
  },
);

export const asOf: DateOption = {
  kind: 'date',
  id: 'asOf',
  name: terms.asOf,
  tip: words.asOfTip,
  default: null,
};
