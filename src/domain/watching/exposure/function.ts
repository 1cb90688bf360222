import { optional, requiredOr } from '../../../define/function/row-arguments';
import { amount } from '../../../define/function/kinds';
import { perRow } from '../../../define/function/function';
import { terms } from '../../terms';
import { exposure } from './calc';
import { quickExposure } from './quick';

/**
 * CREDIT_EXPOSURE(receivables, [notes], [orders], [deliveries], [deposits]): what is at risk with a customer, in the
 * currency of the amounts. Shape: aligned. A blank part is 0; a row with nothing at all is blank. Source: customer
 * relationship management rules, article 8: receivables and unsettled notes; the other parts are for those who count
 * them.
 */
export const CREDIT_EXPOSURE = perRow({
  id: 'CREDIT_EXPOSURE',
  args: [
    requiredOr('receivables', terms.receivables, amount, undefined),
    optional('notes', terms.notes, amount, undefined),
    optional('orders', terms.openOrders, amount, undefined),
    optional('deliveries', terms.deliveries, amount, undefined),
    optional('deposits', terms.deposits, amount, undefined),
  ],
  run: () => (receivables, notes, orders, deliveries, deposits) => {
    const claims: number[] = [];
    for (const claim of [receivables, notes, orders, deliveries]) if (claim !== undefined) claims.push(claim);
    if (claims.length === 0 && deposits === undefined) return '';
    const quick = quickExposure(claims, deposits ?? 0);
    return Number.isNaN(quick) ? exposure(claims, deposits ?? 0) : quick;
  },
});
