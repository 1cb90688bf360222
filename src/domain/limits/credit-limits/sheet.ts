import { defineSheet, type Plan } from '../../../define/sheet/define-sheet';
import { filled } from '../../../define/sheet/fill';
import { finding, type Finding } from '../../../define/sheet/finding';
import { meet } from '../../../define/sheet/meet';
import { placesIn } from '../../../define/sheet/rows';
import type { Content } from '../../../define/sheet/sheet';
import type { SourceData } from '../../../define/sheet/source';
import {
  above,
  constant,
  countOf,
  gatherer,
  minus,
  over,
  setting,
  totalOf,
  when,
  type Cell,
} from '../../../define/sheet/step/expression';
import type { From, Table } from '../../../define/sheet/table';
import { terms } from '../../terms';
import { gradeCorrections } from '../corrections/policy';
import { companyCeiling, limitUnit } from '../final-limit/policy';
import { monthDays } from '../receipts/policy';
import { gradeCoefficients, quarterDays, recordPoints } from '../sales-volume/policy';
import { dominatingRatio, noLiabilitiesDebtRatio, rateBands } from '../working-assets/policy';
import { tooHighDefault } from '../working-assets/sheet-steps';
import { customerCap, periodMonths, singleOrderShare, startLowLadder, workingCapitalShare } from './policy';
import { columnsFor, methodColumns } from './sheet-columns';
import { candidatesFor, riskCoefficient } from './sheet-methods';
import { ofLedger, sideBySide, type Months } from './sheet-months';
import { sample } from './sheet-sample';
import {
  atMostNeed,
  chosenCustomer,
  customers,
  methodOption,
  peers,
  receipts,
  weighting,
} from './sheet-sources';
import { methodNames, sheetWords as words } from './sheet-text';

/** More bars than this cannot be read. */
const MOST_BARS = 50;

const rowsIn = () => gatherer(constant(words.first, 'whole'), constant(words.rows, 'whole'));

/** The credit limit of each customer by every method whose data are there. */
export const allCreditLimitsSheet = defineSheet({
  id: 'credit-limits',
  title: words.title,
  summary: words.summary,
  group: 'credit',
  methods: [38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 53, 60],
  sources: { customers, receipts, peers },
  sample,
  options: [methodOption, atMostNeed, weighting, tooHighDefault, chosenCustomer],
  policies: [
    ...[customerCap, companyCeiling, limitUnit, singleOrderShare, periodMonths, workingCapitalShare],
    ...[quarterDays, monthDays, noLiabilitiesDebtRatio, dominatingRatio],
    ...[rateBands, gradeCorrections, gradeCoefficients, recordPoints, startLowLadder],
  ],
  internal: true,
  method: words.methodLine,
  draw({ data, has, option }): Plan {
    const name = constant(terms.customer, 'text');
    const [paid, others] = [rowsIn(), rowsIn()];
    const met = meet(name, [
      { id: 'customers', source: customers, data: data.customers as SourceData },
      ...(has('receipts')
        ? [{ id: 'receipts', source: receipts, data: data.receipts as SourceData, items: paid }]
        : []),
      ...(has('peers')
        ? [{ id: 'peers', source: peers, data: data.peers as SourceData, items: others }]
        : []),
    ]);
    const from = met.from[0]!;
    const months = monthsOf();
    const weight = constant(words.weight, 'ratio', { input: true });
    const coefficient = riskCoefficient();
    const hasColumn = (id: keyof typeof customers.columns): boolean => data.customers.has(id);
    const candidates = candidatesFor(hasColumn, months.columns, weight, coefficient.coefficient);
    if (candidates.length === 0) {
      return { findings: [...met.findings, finding('error', words.nothing)], main: null };
    }
    const median = others.medianOf(peers.columns.limit, words.peerMedian);
    const columns = columnsFor(
      name,
      candidates,
      coefficient,
      months.columns,
      has('peers') ? { peerMedian: median, peersFirst: others.first, peersRows: others.count } : {},
      hasColumn,
    );
    const numbers = Array.from({ length: met.count }, (_, i) => i + 1);
    const main: Table = {
      id: 'customers',
      name: 'AllCreditLimits',
      columns: columns.shown,
      count: met.count,
      known: new Map<Cell, readonly Content[]>([...met.known, ...months.known, [columns.no, numbers]]),
      from: met.from,
      freezeColumns: 1,
      decides: columns.limit,
      totals: words.sum,
    };
    const methods = methodColumns(candidates, columns.no);
    const byMethod: Table = {
      id: 'methods',
      title: words.byMethod,
      columns: methods.shown,
      count: candidates.length,
      known: new Map<Cell, readonly Content[]>([
        [methods.name, candidates.map(({ code }) => methodNames[code])],
        [methods.place, candidates.map((_, k) => k + 1)],
      ]),
    };
    const rising = option<string>(weighting) === 'rising';
    return {
      findings: [...met.findings, ...assumed(from, met.known, candidates)],
      figures: [
        { id: 'total', label: words.total, format: 'money', is: totalOf(columns.limit) },
        {
          id: 'ceiling',
          label: words.ceiling,
          format: 'share',
          is: when(above(setting(companyCeiling), 0), over(totalOf(columns.limit), setting(companyCeiling))),
        },
        {
          id: 'limited',
          label: words.withLimit,
          format: 'whole',
          is: countOf(columns.limit, [columns.limit, '>', 0]),
        },
        {
          id: 'open',
          label: words.without,
          format: 'whole',
          is: minus(countOf(columns.no), countOf(columns.limit)),
        },
      ],
      summaries: [byMethod],
      main,
      workings: [
        ...(months.columns.length > 0
          ? [
              {
                id: 'months',
                title: words.months,
                columns: { month: MONTH, weight },
                count: months.columns.length,
                known: new Map<Cell, readonly Content[]>([
                  [MONTH, months.columns.map(({ term }) => term)],
                  [weight, months.columns.map((_, k) => (rising ? k + 1 : 1))],
                ]),
              },
            ]
          : []),
        ...(has('peers')
          ? [{ ...met.ledgers['peers']!, id: 'peers', title: words.peers, columns: peers.columns }]
          : []),
      ],
      charts: [
        {
          title: words.chartOfMethods,
          of: byMethod,
          over: methods.name,
          series: [{ cell: methods.amount, as: 'columns' }],
        },
        {
          title: words.chart,
          of: main,
          over: name,
          series: [{ cell: columns.limit, as: 'columns' }],
          count: Math.min(met.count, MOST_BARS),
        },
      ],
      notes: has('peers') ? [words.peersNote] : [],
    };

    function monthsOf(): Months {
      const family = data.customers.columns.months;
      if (family.length > 0 || !has('receipts')) return sideBySide(family, from.rows);
      return ofLedger(met.ledgers['receipts']!, met.known.get(paid.count) as readonly number[]);
    }
  },
});

const MONTH = constant(words.month, 'text');

/** What is taken for granted where nothing is given is said. */
function assumed(
  from: From,
  known: ReadonlyMap<Cell, readonly Content[]>,
  candidates: readonly { readonly code: string }[],
): Finding[] {
  const uses = (...codes: string[]): boolean => candidates.some(({ code }) => codes.includes(code));
  const { supplierShare, grade, amountDays } = customers.columns;
  const open = (...cells: (typeof supplierShare | typeof grade | typeof amountDays)[]): number[] =>
    from.rows.flatMap((_, row) => (cells.every((cell) => known.get(cell)![row] === '') ? [row] : []));
  const share = uses('wc') ? open(supplierShare) : [];
  const unrated = uses('sales', 'receipts') ? open(grade, amountDays) : [];
  return [
    ...(share.length > 0
      ? [
          finding(
            'remark',
            filled(words.shareAssumed, { count: share.length }),
            placesIn(from, supplierShare, share),
          ),
        ]
      : []),
    ...(unrated.length > 0
      ? [
          finding(
            'remark',
            filled(words.coefficientAssumed, { count: unrated.length }),
            placesIn(from, grade, unrated),
          ),
        ]
      : []),
  ];
}
