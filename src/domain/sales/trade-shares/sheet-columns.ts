import { sentences } from '../../../define/sheet/sentences';
import {
  above,
  all,
  atLeast,
  atMost,
  below,
  blank,
  codes,
  constant,
  equals,
  filled,
  gatherer,
  greatest,
  is,
  meaning,
  minus,
  orElse,
  over,
  setting,
  step,
  times,
  totalOf,
  when,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { requiredShare } from './policy';
import { purchases as purchasesSource, sales as salesSource } from './sheet-sources';
import { sheetWords as words } from './sheet-text';

const { amount } = salesSource.columns;
const given = purchasesSource.columns;
const { purchases } = given;

export const items = gatherer(constant(words.first, 'whole'), constant(words.rows, 'whole'));
export const customer = constant(terms.customer, 'text');
export const sales = items.sumOf(amount, terms.sales, { total: 'sum' });

const shareOfSales = step(
  terms.share,
  'share',
  when(above(totalOf(amount), 0), over(sales, totalOf(amount))),
);
export const ourShare = step(terms.ourShare, 'share', when(above(purchases, 0), over(sales, purchases)));
export const required = step(words.level, 'share', orElse(given.required, setting(requiredShare)));
export const verdict = step(words.verdict, 'text', when(atLeast(ourShare, required), words.met, words.short));
/** What a share is worth is told only where there is one: purchases of 0 have no level to reach. */
export const gap = step(
  words.gap,
  'money',
  when(above(purchases, 0), greatest(minus(times(required, purchases), sales), 0)),
  { total: 'sum' },
);
const status = codes(
  terms.status,
  'every',
  {
    NEW: [blank(items.first), sentences.newRow, 'alone'],
    NO_PURCHASES: [blank(purchases), words.noPurchases],
    NO_SALES: [equals(items.count, 0), words.noSales],
    NOT_ABOVE_0: [atMost(purchases, 0), words.notAbove],
    RETURNS: [below(sales, 0), words.returns],
    ABOVE_PURCHASES: [all(above(purchases, 0), above(sales, purchases)), words.abovePurchases],
    NO_WAY: [all(filled(purchases), blank(given.way)), words.noWay],
    LOW_CONFIDENCE: [is(given.confidence, 'low'), words.lowConfidence],
    SHORT: [below(ourShare, required), words.isShort, 'result'],
  },
  { ok: words.ok },
);

/** The table of customers: the share and what is missing beside the name, then where they come from. */
export const columns = {
  customer,
  ourShare,
  verdict,
  gap,
  status,
  required,
  shortBy: step(words.shortBy, 'share', greatest(minus(required, ourShare), 0)),
  shareOfSales,
  sales,
  purchases,
  way: given.way,
  confidence: given.confidence,
  givenLevel: given.required,
  first: items.first,
  rows: items.count,
  meaning: meaning(status, words.meaning),
};
