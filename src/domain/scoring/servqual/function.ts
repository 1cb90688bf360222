import { Fault, isFault } from '../../../core/fault';
import { numbersOf, optionalNumbersOf } from '../../../define/function/blocks';
import { amount, notNegative } from '../../../define/function/kinds';
import { whole } from '../../../define/function/function';
import { unlike } from '../../../define/function/grid';
import { weightsFor } from '../../../define/function/weights';
import { terms } from '../../terms';
import { gapsOf, servqualGap } from './calc';
import { quickGaps } from './quick';
import { faults } from './text';

const PERCEPTIONS = numbersOf('perceptions', terms.perceptions, amount);
const EXPECTATIONS = numbersOf('expectations', terms.expectations, amount);
const WEIGHTS = optionalNumbersOf('weights', terms.weights, notNegative);

/**
 * SERVQUAL_GAP(perceptions, expectations, [weights]): the weighted mean over the dimensions (columns) of the mean of
 * perception − expectation over the respondents (rows). One result, negative where service falls short. A dimension
 * without a complete pair is #N/A, weights that add up to 0 are #DIV/0!. Source: marketing training text, ch. 3, the
 * Servqual model.
 */
export const SERVQUAL_GAP = whole({
  id: 'SERVQUAL_GAP',
  args: [PERCEPTIONS, EXPECTATIONS, WEIGHTS],
  result: 'scalar',
  run(perceptions, expectations, weights) {
    const { rows, columns } = perceptions.grid;
    if (rows !== expectations.grid.rows || columns !== expectations.grid.columns) {
      return unlike(EXPECTATIONS.name, expectations.grid, PERCEPTIONS.name, perceptions.grid);
    }
    const list = weightsFor(weights, columns, WEIGHTS.name, PERCEPTIONS.name);
    if (isFault(list)) return list;
    const [perceived, expected] = [perceptions.numbers, expectations.numbers];
    const gaps = quickGaps(perceived, expected, columns) ?? gapsOf(perceived, expected, columns);
    const unanswered = gaps.findIndex(({ pairs }) => pairs === 0);
    if (unanswered >= 0) return Fault.none(faults.noPair, { column: unanswered + 1 });
    return list.some((weight) => weight > 0) ? servqualGap(gaps, list) : Fault.zero;
  },
});
