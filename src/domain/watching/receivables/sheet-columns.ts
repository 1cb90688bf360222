import { sentences } from '../../../define/sheet/sentences';
import {
  above,
  below,
  blank,
  codes,
  constant,
  differs,
  gatherer,
  greatest,
  highest,
  inBand,
  least,
  meaning,
  over,
  plus,
  setting,
  step,
  times,
  totalOf,
  when,
  type Cell,
  type Expression,
} from '../../../define/sheet/step/expression';
import type { Table } from '../../../define/sheet/table';
import { recordPoints } from '../../limits/sales-volume/policy';
import { terms } from '../../terms';
import { capitalCost, managementShare, variableCostShare } from '../receivables-cost/policy';
import { heading } from './bucket-names';
import type { Discounts } from './sheet-discounts';
import * as invoice from './sheet-invoices';
import { sheetWords as words } from './sheet-text';

const total = { total: 'sum' } as const;

/** The table of customers: how much they owe, how late, and what that costs. */
export function columnsFor(
  name: Cell,
  labels: readonly string[],
  inYuan: number | null,
  discounts: Discounts | null,
) {
  const items = gatherer(constant(words.first, 'whole'), constant(words.rows, 'whole'));
  const byBucket = invoice.amountsBy(labels);
  const buckets = byBucket.map((cell, k) => items.sumOf(cell, heading(labels[k]!), total));
  const [, ...lateBuckets] = buckets as [Cell, Cell, Cell, ...Cell[]];
  const [first, second, ...others] = lateBuckets as [Cell, Cell, ...Cell[]];
  const open = items.sumOf(invoice.open, words.balance, total);
  const overdue = step(terms.overdueAmount, 'money', plus(first, second, ...others), total);
  const undated = items.sumOf(invoice.undated, words.undated, total);
  const lateDays = items.sumOf(invoice.lateDays, words.lateDays, total);
  const dated = step(words.dated, 'money', plus(buckets[0]!, overdue), total);
  const weighted = step(terms.weightedDaysLate, 'ratio', when(above(dated, 0), over(lateDays, dated)), {
    rule: words.weightedRule,
  });
  const amountDays = items.sumOf(invoice.countedDays, terms.amountDays, total);
  const disputed = items.sumOf(invoice.disputed, words.disputedAmount, total);
  const interest = items.sumOf(invoice.interest, terms.overdueInterest, total);
  const provision = items.sumOf(invoice.provision, terms.provision, total);
  const balance = greatest(open, 0);
  const opportunity = step(
    words.opportunity,
    'money',
    times(balance, setting(variableCostShare), setting(capitalCost)),
    { rule: words.opportunityRule, ...total },
  );
  const management = step(words.management, 'money', times(balance, setting(managementShare)), total);
  const cost = step(words.cost, 'money', plus(opportunity, management, provision), {
    rule: words.costRule,
    ...total,
  });
  const doubts = items.sumOf(invoice.doubt, words.doubts);
  const status = codes(
    terms.status,
    'every',
    {
      NEW: [blank(items.first), sentences.newRow, 'alone'],
      CHECK_INVOICES: [above(doubts, 0), words.checkInvoices],
      UNDATED: [differs(undated, 0), words.isUndated],
      OVERDUE: [above(overdue, 0), words.isOverdue, 'result'],
      DISPUTED: [differs(disputed, 0), words.isDisputed, 'result'],
      CREDIT: [below(open, 0), words.isCredit, 'result'],
    },
    { ok: words.ok },
  );
  return {
    ...{
      items,
      byBucket,
      buckets,
      open,
      overdue,
      undated,
      weighted,
      lateDays,
      dated,
      interest,
      provision,
      cost,
    },
    shown: {
      customer: name,
      balance: open,
      overdue,
      status,
      share: step(terms.share, 'share', over(open, totalOf(invoice.open))),
      overdueShare: step(words.overdueShare, 'share', when(above(open, 0), over(overdue, open))),
      ...Object.fromEntries(buckets.map((cell, k) => [`bucket-${k}`, cell])),
      undated,
      oldest: items.mostOf(invoice.lateIfOpen, words.oldest),
      weighted,
      amountDays,
      ...(inYuan === null
        ? {}
        : {
            coefficient: step(
              words.coefficient,
              'share',
              inBand(least(inUnits(amountDays, inYuan), highest(recordPoints, 'edge')), recordPoints),
              { rule: words.coefficientRule },
            ),
          }),
      ...{ interest, provision, cost, opportunity, management },
      ...(discounts
        ? {
            taken: items.sumOf(discounts.taken, words.taken, total),
            missed: items.sumOf(discounts.missed, words.missed, total),
          }
        : {}),
      ...{ disputed, lateDays, dated, doubts, first: items.first, rows: items.count },
      meaning: meaning(status, words.meaning),
    } as Readonly<Record<string, Cell>>,
  };
}

const inUnits = (amount: Cell, multiple: number): Expression =>
  multiple === 1 ? amount : times(amount, multiple);

/** The buckets one below the other, with their shares and provisions. */
export function bucketTable(labels: readonly string[]): Table {
  const label = constant(terms.agingBucket, 'code');
  const amount = step(terms.openAmount, 'money', totalOf(invoice.open, [invoice.bucket, '=', label]), total);
  return {
    id: 'buckets',
    title: words.byBucket,
    columns: {
      label,
      amount,
      share: step(terms.share, 'share', over(amount, totalOf(amount)), total),
      provision: step(
        terms.provision,
        'money',
        totalOf(invoice.provision, [invoice.bucket, '=', label]),
        total,
      ),
    },
    count: labels.length,
    known: new Map([[label, labels]]),
    totals: words.sum,
  };
}
