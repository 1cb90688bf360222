import { daysBetween, monthEnd } from '../../../core/calendar';
import { growth } from '../../../core/compounding';
import { exactly } from '../../../core/exactly';

/** So many per cent off when paid by that day after the invoice. */
export interface Tier {
  readonly percent: number;
  readonly day: number;
}

export interface PaymentTerms {
  /** Each later and cheaper than the one before. */
  readonly tiers: readonly Tier[];
  /** The day on which all is due. */
  readonly netDay: number | undefined;
  /** Days count from the last day of the invoice's month (EOM, 月结), not from the invoice. */
  readonly fromMonthEnd: boolean;
}

/** Where the days of the terms are counted from. */
const startOf = ({ fromMonthEnd }: PaymentTerms, invoiceDate: number): number =>
  fromMonthEnd ? monthEnd(invoiceDate) : invoiceDate;

/** The day on which all is due; null where the terms name none. */
export const dueDate = (terms: PaymentTerms, invoiceDate: number): number | null =>
  terms.netDay === undefined ? null : startOf(terms, invoiceDate) + terms.netDay;

/** Each tier with its last day and its discount as a fraction. */
export const tierDays = (terms: PaymentTerms, invoiceDate: number): { until: number; rate: number }[] =>
  terms.tiers.map(({ percent, day }) => ({
    until: startOf(terms, invoiceDate) + day,
    rate: exactly((n) => n.number(n.over(n.of(percent), n.of(100)))),
  }));

/** The discount earned by a payment, as a fraction. Each tier's last day is inside. */
export function discountRate(terms: PaymentTerms, invoiceDate: number, paymentDate: number): number {
  const days = daysBetween(startOf(terms, invoiceDate), paymentDate);
  const percent = terms.tiers.find((tier) => days <= tier.day)?.percent ?? 0;
  return exactly((n) => n.number(n.over(n.of(percent), n.of(100))));
}

/**
 * What it costs a year to pay `span` > 0 days later and forgo a discount below 100 %: simple, the cost of one span
 * times the spans in a year; compounded, with each span's cost bearing cost in the next.
 */
export function discountCost(percent: number, span: number, yearDays: number, compound: boolean): number {
  if (compound) return growth({ whole: 100, part: percent }, [yearDays, span]);
  return exactly((n) => {
    const kept = n.minus(n.of(100), n.of(percent));
    return n.number(n.over(n.times(n.of(percent), n.of(yearDays)), n.times(kept, n.of(span))));
  });
}
