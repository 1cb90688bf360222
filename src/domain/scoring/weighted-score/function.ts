import { Fault } from '../../../core/fault';
import { blockOf, numbersOf } from '../../../define/function/blocks';
import { oneOf } from '../../../define/function/options';
import { amount, notNegative } from '../../../define/function/kinds';
import { whole } from '../../../define/function/function';
import { terms } from '../../terms';
import { scoredCustomers } from '../scored-customers';
import { weightedScores } from './scores';

/**
 * WEIGHTED_SCORE(scores, weights, [mode]): Σ weight × score of each customer, or their mean. Weights in a row:
 * customers are rows, the result a column; weights in a column: customers are columns, the result a row. A missing
 * score among others is #N/A, weights that add up to 0 have no mean: #DIV/0!. Source: sales management course, ch. 7.
 */
export const WEIGHTED_SCORE = whole({
  id: 'WEIGHTED_SCORE',
  args: [
    blockOf('scores', terms.scores, amount),
    numbersOf('weights', terms.weights, notNegative),
    oneOf('mode', terms.mode, ['total', 'mean']),
  ],
  result: 'matrix',
  run: (scores, weights, mode) =>
    scoredCustomers(scores, weights, (list) => {
      const sumsToZero = !list.some((weight) => weight > 0);
      return mode === 'mean' && sumsToZero ? () => Fault.zero : weightedScores(list, mode);
    }),
});
