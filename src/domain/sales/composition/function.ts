import { Fault } from '../../../core/fault';
import { rationals } from '../../../core/rational';
import { sum } from '../../../core/sum';
import { optional, required } from '../../../define/function/row-arguments';
import type { Cell } from '../../../define/function/cell';
import { amount, name } from '../../../define/function/kinds';
import { perColumn } from '../../../define/function/function';
import { byGroup, isOneGroup } from '../../../define/function/groups';
import { terms } from '../../terms';
import { shareOf } from './calc';
import { quickShareOf } from './quick';
import { faults } from './text';

/** The shares of one total; or for each value why there is none. */
function sharesOrFault(values: ArrayLike<number>, negativeTotal: Fault): readonly Cell[] {
  const total = sum(values);
  const sign = rationals.sign(total);
  if (sign <= 0) return Array.from(values, () => (sign === 0 ? Fault.zero : negativeTotal));
  const [quickly, byDefinition] = [quickShareOf(values), shareOf(total)];
  const shares = new Array<Cell>(values.length);
  for (let i = 0; i < shares.length; i++) {
    const quick = quickly(values[i]!);
    shares[i] = Number.isNaN(quick) ? byDefinition(values[i]!) : quick;
  }
  return shares;
}

/**
 * SALES_SHARE(values, [groups]): each value as a share of the plain total, negatives included, or of the total of its
 * own group. Shape: aligned with `values`. A total of 0 is #DIV/0!, a negative one #N/A. Source: model company
 * rules, article 3, item 1.
 */
export const SALES_SHARE = perColumn({
  id: 'SALES_SHARE',
  args: [required('values', terms.values, amount), optional('groups', terms.group, name, '')],
  run: () => (values, groups) => {
    if (isOneGroup(groups)) return sharesOrFault(values, Fault.none(faults.negativeTotal));
    const shares = new Array<Cell>(values.length);
    for (const rows of byGroup(groups)) {
      const own = rows.map((i) => values[i]!);
      const negative = Fault.none(faults.negativeGroupTotal, { group: groups[rows[0]!]! });
      sharesOrFault(own, negative).forEach((share, j) => (shares[rows[j]!] = share));
    }
    return shares;
  },
});
