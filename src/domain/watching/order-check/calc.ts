import { exactly } from '../../../core/exactly';

export type LimitStatus = 'OK' | 'NEAR' | 'OVER' | 'NOT_SET';

/** Whether an exposure has come to a share of its limit. */
export const isNear = (exposure: number, limit: number, near: number): boolean =>
  exactly((n) => n.compare(n.of(exposure), n.times(n.of(near), n.of(limit))) >= 0);

/** How an exposure stands to its limit. A limit of 0 is no credit; a missing one is not set. */
export function limitStatus(
  exposure: number,
  limit: number | undefined,
  near: number,
  isNearTo = isNear,
): LimitStatus {
  if (limit === undefined) return 'NOT_SET';
  if (exposure > limit) return 'OVER';
  // 0 is near 0 by the formula, but who has no credit and owes nothing is in order.
  if (limit === 0) return 'OK';
  return isNearTo(exposure, limit, near) ? 'NEAR' : 'OK';
}

/** Why an order is not simply passed, in the order in which the reasons are told. */
export type Reason = 'SINGLE_LIMIT' | 'OVER_LIMIT' | 'OVERDUE' | 'NOT_SET';

export interface Order {
  readonly order: number;
  readonly exposure: number;
  readonly limit: number | undefined;
  readonly singleLimit: number | undefined;
  readonly overdueAmount: number | undefined;
  readonly overdueDays: number | undefined;
}

const exceeds = (exposure: number, order: number, limit: number): boolean =>
  exactly((n) => n.compare(n.plus(n.of(exposure), n.of(order)), n.of(limit)) > 0);

/** An amount without its days, or days without their amount, is overdue all the same: not knowing excuses nobody. */
function isOverdue({ overdueAmount, overdueDays }: Order, graceDays: number): boolean {
  if (overdueAmount === undefined && overdueDays === undefined) return false;
  return (overdueAmount ?? Infinity) > 0 && (overdueDays ?? Infinity) > graceDays;
}

/** What speaks against an order; nothing against a return, which lowers the exposure. */
export function reasons(check: Order, graceDays: number): Reason[] {
  const { order, exposure, limit, singleLimit } = check;
  if (order <= 0) return [];
  const found: Reason[] = [];
  if (singleLimit !== undefined && order > singleLimit) found.push('SINGLE_LIMIT');
  if (limit !== undefined && exceeds(exposure, order, limit)) found.push('OVER_LIMIT');
  if (isOverdue(check, graceDays)) found.push('OVERDUE');
  if (limit === undefined) found.push('NOT_SET');
  return found;
}

/** A large order alone needs a signature; any other reason stops the delivery. */
export function verdict(found: readonly Reason[]): string {
  if (found.length === 0) return 'PASS';
  return found.length === 1 && found[0] === 'SINGLE_LIMIT'
    ? 'APPROVE: SINGLE_LIMIT'
    : `HOLD: ${found.join('+')}`;
}
