import { Fault } from '../../../core/fault';
import { perRow } from '../../../define/function/function';
import { flag, notNegative } from '../../../define/function/kinds';
import { optional, required } from '../../../define/function/row-arguments';
import { terms } from '../../terms';
import { rateOf } from './calc';
import { faults } from './text';

/**
 * SATISFACTION_RATE(count, total, [low_is_better]): count / total of each measure of satisfaction or loyalty, a share;
 * 1 less that where a low count is the better one, such as complaints. Aligned. A total of 0 is #DIV/0!, a count above
 * its total a bad value. Source: marketing training text, ch. 3, measures of satisfaction and loyalty.
 */
export const SATISFACTION_RATE = perRow({
  id: 'SATISFACTION_RATE',
  args: [
    required('count', terms.measureCount, notNegative),
    required('total', terms.measureTotal, notNegative),
    optional('low_is_better', terms.lowIsBetter, flag, false),
  ],
  run: () => (count, total, lowIsBetter) => {
    if (count > total) return Fault.value(faults.aboveTotal, { count, total });
    return total === 0 ? Fault.zero : rateOf(count, total, lowIsBetter);
  },
});
