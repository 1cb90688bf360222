import type { Text } from '../../../core/text';
import { label, money, share } from '../../../define/sheet/given';
import { sentences } from '../../../define/sheet/sentences';
import { source } from '../../../define/sheet/source';
import {
  above,
  all,
  at,
  below,
  blank,
  codes,
  constant,
  differs,
  is,
  lookup,
  meaning,
  minus,
  over,
  plus,
  step,
  totalOf,
  when,
  type Constant,
} from '../../../define/sheet/step/expression';
import { terms } from '../../terms';
import { customerTypes } from './policy';
import { sheetWords as words } from './sheet-text';

export const sales = source(
  { title: words.source, tip: words.sourceTip, rows: 'many per name' },
  {
    customer: label(terms.customer, words.customerTip),
    type: label(terms.businessType, words.typeTip, { blank: 'missing' }),
    amount: money(terms.amount, words.amountTip, { blank: 'row is left out' }),
    person: label(terms.salesperson, words.personTip, { required: false, blank: 'missing' }),
  },
);

export const intendedShares = source(
  { title: words.intended, tip: words.intendedTip, rows: 'one per name', required: false },
  {
    type: label(terms.businessType, words.intendedTypeTip),
    share: share(terms.intendedShare, words.shareTip),
  },
);

/** The table of types; intended shares are those of the data where there are any, else those of the policy. */
export function columnsFor(given: boolean) {
  const type = constant(terms.businessType, 'text');
  // Amounts stand in a block of their own, so that a deleted row leaves the shares of the others alone.
  const block = {
    no: constant(words.place, 'whole'),
    amount: constant(terms.sales, 'money', { input: true }),
    customers: constant(words.customers, 'whole', { input: true }),
  };
  const place = constant(words.place, 'whole');
  const amount = step(terms.sales, 'money', at(block.amount, place), { total: 'sum' });
  const customers = step(words.customers, 'whole', at(block.customers, place), { total: 'sum' });
  const intended = given
    ? constant(terms.intendedShare, 'share', { input: true })
    : step(terms.intendedShare, 'share', lookup(customerTypes, 'value', type), { total: 'sum' });
  const own = step(
    terms.share,
    'share',
    when(above(totalOf(block.amount), 0), over(amount, totalOf(block.amount))),
    {
      total: 'sum',
    },
  );
  const status = codes(
    terms.status,
    'every',
    {
      NEW: [blank(place), sentences.newRow, 'alone'],
      NO_TYPE: [is(type, words.noType), words.typeMissing],
      RETURNS: [below(amount, 0), words.returns],
      ...(given
        ? { NOT_INTENDED: [all(blank(intended), differs(amount, 0)), words.notIntended, 'result'] }
        : {}),
    },
    { ok: words.ok },
  );
  return {
    type,
    amount,
    block,
    place,
    intended,
    shown: {
      type,
      share: own,
      intended,
      difference: step(words.difference, 'share', minus(own, intended)),
      amount,
      customers,
      perCustomer: step(words.perCustomer, 'money', over(amount, customers)),
      status,
      place,
      meaning: meaning(status, words.meaning),
    },
    share: own,
  };
}

/** The table of salespersons by type. */
export function personColumns(types: readonly (string | Text)[]) {
  const person = constant(terms.salesperson, 'text');
  const byType = types.map((type) =>
    constant(typeof type === 'string' ? { en: type, 'zh-CN': type } : type, 'money', { input: true }),
  );
  const [first, second, ...others] = byType as [Constant, ...Constant[]];
  const total = step(terms.sales, 'money', second ? plus(first, second, ...others) : first, { total: 'sum' });
  return {
    person,
    byType,
    shown: {
      person,
      total,
      share: step(terms.share, 'share', when(above(totalOf(total), 0), over(total, totalOf(total)))),
      ...Object.fromEntries(byType.map((cell, k) => [`type-${k}`, cell])),
    },
  };
}
