import type { Text } from '../../../core/text';
import { choice, label, type Given } from '../../../define/sheet/given';
import { entries } from '../../../define/sheet/source';
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  below,
  blank,
  chosen,
  codes,
  constant,
  differs,
  filled,
  greatest,
  is,
  meaning,
  minus,
  orElse,
  plus,
  setting,
  step,
  times,
  when,
  type Cell,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { asOf, choices, entry, open } from '../log';
import { bestScore, revisitDays } from './policy';
import { sheetWords as words } from './sheet-text';

const now = chosen(asOf);
// Risk: indicators with weights and scores.

const judged = entries({
  weight: entry.number(words.weight, words.weightTip),
  score: entry.number(words.score, words.scoreTip),
  reason: entry.text(words.reason, words.reasonTip),
});
const weighted = step(
  words.weighted,
  'score',
  when(
    atLeast(judged.score, 1),
    when(atMost(judged.score, setting(bestScore)), times(judged.weight, judged.score)),
  ),
);
const scored = codes(
  terms.status,
  'every',
  {
    NO_SCORE: [blank(judged.score), words.noScore, 'alone'],
    OFF_SCALE: [any(below(judged.score, 1), above(judged.score, setting(bestScore))), words.offScale],
  },
  { ok: words.okRisk, of: judged.weight },
);
export const risk = {
  indicator: constant(words.indicator, 'text', { input: true }),
  weighted,
  status: scored,
  ...judged,
  meaning: meaning(scored, words.meaning),
};

// Development record.

const met = entries({
  on: entry.date(words.on, words.onTip),
  who: entry.text(words.who, words.whoTip),
  minutes: entry.whole(words.minutes, words.minutesTip),
  way: choice(choices(words.ways), words.way, words.wayTip, open),
  attitude: choice(choices(words.attitudes), words.attitude, words.attitudeTip, open),
  stage: choice(choices(words.stages), words.stage, words.stageTip, open),
  lesson: entry.text(words.lesson, words.lessonTip),
});
const recorded = codes(
  terms.status,
  'every',
  {
    NO_LESSON: [all(any(is(met.stage, 'won'), is(met.stage, 'lost')), blank(met.lesson)), words.noLesson],
  },
  { ok: words.okContact, of: met.on },
);
export const contacts = { ...met, status: recorded, meaning: meaning(recorded, words.meaning) };

// Monthly statements: their books beside ours.

const books = entries({
  month: entry.date(words.month, words.monthTip),
  theirBuys: entry.money(words.theirBuys, words.theirBuysTip),
  ourBuys: entry.money(words.ourBuys, words.ourBuysTip),
  theirSold: entry.money(words.theirSold, words.theirSoldTip),
  ourSold: entry.money(words.ourSold, words.ourSoldTip),
  theirUnits: entry.number(words.theirUnits, words.theirUnitsTip),
  ourUnits: entry.number(words.ourUnits, words.ourUnitsTip),
  theirOpen: entry.money(words.theirOpen, words.theirOpenTip),
  ourOpen: entry.money(words.ourOpen, words.ourOpenTip),
});
const pairs: readonly (readonly [theirs: Given, ours: Given])[] = [
  [books.theirBuys, books.ourBuys],
  [books.theirSold, books.ourSold],
  [books.theirUnits, books.ourUnits],
  [books.theirOpen, books.ourOpen],
];
const difference = (term: Text, k: number) => {
  const [theirs, ours] = pairs[k]!;
  return step(term, theirs.format, minus(theirs, ours));
};
const buysDiffer = difference(words.buysDiffer, 0);
const soldDiffer = difference(words.soldDiffer, 1);
const unitsDiffer = difference(words.unitsDiffer, 2);
const openDiffer = difference(words.openDiffer, 3);
const oneSided = (a: Cell, b: Cell) => all(filled(a), blank(b));
const compared = codes(
  terms.status,
  'every',
  {
    NOT_COMPARED: [
      any(
        all(...pairs.flat().map(blank)),
        ...pairs.flatMap(([theirs, ours]) => [oneSided(theirs, ours), oneSided(ours, theirs)]),
      ),
      words.notCompared,
    ],
    GOODS_DIFFER: [differs(buysDiffer, 0), words.buysCode, 'result'],
    SALES_DIFFER: [differs(soldDiffer, 0), words.soldCode, 'result'],
    UNITS_DIFFER: [differs(unitsDiffer, 0), words.unitsCode, 'result'],
    BALANCE_DIFFERS: [differs(openDiffer, 0), words.openCode, 'result'],
  },
  { ok: words.okStatement, of: books.month },
);
const { month, ...sides } = books;
export const statements = {
  month,
  status: compared,
  buysDiffer,
  soldDiffer,
  unitsDiffer,
  openDiffer,
  ...sides,
  meaning: meaning(compared, words.meaning),
};

// Price changes: what is credited for the goods held.

const changed = entries({
  product: label(terms.product, words.productTip, open),
  changedOn: entry.date(words.changedOn, words.changedOnTip),
  oldPrice: entry.money(words.oldPrice, words.oldPriceTip),
  newPrice: entry.money(words.newPrice, words.newPriceTip),
  held: entry.number(words.held, words.heldTip),
  told: entry.date(words.toldFinance, words.toldFinanceTip),
  credited: entry.date(words.credited, words.creditedTip),
});
const settlement = step(
  words.settlement,
  'money',
  times(greatest(minus(changed.oldPrice, changed.newPrice), 0), changed.held),
  { rule: words.priceRule },
);
const settled = codes(
  terms.status,
  'every',
  {
    RISE: [above(changed.newPrice, changed.oldPrice), words.rise],
    NOT_TOLD: [blank(changed.told), words.notTold],
    TOLD_LATE: [above(changed.told, changed.changedOn), words.toldLate, 'result'],
    NOT_CREDITED: [all(blank(changed.credited), above(settlement, 0)), words.notCredited, 'result'],
  },
  { ok: words.okPrice, of: changed.product },
);
const { product, ...priced } = changed;
export const prices = {
  product,
  settlement,
  status: settled,
  ...priced,
  waiting: step(words.creditWaiting, 'money', when(filled(changed.credited), 0, settlement)),
  meaning: meaning(settled, words.meaning),
};

// Service requests, from the request to what the customer thinks of it.

const served = entries({
  asked: entry.date(words.asked, words.askedTip),
  service: entry.text(words.service, words.serviceTip),
  by: entry.text(words.by, words.byTip),
  checked: entry.date(words.checked, words.checkedTip),
  approved: entry.date(words.approved, words.approvedTip),
  done: entry.date(words.done, words.doneTip),
  revisited: entry.date(words.revisited, words.revisitedTip),
  verdict: entry.text(words.verdictOf, words.verdictOfTip),
});
const { steps } = words;
const next = step(
  words.next,
  'text',
  when(
    blank(served.asked),
    null,
    when(
      blank(served.checked),
      steps.check,
      when(
        blank(served.approved),
        steps.approve,
        when(
          blank(served.done),
          steps.serve,
          when(blank(served.revisited), steps.ask, when(blank(served.verdict), steps.assess, steps.closed)),
        ),
      ),
    ),
  ),
);
const revisitUsed = step(words.revisitUsed, 'whole', minus(orElse(served.revisited, now), served.done), {
  rule: words.revisitRule,
});
const followed = codes(
  terms.status,
  'every',
  {
    SKIPPED: [
      any(
        oneSided(served.approved, served.checked),
        oneSided(served.done, served.approved),
        oneSided(served.revisited, served.done),
      ),
      words.skipped,
    ],
    REVISIT_LATE: [above(revisitUsed, setting(revisitDays)), words.revisitLate, 'result'],
  },
  { ok: words.okService, of: served.asked },
);
const { asked, ...course } = served;
export const services = {
  asked,
  next,
  status: followed,
  revisitDue: step(words.revisitDue, 'date', plus(served.done, setting(revisitDays))),
  ...course,
  revisitUsed,
  meaning: meaning(followed, words.meaning),
};
