import { date, family, label, money } from '../../../define/sheet/given';
import type { ChoiceOption, NumberOption, TextOption } from '../../../define/sheet/option';
import { source } from '../../../define/sheet/source';
import { terms } from '../../terms';
import { targetUnit } from './policy';
import { sheetWords as words } from './sheet-text';

const optional = { required: false, blank: 'missing' } as const;

export const sales = source(
  { title: words.source, tip: words.sourceTip, rows: 'many per name', key: null },
  {
    date: date(terms.date, words.dateTip, optional),
    amount: money(terms.amount, words.amountTip, optional),
    customer: label(terms.customer, words.customerTip, optional),
    product: label(terms.product, words.productTip, optional),
    period: label(terms.yearOrMonth, words.periodTip, optional),
    months: family('period', money(terms.monthlySales, words.monthsTip, optional)),
  },
);

export const annualTarget: NumberOption = {
  kind: 'number',
  id: 'annualTarget',
  name: terms.annualTarget,
  tip: words.targetTip,
  default: 0,
  least: 0,
  format: 'money',
};
export const unit: NumberOption = {
  kind: 'number',
  id: 'unit',
  name: terms.unit,
  tip: words.unitTip,
  default: targetUnit.value,
  least: 0.01,
  format: 'score',
};
export const method: ChoiceOption = {
  kind: 'choice',
  id: 'method',
  name: terms.method,
  tip: words.methodTip,
  choices: [
    { code: 'simple', name: words.simple, tip: words.simpleTip },
    { code: 'yearly_ratio', name: words.yearly, tip: words.yearlyTip },
    { code: 'moving_average', name: words.moving, tip: words.movingTip },
  ],
};
export const blanks: ChoiceOption = {
  kind: 'choice',
  id: 'blanks',
  name: terms.blanks,
  tip: words.blanksTip,
  choices: [
    { code: 'missing', name: words.areMissing, tip: words.areMissingTip },
    { code: 'zero', name: words.areZero, tip: words.areZeroTip },
  ],
};
export const festival: ChoiceOption = {
  kind: 'choice',
  id: 'springFestival',
  name: terms.springFestival,
  tip: words.festivalTip,
  choices: [
    { code: 'none', name: words.apart, tip: words.apartTip },
    { code: 'merge', name: words.merged, tip: words.mergedTip },
  ],
};
export const firstMonth: NumberOption = {
  kind: 'number',
  id: 'firstMonth',
  name: words.firstMonth,
  tip: words.firstMonthTip,
  default: 1,
  least: 1,
  most: 12,
  format: 'whole',
};
const only = (id: string, name: TextOption['name'], tip: TextOption['tip']): TextOption => ({
  kind: 'text',
  id,
  name,
  tip,
  default: '',
});
export const onlyCustomer = only('customer', words.onlyCustomer, words.onlyCustomerTip);
export const onlyProduct = only('product', words.onlyProduct, words.onlyProductTip);
