import { Fault, isFault } from '../../../core/fault';
import { blockOf, optionalNumbersOf } from '../../../define/function/blocks';
import { optional, required } from '../../../define/function/row-arguments';
import { byCustomer } from '../../../define/function/by-customer';
import { amount, notNegative } from '../../../define/function/kinds';
import { blanksAsZero } from '../../../define/function/customers';
import { weightsFor } from '../../../define/function/weights';
import { terms } from '../../terms';
import { receiptsLimits } from './calc';
import { quickReceiptsLimits } from './quick';

const receipts = blockOf('receipts', terms.receipts, amount);
const weights = optionalNumbersOf('weights', terms.weights, notNegative);

/**
 * CREDIT_LIMIT_RECEIPTS(receipts, term_days, [weights], [coefficient]): weighted mean monthly receipt × term / 30 ×
 * coefficient. By customer, months in columns, blank months 0; money. Weights that add up to 0 have no mean: #DIV/0!.
 * Source: marketing training text, ch. 3, receipts method.
 */
export const CREDIT_LIMIT_RECEIPTS = byCustomer({
  id: 'CREDIT_LIMIT_RECEIPTS',
  figures: receipts,
  args: [
    required('term_days', terms.termDays, notNegative),
    weights,
    optional('coefficient', terms.riskCoefficient, notNegative, 1),
  ],
  run: (given, months) => {
    const list = weightsFor(given, months, weights.name, receipts.name);
    if (isFault(list)) return list;
    if (!list.some((weight) => weight > 0)) return () => Fault.zero;
    const [quickly, byDefinition] = [quickReceiptsLimits(list), receiptsLimits(list)];
    return (paid, termDays, coefficient) => {
      const months = blanksAsZero(paid);
      const quick = quickly(months, termDays, coefficient);
      return Number.isNaN(quick) ? byDefinition(months, termDays, coefficient) : quick;
    };
  },
});
