import { defineSheet, type Plan } from '../../../define/sheet/define-sheet';
import { filled } from '../../../define/sheet/fill';
import { finding } from '../../../define/sheet/finding';
import { meet, type Met } from '../../../define/sheet/meet';
import type { Content } from '../../../define/sheet/sheet';
import type { MoneyUnit, SourceData } from '../../../define/sheet/source';
import { above, constant, over, totalOf, when, type Cell } from '../../../define/sheet/step/expression';
import type { Table } from '../../../define/sheet/table';
import { recordPoints } from '../../limits/sales-volume/policy';
import { terms } from '../../terms';
import { dailyRate } from '../overdue-interest/policy';
import { labelsOf, provisionRates } from '../provision/policy';
import { capitalCost, managementShare, variableCostShare } from '../receivables-cost/policy';
import { dueDates } from '../terms/due-dates';
import { yearDays } from '../terms/policy';
import { bucketTable, columnsFor } from './sheet-columns';
import { balances, oldestFirst, placesOf } from './sheet-credit-notes';
import { discountsFor } from './sheet-discounts';
import { invoiceColumns } from './sheet-invoices';
import { limitTable } from './sheet-limits';
import { end, monthTable } from './sheet-months';
import { changes, policyGain, policyTable } from './sheet-policy-change';
import { sample } from './sheet-sample';
import { asOf, invoices } from './sheet-sources';
import { sheetWords as words } from './sheet-text';

/** More bars than this cannot be read. */
const MOST_BARS = 30;

/** Who owes how much, how late, and what it costs. */
export const receivablesSheet = defineSheet({
  id: 'receivables',
  title: words.title,
  summary: words.summary,
  group: 'credit',
  methods: [44, 58, 62, 71, 72, 73],
  sources: { invoices },
  sample,
  options: [asOf, oldestFirst, ...Object.values(changes)],
  policies: [
    ...[provisionRates, dailyRate, recordPoints],
    ...[yearDays, variableCostShare, capitalCost, managementShare],
  ],
  internal: true,
  method: words.method,
  draw({ data, setting, option }): Plan {
    const rates = setting(provisionRates);
    if (rates[0]!.edge !== 0) return { findings: [finding('error', words.firstBucket)], main: null };
    const labels = labelsOf(rates);
    const customer = constant(terms.customer, 'text');
    const inYuan = yuanIn(data.invoices.unit);
    const discounts = discountsFor(data.invoices.columns.terms);
    const columns = columnsFor(customer, labels, inYuan, discounts);
    const { open, overdue, items, byBucket, buckets } = columns;
    const met = meet(customer, [
      { id: 'invoices', source: invoices, data: data.invoices as SourceData, items },
    ]);
    const [firstRows, counts] = [met.known.get(items.first)!, met.known.get(items.count)!];
    const { ledger, workedOut } = byDueDate(met.ledgers['invoices']!, counts);
    const cells = (cell: Cell): readonly Content[] => ledger.known.get(cell)!;
    const { invoiceDate, terms: agreed } = invoices.columns;
    const edges = rates.flatMap(({ edge }) => edge ?? []);
    const months = monthTable(labels, edges, cells(invoiceDate), option<number>(asOf));
    const main: Table = {
      id: 'customers',
      name: 'Receivables',
      title: words.table,
      columns: columns.shown,
      count: met.count,
      known: met.known,
      from: met.from,
      freezeColumns: 1,
      totals: words.sum,
      order: { by: [overdue, open] },
    };
    return {
      findings: [
        ...met.findings,
        ...(workedOut > 0 ? [finding('remark', filled(words.workedOut, { count: workedOut }))] : []),
        ...(inYuan === null ? [finding('remark', words.otherCurrency)] : []),
      ],
      figures: [
        { id: 'open', label: words.balance, format: 'money', is: totalOf(open) },
        { id: 'overdue', label: terms.overdueAmount, format: 'money', is: totalOf(overdue) },
        {
          id: 'overdueShare',
          label: words.overdueShare,
          format: 'share',
          is: when(above(totalOf(open), 0), over(totalOf(overdue), totalOf(open))),
        },
        {
          id: 'weighted',
          label: terms.weightedDaysLate,
          format: 'ratio',
          is: when(above(totalOf(columns.dated), 0), over(totalOf(columns.lateDays), totalOf(columns.dated))),
        },
        { id: 'interest', label: terms.overdueInterest, format: 'money', is: totalOf(columns.interest) },
        { id: 'provision', label: terms.provision, format: 'money', is: totalOf(columns.provision) },
        { id: 'cost', label: words.cost, format: 'money', is: totalOf(columns.cost) },
        ...(months ? [{ id: 'gain', label: words.gain, format: 'money' as const, is: policyGain }] : []),
        { id: 'undated', label: words.undated, format: 'money', is: totalOf(columns.undated) },
      ],
      summaries: [bucketTable(labels)],
      main,
      more: months ? [months.table, policyTable] : [],
      workings: [
        {
          ...ledger,
          id: 'invoices',
          title: words.copy,
          columns: invoiceColumns(byBucket, discounts?.columns ?? {}),
          known: new Map([
            ...ledger.known,
            placesOf(counts),
            ...(discounts?.known(cells(invoiceDate), cells(agreed)) ?? []),
          ]),
        },
        balances(firstRows, counts),
        limitTable(edges),
      ],
      charts: [
        {
          title: words.chart,
          of: main,
          over: customer,
          series: buckets.map((cell) => ({ cell, as: 'stacked' as const })),
          count: Math.min(met.count, MOST_BARS),
        },
        ...(months
          ? [
              {
                title: words.chartOfMonths,
                of: months.table,
                over: end,
                series: months.buckets.map((cell) => ({ cell, as: 'stacked' as const })),
              },
            ]
          : []),
      ],
      notes: [
        words.bucketsNote,
        words.interestNote,
        words.provisionNote,
        words.costNote,
        words.monthNote,
        words.policyNote,
      ],
    };
  },
});

/** What one of the figures is in yuan, in which the record's table is written; null for another currency. */
const yuanIn = ({ currency, multiple }: MoneyUnit): number | null =>
  currency === null || currency === 'CNY' ? multiple : null;

/** The invoices of each customer by their due dates, which are worked out from the terms where none is given. */
function byDueDate(ledger: Ledger, counts: readonly Content[]) {
  const cells = (cell: Cell): readonly Content[] => ledger.known.get(cell)!;
  const { due, invoiceDate, terms: agreed } = invoices.columns;
  const dated = dueDates(cells(due), cells(invoiceDate), cells(agreed));
  const dayOf = (row: number): number => (typeof dated[row] === 'number' ? dated[row] : Infinity);
  let next = 0;
  const order = counts.flatMap((count) =>
    Array.from({ length: count as number }, () => next++).sort((a, b) =>
      dayOf(a) === dayOf(b) ? a - b : dayOf(a) - dayOf(b),
    ),
  );
  const sorted = <T>(of: readonly T[]): T[] => order.map((row) => of[row]!);
  const known = new Map([...ledger.known, [due, dated] as const]);
  return {
    ledger: {
      ...ledger,
      from: { ...ledger.from, rows: sorted(ledger.from.rows) },
      known: new Map([...known].map(([cell, of]) => [cell, sorted(of)] as const)),
    },
    workedOut: dated.filter((day, row) => day !== '' && cells(due)[row] === '').length,
  };
}
type Ledger = Met['ledgers'][string];
