import { inBigUnits } from '../../../core/big-units';
import { knownAt } from '../../../define/sheet/arranged';
import { defineSheet, type Plan } from '../../../define/sheet/define-sheet';
import { repeatedNames, rowsOf } from '../../../define/sheet/rows';
import type { Content } from '../../../define/sheet/sheet';
import { countOf, minus, over, totalOf, type Cell } from '../../../define/sheet/step/expression';
import type { Table } from '../../../define/sheet/table';
import {
  averageHighShare,
  distributionTarget,
  growthTarget,
  highShare,
  keyAccountShare,
  lowShare,
  shareTarget,
  specialShareMost,
} from './policy';
import { columnsFor, matrixOf, watchColumns } from './sheet-columns';
import { agreements, asOf, customers } from './sheet-sources';
import { sample } from './sheet-sample';
import { sheetWords as words } from './sheet-text';

/** More points or bars than this cannot be read. */
const MOST_SHOWN = 50;

/** Key accounts, their classes and targets, with a watch over special-price agreements. */
export const keyAccountsSheet = defineSheet({
  id: 'key-accounts',
  title: words.title,
  summary: words.summary,
  group: 'sales',
  methods: [20, 21, 22, 23, 24, 86],
  sample,
  sources: { customers, agreements },
  options: [asOf],
  policies: [
    keyAccountShare,
    lowShare,
    highShare,
    averageHighShare,
    growthTarget,
    shareTarget,
    distributionTarget,
    specialShareMost,
  ],
  internal: true,
  method: words.method,
  draw({ data, has }): Plan {
    const rows = rowsOf('customers', customers, data.customers);
    if (rows.count === 0) return { findings: rows.findings, main: null };
    const amounts = rows.known.get(customers.columns.sales) as readonly number[];
    const order = fallingOrder(amounts);
    const sorted = order.map((row) => amounts[row]!);
    const columns = columnsFor(sorted, data.customers.has);
    const ranks = order.map((_, i) => i + 1);
    const main: Table = {
      id: 'customers',
      name: 'KeyAccounts',
      title: words.table,
      columns: columns.shown,
      count: rows.count,
      freezeColumns: 1,
      from: { source: 'customers', rows: order.map((row) => rows.from[row]!) },
      totals: words.sum,
      known: new Map<Cell, readonly Content[]>([
        ...knownAt(rows.known, order),
        [columns.shown.rank, ranks],
        [columns.place, ranks],
      ]),
    };
    const matrix = matrixOf(columns);
    const withShare = data.customers.has('ourShare');
    const watched = has('agreements') ? rowsOf('agreements', agreements, data.agreements) : null;
    return {
      findings: [
        ...rows.findings,
        ...repeatedNames('customers', rows, customers.columns.customer),
        ...(watched?.findings ?? []),
      ],
      figures: [
        { id: 'total', label: words.allSales, format: 'money', is: totalOf(columns.sales) },
        { id: 'key', label: words.keyCount, format: 'whole', is: ofKey(countOf) },
        {
          id: 'keyShare',
          label: words.keyShare,
          format: 'share',
          is: over(ofKey(totalOf), totalOf(columns.total)),
        },
        {
          id: 'review',
          label: words.toReview,
          format: 'whole',
          is: countOf(columns.letter, [columns.letter, '=', { en: 'REVIEW', 'zh-CN': 'REVIEW' }]),
        },
      ],
      summaries: [matrix],
      main,
      more: watched
        ? [
            {
              ...watched,
              id: 'agreements',
              name: 'SpecialPrices',
              title: words.agreements,
              columns: watchColumns,
              from: { source: 'agreements', rows: watched.from },
            },
          ]
        : [],
      workings: [
        { id: 'crossing', title: words.crossing, columns: columns.crossing, count: 1, known: new Map() },
        {
          id: 'order',
          title: words.ordered,
          columns: columns.order,
          count: rows.count,
          known: new Map<Cell, readonly Content[]>([
            [columns.rank, ranks],
            [columns.amount, sorted],
          ]),
        },
      ],
      charts: [
        withShare
          ? {
              title: words.chart,
              of: main,
              over: customers.columns.ourShare,
              series: [{ cell: columns.sales, as: 'points' }],
            }
          : {
              title: words.chartOfSales,
              of: main,
              over: customers.columns.customer,
              series: [{ cell: columns.sales, as: 'columns' }],
              count: Math.min(rows.count, MOST_SHOWN),
            },
      ],
      notes: [words.classes, words.targets],
    };

    /** Over the key accounts: over all, less those that are none. */
    function ofKey(over: typeof countOf) {
      return minus(over(columns.sales), over(columns.sales, [columns.key, '=', words.notKey]));
    }
  },
});

/** Rows by falling amount, equal amounts in their order. */
function fallingOrder(amounts: readonly number[]): number[] {
  const { units } = inBigUnits(amounts);
  return units
    .map((_, row) => row)
    .sort((a, b) => (units[a]! > units[b]! ? -1 : units[a]! < units[b]! ? 1 : a - b));
}
