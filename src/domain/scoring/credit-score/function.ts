import { Fault } from '../../../core/fault';
import { blockOf, numbersOf } from '../../../define/function/blocks';
import { amount, notNegative } from '../../../define/function/kinds';
import { whole } from '../../../define/function/function';
import { terms } from '../../terms';
import { scoredCustomers } from '../scored-customers';
import { weightedScores } from '../weighted-score/scores';
import { sumOtherThanOne } from './calc';
import { weightTolerance } from './policy';
import { faults } from './text';

/**
 * CREDIT_SCORE(scores, weights): Y = Σ aᵢxᵢ of each customer. Shapes as in WEIGHTED_SCORE. Weights that do not add up
 * to 1 are refused with their sum, never rescaled. Source: marketing training text, ch. 3, credit scoring.
 */
export const CREDIT_SCORE = whole({
  id: 'CREDIT_SCORE',
  args: [blockOf('scores', terms.scores, amount), numbersOf('weights', terms.weights, notNegative)],
  result: 'matrix',
  run: (scores, weights) =>
    scoredCustomers(scores, weights, (list) => {
      const sum = sumOtherThanOne(list, weightTolerance.value);
      return sum === null ? weightedScores(list, 'total') : Fault.value(faults.weightsNotOne, { sum });
    }),
});
