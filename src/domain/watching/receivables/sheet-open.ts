import { MOST_DAYS_APART } from '../../../define/function/dates';
import {
  above,
  any,
  blank,
  chosen,
  minus,
  ofThose,
  orElse,
  step,
  when,
} from '../../../define/sheet/step/expression';
import { asOf, invoices } from './sheet-sources';
import { sheetWords as words } from './sheet-text';

const given = invoices.columns;
const today = chosen(asOf);
export const earliest = step(
  words.earliest,
  'date',
  ofThose('min', given.invoiceDate, given.due, given.paidOn),
);
export const latest = step(words.latest, 'date', ofThose('max', given.invoiceDate, given.due, given.paidOn));
export const doubtfulDate = any(
  above(minus(today, earliest), MOST_DAYS_APART),
  above(minus(latest, today), MOST_DAYS_APART),
);

export const settled = step(
  words.settled,
  'money',
  when(
    blank(given.paidOn),
    orElse(given.paid, 0),
    when(above(given.paidOn, today), 0, orElse(given.paid, given.amount)),
  ),
  { rule: words.settledRule },
);
const unpaid = minus(given.amount, settled);
export const gross = step(
  words.gross,
  'money',
  when(blank(given.invoiceDate), unpaid, when(above(given.invoiceDate, today), 0, unpaid)),
);
export const usableDue = step(
  words.usableDue,
  'date',
  when(blank(given.due), null, when(doubtfulDate, null, given.due)),
  { rule: words.dueRule },
);
