import { BLANK } from '../../../define/function/cell';
import { isFault } from '../../../core/fault';
import type { Content } from '../../../define/sheet/sheet';
import { dueDate, type PaymentTerms } from './calc';
import { paymentTerms } from './parse';

/** The terms that a cell of a ledger names, or null; a bare 30 is net 30. */
export function termsIn(cell: Content): PaymentTerms | null {
  if (typeof cell !== 'string' || cell === '') return null;
  const asGiven = paymentTerms.read(cell);
  const read = isFault(asGiven) ? paymentTerms.read(`N/${cell}`) : asGiven;
  return read === BLANK || isFault(read) ? null : read;
}

/** The day on which an invoice is due by its terms; "" where they name no day. */
function byTerms(cell: Content, invoiceDate: Content): Content {
  const terms = termsIn(cell);
  return terms === null || typeof invoiceDate !== 'number' ? '' : (dueDate(terms, invoiceDate) ?? '');
}

/** The due date of each row: as it is given, else by its invoice date and terms. */
export const dueDates = (
  given: readonly Content[],
  invoiceDates: readonly Content[],
  terms: readonly Content[],
): Content[] => given.map((due, row) => (due === '' ? byTerms(terms[row]!, invoiceDates[row]!) : due));
