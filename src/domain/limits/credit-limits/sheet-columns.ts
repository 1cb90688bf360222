import {
  above,
  all,
  any,
  below,
  blank,
  chosen,
  codes,
  constant,
  countOf,
  equals,
  filled,
  floorTo,
  is,
  least,
  meaning,
  minus,
  ofThose,
  over,
  setting,
  step,
  times,
  totalOf,
  when,
  yes,
  type Cell,
  type Expression,
  type Test,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { companyCeiling, limitUnit } from '../final-limit/policy';
import { monthDays } from '../receipts/policy';
import { customerCap, singleOrderShare } from './policy';
import { incomplete, type byWorkingAssets, type Candidate, type riskCoefficient } from './sheet-methods';
import { atMostNeed, chosenCustomer, customers, methodOption } from './sheet-sources';
import { methodNames, sheetWords as words } from './sheet-text';

const given = customers.columns;
type Id = keyof typeof given;

/** The table of customers: one limit from the candidates, under every cap. */
export function columnsFor(
  name: Cell,
  candidates: readonly Candidate[],
  coefficient: ReturnType<typeof riskCoefficient>,
  months: readonly Cell[],
  peers: Readonly<Record<string, Cell>>,
  has: (id: Id) => boolean,
) {
  const no = constant(words.no, 'whole');
  const limits = candidates.map(({ limit }) => limit);
  const ways = {
    min: step(methodNames.min, 'money', ofThose('min', ...limits)),
    mean: step(methodNames.mean, 'money', ofThose('mean', ...limits)),
    median: step(methodNames.median, 'money', ofThose('median', ...limits)),
    max: step(methodNames.max, 'money', ofThose('max', ...limits)),
  };
  const results: readonly (readonly [code: string, result: Cell])[] = [
    ...Object.entries(ways),
    ...candidates.map(({ code, limit }) => [code, limit] as const),
  ];
  const pickedBy = (method: Expression): Expression | null =>
    results.reduceRight<Expression | null>(
      (next, [code, result]) => when(is(method, code), result, next),
      null,
    );
  const byOption = step(words.byOption, 'money', pickedBy(chosen(methodOption))!);
  const byRow = step(words.byRow, 'money', pickedBy(given.method)!);
  const isOwn = all(filled(given.method), filled(given.methodReason));
  const picked = step(words.picked, 'money', when(isOwn, byRow, byOption));

  const need = step(
    words.need,
    'money',
    over(times(given.monthlyPurchases, given.termDays), setting(monthDays)),
  );
  const company = step(
    words.customerCap,
    'money',
    when(above(setting(customerCap), 0), setting(customerCap)),
  );
  const hasNeed = has('monthlyPurchases') && has('termDays');
  const needCap = step(words.needCap, 'money', when(yes(chosen(atMostNeed)), need));
  const cap = step(
    words.cap,
    'money',
    ofThose('min', given.netAssets, given.workingFunds, company, ...(hasNeed ? [needCap] : [])),
  );
  const unit = setting(limitUnit);
  const rounded = (e: Expression): Expression => floorTo(e, unit);
  const limit = step(
    terms.creditLimit,
    'money',
    when(
      below(ways.min, 0),
      0,
      when(blank(cap), rounded(picked), when(below(cap, 0), 0, rounded(least(picked, cap)))),
    ),
    { rule: words.limitRule, total: 'sum' },
  );
  const total = totalOf(limit);
  const ceiling = setting(companyCeiling);
  const cut = step(
    words.cut,
    'money',
    when(above(ceiling, 0), when(above(total, ceiling), rounded(over(times(limit, ceiling), total)), limit)),
    { rule: words.cutRule, total: 'sum' },
  );
  const single = step(words.single, 'money', rounded(times(limit, setting(singleOrderShare))));
  const gap = step(words.gap, 'money', minus(limit, need));

  const wc = candidates.find((one): one is ReturnType<typeof byWorkingAssets> => one.code === 'wc');
  const kept = shownIds(wc ? [...ALWAYS, 'supplierShare', 'tooHigh'] : ALWAYS, has);
  const amounts = NEVER_NEGATIVE.filter((id) => kept.includes(id)).map((id) => given[id]);
  const unknown: Test[] = [coefficient.byGrade, ...(wc ? [wc.gradeFactor] : [])].map((of) => blank(of));
  const status = codes(
    terms.status,
    'every',
    {
      NO_METHOD: [all(...limits.map(blank)), words.noMethod, 'alone'],
      ...(wc ? { INCOMPLETE: [incomplete, words.incomplete] as const } : {}),
      CHECK_SIGN: [below(ofThose('min', ...amounts), 0), words.checkSign],
      ...wc?.status,
      UNKNOWN_GRADE: [all(filled(given.grade), any(...unknown)), words.unknownGrade],
      NO_REASON: [
        any(
          all(filled(given.recordLimit), blank(given.recordReason)),
          all(filled(given.method), blank(given.methodReason)),
        ),
        words.noReason,
      ],
      OWN_METHOD: [isOwn, words.ownMethod, 'result'],
      NO_RESULT: [blank(picked), words.noResult],
      CUT: [above(picked, cap), words.cutAtCap, 'result'],
      ...(hasNeed
        ? {
            SHORT: [below(limit, need), words.short, 'result'] as const,
            ABOVE_NEED: [above(limit, need), words.beyond, 'result'] as const,
          }
        : {}),
      NO_CREDIT: [equals(limit, 0), words.noCredit, 'result'],
    },
    { ok: words.ok },
  );
  return {
    ...{ no, limit, need, limits },
    shown: {
      customer: name,
      limit,
      status,
      ...Object.fromEntries(candidates.map(({ code, limit }) => [code, limit])),
      ...peers,
      ...(hasNeed ? { need, gap } : {}),
      ...{ single, cut },
      ...Object.fromEntries(kept.map((id) => [id, given[id]])),
      ...Object.fromEntries(months.map((month, k) => [`month-${k}`, month])),
      ...coefficient,
      ...Object.assign({}, ...candidates.map(({ steps }) => steps)),
      ...ways,
      ...{ byOption, byRow, picked, company },
      ...(hasNeed ? { needCap } : {}),
      ...{ cap, no },
      meaning: meaning(status, words.meaning),
    } as Readonly<Record<string, Cell>>,
  };
}

type Shown = Exclude<Id, 'customer' | 'months'>;

/** Columns that may be filled in on the sheet, whether or not the data have them. */
const ALWAYS: readonly Id[] = [
  ...(['grade', 'amountDays', 'recordLimit', 'recordReason'] as const),
  ...(['netAssets', 'workingFunds', 'method', 'methodReason'] as const),
];

const shownIds = (always: readonly Id[], has: (id: Id) => boolean): Shown[] =>
  (Object.keys(given) as Id[]).filter(
    (id): id is Shown => id !== 'customer' && id !== 'months' && (always.includes(id) || has(id)),
  );

const NEVER_NEGATIVE = [
  ...(['currentAssets', 'inventory', 'currentLiabilities', 'totalLiabilities'] as const),
  ...(['quarterlyOrders', 'annualPurchases', 'monthlyPurchases', 'recordLimit'] as const),
];

/** The candidates of one customer, one below the other: what the chart shows. */
export function methodColumns(candidates: readonly Candidate[], customerNo: Cell) {
  const name = constant(words.method, 'text');
  const place = constant(words.no, 'whole');
  const wanted = chosen(chosenCustomer);
  const limitAt = (limit: Cell): Expression =>
    when(above(countOf(limit, [customerNo, '=', wanted]), 0), totalOf(limit, [customerNo, '=', wanted]));
  const amount = step(
    terms.creditLimit,
    'money',
    candidates.reduceRight<Expression | null>(
      (next, { limit }, k) => when(equals(place, k + 1), limitAt(limit), next),
      null,
    )!,
  );
  return { name, place, amount, shown: { name, amount, place } };
}
