import type { Text } from '../../../core/text';
import type { Format } from '../../../define/sheet/format';
import type { NumberOption } from '../../../define/sheet/option';
import {
  at,
  chosen,
  constant,
  equals,
  greatest,
  minus,
  over,
  plus,
  round,
  setting,
  step,
  times,
  totalOf,
  when,
} from '../../../define/sheet/step/expression';
import type { Table } from '../../../define/sheet/table';
import { terms } from '../../terms';
import { capitalCost, managementShare, variableCostShare } from '../receivables-cost/policy';
import { yearDays } from '../terms/policy';
import * as invoice from './sheet-invoices';
import * as month from './sheet-months';
import { sheetWords as words } from './sheet-text';

const change = (id: string, name: Text, tip: Text, format: Format, bounds: object = {}): NumberOption => ({
  kind: 'number',
  ...{ id, name, tip, format, default: 0 },
  ...bounds,
});

/** What another policy would change; at 0 all stays as it is. */
export const changes = {
  days: change('changedDays', words.changedDays, words.changedDaysTip, 'ratio'),
  sales: change('changedSales', words.changedSales, words.changedSalesTip, 'share', { least: -1 }),
  badDebts: change('changedBadDebts', words.changedBadDebts, words.changedBadDebtsTip, 'share', {
    least: -1,
    most: 1,
  }),
  discounts: change('changedDiscounts', words.changedDiscounts, words.changedDiscountsTip, 'share', {
    least: -1,
    most: 1,
  }),
};

const no = constant(words.no, 'whole');
const policyCase = constant(words.policyCase, 'text');
const isNow = equals(no, 1);
const salesNow = step(
  words.salesNow,
  'money',
  over(times(totalOf(month.sales), setting(yearDays)), totalOf(month.days)),
);
const daysNow = step(
  words.daysNow,
  'ratio',
  over(times(greatest(totalOf(invoice.open), 0), setting(yearDays)), salesNow),
);
const sales = step(
  words.salesOfYear,
  'money',
  when(isNow, salesNow, times(salesNow, plus(1, chosen(changes.sales)))),
);
const days = step(
  words.collectionDays,
  'ratio',
  when(isNow, daysNow, greatest(plus(daysNow, chosen(changes.days)), 0)),
);
const receivables = step(words.balance, 'money', over(times(sales, days), setting(yearDays)));
const contribution = step(words.contribution, 'money', times(sales, minus(1, setting(variableCostShare))));
const opportunity = step(
  words.opportunity,
  'money',
  times(receivables, setting(variableCostShare), setting(capitalCost)),
);
const management = step(words.management, 'money', times(receivables, setting(managementShare)));
const badDebts = step(
  terms.badDebts,
  'money',
  when(
    isNow,
    totalOf(invoice.provision),
    plus(over(times(totalOf(invoice.provision), sales), salesNow), times(sales, chosen(changes.badDebts))),
  ),
);
const discounts = step(
  words.addedDiscounts,
  'money',
  when(isNow, 0, times(sales, chosen(changes.discounts))),
);
/** Money is compared at so many decimals: a gain of nothing is 0. */
const DECIMALS = 4;
const left = step(
  words.left,
  'money',
  round(minus(contribution, opportunity, management, badDebts, discounts), DECIMALS),
);
const gain = step(words.gain, 'money', round(minus(left, at(left, 1)), DECIMALS), { rule: words.gainRule });

/** The policy as it is beside the one that is thought of. */
export const policyTable: Table = {
  id: 'policyChange',
  title: words.policyChange,
  columns: {
    policyCase,
    gain,
    ...{ sales, days, receivables, contribution, opportunity, management, badDebts, discounts, left },
    ...{ salesNow, daysNow, no },
  },
  count: 2,
  known: new Map<typeof no, readonly (Text | number)[]>([
    [policyCase, [words.asItIs, words.asThought]],
    [no, [1, 2]],
  ]),
};

export const policyGain = at(gain, 2);
