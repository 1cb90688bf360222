import type { Chart } from '../../../define/sheet/assemble';
import { filled } from '../../../define/sheet/fill';
import type { Content } from '../../../define/sheet/sheet';
import {
  at,
  chosen,
  constant,
  is,
  step,
  when,
  type Cell,
  type Step,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { classLetter } from './calc';
import { groupText, type Analysis, type Group } from './sheet-analysis';
import { cutoffs, type columnsFor } from './sheet-columns';
import { sheetWords as words } from './sheet-text';

/** More bars than this cannot be read: then the curve stands alone, drawn over this many points. */
const [MOST_BARS, MOST_POINTS] = [50, 100];

export const largest = ({ groups }: Analysis): { readonly group: Group; readonly from: number } => {
  let from = 0;
  let best = { group: groups[0]!, from };
  for (const group of groups) {
    const total = ({ lines, positive }: Group): number => lines[positive - 1]?.running ?? 0;
    if (total(group) > total(best.group)) best = { group, from };
    from += group.lines.length;
  }
  return best;
};

/**
 * The largest group by falling amount: customers as bars with their cumulative share while they can be told apart,
 * else the cumulative share over the share of customers. Classes have colours of their own; the cut-offs are drawn.
 */
export function paretoChart(analysis: Analysis, columns: ReturnType<typeof columnsFor>): Chart | null {
  const { group, from } = largest(analysis);
  const { positive, lines } = group;
  if (positive === 0) return null;
  const bars = positive <= MOST_BARS;
  const ends = bars
    ? lines.slice(0, positive).map((_, i) => i + 1)
    : Array.from({ length: MOST_POINTS }, (_, i) => Math.ceil(((i + 1) * positive) / MOST_POINTS));

  const over = bars ? constant(terms.customer, 'text') : constant(words.point, 'share');
  const place = constant(words.place, 'whole');
  const shownClass = step(terms.class, 'code', at(columns.orderClass, place));
  const share = step(terms.cumulativeShare, 'share', at(columns.orderShare, place));
  const height = bars ? at(columns.order.amount, place) : at(columns.orderShare, place);
  const inClass = columns.classes.map((letter): Step =>
    step(
      filled(words.inClass, { class: letter }),
      bars ? 'money' : 'share',
      when(is(shownClass, letter.en), height),
    ),
  );
  const lineAt = columns.targets.map((_, k) =>
    step(filled(words.cutoffLine, { class: classLetter(k) }), 'share', chosen(cutoffs, k)),
  );
  const listed: Record<string, Cell> = { over, place, class: shownClass, share };
  inClass.forEach((cell, k) => (listed[`class-${k}`] = cell));
  lineAt.forEach((cell, k) => (listed[`cutoff-${k}`] = cell));

  const names: Content[] = bars
    ? lines.slice(0, positive).map(({ customer }) => customer)
    : ends.map((end) => end / positive);
  const second = bars ? ({ second: true } as const) : {};
  return {
    title: analysis.grouped ? filled(words.paretoOf, { group: groupText(group.name) }) : words.pareto,
    of: {
      id: 'curve',
      title: words.curve,
      columns: listed,
      count: ends.length,
      known: new Map<Cell, readonly Content[]>([
        [over, names],
        [place, ends.map((end) => from + end)],
      ]),
    },
    over,
    series: [
      ...inClass.map((cell) => ({ cell, as: 'stacked' as const })),
      ...(bars ? [{ cell: share, as: 'line' as const, ...second }] : []),
      ...lineAt.map((cell) => ({ cell, as: 'line' as const, ...second })),
    ],
  };
}
