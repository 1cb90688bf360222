import { Fault } from '../../../core/fault';
import { optional, required } from '../../../define/function/row-arguments';
import { amount, notNegative } from '../../../define/function/kinds';
import { perRow } from '../../../define/function/function';
import { terms } from '../../terms';
import { collectionIndex } from './calc';
import { monthsOfSales } from './policy';
import { quickIndex } from './quick';

/**
 * COLLECTION_INDEX(opening, sales, closing_total, closing_current, [months]): the share of what could be collected
 * that was collected; 1 is best. Shape: aligned. Nothing to collect, or no months: #DIV/0!. Source: collection
 * effectiveness index.
 */
export const COLLECTION_INDEX = perRow({
  id: 'COLLECTION_INDEX',
  args: [
    required('opening', terms.openingReceivables, amount),
    required('sales', terms.sales, amount),
    required('closing_total', terms.closingReceivables, amount),
    required('closing_current', terms.closingCurrent, amount),
    optional('months', terms.months, notNegative, monthsOfSales.value),
  ],
  run: () => (opening, sales, closingTotal, closingCurrent, months) => {
    if (months === 0) return Fault.zero;
    const collection = { opening, sales, closingTotal, closingCurrent, months };
    const quick = quickIndex(collection);
    return Number.isNaN(quick) ? (collectionIndex(collection) ?? Fault.zero) : quick;
  },
});
