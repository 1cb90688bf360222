import type { Text } from '../../../core/text';
import { BLANK } from '../../../define/function/cell';
import { defineSheet, type Plan } from '../../../define/sheet/define-sheet';
import { filled, plain } from '../../../define/sheet/fill';
import { finding, type Finding } from '../../../define/sheet/finding';
import { repeatedNames, rowsOf, type SourceRows } from '../../../define/sheet/rows';
import type { Content } from '../../../define/sheet/sheet';
import { averageOf, countOf, totalOf, type Cell } from '../../../define/sheet/step/expression';
import type { Table } from '../../../define/sheet/table';
import { gradeBands } from '../grade/policy';
import { sumOtherThanOne } from './calc';
import { creditFactors, knownFactor, scoringTables, weightTolerance } from './policy';
import { customerColumns, factorColumns, groupColumns, type Factor } from './sheet-columns';
import { sample } from './sheet-sample';
import { asOf, customers, raw, scale, weights } from './sheet-sources';
import { sheetWords as words } from './sheet-text';

/** More bars than this cannot be read. */
const MOST_BARS = 30;

/** The credit score and grade of each customer, factor by factor. */
export const creditScoreSheet = defineSheet({
  id: 'credit-score',
  title: words.title,
  summary: words.summary,
  group: 'scoring',
  methods: [33, 34, 35, 36, 37, 52, 70],
  sources: { customers, weights },
  sample,
  options: [raw, scale, asOf],
  policies: [gradeBands, creditFactors, scoringTables],
  internal: true,
  method: words.method,
  draw({ data, has, option, setting }): Plan {
    const rows = rowsOf('customers', customers, data.customers);
    const family = data.customers.columns.factors;
    if (family.length === 0) return { findings: rows.findings, main: null };
    const listed = has('weights') ? rowsOf('weights', weights, data.weights) : null;
    const known = setting(creditFactors);
    const list = listed ? fromList(listed) : known.map(fromPolicy);
    const tables = option<boolean>(raw) ? setting(scoringTables) : [];
    const factors = family.map(({ header }): Factor & Partial<Weighed> => {
      const name = knownFactor(
        String(header),
        listed ? list.map((one) => one.name) : known.map((one) => one.factor),
      );
      const table = knownFactor(
        String(header),
        tables.map(({ factor }) => factor),
      );
      const own = list.find((one) => one.name === name);
      return {
        ...own,
        name,
        group: own?.group ?? '',
        table: tables.some(({ factor }) => factor === table) ? said(table) : null,
      };
    });
    const block = factorColumns(listed !== null);
    const columns = customerColumns(factors, block);
    const main: Table = {
      id: 'customers',
      name: 'CreditScores',
      title: words.table,
      columns: columns.shown,
      count: rows.count,
      freezeColumns: 1,
      from: { source: 'customers', rows: rows.from },
      decides: columns.grade,
      order: { by: [columns.score] },
      known: new Map<Cell, readonly Content[]>([
        ...rows.known,
        ...columns.parts.map(({ figure }, k) => {
          const { cells } = family[k]!;
          return [figure, rows.from.map((row) => (cells[row] === BLANK ? '' : cells[row]!))] as const;
        }),
      ]),
    };
    const of = (id: keyof Weighed): Content[] => factors.map((factor) => factor[id] ?? '');
    const groups = [...new Map(factors.map(({ group }) => [said(group), group])).values()].filter(
      (group) => group !== '',
    );
    const byGroup = groupColumns(block);
    return {
      findings: [
        ...rows.findings,
        ...repeatedNames('customers', rows, customers.columns.customer),
        ...(listed?.findings ?? []),
        ...(option<boolean>(scale) ? [] : notOne(factors.map(({ weight }) => weight ?? 0))),
      ],
      figures: [
        { id: 'average', label: words.average, format: 'ratio', is: averageOf(columns.score) },
        { id: 'graded', label: words.graded, format: 'whole', is: countOf(columns.grade) },
        { id: 'capped', label: words.capped, format: 'whole', is: totalOf(columns.held) },
        { id: 'sum', label: words.sumOfWeights, format: 'share', is: totalOf(block.weight) },
      ],
      summaries: [
        {
          id: 'factors',
          title: words.factors,
          columns: block.shown,
          count: factors.length,
          totals: words.sum,
          known: new Map<Cell, readonly Content[]>([
            [block.factor, factors.map(({ name }) => name)],
            [block.group, factors.map(({ group }) => group)],
            [block.scored, factors.map(({ table }) => (table === null ? words.asGiven : words.byTable))],
            ...(listed
              ? ([
                  [block.weight, of('weight')],
                  [block.veto, of('veto')],
                  [block.cap, of('cap')],
                ] as const)
              : []),
          ]),
        },
        ...(groups.length > 0
          ? [
              {
                id: 'fiveCs',
                title: words.fiveCs,
                columns: byGroup.shown,
                count: groups.length,
                totals: words.sum,
                known: new Map<Cell, readonly Content[]>([[byGroup.name, groups]]),
              },
            ]
          : []),
      ],
      main,
      charts: [
        {
          title: words.chart,
          of: main,
          over: customers.columns.customer,
          series: columns.parts.map(({ contribution }) => ({ cell: contribution, as: 'stacked' as const })),
          count: Math.min(rows.count, MOST_BARS),
        },
      ],
    };
  },
});

/** A factor's weight and veto, as far as they are given. */
interface Weighed {
  readonly weight: number | '';
  readonly veto: number | '';
  readonly cap: string;
}
interface Listed extends Weighed {
  readonly name: string | Text;
  readonly group: string | Text;
}

const said = (name: string | Text): string => (typeof name === 'string' ? name : name.en);

const fromPolicy = ({
  factor,
  group,
  weight,
  vetoBelow,
  cap,
}: (typeof creditFactors.value)[number]): Listed => ({
  name: factor,
  group,
  weight,
  veto: vetoBelow ?? '',
  cap,
});

function fromList({ known, count }: SourceRows): Listed[] {
  const { factor, weight, group, veto, cap } = weights.columns;
  const at = (cell: Cell, row: number): Content => known.get(cell)![row]!;
  return Array.from({ length: count }, (_, row) => ({
    name: String(at(factor, row)),
    weight: at(weight, row) as number | '',
    group: at(group, row) as string,
    veto: at(veto, row) as number | '',
    cap: String(at(cap, row)),
  }));
}

/** Weights that do not add up to 1 give no score: scaling them is offered. */
function notOne(list: readonly (number | '')[]): Finding[] {
  const sum = sumOtherThanOne(
    list.map((weight) => (weight === '' ? 0 : weight)),
    weightTolerance.value,
  );
  if (sum === null) return [];
  return [finding('warning', filled(words.sumSaid, { sum: plain(`${Number((sum * 100).toFixed(2))}%`) }))];
}
