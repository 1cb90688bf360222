import { bigQuotient, inBigUnits } from '../../../core/big-units';
import { plain } from '../../../define/sheet/fill';
import { sentences } from '../../../define/sheet/sentences';
import { formula } from '../../../define/sheet/formula';
import {
  above,
  all,
  any,
  at,
  atLeast,
  atMost,
  below,
  blank,
  chosen,
  codes,
  constant,
  countOf,
  greatest,
  is,
  meaning,
  minus,
  not,
  over,
  own,
  plus,
  round,
  setting,
  step,
  times,
  totalOf,
  when,
  yes,
  type Cell,
  type Expression,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import {
  averageHighShare,
  distributionTarget,
  growthTarget,
  highShare,
  keyAccountShare,
  lowShare,
  shareTarget,
  specialShareMost,
} from './policy';
import { agreements, asOf, customers } from './sheet-sources';
import { sheetWords as words } from './sheet-text';

const given = customers.columns;
const letters = { A: plain('A'), B: plain('B'), C: plain('C'), D: plain('D'), REVIEW: plain('REVIEW') };

/** The block of fixed order: where key accounts end is found by running totals, which no button may sort. */
function orderFor(sorted: readonly number[]) {
  const rank = constant(terms.rank, 'whole');
  const amount = constant(terms.sales, 'money');
  const positive = step(words.total, 'money', greatest(amount, 0));
  const cumulative = own({
    term: terms.cumulativeAmount,
    format: 'money',
    values: () => running(sorted),
    excel: (names) =>
      formula`ROUND(IF(${names.cell(rank)}=1,0,${names.above(cumulative)})+${names.cell(positive)},${names.decimals(amount)})`,
    words: words.cumulativeWords,
  });
  const total = step(words.total, 'money', totalOf(positive));
  const goal = step(words.goal, 'money', round(times(setting(keyAccountShare), total), FINE));
  const before = step(words.before, 'money', minus(cumulative, positive));
  const counted = step(
    words.counted,
    'whole',
    when(atMost(amount, 0), 0, when(below(before, at(goal, 1)), 1, 0)),
  );
  const count = step(words.count, 'whole', totalOf(counted));
  // Where nobody is needed to make up the share, nobody reaches the edge.
  const edge = step(words.edge, 'money', when(above(count, 0), at(amount, count), plus(total, 1)));
  const share = step(
    terms.cumulativeShare,
    'share',
    when(atMost(amount, 0), when(above(at(total, 1), 0), 1), over(cumulative, at(total, 1))),
  );
  return {
    rank,
    amount,
    total,
    edge,
    share,
    order: { rank, amount, positive, cumulative, before, counted, share },
    crossing: { total, goal, count, edge },
  };
}

/** A share of the total has at most these decimals. */
const FINE = 8;

function running(amounts: readonly number[]): number[] {
  const { units, decimals } = inBigUnits(amounts);
  let sum = 0n;
  return units.map((amount) => bigQuotient((sum += amount > 0n ? amount : 0n), 10n ** BigInt(decimals)));
}

/** The table of customers; columns that were not chosen, and what hangs on them, are left out. */
export function columnsFor(sorted: readonly number[], has: (id: keyof typeof given) => boolean) {
  const order = orderFor(sorted);
  const place = constant(words.place, 'whole');
  const sales = step(terms.sales, 'money', at(order.amount, place), { total: 'sum' });
  const edge = at(order.edge, 1);
  const optional = (id: keyof typeof given, e: Expression, without: Expression): Expression =>
    has(id) ? when(blank(given[id]), without, e) : without;

  const bySales = when(
    atMost(sales, 0),
    words.notKey,
    when(atLeast(sales, edge), words.bySales, words.notKey),
  );
  const key = step(
    words.key,
    'text',
    optional('influence', when(yes(given.influence), INFLUENTIAL(sales, edge), bySales), bySales),
    has('influence') ? { rule: words.influenceRule } : { rule: words.edgeRule },
  );
  const sized = when(is(key, words.bySales), words.large, words.average);
  const size = step(
    words.size,
    'text',
    optional('large', when(yes(given.large), words.large, words.average), sized),
  );
  const upside = (grows: Expression, settled: Expression, byShare: Expression): Expression =>
    optional(
      'upside',
      when(yes(given.upside), grows, settled),
      optional('ourShare', byShare, letters.REVIEW),
    );
  const inOrder = atMost(setting(lowShare), setting(highShare));
  const ifLarge = step(
    words.ifLarge,
    'code',
    when(
      inOrder,
      upside(
        letters.A,
        letters.B,
        when(
          below(given.ourShare, setting(lowShare)),
          letters.A,
          when(above(given.ourShare, setting(highShare)), letters.B, letters.REVIEW),
        ),
      ),
    ),
  );
  const ifAverage = step(
    words.ifAverage,
    'code',
    upside(
      letters.C,
      letters.D,
      when(above(given.ourShare, setting(averageHighShare)), letters.D, letters.C),
    ),
  );
  const letter = step(terms.class, 'code', when(inOrder, when(is(size, words.large), ifLarge, ifAverage)));

  const isKey = not(is(key, words.notKey));
  const ofKey = (e: Expression) => when(isKey, e);
  const target = step(
    words.salesTarget,
    'money',
    ofKey(times(given.lastYear, plus(1, setting(growthTarget)))),
  );
  const short = (goal: Expression, reached: Cell) => ofKey(greatest(minus(goal, reached), 0));
  const status = codes(
    terms.status,
    'every',
    {
      NEW: [blank(place), sentences.newRow, 'alone'],
      CHECK_EDGES: [not(inOrder), words.edges, 'alone'],
      NOT_ABOVE_0: [atMost(sales, 0), words.notAbove],
      REVIEW: [is(letter, 'REVIEW'), words.judge],
      ...(has('lastYear')
        ? {
            NO_BASE: [all(isKey, blank(given.lastYear)), words.noBase],
            SALES_SHORT: [below(sales, target), words.salesShort, 'result'],
          }
        : {}),
      ...(has('ourShare')
        ? {
            SHARE_SHORT: [
              all(isKey, below(given.ourShare, setting(shareTarget))),
              words.shareShort,
              'result',
            ],
          }
        : {}),
      ...(has('distribution')
        ? {
            DISTRIBUTION_SHORT: [
              all(isKey, below(given.distribution, setting(distributionTarget))),
              words.distributionShort,
              'result',
            ],
          }
        : {}),
    },
    { ok: words.ok },
  );
  const shown = {
    customer: given.customer,
    key,
    class: letter,
    status,
    sales,
    rank: constant(terms.rank, 'whole'),
    cumulativeShare: step(terms.cumulativeShare, 'share', at(order.share, place)),
    size,
    ...pick(['ourShare', 'large', 'upside', 'influence'] as const),
    ...(has('lastYear')
      ? {
          lastYear: given.lastYear,
          growth: step(
            words.growth,
            'share',
            when(above(given.lastYear, 0), over(minus(sales, given.lastYear), given.lastYear)),
          ),
          target,
          salesGap: step(words.salesGap, 'money', short(target, sales), { total: 'sum' }),
        }
      : {}),
    ...(has('ourShare')
      ? { shareGap: step(words.shareGap, 'share', short(setting(shareTarget), given.ourShare)) }
      : {}),
    ...(has('distribution')
      ? {
          distribution: given.distribution,
          distributionGap: step(
            words.distributionGap,
            'share',
            short(setting(distributionTarget), given.distribution),
          ),
        }
      : {}),
    ifLarge,
    ifAverage,
    place,
    meaning: meaning(status, words.meaning),
  };
  return { ...order, shown, place, sales, key, size, letter };

  function pick(ids: readonly (keyof typeof given)[]): Record<string, Cell> {
    return Object.fromEntries(ids.filter(has).map((id) => [id, given[id]]));
  }
}

/** Local influence makes a key account; one by its sales is told as such. */
const INFLUENTIAL = (sales: Cell, edge: Expression): Expression =>
  when(atMost(sales, 0), words.byInfluence, when(atLeast(sales, edge), words.bySales, words.byInfluence));

/** Size × upside, with counts and money. */
export function matrixOf({ letter, size, sales }: ReturnType<typeof columnsFor>) {
  const named = constant(words.size, 'text');
  const grows = constant(words.grows, 'code');
  const settled = constant(words.settled, 'code');
  const count = (term: typeof words.growing, wanted: Expression) =>
    step(term, 'whole', countOf(letter, [letter, '=', wanted], [size, '=', named]), { total: 'sum' });
  const money = (term: typeof words.growing, wanted: Expression) =>
    step(term, 'money', totalOf(sales, [letter, '=', wanted], [size, '=', named]), { total: 'sum' });
  return {
    id: 'matrix',
    title: words.matrix,
    columns: {
      size: named,
      grows,
      growing: count(words.growing, grows),
      growingSales: money(words.growingSales, grows),
      settled,
      settledCount: count(words.settledCount, settled),
      settledSales: money(words.settledSales, settled),
      review: count(words.review, letters.REVIEW),
      reviewSales: money(words.reviewSales, letters.REVIEW),
    },
    count: 2,
    known: new Map<Cell, readonly (string | typeof words.large)[]>([
      [named, [words.large, words.average]],
      [grows, ['A', 'C']],
      [settled, ['B', 'D']],
    ]),
    totals: words.sum,
  };
}

const watched = agreements.columns;
const daysLeft = step(words.daysLeft, 'whole', minus(watched.until, chosen(asOf)));
const watch = codes(
  terms.status,
  'every',
  {
    NO_END: [
      all(blank(watched.until), any(blank(watched.agreed), blank(watched.sold))),
      words.noEnd,
      'alone',
    ],
    RENEW_DATE: [atMost(daysLeft, 0), words.renewDate],
    RENEW_QUANTITY: [atLeast(watched.sold, watched.agreed), words.renewQuantity],
    OVER_SHARE: [above(watched.specialShare, setting(specialShareMost)), words.overShare, 'result'],
  },
  { ok: words.ok },
);

/** The watch over special-price agreements. */
export const watchColumns = {
  customer: watched.customer,
  status: watch,
  product: watched.product,
  until: watched.until,
  daysLeft,
  agreed: watched.agreed,
  sold: watched.sold,
  specialShare: watched.specialShare,
  meaning: meaning(watch, words.meaning),
};
