import { bigQuotient, fractionOf } from '../../../core/big-units';
import { classEnds } from '../abc-by-share/calc';

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);

/** How many of the largest amounts reach a share of their total. `amounts` are positive and fall. */
export const countReaching = (amounts: readonly bigint[], share: number): number =>
  classEnds(amounts, { cutoffs: [share], boundary: 'before', ties: 'order' })[0]!;

/** A part of the customers, their number rounded up. */
export function topCount(customers: number, top: number): number {
  const { over, under } = fractionOf(top);
  return Number((BigInt(customers) * over + under - 1n) / under);
}

/**
 * The share of the total that comes from so many of the largest customers. `amounts` are positive and fall; customers
 * without a positive amount may be among the many, but contribute nothing.
 */
export const shareOfTop = (amounts: readonly bigint[], count: number): number =>
  bigQuotient(sum(amounts.slice(0, count)), sum(amounts));
