import { rationals } from '../../../core/rational';
import { sum } from '../../../core/sum';
import { defineSheet, type Plan } from '../../../define/sheet/define-sheet';
import { filled } from '../../../define/sheet/fill';
import { finding, type Finding } from '../../../define/sheet/finding';
import { repeatedNames, rowsOf } from '../../../define/sheet/rows';
import type { Content } from '../../../define/sheet/sheet';
import { countOf, totalOf, type Cell } from '../../../define/sheet/step/expression';
import type { Table } from '../../../define/sheet/table';
import { customerTypes } from './policy';
import { columnsFor, intendedShares, personColumns, sales } from './sheet-columns';
import { mixOf, type Mix } from './sheet-mix';
import { sample } from './sheet-sample';
import { sheetWords as words } from './sheet-text';

/** Sales by type of business against intended shares, and by salesperson. */
export const customerMixSheet = defineSheet({
  id: 'customer-mix',
  title: words.title,
  summary: words.summary,
  group: 'sales',
  methods: [1],
  sample,
  sources: { sales, intended: intendedShares },
  policies: [customerTypes],
  method: words.method,
  draw({ data, has, setting }): Plan {
    const rows = rowsOf('sales', sales, data.sales);
    if (rows.count === 0) return { findings: rows.findings, main: null };
    const given = has('intended') ? rowsOf('intended', intendedShares, data.intended) : null;
    const shares = given?.known.get(intendedShares.columns.share) as (number | '')[] | undefined;
    const names = given?.known.get(intendedShares.columns.type) ?? [];
    const types = setting(customerTypes);
    const mix = mixOf(
      rows,
      types,
      names.map((name, i) => [String(name), shares![i]!] as const),
    );
    const columns = columnsFor(given !== null);
    const { parts } = mix;
    const places = parts.map((_, i) => i + 1);
    const main: Table = {
      id: 'types',
      name: 'CustomerMix',
      title: words.table,
      columns: columns.shown,
      count: parts.length,
      freezeColumns: 1,
      totals: words.sum,
      known: new Map<Cell, readonly Content[]>([
        [columns.type, parts.map(({ name }) => name)],
        [columns.place, places],
        ...(given ? [[columns.intended, parts.map(({ intended }) => intended)] as const] : []),
      ]),
    };
    const compared = given !== null || types.some(({ intended }) => intended !== null);
    return {
      findings: [
        ...rows.findings,
        ...(given
          ? [
              ...given.findings,
              ...repeatedNames('intended', given, intendedShares.columns.type),
              ...addsUp(shares!),
            ]
          : []),
        ...remarks(mix),
      ],
      figures: [
        { id: 'sales', label: words.allSales, format: 'money', is: totalOf(columns.amount) },
        { id: 'types', label: words.allTypes, format: 'whole', is: countOf(columns.type) },
      ],
      main,
      workings: [
        {
          id: 'amounts',
          title: words.amounts,
          columns: columns.block,
          count: parts.length,
          known: new Map<Cell, readonly Content[]>([
            [columns.block.no, places],
            [columns.block.amount, parts.map(({ amount }) => amount)],
            [columns.block.customers, parts.map(({ customers }) => customers)],
          ]),
        },
      ],
      more: data.sales.has('person') ? [personTable(mix)] : [],
      charts: [
        {
          title: words.chart,
          of: main,
          over: columns.type,
          series: [
            { cell: columns.share, as: 'columns' },
            ...(compared ? [{ cell: columns.intended, as: 'columns' as const }] : []),
          ],
        },
      ],
    };
  },
});

function personTable({ parts, persons }: Mix): Table {
  const { person, byType, shown } = personColumns(parts.map(({ name }) => name));
  return {
    id: 'persons',
    name: 'MixByPerson',
    title: words.persons,
    columns: shown,
    count: persons.length,
    totals: words.sum,
    known: new Map<Cell, readonly Content[]>([
      [person, persons.map(({ name }) => name)],
      ...byType.map((cell, k) => [cell, persons.map(({ amounts }) => amounts[k]!)] as const),
    ]),
  };
}

function addsUp(shares: readonly (number | '')[]): Finding[] {
  const total = rationals.number(sum(shares.filter((share) => share !== '')));
  // Shown to as many decimals as shares are.
  const shown = `${Number((total * 100).toFixed(1))}%`;
  return total === 1 ? [] : [finding('warning', filled(words.notOne, { sum: shown }))];
}

function remarks({ parts, inSeveral }: Mix): Finding[] {
  const unlisted = parts.filter(({ listed }) => !listed).length;
  const total = sum(parts.map(({ amount }) => amount));
  return [
    ...(rationals.sign(total) > 0 ? [] : [finding('warning', words.notAbove)]),
    ...(unlisted > 0 ? [finding('remark', filled(words.unlisted, { count: unlisted }))] : []),
    ...(inSeveral > 0 ? [finding('warning', filled(words.several, { count: inSeveral }))] : []),
  ];
}
