import { defineSheet, type Plan } from '../../../define/sheet/define-sheet';
import { filled } from '../../../define/sheet/fill';
import { rowsOf } from '../../../define/sheet/rows';
import type { Content } from '../../../define/sheet/sheet';
import { countOf, totalOf, type Cell } from '../../../define/sheet/step/expression';
import type { Table } from '../../../define/sheet/table';
import { classLetter, type AbcRule } from './calc';
import { analyse, groupText, type Analysis } from './sheet-analysis';
import { boundary, columnsFor, cutoffs, sales, ties } from './sheet-columns';
import { movesOf } from './sheet-moves';
import { largest, paretoChart } from './sheet-pareto';
import { sample } from './sheet-sample';
import { sheetWords as words } from './sheet-text';

/** Customers sorted, cumulated and classed, with what each class holds and a Pareto chart. */
export const customerAbcSheet = defineSheet({
  id: 'customer-abc',
  title: words.title,
  summary: words.summary,
  group: 'sales',
  methods: [2, 4],
  sample,
  sources: { sales },
  options: [cutoffs, boundary, ties],
  method: words.method,
  draw({ data, option, previous }): Plan {
    const rule: AbcRule = { cutoffs: option(cutoffs), boundary: option(boundary), ties: option(ties) };
    const rows = rowsOf('sales', sales, data.sales);
    if (rows.count === 0) return { findings: rows.findings, main: null };
    const analysis = analyse(rows, rule);
    const { groups, grouped, findings } = analysis;
    const columns = columnsFor(rule.cutoffs, groups, grouped);
    const chart = paretoChart(analysis, columns);
    const moves = movesOf(analysis, columns.table.class, previous);
    const tables = tablesOf(analysis, columns, moves);
    const shown = groupText(largest(analysis).group.name);
    return {
      findings: [...findings, ...(moves?.findings ?? [])],
      figures: [
        { id: 'total', label: words.total, format: 'money', is: totalOf(columns.total) },
        { id: 'customers', label: words.customers, format: 'whole', is: countOf(columns.order.rank) },
        ...(moves?.figures ?? []),
      ],
      summaries: [tables.classes],
      main: tables.customers,
      more: grouped ? [tables.groups] : [],
      workings: [...(grouped ? [] : [tables.groups]), tables.order, ...(chart ? [chart.of] : [])],
      charts: chart ? [chart] : [],
      notes: [
        words.crossing[rule.boundary],
        words.tied[rule.ties],
        words.sameAs,
        ...(chart && grouped ? [filled(words.chartGroup, { group: shown })] : []),
      ],
    };
  },
});

function tablesOf(
  { groups, grouped }: Analysis,
  columns: ReturnType<typeof columnsFor>,
  moves: ReturnType<typeof movesOf>,
) {
  const { group, order, table } = columns;
  const lines = groups.flatMap((own, g) =>
    own.lines.map((line, i) => ({ ...line, group: own, no: g + 1, rank: i + 1 })),
  );
  const each = <T>(of: (line: (typeof lines)[number], i: number) => T): T[] => lines.map(of);
  let next = 1;
  const firsts = groups.map(({ lines }) => (next += lines.length) - lines.length);
  const { customer, class: letter, group: groupColumn, groupNo, ...others } = table;
  const ungrouped = { customer, class: letter, ...moves?.columns, ...others };

  const customers: Table = {
    id: 'customers',
    name: 'CustomerABC',
    title: words.table,
    columns: grouped ? { ...ungrouped, group: groupColumn, groupNo } : ungrouped,
    count: lines.length,
    freezeColumns: 1,
    ...(grouped ? { apart: ['group'] } : {}),
    known: new Map<Cell, readonly Content[]>([
      ...(moves?.known ?? []),
      [customer, each(({ customer }) => customer)],
      [table.rank, each(({ rank }) => rank)],
      [groupColumn, each((line) => groupText(line.group.name))],
      [groupNo, each(({ no }) => no)],
      [table.place, each((_, i) => i + 1)],
    ]),
  };
  const groupTable: Table = {
    id: 'groups',
    title: words.byGroup,
    columns: {
      no: group.no,
      ...(grouped ? { name: group.name } : {}),
      first: group.first,
      customers: group.customers,
      positive: group.positive,
      total: columns.total,
      ...keyed('target', columns.targets),
      ...keyed('crossing', columns.crossings),
      ...keyed('end', columns.classEnds),
    },
    count: groups.length,
    known: new Map<Cell, readonly Content[]>([
      [group.no, groups.map((_, i) => i + 1)],
      [group.name, groups.map(({ name }) => groupText(name))],
      [group.first, firsts],
      [group.customers, groups.map(({ lines }) => lines.length)],
      [group.positive, groups.map(({ positive }) => positive)],
    ]),
  };
  const ordered: Table = {
    id: 'order',
    title: words.ordered,
    columns: {
      ...order,
      cumulative: columns.cumulative,
      share: columns.orderShare,
      class: columns.orderClass,
    },
    count: lines.length,
    known: new Map<Cell, readonly Content[]>([
      [order.groupNo, each(({ no }) => no)],
      [order.rank, each(({ rank }) => rank)],
      [order.amount, each(({ amount }) => amount)],
    ]),
  };
  const classes: Table = {
    id: 'classes',
    title: words.byClass,
    columns: columns.summary,
    count: columns.classes.length,
    known: new Map<Cell, readonly Content[]>([
      [columns.summary.class, columns.classes.map((_, k) => classLetter(k))],
    ]),
    totals: words.sum,
  };
  return { customers, groups: groupTable, order: ordered, classes };
}

const keyed = (id: string, cells: readonly Cell[]): Record<string, Cell> =>
  Object.fromEntries(cells.map((cell, k) => [`${id}-${k}`, cell]));
