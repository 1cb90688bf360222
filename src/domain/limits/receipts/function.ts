import { Fault, isFault } from '../../../core/fault';
import {
  cellsOf,
  optional,
  optionalFigures,
  required,
  type Figures,
} from '../../../define/function/argument';
import { byCustomer } from '../../../define/function/by-customer';
import { amount, BLANK, notNegative } from '../../../define/function/cell';
import { at, isVector, size, sizeInWords } from '../../../define/function/grid';
import { terms } from '../../terms';
import { receiptsLimits } from './calc';
import { faults } from './text';

/** One weight a month; equal ones when none are given. */
function weightsOf(given: Figures | undefined, months: number): readonly number[] | Fault {
  if (!given) return new Array<number>(months).fill(1);
  const { grid, cells } = given;
  if (!isVector(grid) || size(grid) !== months)
    return Fault.value(faults.weightsAMonth, { found: sizeInWords(grid), months });
  const blank = cells.indexOf(BLANK);
  return blank < 0 ? (cells as number[]) : at(Fault.value(faults.blankWeight), terms.weights, grid, blank);
}

/**
 * CREDIT_LIMIT_RECEIPTS(receipts, term_days, [weights], [coefficient]): weighted mean monthly receipt × term / 30 ×
 * coefficient. By customer, months in columns, blank months 0; money. Weights that add up to 0 have no mean: #DIV/0!.
 * Source: customer credit text, receipts method.
 */
export const CREDIT_LIMIT_RECEIPTS = byCustomer({
  id: 'CREDIT_LIMIT_RECEIPTS',
  figures: cellsOf('receipts', terms.receipts, amount),
  args: [
    required('term_days', terms.termDays, notNegative),
    optionalFigures('weights', terms.weights, notNegative),
    optional('coefficient', terms.riskCoefficient, notNegative, 1),
  ],
  run: (given, months) => {
    const weights = weightsOf(given, months);
    if (isFault(weights)) return weights;
    if (!weights.some((weight) => weight > 0)) return () => Fault.zero;
    const limitOf = receiptsLimits(weights);
    return (receipts, termDays, coefficient) =>
      limitOf(
        receipts.map((receipt) => (receipt === BLANK ? 0 : receipt)),
        termDays,
        coefficient,
      );
  },
});
