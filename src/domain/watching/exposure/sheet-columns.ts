import type { Text } from '../../../core/text';
import { filled, plain } from '../../../define/sheet/fill';
import { sentences } from '../../../define/sheet/sentences';
import {
  above,
  all,
  atLeast,
  atMost,
  below,
  blank,
  call,
  chosen,
  codes,
  constant,
  countOf,
  equals,
  gatherer,
  greatest,
  is,
  join,
  lookup,
  meaning,
  minus,
  orElse,
  over,
  plus,
  setting,
  step,
  times,
  totalOf,
  when,
  type Cell,
  type Expression,
  type Gathered,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { graceDays, nearLimit } from '../order-check/policy';
import { countedShares, measures, PARTS, type ExposurePart } from './policy';
import { asOf, items, limits, shipping } from './sheet-sources';
import { sheetWords as words } from './sheet-text';

const word = {
  ...{ OK: plain('OK'), NEAR: plain('NEAR'), OVER: plain('OVER'), NOT_SET: plain('NOT_SET') },
  ...{ OVERDUE: plain('OVERDUE'), SINGLE_LIMIT: plain('SINGLE_LIMIT') },
  ...{ PASS: plain('PASS'), APPROVE: plain('APPROVE: SINGLE_LIMIT'), HOLD: plain('HOLD: ') },
};
/** Where the rows of a customer stand in the copy of a list. */
export const rowsIn = (list: Text) =>
  gatherer(constant(filled(words.first, { list }), 'whole'), constant(filled(words.rows, { list }), 'whole'));

/** What is done about a state, and who decides. */
const dealtWith = (state: Cell) => ({
  urgency: step(words.urgency, 'whole', lookup(measures, 'urgency', state)),
  measure: step(words.measure, 'text', lookup(measures, 'measure', state)),
  decides: step(words.decides, 'text', lookup(measures, 'decides', state)),
});

/** The copy of the open items: how late each is, and with how much. */
function itemColumns() {
  const { customer, amount, due, invoiceDate, terms: agreed } = items.columns;
  const days = step(terms.overdueDays, 'whole', greatest(minus(chosen(asOf), due), 0));
  const late = step(terms.overdueAmount, 'money', when(above(days, 0), amount, 0));
  // A credit note does not make its customer late.
  const daysOfClaim = step(words.daysOfClaim, 'whole', when(above(amount, 0), days, 0));
  return {
    ...{ customer, amount, due, invoiceDate, terms: agreed, days, late, daysOfClaim },
    amountDays: step(terms.amountDays, 'money', times(amount, days)),
    undated: step(words.undated, 'whole', when(blank(due), 1, 0)),
  };
}

/** The table of customers; a part of the exposure that is not given is left out. */
export function customerColumns(name: Cell, amounts: Partial<Record<ExposurePart, Cell>>) {
  const given = limits.columns;
  const no = constant(words.no, 'whole');
  const item = itemColumns();
  const open = rowsIn(terms.receivables);
  const gatherers = { receivables: open } as Partial<Record<ExposurePart, typeof open>>;
  const parts = { receivables: open.sumOf(item.amount, terms.receivables, { total: 'sum' }) } as Partial<
    Record<ExposurePart, Gathered>
  >;
  for (const part of PARTS) {
    const amount = amounts[part];
    if (!amount) continue;
    gatherers[part] = rowsIn(NAMES[part]);
    parts[part] = gatherers[part].sumOf(amount, NAMES[part], { total: 'sum' });
  }
  const counted = (part: ExposurePart): Expression =>
    parts[part] ? times(parts[part], setting(countedShares[part])) : 0;
  const claims = PARTS.filter((part) => part !== 'deposits').map(counted);
  const deposits = counted('deposits');
  const [receivables, ...others] = claims.filter((claim) => claim !== 0) as [Expression, ...Expression[]];
  const owed = others.reduce<Expression>((sum, claim) => plus(sum, claim), receivables);
  const exposure = step(terms.exposure, 'money', deposits === 0 ? owed : minus(owed, deposits), {
    total: 'sum',
    addIn: { ...call({ id: 'CREDIT_EXPOSURE' }, ...claims, deposits), decimals: MONEY_DECIMALS },
  });
  const current = step(
    words.current,
    'money',
    when(blank(given.validUntil), given.limit, when(atLeast(given.validUntil, chosen(asOf)), given.limit)),
  );
  const limit = step(words.limitNow, 'money', when(atLeast(current, 0), current), {
    rule: words.limitRule,
    total: 'sum',
  });
  const near = step(terms.near, 'share', setting(nearLimit));
  const limitStatus = step(
    words.limitStatus,
    'code',
    when(
      atLeast(no, 1),
      when(
        blank(limit),
        word.NOT_SET,
        when(
          above(exposure, limit),
          word.OVER,
          when(equals(limit, 0), word.OK, when(atLeast(exposure, times(near, limit)), word.NEAR, word.OK)),
        ),
      ),
    ),
    { addIn: call({ id: 'LIMIT_STATUS' }, exposure, limit, near), rule: words.zeroRule },
  );
  const overdue = open.sumOf(item.late, terms.overdueAmount, { total: 'sum' });
  const oldest = open.mostOf(item.daysOfClaim, words.oldest);
  const overdueDays = step(terms.overdueDays, 'whole', orElse(oldest, 0));
  const isOverdue = all(above(overdue, 0), above(overdueDays, setting(graceDays)));
  const state = step(
    words.state,
    'code',
    when(is(limitStatus, 'OVER'), word.OVER, when(isOverdue, word.OVERDUE, limitStatus)),
  );
  const undated = open.sumOf(item.undated, words.undated);
  const status = codes(
    terms.status,
    'every',
    {
      NEW: [blank(no), sentences.newRow, 'alone'],
      CHECK_NEAR: [blank(near), words.checkNear, 'alone'],
      CHECK_LIMIT: [below(given.limit, 0), words.checkLimit],
      OVER: [is(limitStatus, 'OVER'), words.isOver, 'result'],
      OVERDUE: [isOverdue, words.isOverdue, 'result'],
      EXPIRED: [below(given.validUntil, chosen(asOf)), words.expired],
      NOT_SET: [blank(given.limit), words.notSet],
      NEAR: [is(limitStatus, 'NEAR'), words.isNear, 'result'],
      NO_DUE_DATE: [above(undated, 0), words.noDueDate],
      PREPAID: [below(exposure, 0), words.prepaid, 'result'],
    },
    { ok: words.ok },
  );
  const { urgency, measure, decides } = dealtWith(state);
  const used = step(words.used, 'share', over(exposure, limit));
  const atRisk = step(words.atRisk, 'money', greatest(exposure, 0));
  const full = step(words.full, 'share', 1);
  return {
    ...{ no, item, gatherers, exposure, limit, state, limitStatus, urgency, measure },
    ...{ used, near, full, overdue, overdueDays, atRisk },
    shown: {
      ...{ customer: name, status, used, exposure, limitNow: limit },
      headroom: step(words.headroom, 'money', minus(limit, exposure)),
      ...{ overdue, overdueDays, measure, decides },
      ...{
        limit: given.limit,
        singleLimit: given.singleLimit,
        limitUntil: given.validUntil,
        list: given.list,
      },
      ...parts,
      amountDays: open.sumOf(item.amountDays, terms.amountDays),
      ...{ limitStatus, state, urgency, current, atRisk, near, full, oldest, undated },
      ...Object.fromEntries(
        Object.entries(gatherers).flatMap(([part, { first, count }]) => [
          [`${part}-first`, first],
          [`${part}-rows`, count],
        ]),
      ),
      no,
      meaning: meaning(status, words.meaning),
    } as Readonly<Record<string, Cell>>,
  };
}

const MONEY_DECIMALS = 8;

const NAMES = {
  receivables: terms.receivables,
  notes: terms.notes,
  orders: terms.openOrders,
  deliveries: terms.deliveries,
  deposits: terms.deposits,
};

/** The table of orders to ship: each reads its customer's row by number, however the customers are sorted. */
export function orderColumns(customer: ReturnType<typeof customerColumns>) {
  const given = shipping.columns;
  const { order } = given;
  const no = constant(words.customerNo, 'whole');
  const of = (cell: Cell): Expression => totalOf(cell, [customer.no, '=', no]);
  const has = (cell: Cell): Expression => countOf(cell, [customer.no, '=', no]);
  const figure = (cell: Cell) => step(cell.term, cell.format, when(above(has(cell), 0), of(cell)));
  const exposure = figure(customer.exposure);
  const limit = figure(customer.limit);
  const single = figure(limits.columns.singleLimit);
  const overdue = figure(customer.overdue);
  const days = figure(customer.overdueDays);
  const together = step(words.together, 'money', totalOf(order, [no, '=', no], [order, '>', 0]));

  const wanted = above(order, 0);
  const tooLarge = above(order, single);
  const overLimit = above(plus(exposure, order), limit);
  const isOverdue = all(above(overdue, 0), above(days, setting(graceDays)));
  const causes = codes(
    words.causes,
    'every',
    {
      NEW: [blank(no), sentences.newRow, 'alone'],
      SINGLE_LIMIT: [all(wanted, tooLarge), words.tooLarge, 'result'],
      OVER_LIMIT: [all(wanted, overLimit), words.overLimit, 'result'],
      OVERDUE: [all(wanted, isOverdue), words.isOverdue, 'result'],
      NOT_SET: [all(wanted, blank(limit)), words.notSet, 'result'],
    },
    { ok: words.noCause },
  );
  const check = step(
    words.check,
    'text',
    when(
      atLeast(no, 1),
      when(
        is(causes, 'OK'),
        word.PASS,
        when(is(causes, 'SINGLE_LIMIT'), word.APPROVE, join(word.HOLD, causes)),
      ),
    ),
    {
      addIn: call({ id: 'ORDER_CHECK' }, order, exposure, limit, single, overdue, days, setting(graceDays)),
    },
  );
  const overdueOr = (otherwise: Expression) => when(isOverdue, word.OVERDUE, otherwise);
  const singleOrOk = when(blank(single), word.OK, when(tooLarge, word.SINGLE_LIMIT, word.OK));
  const state = step(
    words.state,
    'code',
    when(
      atMost(order, 0),
      word.OK,
      when(blank(limit), overdueOr(word.NOT_SET), when(overLimit, word.OVER, overdueOr(singleOrOk))),
    ),
  );
  const { urgency, measure, decides } = dealtWith(state);
  const remarks = codes(
    terms.status,
    'every',
    {
      NEW: [blank(no), sentences.newRow, 'alone'],
      RETURN: [atMost(order, 0), words.isReturn, 'result'],
      TOGETHER: [
        all(wanted, atMost(plus(exposure, order), limit), above(plus(exposure, together), limit)),
        words.overTogether,
      ],
    },
    { ok: words.ok },
  );
  return {
    no,
    check,
    urgency,
    shown: {
      ...{ customer: given.customer, number: given.number, check, order, decides, measure },
      ...{ status: remarks, exposure, limit },
      left: step(words.left, 'money', minus(limit, exposure, order)),
      ...{ single, overdue, days, together, causes, state, urgency, no },
      why: meaning(causes, words.why),
      meaning: meaning(remarks, words.meaning),
    },
  };
}
