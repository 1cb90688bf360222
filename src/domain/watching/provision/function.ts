import type { Band } from '../../../core/bands';
import { BLANK } from '../../../define/function/cell';
import { perRow } from '../../../define/function/function';
import { amount, share } from '../../../define/function/kinds';
import { required } from '../../../define/function/row-arguments';
import { table } from '../../../define/function/table';
import { terms } from '../../terms';
import { provisionFor, rateAt } from './calc';
import { provisionRates } from './policy';

/**
 * BAD_DEBT_PROVISION(amount, overdue_days, [rates]): amount × the rate of its bucket, in the currency of the amount.
 * Aligned; a credit note gives a negative provision. `rates`: inclusive upper edge in days late, rate; edges rising,
 * the last row without one. Source: provision matrix of IFRS 9.
 */
export const BAD_DEBT_PROVISION = perRow({
  id: 'BAD_DEBT_PROVISION',
  args: [
    required('amount', terms.openAmount, amount),
    required('overdue_days', terms.overdueDays, amount),
    table<readonly Band<number>[]>(
      'rates',
      terms.provisionRates,
      {
        columns: [{ kind: amount, blank: 'last' }, { kind: share }],
        key: 'rising',
        of: (rows) =>
          rows.map(([edge, rate]) => ({
            edge: edge === BLANK ? null : (edge as number),
            value: rate as number,
          })),
      },
      provisionRates.value,
    ),
  ],
  run: (rates) => (amount, daysLate) => provisionFor(amount, rateAt(rates, daysLate)),
});
