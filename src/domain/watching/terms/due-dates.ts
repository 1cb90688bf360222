import { BLANK } from '../../../define/function/cell';
import { isFault } from '../../../core/fault';
import type { Content } from '../../../define/sheet/sheet';
import { dueDate } from './calc';
import { paymentTerms } from './parse';

/** The day on which an invoice is due by its terms; "" where they name no day. A bare 30 is net 30. */
function byTerms(terms: Content, invoiceDate: Content): Content {
  if (typeof invoiceDate !== 'number' || typeof terms !== 'string' || terms === '') return '';
  const asGiven = paymentTerms.read(terms);
  const read = isFault(asGiven) ? paymentTerms.read(`N/${terms}`) : asGiven;
  return read === BLANK || isFault(read) ? '' : (dueDate(read, invoiceDate) ?? '');
}

/** The due date of each row: as it is given, else by its invoice date and terms. */
export const dueDates = (
  given: readonly Content[],
  invoiceDates: readonly Content[],
  terms: readonly Content[],
): Content[] => given.map((due, row) => (due === '' ? byTerms(terms[row]!, invoiceDates[row]!) : due));
