import { plain } from '../../../define/sheet/fill';
import {
  above,
  all,
  any,
  below,
  blank,
  call,
  chosen,
  codes,
  filled,
  greatest,
  inBand,
  is,
  meaning,
  minus,
  not,
  orElse,
  setting,
  step,
  times,
  when,
  yes,
  type Cell,
  type Expression,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { dailyRate } from '../overdue-interest/policy';
import { provisionRates } from '../provision/policy';
import { creditNoteColumns, open } from './sheet-credit-notes';
import { bucketsAsBuilt } from './sheet-limits';
import { doubtfulDate, earliest, latest, settled, usableDue } from './sheet-open';
import { asOf, invoices } from './sheet-sources';
import { sheetWords as words } from './sheet-text';

const given = invoices.columns;
const today = chosen(asOf);
const MONEY_DECIMALS = 8;

const days = step(words.days, 'whole', when(bucketsAsBuilt, minus(today, usableDue)), {
  rule: words.limitsRule,
});
const late = step(terms.overdueDays, 'whole', greatest(days, 0));
export const bucket = step(terms.agingBucket, 'code', inBand(days, provisionRates, 'bucket'));
export const lateIfOpen = step(words.lateIfOpen, 'whole', when(above(open, 0), late));
export const lateDays = step(terms.amountDays, 'money', times(open, late));
const isDisputed = (then: Expression, otherwise: Expression): Expression =>
  when(blank(given.disputed), otherwise, when(yes(given.disputed), then, otherwise));
export const countedDays = step(words.countedDays, 'money', isDisputed(0, lateDays));
export const disputed = step(words.disputedAmount, 'money', isDisputed(open, 0));
export const undated = step(words.undated, 'money', when(blank(days), open, 0));
export const interest = step(terms.overdueInterest, 'money', times(open, late, setting(dailyRate)), {
  addIn: {
    ...call({ id: 'OVERDUE_INTEREST' }, open, usableDue, today, setting(dailyRate)),
    decimals: MONEY_DECIMALS,
  },
});
export const provision = step(terms.provision, 'money', times(open, inBand(days, provisionRates)));

const status = codes(
  terms.status,
  'every',
  {
    CENTURY: [doubtfulDate, words.century],
    NO_DUE: [all(blank(given.due), blank(given.terms)), words.noDue],
    BAD_TERMS: [all(blank(given.due), filled(given.terms)), words.badTerms],
    CHECK_LIMITS: [not(bucketsAsBuilt), words.checkLimits],
    NO_INVOICE_DATE: [blank(given.invoiceDate), words.noInvoiceDate],
    DUE_BEFORE_INVOICE: [below(given.due, given.invoiceDate), words.dueBeforeInvoice],
    OVERPAID: [all(above(given.amount, 0), above(given.paid, given.amount)), words.overpaid],
    AFTER_AS_OF: [above(given.invoiceDate, today), words.afterAsOf],
    PAID_LATER: [above(given.paidOn, today), words.paidLater, 'result'],
    DISPUTED: [yes(given.disputed), words.isDisputed, 'result'],
  },
  { ok: words.ok },
);
// By month: what has no invoice date is in none.
const dated = (e: Expression): Expression => when(blank(given.invoiceDate), null, e);
export const invoiced = step(words.invoiced, 'money', dated(given.amount));
export const received = step(
  words.received,
  'money',
  dated(when(blank(given.paidOn), orElse(given.paid, 0), orElse(given.paid, given.amount))),
);
export const receivedOn = step(
  words.receivedOn,
  'date',
  when(blank(given.paidOn), given.invoiceDate, given.paidOn),
  { rule: words.receivedOnRule },
);

/** Whether an invoice wants a look at its data. */
export const doubt = step(
  words.doubt,
  'whole',
  when(any(...['OK', 'DISPUTED', 'PAID_LATER', 'PAID_LATER+DISPUTED'].map((code) => is(status, code))), 0, 1),
);

export { open, usableDue };

/** What an invoice adds to each bucket, by the bucket's label. */
export const amountsBy = (labels: readonly string[]): Cell[] =>
  labels.map((label) => step(plain(label), 'money', when(is(bucket, label), open, 0)));

/** The copy of the invoices, sorted by customer. */
export const invoiceColumns = (
  byBucket: readonly Cell[],
  discounts: Readonly<Record<string, Cell>>,
): Readonly<Record<string, Cell>> => ({
  customer: given.customer,
  number: given.number,
  status,
  ...{ open, days, bucket },
  invoiceDate: given.invoiceDate,
  due: given.due,
  terms: given.terms,
  amount: given.amount,
  paidOn: given.paidOn,
  paid: given.paid,
  disputed: given.disputed,
  ...{ settled, interest, provision },
  ...discounts,
  ...Object.fromEntries(byBucket.map((cell, k) => [`bucket-${k}`, cell])),
  ...{ late, lateIfOpen, lateDays, countedDays, disputedAmount: disputed, undated, doubt },
  ...creditNoteColumns,
  ...{ earliest, latest, usableDue, invoiced, received, receivedOn },
  meaning: meaning(status, words.meaning),
});
