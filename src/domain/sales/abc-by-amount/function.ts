import { Fault } from '../../../core/fault';
import { blockOf } from '../../../define/function/blocks';
import { requiredList } from '../../../define/function/lists';
import { amount } from '../../../define/function/kinds';
import { blanksAsZero, laid, perCustomer } from '../../../define/function/customers';
import { whole } from '../../../define/function/function';
import { terms } from '../../terms';
import { classLetter } from '../abc-by-share/calc';
import { classOfMean } from './calc';
import { quickClassOf } from './quick';
import { faults } from './text';

const thresholds = requiredList('thresholds', terms.thresholds, amount, (given) => {
  if (given.length > 25) return Fault.value(faults.tooManyThresholds, { count: given.length });
  const rise = given.findIndex((threshold, i) => i > 0 && threshold >= given[i - 1]!);
  return rise < 0
    ? null
    : Fault.value(faults.thresholdsNotFalling, {
        row: rise + 1,
        found: given[rise]!,
        before: given[rise - 1]!,
      });
});

/**
 * ABC_BY_AMOUNT(sales, thresholds): the class A, B, C … of each customer by its mean sales. One customer per row: a
 * column of averages, or months in columns, blank months counting as zero. Thresholds in the unit of the sales; those
 * that do not fall are #VALUE!. Result: down a column. Source: sales management course, ch. 7, the ABC method.
 */
export const ABC_BY_AMOUNT = whole({
  id: 'ABC_BY_AMOUNT',
  args: [blockOf('sales', terms.sales, amount), thresholds],
  result: 'matrix',
  run(sales, thresholds) {
    const [quickly, byDefinition] = [quickClassOf(thresholds), classOfMean(thresholds)];
    const classes = perCustomer(sales, 'rows', (figures) => {
      const months = blanksAsZero(figures);
      const quick = quickly(months);
      return classLetter(Number.isNaN(quick) ? byDefinition(months) : quick);
    });
    return laid(classes, 'rows');
  },
});
