import { choice, grade } from '../../../define/sheet/given';
import type { ChoiceOption } from '../../../define/sheet/option';
import { source } from '../../../define/sheet/source';
import { label } from '../../../define/sheet/given';
import {
  above,
  all,
  any,
  below,
  blank,
  chosen,
  codes,
  filled,
  is,
  meaning,
  minus,
  orElse,
  plus,
  setting,
  step,
  when,
  workday,
  workdays,
  yes,
  type Cell,
  type Expression,
} from '../../../define/sheet/step/expression';
import type { Term } from '../../../define/text/term';
import { terms } from '../../terms';
import { asOf, entry, open } from '../log';
import { daysOff, extendedDays, signDays, submitDays, totalDays, verifyDays } from './policy';
import { sheetWords as words } from './sheet-text';

export const changes = source(
  { title: words.changes, tip: words.changesTip, rows: 'many per name', required: false },
  {
    customer: label(terms.customer, words.customerTip),
    met: entry.date(words.met, words.metTip),
    submitted: entry.date(words.submitted, words.submittedTip),
    verified: entry.date(words.verified, words.verifiedTip),
    extended: entry.flag(words.extended, words.extendedTip),
    signed: entry.date(words.signed, words.signedTip),
    outcome: choice(
      [
        { code: 'approved', name: words.approved },
        { code: 'refused', name: words.refused },
        { code: 'withdrawn', name: words.withdrawn },
      ],
      words.outcome,
      words.outcomeTip,
      open,
    ),
    oldLimit: entry.money(words.oldLimit, words.oldLimitTip),
    newLimit: entry.money(words.newLimit, words.newLimitTip),
    oldGrade: grade(words.oldGrade, words.oldGradeTip, open),
    newGrade: grade(words.newGrade, words.newGradeTip, open),
    ground: choice(
      [
        { code: 'regular', name: words.regular },
        { code: 'special', name: words.special },
        { code: 'trouble', name: words.trouble },
      ],
      words.ground,
      words.groundTip,
      open,
    ),
    reason: entry.text(words.reason, words.reasonTip),
    method: entry.text(words.method, words.methodTip),
    by: entry.text(words.by, words.byTip),
    until: entry.date(words.until, words.untilTip),
  },
);

export const counting: ChoiceOption = {
  kind: 'choice',
  id: 'counting',
  name: words.counting,
  tip: words.countingTip,
  choices: [
    { code: 'calendar', name: words.calendar, tip: words.calendarTip },
    { code: 'working', name: words.working, tip: words.workingTip },
  ],
};

const given = changes.columns;
const inWorkingDays = is(chosen(counting), 'working');

/** Days from one date to another that is not earlier, as the person has chosen to count them. */
const used = (term: Term, from: Cell, to: Expression, unless = blank(from)) =>
  step(
    term,
    'whole',
    when(
      unless,
      null,
      when(below(to, from), null, when(inWorkingDays, workdays(from, to, daysOff), minus(to, from))),
    ),
    { rule: words.both },
  );

const dueOn = (term: Term, from: Cell, count: Expression) =>
  step(term, 'date', when(inWorkingDays, workday(from, count, daysOff), plus(from, count)));

const now = chosen(asOf);
/** A step that is not done lasts until now. */
const orNow = (cell: Cell): Expression => orElse(cell, now);

const signAllowed = step(
  words.signAllowed,
  'whole',
  when(
    blank(given.extended),
    setting(signDays),
    when(yes(given.extended), setting(extendedDays), setting(signDays)),
  ),
);
export const submitUsed = used(words.submitUsed, given.met, orNow(given.submitted));
export const verifyUsed = used(words.verifyUsed, given.submitted, orNow(given.verified));
export const signUsed = used(words.signUsed, given.verified, orNow(given.signed));
export const totalUsed = used(words.totalUsed, given.met, orNow(given.signed));
export const signOver = step(words.signOver, 'whole', minus(signUsed, signAllowed));

const submitDue = dueOn(words.submitDue, given.met, setting(submitDays));
const verifyDue = dueOn(words.verifyDue, given.submitted, setting(verifyDays));
const signDue = dueOn(words.signDue, given.verified, signAllowed);
const totalDue = dueOn(words.totalDue, given.met, setting(totalDays));

/** What each row waits for: the last step that has a date decides. */
const waitsFor = (done: Expression | null, sign: Expression, verify: Expression, submit: Expression) =>
  when(
    filled(given.signed),
    done,
    when(filled(given.verified), sign, when(filled(given.submitted), verify, submit)),
  );

export const next = step(
  words.next,
  'text',
  when(blank(given.customer), null, waitsFor(words.done, words.sign, words.verify, words.submit)),
);
const due = step(words.due, 'date', waitsFor(null, signDue, verifyDue, submitDue));
const daysLeft = step(
  words.daysLeft,
  'whole',
  waitsFor(
    null,
    minus(signAllowed, signUsed),
    minus(setting(verifyDays), verifyUsed),
    minus(setting(submitDays), submitUsed),
  ),
);

const { met, submitted, verified, signed } = given;
const approved = all(filled(signed), is(given.outcome, 'approved'));
const status = codes(
  terms.status,
  'every',
  {
    NO_START: [blank(met), words.noStart, 'alone'],
    SKIPPED: [
      any(all(filled(verified), blank(submitted)), all(filled(signed), blank(verified))),
      words.skipped,
    ],
    REVERSED: [
      any(
        below(orElse(submitted, met), met),
        below(orElse(verified, orElse(submitted, met)), orElse(submitted, met)),
        below(orElse(signed, orElse(verified, met)), orElse(verified, met)),
      ),
      words.reversed,
    ],
    FUTURE: [
      any(...[met, submitted, verified, signed].map((one) => above(orElse(one, now), now))),
      words.future,
    ],
    SUBMIT_LATE: [above(submitUsed, setting(submitDays)), words.submitIsLate, 'result'],
    VERIFY_LATE: [above(verifyUsed, setting(verifyDays)), words.verifyIsLate, 'result'],
    SIGN_LATE: [above(signOver, 0), words.signIsLate, 'result'],
    TOTAL_LATE: [above(totalUsed, setting(totalDays)), words.totalIsLate, 'result'],
    NO_REASON: [blank(given.reason), words.noReason],
    NO_OUTCOME: [all(filled(signed), blank(given.outcome)), words.noOutcome],
    NO_UNTIL: [all(approved, blank(given.until)), words.noUntil],
    EXPIRED: [all(approved, below(given.until, now)), words.expired, 'result'],
  },
  { ok: words.ok, of: given.customer },
);

const { customer, extended, outcome, ...described } = given;
export const columns = {
  customer,
  next,
  status,
  due,
  daysLeft,
  met,
  submitted,
  verified,
  extended,
  signed,
  outcome,
  oldLimit: described.oldLimit,
  newLimit: described.newLimit,
  change: step(words.change, 'money', minus(described.newLimit, described.oldLimit)),
  oldGrade: described.oldGrade,
  newGrade: described.newGrade,
  ground: described.ground,
  reason: described.reason,
  method: described.method,
  by: described.by,
  until: described.until,
  submitUsed,
  verifyUsed,
  signUsed,
  totalUsed,
  submitDue,
  verifyDue,
  signDue,
  totalDue,
  signAllowed,
  signOver,
  meaning: meaning(status, words.meaning),
};
