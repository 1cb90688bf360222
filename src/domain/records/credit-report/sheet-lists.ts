import { choice } from '../../../define/sheet/given';
import { entries } from '../../../define/sheet/source';
import {
  above,
  all,
  any,
  at,
  atMost,
  blank,
  chosen,
  codes,
  constant,
  equals,
  filled,
  is,
  meaning,
  minus,
  orElse,
  step,
  when,
  yes,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { asOf, choices, entry, open } from '../log';
import { level } from './sheet-depth';
import { sheetWords as words } from './sheet-text';

const now = chosen(asOf);

// What is looked into.

const looked = entries({
  found: choice(choices(words.findings), words.found, words.foundTip, open),
  way: choice(choices(words.ways), words.way, words.wayTip, open),
  on: entry.date(words.on, words.onTip),
  remark: entry.text(words.remark, words.remarkTip),
});
const item = constant(words.item, 'text');
const from = constant(words.from, 'whole', { input: true });
const needed = step(words.needed, 'text', when(atMost(from, at(level, 1)), words.yes, words.no));
const judged = codes(
  terms.status,
  'every',
  {
    MISSING: [all(is(needed, words.yes), blank(looked.found)), words.missing],
    POOR: [is(looked.found, 'poor'), words.isPoor, 'result'],
    NO_WAY: [all(filled(looked.found), blank(looked.way)), words.noWay],
  },
  { ok: words.okItem, of: item },
);
export const items = {
  item,
  topic: constant(words.topic, 'text'),
  needed,
  status: judged,
  ...looked,
  from,
  meaning: meaning(judged, words.meaning),
};

// What was reported.

const told = entries({
  seen: entry.date(words.seen, words.seenTip),
  kind: choice(choices(words.kinds), words.kind, words.kindTip, open),
  what: entry.text(words.what, words.whatTip),
  toldTo: entry.text(words.toldTo, words.toldToTip),
  toldOn: entry.date(words.toldOn, words.toldOnTip),
  by: choice(choices(words.means), words.by, words.byTip, open),
  instruction: entry.text(words.instruction, words.instructionTip),
  acted: entry.date(words.acted, words.actedTip),
});
const delay = step(words.delay, 'whole', minus(orElse(told.toldOn, now), told.seen), {
  rule: words.delayRule,
});
const reported = codes(
  terms.status,
  'every',
  {
    NO_KIND: [blank(told.kind), words.noKind],
    NOT_TOLD: [blank(told.toldOn), words.notTold, 'result'],
    URGENT_LATE: [all(is(told.kind, 'urgent'), above(delay, 0)), words.urgentLate, 'result'],
    NO_INSTRUCTION: [all(filled(told.acted), blank(told.instruction)), words.acting, 'result'],
  },
  { ok: words.okReport, of: told.seen },
);
const { seen, ...more } = told;
export const reports = {
  seen,
  status: reported,
  ...more,
  delay,
  regularOn: step(words.lastRegular, 'date', when(is(told.kind, 'regular'), orElse(told.toldOn, seen))),
  meaning: meaning(reported, words.meaning),
};

// What is done about it.

const steps = entries({
  chosen: entry.flag(words.chosen, words.chosenTip),
  orderedBy: entry.text(words.orderedBy, words.orderedByTip),
  done: entry.date(words.done, words.doneTip),
  remark: entry.text(words.remark, words.remarkTip),
});
const measure = constant(words.measure, 'text');
const taken = step(words.taken, 'whole', when(blank(steps.chosen), 0, when(yes(steps.chosen), 1, 0)));
const settled = codes(
  terms.status,
  'every',
  {
    NO_ORDER: [all(any(equals(taken, 1), filled(steps.done)), blank(steps.orderedBy)), words.noOrder],
    NOT_CHOSEN: [all(equals(taken, 0), filled(steps.done)), words.notChosen],
    TO_DO: [all(equals(taken, 1), blank(steps.done)), words.toDo, 'result'],
  },
  { ok: words.okMeasure, of: measure },
);
export const measures = {
  measure,
  status: settled,
  ...steps,
  taken,
  meaning: meaning(settled, words.meaning),
};

// Whether trade goes on.

const changed = entries({
  since: entry.date(words.since, words.sinceTip),
  state: choice(choices(words.stateKinds), words.state, words.stateTip, open),
  who: entry.text(words.who, words.whoTip),
  reason: entry.text(words.reason, words.reasonTip),
});
const decided = codes(
  terms.status,
  'every',
  {
    NO_DAY: [blank(changed.since), words.noDay],
    NO_WHO: [blank(changed.who), words.noWho],
    NO_REASON: [
      all(any(is(changed.state, 'held'), is(changed.state, 'stopped')), blank(changed.reason)),
      words.noReason,
    ],
    FUTURE: [above(changed.since, now), words.future],
  },
  { ok: words.okState, of: changed.state },
);
const { state, ...others } = changed;
export const states = {
  state,
  status: decided,
  ...others,
  meaning: meaning(decided, words.meaning),
};
