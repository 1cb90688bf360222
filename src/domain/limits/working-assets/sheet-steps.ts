import { grade, flag, label, money, share } from '../../../define/sheet/given';
import { source } from '../../../define/sheet/source';
import type { FlagOption } from '../../../define/sheet/option';
import {
  above,
  all,
  any,
  atMost,
  below,
  blank,
  call,
  chosen,
  codes,
  equals,
  filled,
  greatest,
  highest,
  inBand,
  is,
  least,
  lookup,
  meaning,
  minus,
  orElse,
  over,
  plus,
  round,
  setting,
  step,
  times,
  when,
  yes,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { gradeCorrections } from '../corrections/policy';
import { WC_SCORE, WORKING_ASSETS } from './function';
import { dominatingRatio, noLiabilitiesDebtRatio, rateBands, scoreDecimals } from './policy';
import { sheetWords as words } from './sheet-text';
import { statuses } from './text';

export const customers = source(
  { title: words.customers, tip: words.customersTip, rows: 'one per name' },
  {
    customer: label(terms.customer, words.customerTip),
    currentAssets: money(terms.currentAssets, words.currentAssetsTip),
    inventory: money(terms.inventory, words.inventoryTip),
    currentLiabilities: money(terms.currentLiabilities, words.currentLiabilitiesTip),
    totalLiabilities: money(terms.totalLiabilities, words.totalLiabilitiesTip),
    netAssets: money(terms.netAssets, words.netAssetsTip),
    grade: grade(terms.grade, words.gradeTip, { required: false }),
    supplierShare: share(terms.supplierShare, words.supplierShareTip, { required: false }),
    tooHigh: flag(terms.tooHigh, words.tooHighTip, { required: false }),
  },
);
const given = customers.columns;
const { currentAssets, inventory, currentLiabilities, totalLiabilities, netAssets } = given;

export const tooHighDefault: FlagOption = {
  kind: 'flag',
  id: 'tooHigh',
  name: words.tooHighOption,
  tip: words.tooHighOptionTip,
  default: false,
};

const workingCapital = step(terms.workingCapital, 'money', minus(currentAssets, currentLiabilities));
const workingAssets = step(terms.workingAssets, 'money', over(plus(workingCapital, netAssets), 2), {
  addIn: call(WORKING_ASSETS, currentAssets, currentLiabilities, netAssets),
});
const currentRatio = step(terms.currentRatio, 'ratio', over(currentAssets, currentLiabilities));
const quickRatio = step(terms.quickRatio, 'ratio', over(minus(currentAssets, inventory), currentLiabilities));
const shortDebtRatio = step(terms.shortDebtRatio, 'ratio', over(currentLiabilities, netAssets));
const debtRatio = step(terms.debtRatio, 'ratio', over(totalLiabilities, netAssets));
const score = step(
  terms.score,
  'score',
  when(
    above(netAssets, 0),
    round(minus(plus(currentRatio, quickRatio), shortDebtRatio, debtRatio), scoreDecimals.value),
  ),
  {
    addIn: {
      ...call(WC_SCORE, currentAssets, inventory, currentLiabilities, totalLiabilities, netAssets),
      decimals: scoreDecimals.value,
    },
  },
);

const solvent = all(above(netAssets, 0), above(workingAssets, 0));
const bearable = atMost(totalLiabilities, times(netAssets, setting(noLiabilitiesDebtRatio)));
const rate = step(
  terms.rate,
  'share',
  when(
    equals(currentLiabilities, 0),
    when(all(solvent, bearable), highest(rateBands, 'value')),
    inBand(score, rateBands),
  ),
  { rule: words.noLiabilitiesRule },
);
const base = step(terms.baseLimit, 'money', when(solvent, times(workingAssets, rate)));
const tooHigh = yes(orElse(given.tooHigh, chosen(tooHighDefault)));
const gradeFactor = step(
  terms.gradeFactor,
  'factor',
  when(
    blank(given.grade),
    1,
    when(
      tooHigh,
      lookup(gradeCorrections, 'tooHigh', given.grade),
      lookup(gradeCorrections, 'factor', given.grade),
    ),
  ),
);
const corrected = step(
  terms.correctedLimit,
  'money',
  times(base, gradeFactor, orElse(given.supplierShare, 1)),
);
const cap = step(terms.netAssetsCap, 'money', greatest(netAssets, 0));

const missing = any(
  ...[currentAssets, inventory, currentLiabilities, totalLiabilities, netAssets].map(blank),
);
const insolvent = any(atMost(netAssets, 0), atMost(workingAssets, 0));
const limit = step(
  terms.creditLimit,
  'money',
  when(missing, null, when(insolvent, 0, least(corrected, cap))),
  { rule: words.limitRule, total: 'sum' },
);

const status = codes(
  terms.status,
  'every',
  {
    MISSING: [missing, words.missing, 'alone'],
    CHECK_SIGN: [
      any(...[currentAssets, inventory, currentLiabilities, totalLiabilities].map((of) => below(of, 0))),
      words.checkSign,
    ],
    NEG_NET_ASSETS: [atMost(netAssets, 0), statuses.NEG_NET_ASSETS, 'result'],
    NEG_WORKING_ASSETS: [atMost(workingAssets, 0), statuses.NEG_WORKING_ASSETS, 'result'],
    SHORT_FUNDS: [below(currentAssets, currentLiabilities), statuses.SHORT_FUNDS, 'result'],
    NO_CL: [equals(currentLiabilities, 0), statuses.NO_CL, 'result'],
    REVIEW: [
      all(
        solvent,
        equals(currentLiabilities, 0),
        above(totalLiabilities, times(netAssets, setting(noLiabilitiesDebtRatio))),
      ),
      statuses.REVIEW,
    ],
    CR_DOMINATES: [above(currentRatio, setting(dominatingRatio)), statuses.CR_DOMINATES],
    CHECK_INVENTORY: [above(inventory, currentAssets), statuses.CHECK_INVENTORY],
    CHECK_LIABILITIES: [above(currentLiabilities, totalLiabilities), statuses.CHECK_LIABILITIES],
    UNKNOWN_GRADE: [all(filled(given.grade), blank(gradeFactor)), words.unknownGrade],
    NO_GRADE: [any(blank(given.grade), is(given.grade, 'NR')), statuses.NO_GRADE, 'result'],
    NO_CREDIT: [all(equals(limit, 0), solvent), words.noCredit, 'result'],
    CAPPED: [above(corrected, netAssets), statuses.CAPPED, 'result'],
  },
  { ok: statuses.OK },
);

/** The table of customers: the result beside the name, then what was given, then every step. */
export const columns = {
  customer: given.customer,
  limit,
  status,
  currentAssets,
  inventory,
  currentLiabilities,
  totalLiabilities,
  netAssets,
  grade: given.grade,
  supplierShare: given.supplierShare,
  tooHigh: given.tooHigh,
  workingCapital,
  workingAssets,
  currentRatio,
  quickRatio,
  shortDebtRatio,
  debtRatio,
  score,
  rate,
  base,
  gradeFactor,
  corrected,
  cap,
  meaning: meaning(status, words.meaning),
};
