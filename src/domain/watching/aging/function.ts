import { daysBetween } from '../../../core/calendar';
import { Fault } from '../../../core/fault';
import { list } from '../../../define/function/lists';
import { required } from '../../../define/function/row-arguments';
import { date, wholeFrom } from '../../../define/function/kinds';
import { perRow } from '../../../define/function/function';
import { terms } from '../../terms';
import { agingBuckets, bucketOf } from './calc';
import { agingEdges } from './policy';
import { faults } from './text';

/** Excel's calendar has fewer days than this; an edge beyond could not be told from none. */
const CALENDAR = 2958466;

const edges = list('edges', terms.edges, wholeFrom(1), agingEdges.value, (given) => {
  const row = given.findIndex((edge, i) => i > 0 && edge <= given[i - 1]!);
  if (row >= 0) return Fault.value(faults.edgesNotRising, { edges: given.slice(0, row + 1).join(', ') });
  const last = given[given.length - 1]!;
  return last < CALENDAR ? null : Fault.value(faults.edgeTooLarge, { edge: last });
});

/**
 * AGING_BUCKET(due_date, as_of, [edges]): NOT_DUE, D001-030, D031-060, D061-090 or D091+ by the days from the due
 * date to the as-of date. Shape: aligned; `edges` are rising whole days. Source: usual practice, house default.
 */
export const AGING_BUCKET = perRow({
  id: 'AGING_BUCKET',
  args: [required('due_date', terms.dueDate, date), required('as_of', terms.asOf, date), edges],
  run: (edges) => {
    const buckets = agingBuckets(edges);
    return (dueDate, asOf) => bucketOf(buckets, daysBetween(dueDate, asOf));
  },
});
