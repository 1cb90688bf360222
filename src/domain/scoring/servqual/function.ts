import { Fault, isFault } from '../../../core/fault';
import { figures, optionalFigures, type Figures } from '../../../define/function/argument';
import { amount, BLANK, notNegative } from '../../../define/function/cell';
import { whole } from '../../../define/function/function';
import { at, isVector, size, sizeInWords } from '../../../define/function/grid';
import { sentences } from '../../../define/function/sentences';
import { terms } from '../../terms';
import { gapsOf, servqualGap } from './calc';
import { quickGaps } from './quick';
import { faults } from './text';

/** One weight a dimension; equal ones when none are given. */
function weightsOf(given: Figures | undefined, dimensions: number): readonly number[] | Fault {
  if (!given) return new Array<number>(dimensions).fill(1);
  const { grid, cells } = given;
  if (!isVector(grid) || size(grid) !== dimensions)
    return Fault.value(faults.weightsPerDimension, { found: sizeInWords(grid), dimensions });
  const blank = cells.indexOf(BLANK);
  return blank < 0 ? (cells as number[]) : at(Fault.value(faults.blankWeight), terms.weights, grid, blank);
}

const NO_ANSWER = NaN;
const answers = ({ cells }: Figures): Float64Array =>
  Float64Array.from(cells, (cell) => (cell === BLANK ? NO_ANSWER : cell));

/**
 * SERVQUAL_GAP(perceptions, expectations, [weights]): the weighted mean over the dimensions (columns) of the mean of
 * perception − expectation over the respondents (rows). One result, negative where service falls short. A dimension
 * without a complete pair is #N/A, weights that add up to 0 are #DIV/0!. Source: marketing training text, ch. 3, the
 * Servqual model.
 */
export const SERVQUAL_GAP = whole({
  id: 'SERVQUAL_GAP',
  args: [
    figures('perceptions', terms.perceptions, amount),
    figures('expectations', terms.expectations, amount),
    optionalFigures('weights', terms.weights, notNegative),
  ],
  result: 'scalar',
  run(perceptions, expectations, weights) {
    const { rows, columns } = perceptions.grid;
    if (rows !== expectations.grid.rows || columns !== expectations.grid.columns) {
      return Fault.value(sentences.sizes, {
        argument: terms.expectations,
        found: sizeInWords(expectations.grid),
        first: terms.perceptions,
        expected: sizeInWords(perceptions.grid),
      });
    }
    const list = weightsOf(weights, columns);
    if (isFault(list)) return list;
    const [perceived, expected] = [answers(perceptions), answers(expectations)];
    const gaps = quickGaps(perceived, expected, columns) ?? gapsOf(perceived, expected, columns);
    const unanswered = gaps.findIndex(({ pairs }) => pairs === 0);
    if (unanswered >= 0) return Fault.none(faults.noPair, { column: unanswered + 1 });
    return list.some((weight) => weight > 0) ? servqualGap(gaps, list) : Fault.zero;
  },
});
