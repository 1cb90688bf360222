import { Fault } from '../../../core/fault';
import { requiredList } from '../../../define/function/lists';
import { option } from '../../../define/function/options';
import { optional, required } from '../../../define/function/row-arguments';
import { amount, share } from '../../../define/function/kinds';
import { perRow } from '../../../define/function/function';
import { terms } from '../../terms';
import { keepsItsContracts, listOf, listsBy } from './calc';
import { fulfilmentFloor } from './policy';
import { faults } from './text';

const threeFalling = (given: readonly number[]): Fault | null =>
  given.length !== 3
    ? Fault.value(faults.threeThresholds, { count: given.length })
    : given.some((threshold, i) => i > 0 && threshold >= given[i - 1]!)
      ? Fault.value(faults.thresholdsNotFalling, { thresholds: given.join(', ') })
      : null;

/**
 * CREDIT_LIST(trade_amount, thresholds, [fulfilment], [floor]): GREEN, YELLOW, RED, BLACK by trade amount, or ORDINARY
 * below the floor of the fulfilment rate. Aligned. Source: key account credit scheme, article 4.2.
 */
export const CREDIT_LIST = perRow({
  id: 'CREDIT_LIST',
  args: [
    required('trade_amount', terms.tradeAmount, amount),
    requiredList('thresholds', terms.thresholds, amount, threeFalling),
    optional('fulfilment', terms.fulfilment, share, undefined),
    option('floor', terms.floor, share, fulfilmentFloor.value),
  ],
  run: (thresholds, floor) => {
    const lists = listsBy(thresholds);
    return (tradeAmount, fulfilment) =>
      keepsItsContracts(fulfilment, floor) ? listOf(tradeAmount, lists) : 'ORDINARY';
  },
});
