import { decimalsOf } from '../../../core/digits';
import type { Text } from '../../../core/text';
import { filled, plain } from '../../../define/sheet/fill';
import { formula, type Formula } from '../../../define/sheet/formula';
import { label, money } from '../../../define/sheet/given';
import type { ChoiceOption, SharesOption } from '../../../define/sheet/option';
import { source } from '../../../define/sheet/source';
import { sentences } from '../../../define/sheet/sentences';
import {
  above,
  at,
  atMost,
  blank,
  chosen,
  constant,
  countOf,
  is,
  minus,
  over,
  own,
  plus,
  round,
  step,
  times,
  totalOf,
  when,
  type Cell,
  type Expression,
  type Names,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { classLetter } from './calc';
import { abcCutoffs } from './policy';
import { sheetWords as words } from './sheet-text';

export const sales = source(
  { title: words.source, tip: words.sourceTip, rows: 'many per name' },
  {
    customer: label(terms.customer, words.customerTip),
    amount: money(terms.amount, words.amountTip, { blank: 'row is left out' }),
    group: label(terms.group, words.groupTip, { required: false, blank: 'missing' }),
  },
);

export const cutoffs: SharesOption = {
  kind: 'shares',
  id: 'cutoffs',
  name: terms.cutoffs,
  tip: words.cutoffsTip,
  default: abcCutoffs.value,
  policy: abcCutoffs,
  most: 25,
  label: (k) => filled(words.cutoff, { class: classLetter(k) }),
};

export const boundary: ChoiceOption = {
  kind: 'choice',
  id: 'boundary',
  name: terms.boundary,
  tip: words.boundaryTip,
  choices: [
    { code: 'before', name: words.before, tip: words.crossing.before },
    { code: 'including', name: words.including, tip: words.crossing.including },
    { code: 'nearest', name: words.nearest, tip: words.crossing.nearest },
  ],
};

export const ties: ChoiceOption = {
  kind: 'choice',
  id: 'ties',
  name: terms.ties,
  tip: words.tiesTip,
  choices: [
    { code: 'same', name: words.same, tip: words.tied.same },
    { code: 'order', name: words.order, tip: words.tied.order },
  ],
};

/** How many customers end each class but the last: with equal amounts parted, and as the rule has it. */
interface Ends {
  readonly crossing: readonly number[];
  readonly ends: readonly number[];
  readonly lines: readonly { readonly running: number }[];
}

const letters = (count: number): Text[] => Array.from({ length: count }, (_, k) => plain(classLetter(k)));

/**
 * All columns of the sheet, for so many cut-offs. Amounts stand in a block of fixed order, where sums may run on from
 * the row above; the table of customers, which can be sorted, reads its place there.
 */
export function columnsFor(shares: readonly number[], groups: readonly Ends[], grouped: boolean) {
  const classes = letters(shares.length + 1);
  const last = classes.at(-1)!;

  // Groups, each with where its customers stand in the block and where its classes end.
  const group = {
    no: constant(words.groupNumber, 'whole'),
    name: constant(terms.group, 'text'),
    first: constant(words.first, 'whole'),
    customers: constant(words.customers, 'whole'),
    positive: constant(words.positive, 'whole'),
  };
  // The block of fixed order. Without groups, everybody is in the first.
  const order = {
    groupNo: constant(words.groupNumber, 'whole'),
    rank: constant(terms.rank, 'whole'),
    amount: constant(terms.amount, 'money'),
  };
  const cumulative = own({
    term: terms.cumulativeAmount,
    format: 'money',
    // Added up as whole numbers when the data were ranked.
    values: () => groups.flatMap(({ lines }) => lines.map(({ running }) => running)),
    excel: (names) =>
      formula`ROUND(IF(${names.cell(order.rank)}=1,0,${names.above(cumulative)})+MAX(${names.cell(order.amount)},0),${names.decimals(order.amount)})`,
    words: words.cumulativeAmountWords,
  });
  const total = step(
    words.total,
    'money',
    when(atMost(group.positive, 0), 0, at(cumulative, lastPlace(group))),
  );
  const targets = shares.map((share, k) =>
    step(
      filled(words.target, { class: classLetter(k) }),
      'money',
      // A distance to a cut-off has the decimals of the data and of the cut-off together.
      round(times(chosen(cutoffs, k), total), 4 + Math.max(4, decimalsOf(share))),
    ),
  );
  const crossings = shares.map((_, k) =>
    own({
      term: filled(words.crossed, { class: classLetter(k) }),
      format: 'whole',
      values: () => groups.map(({ crossing }) => crossing[k]!),
      excel: (names) => crossingFormula(names, targets[k]!),
      words: words.crossedWords,
    }),
  );
  const classEnds = shares.map((_, k) =>
    own({
      term: filled(words.end, { class: classLetter(k) }),
      format: 'whole',
      values: () => groups.map(({ ends }) => ends[k]!),
      excel: (names) => endFormula(names, crossings[k]!),
      words: words.endWords,
    }),
  );
  const within = (k: number): Expression =>
    k === shares.length
      ? last
      : when(atMost(order.rank, at(classEnds[k]!, order.groupNo)), classes[k]!, within(k + 1));
  const orderClass = step(terms.class, 'code', when(atMost(order.amount, 0), last, within(0)));
  const orderShare = step(
    terms.cumulativeShare,
    'share',
    when(
      atMost(order.amount, 0),
      when(above(at(total, order.groupNo), 0), 1),
      over(cumulative, at(total, order.groupNo)),
    ),
  );

  // The table of customers.
  const customer = constant(terms.customer, 'text');
  const place = constant(words.place, 'whole');
  const groupNo = constant(words.groupNumber, 'whole');
  const amount = step(terms.amount, 'money', at(order.amount, place));
  const letter = step(terms.class, 'code', when(blank(place), sentences.newRow, at(orderClass, place)), {
    rule: words.classWords,
  });
  const table = {
    customer,
    class: letter,
    amount,
    share: step(terms.share, 'share', over(amount, at(total, grouped ? groupNo : 1))),
    cumulativeAmount: step(terms.cumulativeAmount, 'money', at(cumulative, place)),
    cumulativeShare: step(terms.cumulativeShare, 'share', at(orderShare, place)),
    rank: constant(terms.rank, 'whole'),
    group: constant(terms.group, 'text'),
    groupNo,
    place,
  };

  // What each class holds.
  const named = constant(terms.class, 'code');
  const held = step(words.customers, 'whole', countOf(orderClass, [orderClass, '=', named]), {
    total: 'sum',
  });
  const money = step(terms.amount, 'money', totalOf(order.amount, [orderClass, '=', named]), {
    total: 'sum',
  });
  const summary = {
    class: named,
    customers: held,
    amount: money,
    shareOfAmount: step(words.shareOfAmount, 'share', over(money, totalOf(total)), { total: 'sum' }),
    shareOfCustomers: step(words.shareOfCustomers, 'share', over(held, countOf(order.rank)), {
      total: 'sum',
    }),
  };

  return {
    group,
    order,
    cumulative,
    total,
    targets,
    crossings,
    classEnds,
    orderClass,
    orderShare,
    table,
    summary,
    classes,
  };

  /** How many customers a class and its betters hold, before equal amounts are looked at. */
  function crossingFormula(names: Names, target: Cell): Formula {
    const [first, positive, goal] = [group.first, group.positive, target].map(names.cell) as [
      Formula,
      Formula,
      Formula,
    ];
    const sums = names.column(cumulative);
    const all = formula`INDEX(${sums},${first}):INDEX(${sums},${first}+${positive}-1)`;
    const reached = formula`MIN(${positive},COUNTIF(${all},"<"&${goal})+1)`;
    const at = (back: Formula): Formula => formula`INDEX(${sums},${first}+${reached}-${back})`;
    const nearest = formula`IF(${reached}<=1,1,IF(ROUND(${at(['1'])}+${at(['2'])}-2*${goal},${DISTANCE})<=0,${reached},${reached}-1))`;
    const chosenWay = formula`IF(${names.test(is(chosen(boundary), 'before'))},IF(${goal}<=0,0,${reached}),IF(${names.test(is(chosen(boundary), 'including'))},COUNTIF(${all},"<="&${goal}),${nearest}))`;
    return formula`IF(COUNT(${goal})<1,"",IF(${positive}=0,0,${chosenWay}))`;
  }

  /** A run of equal amounts takes the class of its first customer: an end inside it moves to the end of the run. */
  function endFormula(names: Names, crossing: Cell): Formula {
    const [first, positive, end] = [group.first, group.positive, crossing].map(names.cell) as [
      Formula,
      Formula,
      Formula,
    ];
    const amounts = names.column(order.amount);
    const all = formula`INDEX(${amounts},${first}):INDEX(${amounts},${first}+${positive}-1)`;
    const together = formula`COUNTIF(${all},">="&INDEX(${amounts},${first}+${end}-1))`;
    return formula`IF(COUNT(${end})<1,"",IF(${end}=0,0,IF(${names.test(is(chosen(ties), 'same'))},${together},${end})))`;
  }
}

/** Distances to a cut-off are compared this finely. */
const DISTANCE = 8;

const lastPlace = ({ first, positive }: { readonly first: Cell; readonly positive: Cell }): Expression =>
  minus(plus(first, positive), 1);
