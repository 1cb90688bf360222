import type { Text } from '../../../core/text';
import { date, label, money } from '../../../define/sheet/given';
import type { DateOption } from '../../../define/sheet/option';
import { source } from '../../../define/sheet/source';
import { terms } from '../../terms';
import { sheetWords as words } from './sheet-text';

const optional = { required: false } as const;
const needed = { blank: 'row is left out' } as const;
const name = { required: false, blank: 'missing' } as const;

export const limits = source(
  { title: words.limits, tip: words.limitsTip, rows: 'one per name' },
  {
    customer: label(terms.customer, words.customerTip),
    limit: money(terms.creditLimit, words.limitTip),
    singleLimit: money(terms.singleLimit, words.singleLimitTip, optional),
    validUntil: date(terms.limitUntil, words.validUntilTip, optional),
    list: label(terms.creditList, words.listTip, name),
  },
);

export const items = source(
  { title: words.items, tip: words.itemsTip, rows: 'many per name' },
  {
    customer: label(terms.customer, words.customerTip),
    amount: money(terms.openAmount, words.openAmountTip, needed),
    due: date(terms.dueDate, words.dueTip, optional),
    invoiceDate: date(terms.invoiceDate, words.invoiceDateTip, optional),
    terms: label(terms.paymentTerms, words.termsTip, name),
  },
);

const amounts = (title: Text, tip: Text) =>
  source(
    { title, tip, rows: 'many per name', required: false },
    {
      customer: label(terms.customer, words.customerTip),
      amount: money(terms.openAmount, tip, needed),
    },
  );

export const notes = amounts(words.notes, words.notesTip);
export const orders = amounts(words.orders, words.ordersTip);
export const deliveries = amounts(words.deliveries, words.deliveriesTip);
export const deposits = amounts(words.deposits, words.depositsTip);

export const shipping = source(
  { title: words.shipping, tip: words.shippingTip, rows: 'many per name', required: false },
  {
    customer: label(terms.customer, words.customerTip),
    number: label(terms.orderNumber, words.numberTip, name),
    order: money(terms.order, words.orderTip, needed),
  },
);

export const asOf: DateOption = {
  kind: 'date',
  id: 'asOf',
  name: terms.asOf,
  tip: words.asOfTip,
  default: null,
};
