import { Fault, isFault } from '../../../core/fault';
import { figures, optionalFigures, type Figures } from '../../../define/function/argument';
import { amount, BLANK, notNegative } from '../../../define/function/cell';
import { whole } from '../../../define/function/function';
import { at, isVector, size, sizeInWords } from '../../../define/function/grid';
import { sentences } from '../../../define/function/sentences';
import { terms } from '../../terms';
import { servqualGap, type Dimension } from './calc';
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

/** The complete pairs of a column: a respondent who answered only one of the two questions is left out of it. */
function dimension(perceptions: Figures, expectations: Figures, column: number, weight: number): Dimension {
  const [perceived, expected]: [number[], number[]] = [[], []];
  for (let i = column; i < perceptions.cells.length; i += perceptions.grid.columns) {
    const one = perceptions.cells[i]!;
    const other = expectations.cells[i]!;
    if (one === BLANK || other === BLANK) continue;
    perceived.push(one);
    expected.push(other);
  }
  return { perceptions: perceived, expectations: expected, weight };
}

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
    const dimensions = list.map((weight, column) => dimension(perceptions, expectations, column, weight));
    const unanswered = dimensions.findIndex((d) => d.perceptions.length === 0);
    if (unanswered >= 0) return Fault.none(faults.noPair, { column: unanswered + 1 });
    return list.some((weight) => weight > 0) ? servqualGap(dimensions) : Fault.zero;
  },
});
