import { choice, label } from '../../../define/sheet/given';
import { source } from '../../../define/sheet/source';
import {
  above,
  all,
  atLeast,
  below,
  blank,
  chosen,
  codes,
  countOf,
  equals,
  filled,
  is,
  meaning,
  minus,
  orElse,
  plus,
  setting,
  step,
  when,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { asOf, choices, entry, open } from '../log';
import { followUpDays, visitLimit } from './policy';
import { sheetWords as words } from './sheet-text';

export const visits = source(
  { title: words.visits, tip: words.visitsTip, rows: 'many per name', required: false },
  {
    customer: label(terms.customer, words.customerTip),
    salesperson: entry.text(terms.salesperson, words.salespersonTip),
    planned: entry.date(words.planned, words.plannedTip),
    purpose: entry.text(words.purpose, words.purposeTip),
    visited: entry.date(words.visited, words.visitedTip),
    way: choice(choices(words.ways), words.way, words.wayTip, open),
    place: entry.text(words.place, words.placeTip),
    result: choice(
      [
        { code: 'success', name: words.success },
        { code: 'none', name: words.none },
      ],
      words.result,
      words.resultTip,
      open,
    ),
    talks: entry.text(words.talks, words.talksTip),
    view: entry.text(words.view, words.viewTip),
    advice: entry.text(words.advice, words.adviceTip),
    followed: entry.date(words.followed, words.followedTip),
  },
);

const given = visits.columns;
const { customer, planned, visited, result, followed } = given;
const now = chosen(asOf);

const fruitless = step(
  words.fruitless,
  'whole',
  when(blank(customer), null, when(all(filled(visited), is(result, 'none')), 1, 0)),
);
const later = step(
  words.later,
  'whole',
  when(
    equals(fruitless, 1),
    countOf(
      visited,
      [customer, '=', customer],
      [result, '=', words.success],
      [visited, '>', minus(visited, 1)],
    ),
  ),
  { rule: words.sinceRule },
);
const unbroken = step(words.open, 'whole', when(equals(fruitless, 1), when(equals(later, 0), 1, 0), 0));
const since = step(
  words.since,
  'whole',
  when(blank(customer), null, countOf(customer, [customer, '=', customer], [unbroken, '=', 1])),
);

const followDue = step(words.followDue, 'date', plus(visited, setting(followUpDays)));
export const followDays = step(words.followDays, 'whole', minus(orElse(followed, now), visited), {
  rule: words.openRule,
});
export const next = step(
  words.next,
  'text',
  when(
    blank(customer),
    null,
    when(
      filled(visited),
      when(filled(followed), words.done, words.followUp),
      when(atLeast(since, setting(visitLimit)), words.drop, words.visit),
    ),
  ),
);
const due = step(words.due, 'date', when(filled(visited), when(filled(followed), null, followDue), planned));

const status = codes(
  terms.status,
  'every',
  {
    NO_DAY: [all(blank(planned), blank(visited)), words.noDay, 'alone'],
    LEAVE_PLAN: [all(blank(visited), atLeast(since, setting(visitLimit))), words.leave, 'result'],
    OVERDUE: [all(blank(visited), below(planned, now)), words.overdue, 'result'],
    NO_RESULT: [all(filled(visited), blank(result)), words.noResult],
    FOLLOW_UP_LATE: [above(followDays, setting(followUpDays)), words.followIsLate, 'result'],
    REVERSED: [below(followed, visited), words.reversed],
    FUTURE: [above(visited, now), words.future],
  },
  { ok: words.ok, of: customer },
);

export const columns = {
  customer,
  next,
  status,
  due,
  daysLeft: step(words.daysLeft, 'whole', minus(due, now)),
  since,
  salesperson: given.salesperson,
  planned,
  purpose: given.purpose,
  visited,
  way: given.way,
  place: given.place,
  result,
  talks: given.talks,
  view: given.view,
  advice: given.advice,
  followed,
  followDue,
  followDays,
  fruitless,
  later,
  unbroken,
  meaning: meaning(status, words.meaning),
};
