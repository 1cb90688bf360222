import { inBigUnits } from '../../../core/big-units';
import { Fault } from '../../../core/fault';
import { values } from '../../../define/function/blocks';
import { option } from '../../../define/function/options';
import { amount, share } from '../../../define/function/kinds';
import { whole } from '../../../define/function/function';
import { terms } from '../../terms';
import { fallingPositives } from '../abc-by-share/calc';
import { countReaching, shareOfTop, topCount } from './calc';
import { paretoShare, paretoTop } from './policy';
import { quickCount, quickShare } from './quick';
import { faults } from './text';

const isPositive = (values: Float64Array): boolean => values.some((value) => value > 0);

/** The values above zero from large to small, in whole numbers of one unit. */
function fallingAmounts(values: Float64Array): bigint[] {
  const { units } = inBigUnits(values);
  return fallingPositives(units).map((item) => units[item]!);
}

/**
 * PARETO_COUNT(values, [share]): how many of the largest customers it takes to reach a share of the positive total.
 * One result; nothing positive is #N/A. Source: sales management course, ch. 7, the 80/20 rule.
 */
export const PARETO_COUNT = whole({
  id: 'PARETO_COUNT',
  args: [values('values', terms.values, amount), option('share', terms.share, share, paretoShare.value)],
  result: 'scalar',
  run: (values, share) =>
    isPositive(values)
      ? (quickCount(values, share) ?? countReaching(fallingAmounts(values), share))
      : Fault.none(faults.nothingPositive),
});

/**
 * TOP_SHARE(values, [top]): the share of the positive total that comes from the largest part of all rows with a number. One
 * result; nothing positive is #N/A. Source: sales management course, ch. 7, the 80/20 rule.
 */
export const TOP_SHARE = whole({
  id: 'TOP_SHARE',
  args: [values('values', terms.values, amount), option('top', terms.top, share, paretoTop.value)],
  result: 'scalar',
  run(values, top) {
    if (!isPositive(values)) return Fault.none(faults.nothingPositive);
    const count = topCount(values.length, top);
    return quickShare(values, count) ?? shareOfTop(fallingAmounts(values), count);
  },
});
