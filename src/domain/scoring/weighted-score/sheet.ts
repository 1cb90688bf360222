import type { Text } from '../../../core/text';
import { BLANK } from '../../../define/function/cell';
import { sameName } from '../../../define/function/kinds';
import { isNamed } from '../../../define/policy/named';
import { defineSheet, type Plan } from '../../../define/sheet/define-sheet';
import { filled } from '../../../define/sheet/fill';
import { finding, type Finding } from '../../../define/sheet/finding';
import { repeatedNames, rowsOf } from '../../../define/sheet/rows';
import type { Content } from '../../../define/sheet/sheet';
import { countOf, type Cell } from '../../../define/sheet/step/expression';
import type { Table } from '../../../define/sheet/table';
import { screeningWeights, type Criterion } from './policy';
import { criteriaColumns, customerColumns } from './sheet-columns';
import { sample } from './sheet-sample';
import { best, cut, highest, leastMean, lowest, scores, weightList } from './sheet-sources';
import { sheetWords as words } from './sheet-text';

/** More bars than this cannot be read. */
const MOST_BARS = 50;

/** Customers scored on several criteria: total, rank, and who is chosen. */
export const screeningSheet = defineSheet({
  id: 'screening',
  title: words.title,
  summary: words.summary,
  group: 'scoring',
  methods: [16],
  sources: { scores, weights: weightList },
  sample,
  options: [lowest, highest, cut, best, leastMean],
  policies: [screeningWeights],
  internal: true,
  method: words.method,
  draw({ data, has, setting }): Plan {
    const rows = rowsOf('scores', scores, data.scores);
    const { criteria } = data.scores.columns;
    if (criteria.length === 0) return { findings: [finding('error', words.noCriteria)], main: null };
    if (rows.count === 0) return { findings: rows.findings, main: null };
    const list = has('weights') ? rowsOf('weights', weightList, data.weights) : null;
    const given = list?.known.get(weightList.columns.criterion)!.map(String);
    const weighed = weights(
      criteria.map(({ header }) => String(header).trim()),
      setting(screeningWeights),
      given && { names: given, weights: list!.known.get(weightList.columns.weight)! },
    );
    const criterion = criteriaColumns(weighed.ofPolicy);
    const columns = customerColumns(weighed.names, criterion.counted);
    const places = rows.from.map((_, i) => i + 1);
    const main: Table = {
      id: 'customers',
      name: 'Screening',
      title: words.table,
      columns: columns.shown,
      count: rows.count,
      freezeColumns: 1,
      from: { source: 'scores', rows: rows.from },
      known: new Map<Cell, readonly Content[]>([
        [columns.customer, rows.known.get(scores.columns.customer)!],
        [columns.place, places],
      ]),
      order: { by: [columns.total] },
    };
    return {
      findings: [
        ...rows.findings,
        ...repeatedNames('scores', rows, scores.columns.customer),
        ...(list ? [...list.findings, ...repeatedNames('weights', list, weightList.columns.criterion)] : []),
        ...weighed.findings,
      ],
      figures: [
        { id: 'customers', label: words.customers, format: 'whole', is: countOf(columns.customer) },
        { id: 'ranked', label: words.ranked, format: 'whole', is: countOf(columns.total) },
        {
          id: 'chosen',
          label: words.chosenCount,
          format: 'whole',
          is: countOf(columns.verdict, [columns.verdict, '=', words.chosen]),
        },
      ],
      summaries: [
        {
          id: 'criteria',
          title: words.criteria,
          columns: criterion.shown,
          count: criteria.length,
          known: new Map<Cell, readonly Content[]>([
            [criterion.criterion, weighed.names],
            ...(weighed.ofPolicy ? [] : [[criterion.weight, weighed.weights] as const]),
          ]),
        },
      ],
      main,
      workings: [
        {
          id: 'scores',
          title: words.block,
          columns: columns.block,
          count: rows.count,
          known: new Map<Cell, readonly Content[]>([
            [columns.block.no, places],
            ...columns.kept.map((cell, k) => [cell, scoresOf(criteria[k]!.cells)] as const),
          ]),
        },
      ],
      charts: [
        {
          title: words.chart,
          of: main,
          over: columns.customer,
          series: columns.counts.map((cell) => ({ cell, as: 'stacked' })),
          count: Math.min(rows.count, MOST_BARS),
        },
      ],
    };

    function scoresOf(cells: readonly (number | typeof BLANK)[]): Content[] {
      return rows.from.map((row) => (cells[row] === BLANK ? '' : (cells[row] as number)));
    }
  },
});

interface Weighed {
  readonly names: readonly (string | Text)[];
  readonly weights: readonly Content[];
  /** Whether the weights are those of the policy, and follow it. */
  readonly ofPolicy: boolean;
  readonly findings: readonly Finding[];
}

/** The weights of the list that was chosen; else those of the policy where it names all criteria; else all alike. */
function weights(
  headers: readonly string[],
  policy: readonly Criterion[],
  list: { readonly names: readonly string[]; readonly weights: readonly Content[] } | undefined,
): Weighed {
  if (list) {
    const placeOf = (header: string): number =>
      list.names.findIndex((name) => sameName(name) === sameName(header));
    const unused = list.names.filter(
      (name) => !headers.some((header) => sameName(header) === sameName(name)),
    );
    return {
      names: headers,
      weights: headers.map((header) => list.weights[placeOf(header)] ?? ''),
      ofPolicy: false,
      findings: unused.length > 0 ? [finding('warning', filled(words.unused, { count: unused.length }))] : [],
    };
  }
  const named = headers.flatMap((header) => {
    const found = policy.find(({ name }) => isNamed(name, header));
    return found ? [typeof found.name === 'number' ? header : found.name] : [];
  });
  const ofPolicy = named.length === headers.length;
  return {
    names: ofPolicy ? named : headers,
    weights: headers.map(() => 1),
    ofPolicy,
    findings: ofPolicy ? [] : [finding('warning', words.equal)],
  };
}
