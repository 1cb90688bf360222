import { option } from '../../../define/function/options';
import { optional, required, requiredOr } from '../../../define/function/row-arguments';
import { amount, notNegative, share } from '../../../define/function/kinds';
import { perRow } from '../../../define/function/function';
import { terms } from '../../terms';
import { isNear, limitStatus, reasons, verdict } from './calc';
import { graceDays, nearLimit } from './policy';
import { quickIsNear } from './quick';

const exposure = terms.exposure;
const limit = requiredOr('limit', terms.creditLimit, notNegative, undefined);

const isQuicklyNear: typeof isNear = (exposure, limit, near) =>
  quickIsNear(exposure, limit, near) ?? isNear(exposure, limit, near);

/**
 * LIMIT_STATUS(exposure, limit, [near]): OK, NEAR (from 0.9 of the limit on), OVER (above the limit) or NOT_SET
 * (limit blank). Shape: aligned. A limit of 0 means no credit. Source: customer relationship management rules,
 * article 9.3.
 */
export const LIMIT_STATUS = perRow({
  id: 'LIMIT_STATUS',
  args: [required('exposure', exposure, amount), limit, option('near', terms.near, share, nearLimit.value)],
  run: (near) => (exposure, limit) => limitStatus(exposure, limit, near, isQuicklyNear),
});

/**
 * ORDER_CHECK(order, exposure, limit, [single_limit], [overdue_amount], [overdue_days], [grace_days]): PASS,
 * `APPROVE: SINGLE_LIMIT`, or `HOLD: ` and every reason. Shape: aligned. A blank exposure is 0, a blank limit
 * NOT_SET. Source: key account management manual, daily shipment check and single-order limit.
 */
export const ORDER_CHECK = perRow({
  id: 'ORDER_CHECK',
  args: [
    required('order', terms.order, amount),
    requiredOr('exposure', exposure, amount, 0),
    limit,
    optional('single_limit', terms.singleLimit, notNegative, undefined),
    optional('overdue_amount', terms.overdueAmount, amount, undefined),
    optional('overdue_days', terms.overdueDays, amount, undefined),
    option('grace_days', terms.graceDays, notNegative, graceDays.value),
  ],
  run: (grace) => (order, exposure, limit, singleLimit, overdueAmount, overdueDays) =>
    verdict(reasons({ order, exposure, limit, singleLimit, overdueAmount, overdueDays }, grace)),
});
