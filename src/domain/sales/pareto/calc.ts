import { exact } from '../../../core/digits';
import { exactly } from '../../../core/exactly';
import { sum } from '../../../core/sum';
import { classEnds } from '../abc-by-share/calc';

/** How many of the largest amounts reach a share of their total. `amounts` are positive and fall. */
export const countReaching = (amounts: ArrayLike<number>, share: number): number =>
  classEnds(amounts, { cutoffs: [share], boundary: 'before', ties: 'order' })[0]!;

/**
 * The share of the total that comes from the largest `top` of all customers, their number rounded up. `amounts` are
 * positive and fall; the customers without a positive amount count among `customers` but contribute nothing.
 */
export function shareOfTop(amounts: Float64Array, customers: number, top: number): number {
  const count = exact(customers).times(top).ceil().toNumber();
  const part = sum(amounts.subarray(0, count));
  const total = sum(amounts);
  return exactly((n) => n.number(n.over(n.from(part), n.from(total))));
}
