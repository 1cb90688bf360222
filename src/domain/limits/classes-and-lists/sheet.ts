import { defineSheet, type Plan } from '../../../define/sheet/define-sheet';
import { meet } from '../../../define/sheet/meet';
import type { Content } from '../../../define/sheet/sheet';
import type { SourceData } from '../../../define/sheet/source';
import { constant, countOf, step, totalOf, type Cell } from '../../../define/sheet/step/expression';
import type { Table } from '../../../define/sheet/table';
import { terms } from '../../terms';
import { fulfilmentFloor } from '../credit-list/policy';
import { claimsEdge, newFirmYears, staffEdge } from '../customer-class/policy';
import { creditLists, customerClasses, riskClasses } from './policy';
import { claims, columnsFor, letter, list, riskClass, tradeAmount } from './sheet-columns';
import { sample } from './sheet-sample';
import { facts, risk, trade } from './sheet-sources';
import { sheetWords as words } from './sheet-text';

/** Classes 甲 乙 丙 with what decided, lists by trade amount, and risk classes with their treatment. */
export const classesSheet = defineSheet({
  id: 'classes-and-lists',
  title: words.title,
  summary: words.summary,
  group: 'credit',
  methods: [55, 56, 63, 64, 68, 69],
  sources: { facts, trade, risk },
  sample,
  policies: [
    ...[customerClasses, claimsEdge, staffEdge, newFirmYears],
    ...[creditLists, fulfilmentFloor, riskClasses],
  ],
  internal: true,
  method: words.method,
  draw({ data, has, setting }): Plan {
    const customer = constant(terms.customer, 'text');
    const columns = columnsFor(customer, has);
    const met = meet(customer, [
      { id: 'facts', source: facts, data: data.facts as SourceData },
      { id: 'trade', source: trade, data: has('trade') ? (data.trade as SourceData) : null },
      { id: 'risk', source: risk, data: has('risk') ? (data.risk as SourceData) : null },
    ]);
    const main: Table = {
      id: 'customers',
      name: 'CustomerClasses',
      title: words.table,
      columns: columns.shown,
      count: met.count,
      known: new Map<Cell, readonly Content[]>([
        ...met.known,
        [columns.no, Array.from({ length: met.count }, (_, i) => i + 1)],
      ]),
      from: met.from,
      freezeColumns: 1,
      decides: letter,
    };
    const classes = counted('classes', terms.class, letter, names(setting(customerClasses)), {
      term: terms.claims,
      of: claims,
    });
    const lists = counted('lists', words.list, list, [...names(setting(creditLists)), 'ORDINARY'], {
      term: terms.tradeAmount,
      of: tradeAmount,
    });
    return {
      findings: met.findings,
      summaries: [
        classes.table,
        ...(has('trade') ? [lists.table] : []),
        ...(has('risk')
          ? [counted('risks', words.riskClass, riskClass, names(setting(riskClasses))).table]
          : []),
      ],
      main,
      charts: [
        {
          title: words.chart,
          of: classes.table,
          over: classes.name,
          series: [{ cell: classes.count, as: 'columns' }],
        },
      ],
      notes: [words.orderNote, ...(has('trade') ? [words.listNote] : []), words.referenceNote],
    };
  },
});

const names = (rows: readonly { readonly name: string }[]): string[] => rows.map(({ name }) => name);

/** How many customers are in each class, and with how much money. */
function counted(
  id: string,
  term: typeof words.list,
  by: Cell,
  classes: readonly string[],
  money?: { readonly term: typeof words.list; readonly of: Cell },
) {
  const name = constant(term, 'code');
  const count = step(words.count, 'whole', countOf(by, [by, '=', name]), { total: 'sum' });
  const amount = money && step(money.term, 'money', totalOf(money.of, [by, '=', name]), { total: 'sum' });
  const table: Table = {
    id,
    columns: { name, count, ...(amount ? { amount } : {}) },
    count: classes.length,
    known: new Map([[name, classes]]),
    totals: words.sum,
  };
  return { table, name, count };
}
