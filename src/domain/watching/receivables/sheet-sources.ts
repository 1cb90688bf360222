import { date, flag, label, money } from '../../../define/sheet/given';
import type { DateOption } from '../../../define/sheet/option';
import { source } from '../../../define/sheet/source';
import { terms } from '../../terms';
import { sheetWords as words } from './sheet-text';

const optional = { required: false } as const;
const word = { required: false, blank: 'missing' } as const;

export const invoices = source(
  { title: words.invoices, tip: words.invoicesTip, rows: 'many per name' },
  {
    customer: label(terms.customer, words.customerTip),
    number: label(terms.invoiceNumber, words.numberTip, word),
    invoiceDate: date(terms.invoiceDate, words.invoiceDateTip),
    due: date(terms.dueDate, words.dueTip, optional),
    terms: label(terms.paymentTerms, words.termsTip, word),
    amount: money(terms.invoiceAmount, words.amountTip, { blank: 'row is left out' }),
    paidOn: date(terms.paidOn, words.paidOnTip, optional),
    paid: money(terms.paidAmount, words.paidTip, optional),
    disputed: flag(terms.disputed, words.disputedTip, optional),
  },
);

export const asOf: DateOption = {
  kind: 'date',
  id: 'asOf',
  name: terms.asOf,
  tip: words.asOfTip,
  default: null,
};
