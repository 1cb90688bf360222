import { date, family, grade, label, number, share } from '../../../define/sheet/given';
import type { DateOption, FlagOption } from '../../../define/sheet/option';
import { source } from '../../../define/sheet/source';
import { terms } from '../../terms';
import { sheetWords as words } from './sheet-text';

const optional = { required: false } as const;
const text = { required: false, blank: 'missing' } as const;

export const customers = source(
  { title: words.customers, tip: words.customersTip, rows: 'one per name' },
  {
    customer: label(terms.customer, words.customerTip),
    factors: family('text', number(terms.creditFactors, words.factorsTip)),
    lastGrade: grade(terms.lastGrade, words.lastGradeTip, optional),
    lastReview: date(terms.lastReview, words.lastReviewTip, optional),
    adjustment: number(terms.adjustment, words.adjustmentTip, optional),
    reason: label(terms.adjustmentReason, words.reasonTip, text),
    until: date(terms.adjustmentUntil, words.untilTip, optional),
  },
);

export const weights = source(
  { title: words.weights, tip: words.weightsTip, rows: 'one per name', required: false },
  {
    factor: label(terms.creditFactor, words.factorTip),
    weight: share(terms.weight, words.weightTip),
    group: label(terms.factorGroup, words.groupTip, text),
    veto: number(terms.vetoBelow, words.vetoTip, optional),
    cap: grade(terms.gradeCap, words.capTip, optional),
  },
);

const flag = (id: string, name: FlagOption['name'], tip: FlagOption['tip']): FlagOption => ({
  kind: 'flag',
  id,
  name,
  tip,
  default: false,
});
export const raw = flag('raw', words.raw, words.rawTip);
export const scale = flag('scale', words.scale, words.scaleTip);

export const asOf: DateOption = {
  kind: 'date',
  id: 'asOf',
  name: terms.asOf,
  tip: words.asOfTip,
  default: null,
};
