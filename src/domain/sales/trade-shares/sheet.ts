import { defineSheet, type Plan } from '../../../define/sheet/define-sheet';
import { meet } from '../../../define/sheet/meet';
import { countOf, totalOf } from '../../../define/sheet/step/expression';
import type { Table } from '../../../define/sheet/table';
import { requiredShare } from './policy';
import { columns, customer, gap, items, ourShare, required, verdict } from './sheet-columns';
import { sample } from './sheet-sample';
import { purchases, sales } from './sheet-sources';
import { sheetWords as words } from './sheet-text';

/** More bars than this cannot be read. */
const MOST_BARS = 50;

/** What a customer is of our sales, what we are of its purchases, and what the required level is worth. */
export const tradeSharesSheet = defineSheet({
  id: 'trade-shares',
  title: words.title,
  summary: words.summary,
  group: 'sales',
  methods: [5, 6],
  sources: { sales, purchases },
  sample,
  policies: [requiredShare],
  internal: true,
  method: words.method,
  draw({ data }): Plan {
    const met = meet(customer, [
      { id: 'sales', source: sales, data: data.sales, items },
      { id: 'purchases', source: purchases, data: data.purchases },
    ]);
    if (met.count === 0) return { findings: met.findings, main: null };
    const main: Table = {
      ...met,
      id: 'customers',
      name: 'TradeShares',
      title: words.table,
      columns,
      freezeColumns: 1,
      totals: words.sum,
      order: { by: [gap, columns.sales] },
    };
    return {
      findings: met.findings,
      figures: [
        { id: 'sales', label: words.allSales, format: 'money', is: totalOf(columns.sales) },
        { id: 'gap', label: words.allGaps, format: 'money', is: totalOf(gap) },
        {
          id: 'short',
          label: words.shortCount,
          format: 'whole',
          is: countOf(verdict, [verdict, '=', words.short]),
        },
      ],
      main,
      workings: [{ ...met.ledgers['sales']!, id: 'sales', title: words.items, columns: sales.columns }],
      charts: [
        {
          title: words.chart,
          of: main,
          over: customer,
          series: [
            { cell: ourShare, as: 'columns' },
            { cell: required, as: 'line' },
          ],
          count: Math.min(met.count, MOST_BARS),
        },
      ],
      notes: [words.onePeriod],
    };
  },
});
