import {
  above,
  all,
  atMost,
  below,
  blank,
  chosen,
  codes,
  countOf,
  equals,
  is,
  largestOf,
  meaning,
  minus,
  not,
  over,
  plus,
  setting,
  step,
  totalOf,
  when,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { asOf } from '../log';
import { regularDays } from './policy';
import { customer, level, riskLevel, sizeLevel } from './sheet-depth';
import { items, measures, reports, states } from './sheet-lists';
import { sheetWords as words } from './sheet-text';

const given = customer.columns;
const now = chosen(asOf);
const { depths, stateKinds, steps } = words;

const depth = step(
  words.depth,
  'text',
  when(equals(level, 1), depths.simple, when(equals(level, 2), depths.standard, depths.deep)),
);
const wanted = step(words.wanted, 'whole', countOf(items.item, [items.needed, '=', words.yes]));
const judged = step(words.judged, 'whole', countOf(items.found, [items.needed, '=', words.yes]));
const poor = step(words.poor, 'whole', countOf(items.found, [items.found, '=', words.findings.poor]));

const lastRegular = step(words.lastRegular, 'date', largestOf(reports.regularOn));
const nextRegular = step(words.nextRegular, 'date', plus(lastRegular, setting(regularDays)));

const taken = step(words.takenCount, 'whole', totalOf(measures.taken));
const toDo = step(words.toDoCount, 'whole', minus(taken, countOf(measures.done, [measures.taken, '=', 1])));

const stateSince = step(words.stateSince, 'date', largestOf(states.since));
/** The last day decides; of several states on one day the worst. */
const isNow = (state: typeof stateKinds.held) =>
  above(countOf(states.state, [states.since, '=', stateSince], [states.state, '=', state]), 0);
const state = step(
  words.state,
  'text',
  when(
    blank(stateSince),
    stateKinds.normal,
    when(
      isNow(stateKinds.stopped),
      stateKinds.stopped,
      when(
        isNow(stateKinds.held),
        stateKinds.held,
        when(isNow(stateKinds.watch), stateKinds.watch, stateKinds.normal),
      ),
    ),
  ),
  { rule: words.stateRule },
);

const next = step(
  words.next,
  'text',
  when(
    blank(level),
    steps.size,
    when(
      below(judged, wanted),
      steps.look,
      when(
        above(toDo, 0),
        steps.measures,
        when(blank(nextRegular), steps.report, when(atMost(nextRegular, now), steps.report, steps.done)),
      ),
    ),
  ),
);

const status = codes(
  terms.status,
  'every',
  {
    NO_DEPTH: [blank(level), words.noSize],
    OPEN_ITEMS: [below(judged, wanted), words.openItems, 'result'],
    REGULAR_DUE: [atMost(nextRegular, now), words.regularDue, 'result'],
    NO_MEASURE: [all(not(is(state, stateKinds.normal)), equals(taken, 0)), words.worse],
  },
  { ok: words.ok, of: given.customer },
);

export const columns = {
  ...given,
  depth,
  sizeLevel,
  riskLevel,
  level,
  status,
  next,
  wanted,
  judged,
  complete: step(words.complete, 'share', over(judged, wanted)),
  poor,
  lastRegular,
  nextRegular,
  state,
  stateSince,
  taken,
  toDo,
  meaning: meaning(status, words.meaning),
};
