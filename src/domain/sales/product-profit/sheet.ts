import { rationals } from '../../../core/rational';
import { sum } from '../../../core/sum';
import { isFault } from '../../../core/fault';
import { knownAt } from '../../../define/sheet/arranged';
import { defineSheet, type Plan } from '../../../define/sheet/define-sheet';
import { filled } from '../../../define/sheet/fill';
import { finding } from '../../../define/sheet/finding';
import { repeatedNames, rowsOf, type SourceRows } from '../../../define/sheet/rows';
import type { Content } from '../../../define/sheet/sheet';
import { countOf, over, totalOf, type Cell } from '../../../define/sheet/step/expression';
import type { Table } from '../../../define/sheet/table';
import { contributionTo } from './calc';
import { crossBands, hotFrom, pushShare, slowTo } from './policy';
import { columnsFor, ledger, months, products, valuation } from './sheet-columns';
import { byCustomer } from './sheet-customers';
import { sample } from './sheet-sample';
import { sheetWords as words } from './sheet-text';

/** Margin, turnover, cross ratio and contribution of products, and what sells where. */
export const productProfitSheet = defineSheet({
  id: 'product-profit',
  title: words.title,
  summary: words.summary,
  group: 'sales',
  methods: [10, 11, 12, 13, 14, 15],
  sample,
  sources: { products, ledger },
  options: [months, valuation],
  policies: [crossBands, pushShare, hotFrom, slowTo],
  method: words.method,
  draw({ data, has, option }): Plan {
    const chosenColumn = data.products.has;
    if (!chosenColumn('grossProfit') && !chosenColumn('cost'))
      return { findings: [finding('error', words.noProfit)], main: null };
    const rows = rowsOf('products', products, data.products);
    if (rows.count === 0) return { findings: rows.findings, main: null };
    const columns = columnsFor(chosenColumn);
    const { order, ranks, complete } = ranked(rows, option<number>(months));
    const places = order.map((_, i) => i + 1);
    const main: Table = {
      id: 'products',
      name: 'ProductProfit',
      title: words.table,
      columns: columns.shown,
      count: rows.count,
      freezeColumns: 1,
      from: { source: 'products', rows: order.map((row) => rows.from[row]!) },
      totals: words.sum,
      known: new Map<Cell, readonly Content[]>([
        ...knownAt(rows.known, order),
        [columns.rank, ranks],
        [columns.place, places],
      ]),
    };
    const customers = has('ledger') ? byCustomer(data.ledger) : null;
    const { sales } = columns;
    return {
      findings: [
        ...rows.findings,
        ...repeatedNames('products', rows, products.columns.product),
        ...(option<string>(valuation) === 'unnamed' ? [finding('warning', words.valuationAsked)] : []),
        ...(customers?.findings ?? []),
      ],
      figures: [
        { id: 'sales', label: words.allSales, format: 'money', is: totalOf(sales) },
        { id: 'profit', label: words.allProfit, format: 'money', is: totalOf(columns.grossProfit) },
        {
          id: 'margin',
          label: words.margin,
          format: 'share',
          is: over(totalOf(columns.grossProfit), totalOf(sales)),
        },
        {
          id: 'push',
          label: words.pushCount,
          format: 'whole',
          is: countOf(columns.push, [columns.push, '=', words.pushed]),
        },
      ],
      main,
      more: customers ? [customers.table] : [],
      workings: [
        {
          id: 'sales',
          title: words.sales,
          columns: columns.block,
          count: rows.count,
          known: new Map<Cell, readonly Content[]>([
            [columns.block.no, places],
            [columns.block.sales, order.map((row) => rows.known.get(products.columns.sales)![row]!)],
            [columns.block.complete, complete],
          ]),
        },
        ...(customers ? [customers.amounts] : []),
      ],
      charts: [
        {
          title: words.chart,
          of: main,
          over: columns.share,
          series: [{ cell: columns.cross, as: 'points' }],
        },
      ],
      notes: [
        { unnamed: words.unnamedTip, price: words.atPriceTip, cost: words.atCostTip }[
          option<'unnamed' | 'price' | 'cost'>(valuation)
        ],
        words.rankNote,
        ...(customers ? [filled(words.crossNote, { count: customers.customers })] : []),
      ],
    };
  },
});

/** Products by falling contribution with their ranks; those without one are last, and have none. */
function ranked({ known, count }: SourceRows, months: number) {
  const { sales, grossProfit, cost, opening, closing } = products.columns;
  const at = (cell: Cell, row: number): number | null => {
    const x = known.get(cell)![row];
    return typeof x === 'number' ? x : null;
  };
  const trades = Array.from({ length: count }, (_, row) => {
    const [sold, spent] = [at(sales, row)!, at(cost, row)];
    const profit = at(grossProfit, row) ?? (spent === null ? null : rationals.number(sum([sold, -spent])));
    const [first, last] = [at(opening, row), at(closing, row)];
    return profit === null || first === null || last === null
      ? null
      : { sales: sold, grossProfit: profit, opening: first, closing: last, months };
  });
  const total = sum(trades.flatMap((trade) => (trade ? [trade.sales] : [])));
  const contributionOf = rationals.sign(total) === 0 ? null : contributionTo(total);
  const contributions = trades.map((trade) => {
    const found = trade && contributionOf ? contributionOf(trade) : null;
    return found === null || isFault(found) ? -Infinity : found;
  });
  const order = contributions
    .map((_, row) => row)
    .sort((a, b) =>
      contributions[a]! === contributions[b]! ? a - b : contributions[b]! - contributions[a]!,
    );
  const falling = order.map((row) => contributions[row]!);
  let rank = 0;
  const ranks = falling.map((own, i): number | '' => {
    if (i === 0 || own !== falling[i - 1]) rank = i + 1;
    return own === -Infinity ? '' : rank;
  });
  return { order, ranks, complete: order.map((row) => (trades[row] ? 1 : 0)) };
}
