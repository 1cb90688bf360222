import { Fault } from '../../../core/fault';
import { option } from '../../../define/function/options';
import { optional, required, requiredOr } from '../../../define/function/row-arguments';
import { amount, flag, share } from '../../../define/function/kinds';
import { perColumn, perRow } from '../../../define/function/function';
import { terms } from '../../terms';
import { classesOf } from '../abc-by-share/classes';
import { keyAccountClass, keyAccountRule } from './calc';
import { averageHighShare, highShare, keyAccountShare, lowShare } from './policy';
import { faults } from './text';

/**
 * KEY_ACCOUNT(values, [share]): TRUE for the customers that together make up a share of the positive total. Shape:
 * aligned with `values`. Source: key account handbook, ch. 2.
 */
export const KEY_ACCOUNT = perColumn({
  id: 'KEY_ACCOUNT',
  args: [
    required('values', terms.values, amount),
    option('share', terms.share, share, keyAccountShare.value),
  ],
  run: (share) => (values) => {
    const classes = classesOf(values, keyAccountRule(share));
    return Array.from(classes, (k) => k === 0);
  },
});

/**
 * KEY_ACCOUNT_CLASS(large, our_share, [upside], [low], [high], [average_high]): A, B, C, D by size and upside, or
 * `REVIEW`. Shares are of the customer's purchases. Shape: aligned. `low` above `high` is refused. Source: key account
 * handbook, ch. 2.
 */
export const KEY_ACCOUNT_CLASS = perRow({
  id: 'KEY_ACCOUNT_CLASS',
  args: [
    required('large', terms.large, flag),
    requiredOr('our_share', terms.ourShare, share, undefined),
    optional('upside', terms.upside, flag, undefined),
    option('low', terms.low, share, lowShare.value),
    option('high', terms.high, share, highShare.value),
    option('average_high', terms.averageHigh, share, averageHighShare.value),
  ],
  run(low, high, averageHigh) {
    if (low > high) return Fault.value(faults.lowAboveHigh, { low, high });
    const edges = { low, high, averageHigh };
    return (large, ourShare, upside) => keyAccountClass(large, upside, ourShare, edges);
  },
});
