import { defineSheet, type Plan } from '../../../define/sheet/define-sheet';
import { filled } from '../../../define/sheet/fill';
import { finding, type Finding } from '../../../define/sheet/finding';
import { meet } from '../../../define/sheet/meet';
import type { Content } from '../../../define/sheet/sheet';
import type { SourceData } from '../../../define/sheet/source';
import {
  above,
  constant,
  countOf,
  minus,
  over,
  setting,
  step,
  totalOf,
  when,
  type Cell,
  type Expression,
} from '../../../define/sheet/step/expression';
import type { Table } from '../../../define/sheet/table';
import { companyCeiling } from '../../limits/final-limit/policy';
import { terms } from '../../terms';
import { graceDays, nearLimit } from '../order-check/policy';
import { dueDates } from '../terms/due-dates';
import { countedShares, measures } from './policy';
import { customerColumns, orderColumns, rowsIn } from './sheet-columns';
import { sample } from './sheet-sample';
import { asOf, deliveries, deposits, items, limits, notes, orders, shipping } from './sheet-sources';
import { sheetWords as words } from './sheet-text';

/** More bars than this cannot be read. */
const MOST_BARS = 50;
const LARGEST = 10;

const buckets = { notes, orders, deliveries, deposits };

/** What each customer owes against its limit, and which orders may be shipped. */
export const exposureSheet = defineSheet({
  id: 'exposure',
  title: words.title,
  summary: words.summary,
  group: 'credit',
  methods: [54, 57, 58, 59, 60, 61, 82],
  sources: { limits, items, ...buckets, shipping },
  sample,
  options: [asOf],
  policies: [nearLimit, graceDays, companyCeiling, ...Object.values(countedShares), measures],
  internal: true,
  method: words.method,
  draw({ data, has }): Plan {
    const customer = constant(terms.customer, 'text');
    const given = (Object.keys(buckets) as (keyof typeof buckets)[]).filter(has);
    const columns = customerColumns(
      customer,
      Object.fromEntries(given.map((id) => [id, buckets[id].columns.amount])),
    );
    const orderRows = rowsIn(terms.order);
    const met = meet(customer, [
      { id: 'limits', source: limits, data: data.limits as SourceData },
      { id: 'items', source: items, data: data.items as SourceData, items: columns.gatherers.receivables! },
      ...given.map((id) => ({
        id,
        source: buckets[id],
        data: data[id] as SourceData,
        items: columns.gatherers[id]!,
      })),
      ...(has('shipping')
        ? [{ id: 'shipping', source: shipping, data: data.shipping as SourceData, items: orderRows }]
        : []),
    ]);
    const numbers = Array.from({ length: met.count }, (_, i) => i + 1);
    const main: Table = {
      id: 'customers',
      name: 'Exposure',
      columns: columns.shown,
      count: met.count,
      known: new Map<Cell, readonly Content[]>([...met.known, [columns.no, numbers]]),
      from: met.from,
      freezeColumns: 1,
      decides: columns.measure,
      totals: words.sum,
      order: { by: [columns.urgency, columns.used, columns.exposure] },
    };
    const ledger = met.ledgers['items']!;
    const dated = dueDates(
      ...([items.columns.due, items.columns.invoiceDate, items.columns.terms].map((cell) =>
        ledger.known.get(cell)!,
      ) as [Content[], Content[], Content[]]),
    );
    const largest = largestOf(columns, customer, numbers, met.known.get(customer)!);
    const shipped = has('shipping') ? ordersOf() : null;
    const ofCeiling = (e: Expression): Expression =>
      when(above(setting(companyCeiling), 0), over(e, setting(companyCeiling)));
    return {
      findings: [...met.findings, ...workedOut(ledger.known.get(items.columns.due)!, dated)],
      figures: [
        { id: 'exposure', label: words.totalExposure, format: 'money', is: totalOf(columns.exposure) },
        { id: 'limits', label: words.totalLimits, format: 'money', is: totalOf(columns.limit) },
        { id: 'overdue', label: words.overdueTotal, format: 'money', is: totalOf(columns.overdue) },
        {
          id: 'over',
          label: words.over,
          format: 'whole',
          is: countOf(columns.limitStatus, [columns.limitStatus, '=', OVER]),
        },
        ...(shipped ? [shipped.held] : []),
        {
          id: 'largest',
          label: words.largestShare,
          format: 'share',
          is: over(totalOf(largest.amount), totalOf(columns.atRisk)),
        },
        {
          id: 'ceiling',
          label: words.ceilingUsed,
          format: 'share',
          is: ofCeiling(totalOf(columns.atRisk)),
        },
        {
          id: 'ceilingLimits',
          label: words.limitsOfCeiling,
          format: 'share',
          is: ofCeiling(totalOf(columns.limit)),
        },
      ],
      summaries: [largest.table],
      main,
      more: shipped ? [shipped.table] : [],
      workings: [
        {
          ...ledger,
          id: 'items',
          title: copyOf(items.title),
          columns: columns.item,
          known: new Map([...ledger.known, [items.columns.due, dated]]),
        },
        ...given.map((id) => ({
          ...met.ledgers[id]!,
          id,
          title: copyOf(buckets[id].title),
          columns: buckets[id].columns,
        })),
      ],
      charts: [
        {
          title: words.chart,
          of: main,
          over: customer,
          series: [
            { cell: columns.used, as: 'columns' },
            { cell: columns.near, as: 'line' },
            { cell: columns.full, as: 'line' },
          ],
          count: Math.min(met.count, MOST_BARS),
        },
      ],
      notes: [words.zero, ...(shipped ? [words.twice] : [])],
    };

    function ordersOf() {
      const shown = orderColumns(columns);
      const counts = met.known.get(orderRows.count) as readonly number[];
      const rows = met.ledgers['shipping']!;
      const table: Table = {
        ...rows,
        id: 'shipping',
        name: 'OrdersToShip',
        title: words.shipping,
        columns: shown.shown,
        known: new Map<Cell, readonly Content[]>([
          ...rows.known,
          [shown.no, counts.flatMap((count, i) => Array.from({ length: count }, () => numbers[i]!))],
        ]),
        order: { by: [shown.urgency, shipping.columns.order] },
        apart: ['number'],
      };
      const held = {
        id: 'held',
        label: words.held,
        format: 'whole' as const,
        is: minus(countOf(shown.check), countOf(shown.check, [shown.check, '=', PASS])),
      };
      return { table, held };
    }
  },
});

const OVER = { en: 'OVER', 'zh-CN': 'OVER' };
const PASS = { en: 'PASS', 'zh-CN': 'PASS' };

const copyOf = (title: Content) => filled(words.copy, { title: title as typeof words.copy });

/** The ten who owe most. */
function largestOf(
  columns: ReturnType<typeof customerColumns>,
  customer: Cell,
  numbers: readonly number[],
  names: readonly Content[],
) {
  const name = constant(customer.term, 'text');
  const no = constant(words.customerNo, 'whole');
  const amount = step(terms.exposure, 'money', totalOf(columns.atRisk, [columns.no, '=', no]), {
    total: 'sum',
  });
  const table: Table = {
    id: 'largest',
    title: words.largest,
    columns: {
      customer: name,
      amount,
      share: step(terms.share, 'share', over(amount, totalOf(columns.atRisk)), { total: 'sum' }),
      no,
    },
    count: numbers.length,
    known: new Map<Cell, readonly Content[]>([
      [name, names],
      [no, numbers],
    ]),
    order: { by: [amount], first: LARGEST },
    totals: words.sum,
  };
  return { amount, table };
}

function workedOut(given: readonly Content[], dated: readonly Content[]): Finding[] {
  const count = given.filter((due, row) => due === '' && dated[row] !== '').length;
  return count > 0 ? [finding('remark', filled(words.dated, { count }))] : [];
}
