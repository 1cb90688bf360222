import { defineSheet, type Plan } from '../../../define/sheet/define-sheet';
import { logRows } from '../../../define/sheet/log';
import { constant, countOf, over, setting, step, type Cell } from '../../../define/sheet/step/expression';
import type { Content } from '../../../define/sheet/sheet';
import type { Table } from '../../../define/sheet/table';
import { asOf } from '../log';
import { followUpDays, visitLimit } from './policy';
import { columns, followDays, next, visits } from './sheet-columns';
import { sample } from './sheet-sample';
import { sheetWords as words } from './sheet-text';

/** Visits planned and made, with the rule by which a customer leaves the plan. */
export const visitsSheet = defineSheet({
  id: 'visits',
  title: words.title,
  summary: words.summary,
  group: 'records',
  methods: [79, 87],
  sources: { visits },
  log: 'visits',
  sample,
  options: [asOf],
  policies: [visitLimit, followUpDays],
  method: words.methodSaid,
  draw({ data, has }): Plan {
    const rows = logRows('visits', visits, has('visits') ? data.visits : null);
    const waiting = (what: typeof words.visit) => countOf(next, [next, '=', what]);
    const { visited, result } = columns;
    return {
      findings: rows.findings,
      figures: [
        { id: 'toMake', label: words.toMake, format: 'whole', is: waiting(words.visit) },
        { id: 'toDrop', label: words.toDrop, format: 'whole', is: waiting(words.drop) },
        { id: 'made', label: words.made, format: 'whole', is: countOf(visited) },
        {
          id: 'success',
          label: words.successRate,
          format: 'share',
          is: over(countOf(visited, [result, '=', words.success]), countOf(visited)),
        },
        {
          id: 'late',
          label: words.followLate,
          format: 'whole',
          is: countOf(followDays, [followDays, '>', setting(followUpDays)]),
        },
      ],
      summaries: [byWay],
      main: { ...rows, id: 'visits', name: 'Visits', title: words.table, columns, freezeColumns: 1 },
      charts: [
        {
          title: words.byWay,
          of: byWay,
          over: byWay.columns.way!,
          series: [
            { cell: byWay.columns.count!, as: 'columns' },
            { cell: byWay.columns.successes!, as: 'columns' },
          ],
        },
      ],
    };
  },
});

const way = constant(words.way, 'text');
const count = step(words.count, 'whole', countOf(columns.visited, [columns.way, '=', way]));
const successes = step(
  words.successes,
  'whole',
  countOf(columns.visited, [columns.way, '=', way], [columns.result, '=', words.success]),
);
const ways = Object.values(words.ways);
const byWay: Table = {
  id: 'ways',
  title: words.byWay,
  columns: { way, count, successes, share: step(words.share, 'share', over(successes, count)) },
  count: ways.length,
  known: new Map<Cell, readonly Content[]>([[way, ways]]),
};
