import { grade, flag, label, money, shareAboveZero } from '../../../define/sheet/given';
import { source } from '../../../define/sheet/source';
import type { FlagOption } from '../../../define/sheet/option';
import {
  all,
  any,
  below,
  blank,
  chosen,
  codes,
  equals,
  filled,
  is,
  lookup,
  meaning,
  orElse,
  step,
  when,
  yes,
  type Cell,
  type Expression,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { gradeCorrections } from '../corrections/policy';
import { sheetWords as words } from './sheet-text';
import { method } from './steps';
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
    supplierShare: shareAboveZero(terms.supplierShare, words.supplierShareTip, { required: false }),
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

/** What the grade makes of a limit; without a grade nothing. */
export const gradeFactorOf = (grade: Cell, tooHigh: Expression) =>
  step(
    terms.gradeFactor,
    'factor',
    when(
      blank(grade),
      1,
      when(
        yes(tooHigh),
        lookup(gradeCorrections, 'tooHigh', grade),
        lookup(gradeCorrections, 'factor', grade),
      ),
    ),
  );
const gradeFactor = gradeFactorOf(given.grade, orElse(given.tooHigh, chosen(tooHighDefault)));
const {
  steps: { corrected, cap, ...steps },
  limit: limitIs,
  solvent,
  status: results,
} = method({
  ...given,
  gradeFactor,
  supplierShare: orElse(given.supplierShare, 1),
  ungraded: any(blank(given.grade), is(given.grade, 'NR')),
});

const missing = any(
  ...[currentAssets, inventory, currentLiabilities, totalLiabilities, netAssets].map(blank),
);
const limit = step(terms.creditLimit, 'money', when(missing, null, limitIs), {
  rule: words.limitRule,
  total: 'sum',
});
const status = codes(
  terms.status,
  'every',
  {
    MISSING: [missing, words.missing, 'alone'],
    CHECK_SIGN: [
      any(...[currentAssets, inventory, currentLiabilities, totalLiabilities].map((of) => below(of, 0))),
      words.checkSign,
    ],
    ...results,
    UNKNOWN_GRADE: [all(filled(given.grade), blank(gradeFactor)), words.unknownGrade],
    NO_CREDIT: [all(equals(limit, 0), solvent), words.noCredit, 'result'],
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
  ...steps,
  gradeFactor,
  corrected,
  cap,
  meaning: meaning(status, words.meaning),
};
