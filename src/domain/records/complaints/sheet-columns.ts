import { choice, label } from '../../../define/sheet/given';
import { source } from '../../../define/sheet/source';
import {
  above,
  all,
  any,
  below,
  blank,
  chosen,
  codes,
  equals,
  filled,
  howMany,
  meaning,
  minus,
  not,
  ofThose,
  orElse,
  step,
  when,
  yes,
  type Cell,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { asOf, choices, entry, open } from '../log';
import { sheetWords as words } from './sheet-text';

export const cases = source(
  { title: words.cases, tip: words.casesTip, rows: 'many per name', required: false },
  {
    customer: label(terms.customer, words.customerTip),
    sort: choice(choices(words.sorts), words.sort, words.sortTip, open),
    kind: choice(choices(words.kinds), words.kind, words.kindTip, open),
    said: entry.text(words.said, words.saidTip),
    received: entry.date(words.received, words.receivedTip),
    promised: entry.date(words.promised, words.promisedTip),
    judged: entry.date(words.judged, words.judgedTip),
    valid: entry.flag(words.valid, words.validTip),
    assigned: entry.date(words.assigned, words.assignedTip),
    department: entry.text(words.department, words.departmentTip),
    found: entry.date(words.found, words.foundTip),
    cause: entry.text(words.cause, words.causeTip),
    proposed: entry.date(words.proposed, words.proposedTip),
    proposal: entry.text(words.proposal, words.proposalTip),
    approved: entry.date(words.approved, words.approvedTip),
    by: entry.text(words.by, words.byTip),
    told: entry.date(words.told, words.toldTip),
    reviewed: entry.date(words.reviewed, words.reviewedTip),
  },
);

const given = cases.columns;
const { customer, received, judged, valid, assigned, found, proposed, approved, told, reviewed } = given;
const now = chosen(asOf);

/** What is not justified is told at once: 1 where steps 3 to 6 fall away. */
const refused = step(words.refused, 'whole', when(blank(valid), 0, when(yes(valid), 0, 1)));

const { steps } = words;
const afterJudging = when(
  equals(refused, 1),
  steps.tell,
  when(
    blank(assigned),
    steps.assign,
    when(
      blank(found),
      steps.find,
      when(blank(proposed), steps.propose, when(blank(approved), steps.approve, steps.tell)),
    ),
  ),
);
export const next = step(
  words.next,
  'text',
  when(
    blank(customer),
    null,
    when(
      filled(reviewed),
      steps.closed,
      when(filled(told), steps.review, when(blank(judged), steps.judge, afterJudging)),
    ),
  ),
);

const inOrder = [received, judged, assigned, found, proposed, approved, told, reviewed] as const;
/** A step before the latest of those that it follows. */
const reversed = inOrder.slice(1).map((one, i) => {
  const latest = ofThose('max', ...inOrder.slice(0, i + 1));
  return below(orElse(one, latest), latest);
});
const follows = (one: Cell, earlier: Cell) => all(filled(one), blank(earlier));

const done = step(
  words.done,
  'whole',
  when(blank(customer), null, howMany(...inOrder.map((one) => filled(one)))),
);
const daysOpen = step(words.daysOpen, 'whole', minus(orElse(reviewed, now), received), {
  rule: words.daysOpenRule,
});
/** Of those that were answered. */
export const replyDays = step(words.replyDays, 'whole', minus(told, received));
export const replyOver = step(words.replyOver, 'whole', minus(orElse(told, now), given.promised), {
  rule: words.replyDaysRule,
});
const daysLeft = step(words.daysLeft, 'whole', when(filled(told), null, minus(given.promised, now)));

const status = codes(
  terms.status,
  'every',
  {
    NO_DAY: [blank(received), words.noDay, 'alone'],
    SKIPPED: [
      any(
        follows(assigned, judged),
        follows(found, assigned),
        follows(proposed, found),
        follows(approved, proposed),
        all(filled(told), any(blank(judged), all(equals(refused, 0), blank(approved)))),
        follows(reviewed, told),
      ),
      words.skipped,
    ],
    REVERSED: [any(...reversed), words.reversed],
    FUTURE: [above(ofThose('max', ...inOrder), now), words.future],
    NO_KIND: [any(blank(given.sort), blank(given.kind)), words.noKind],
    NO_VERDICT: [all(filled(judged), blank(valid)), words.noVerdict],
    NO_DEPARTMENT: [all(filled(assigned), blank(given.department)), words.noDepartment],
    NO_PROMISE: [all(blank(given.promised), not(filled(told))), words.noPromise],
    REPLY_LATE: [above(replyOver, 0), words.replyLate, 'result'],
  },
  { ok: words.ok, of: customer },
);

export const columns = {
  customer,
  next,
  status,
  sort: given.sort,
  kind: given.kind,
  said: given.said,
  daysOpen,
  daysLeft,
  done,
  received,
  promised: given.promised,
  judged,
  valid,
  assigned,
  department: given.department,
  found,
  cause: given.cause,
  proposed,
  proposal: given.proposal,
  approved,
  by: given.by,
  told,
  reviewed,
  replyDays,
  replyOver,
  refused,
  meaning: meaning(status, words.meaning),
};
