import { Fault } from '../../../core/fault';
import { option } from '../../../define/function/options';
import { required } from '../../../define/function/row-arguments';
import type { Cell } from '../../../define/function/cell';
import { aboveZero, date, flag } from '../../../define/function/kinds';
import { perRow } from '../../../define/function/function';
import { terms as glossary } from '../../terms';
import { discountCost, discountRate, type PaymentTerms } from './calc';
import { paymentTerms } from './parse';
import { yearDays } from './policy';
import { faults } from './text';

const terms = required('terms', glossary.paymentTerms, paymentTerms);

/**
 * DISCOUNT_RATE(terms, invoice_date, payment_date): the cash discount earned, as a fraction of the invoice. Shape:
 * aligned. Paid before the invoice: the first tier; after the last tier: 0. Source: sales management textbook,
 * chapter 7, cash discount.
 */
export const DISCOUNT_RATE = perRow({
  id: 'DISCOUNT_RATE',
  args: [
    terms,
    required('invoice_date', glossary.invoiceDate, date),
    required('payment_date', glossary.paymentDate, date),
  ],
  run: () => discountRate,
});

/** The cost of forgoing the first discount of such terms, or why there is none. */
function costOf({ tiers, netDay }: PaymentTerms, yearDays: number, compound: boolean): Cell {
  const [first] = tiers;
  if (!first || first.percent === 0) return Fault.none(faults.noDiscount);
  if (netDay === undefined) return Fault.none(faults.noNetDay);
  const span = netDay - first.day;
  return span === 0 || first.percent === 100
    ? Fault.zero
    : discountCost(first.percent, span, yearDays, compound);
}

/**
 * DISCOUNT_COST(terms, [year_days], [compound]): what it costs a year to pay on the net day instead of the first
 * discount day, as a fraction. Shape: aligned. No net day or no discount: #N/A; both on one day: #DIV/0!. Source: the
 * usual cost of trade credit, 360 days.
 */
export const DISCOUNT_COST = perRow({
  id: 'DISCOUNT_COST',
  args: [
    terms,
    option('year_days', glossary.yearDays, aboveZero, yearDays.value),
    option('compound', glossary.compound, flag, false),
  ],
  run: (yearDays, compound) => {
    // A ledger repeats a handful of terms, and compounding is slow: each cost is worked out once in a call.
    const costs = new Map<PaymentTerms, Cell>();
    return (terms) => {
      let cost = costs.get(terms);
      if (cost === undefined) costs.set(terms, (cost = costOf(terms, yearDays, compound)));
      return cost;
    };
  },
});
