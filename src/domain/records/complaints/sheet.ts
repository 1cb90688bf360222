import { defineSheet, type Plan } from '../../../define/sheet/define-sheet';
import { logRows } from '../../../define/sheet/log';
import type { Content } from '../../../define/sheet/sheet';
import { averageOf, constant, countOf, minus, step, type Cell } from '../../../define/sheet/step/expression';
import type { Table } from '../../../define/sheet/table';
import { asOf } from '../log';
import { cases, columns, next, replyDays, replyOver } from './sheet-columns';
import { sample } from './sheet-sample';
import { sheetWords as words } from './sheet-text';

const closed = countOf(next, [next, '=', words.steps.closed]);

/** Complaints and suggestions on their way through eight steps. */
export const complaintsSheet = defineSheet({
  id: 'complaints',
  title: words.title,
  summary: words.summary,
  group: 'records',
  methods: [84, 88],
  sources: { cases },
  log: 'cases',
  sample,
  options: [asOf],
  method: words.methodSaid,
  draw({ data, has }): Plan {
    const rows = logRows('cases', cases, has('cases') ? data.cases : null);
    return {
      findings: rows.findings,
      figures: [
        { id: 'entered', label: words.entered, format: 'whole', is: countOf(columns.customer) },
        { id: 'open', label: words.open, format: 'whole', is: minus(countOf(columns.customer), closed) },
        {
          id: 'late',
          label: words.late,
          format: 'whole',
          is: countOf(replyOver, [replyOver, '>', 0]),
        },
        { id: 'reply', label: words.meanReply, format: 'ratio', is: averageOf(replyDays) },
      ],
      summaries: [byKind],
      main: { ...rows, id: 'cases', name: 'Complaints', title: words.table, columns, freezeColumns: 1 },
      charts: [
        {
          title: words.byKind,
          of: byKind,
          over: kind,
          series: [
            { cell: complaints, as: 'stacked' },
            { cell: suggestions, as: 'stacked' },
          ],
        },
      ],
      notes: [words.noLimits],
    };
  },
});

const kind = constant(words.kind, 'text');
const counted = (term: typeof words.complaints, sort: typeof words.complaints) =>
  step(term, 'whole', countOf(columns.customer, [columns.kind, '=', kind], [columns.sort, '=', sort]));
const complaints = counted(words.complaints, words.sorts.complaint);
const suggestions = counted(words.suggestions, words.sorts.suggestion);
const kinds = Object.values(words.kinds);
const byKind: Table = {
  id: 'kinds',
  title: words.byKind,
  columns: {
    kind,
    complaints,
    suggestions,
    closed: step(
      words.closed,
      'whole',
      countOf(columns.customer, [columns.kind, '=', kind], [next, '=', words.steps.closed]),
    ),
    late: step(
      words.pastPromise,
      'whole',
      countOf(replyOver, [columns.kind, '=', kind], [replyOver, '>', 0]),
    ),
  },
  count: kinds.length,
  known: new Map<Cell, readonly Content[]>([[kind, kinds]]),
};
