import { defineSheet, type Plan } from '../../../define/sheet/define-sheet';
import { logRows } from '../../../define/sheet/log';
import { countOf, minus, setting, type Cell, type Expression } from '../../../define/sheet/step/expression';
import { asOf } from '../log';
import { daysOff, extendedDays, signDays, submitDays, totalDays, verifyDays } from './policy';
import { sample } from './sheet-sample';
import {
  changes,
  columns,
  counting,
  next,
  signOver,
  submitUsed,
  totalUsed,
  verifyUsed,
} from './sheet-columns';
import { sheetWords as words } from './sheet-text';

/** Requests to change credit, with the step that each waits for and those that are late. */
export const creditChangesSheet = defineSheet({
  id: 'credit-changes',
  title: words.title,
  summary: words.summary,
  group: 'records',
  methods: [57, 66],
  sources: { changes },
  log: 'changes',
  sample,
  options: [asOf, counting],
  policies: [submitDays, verifyDays, signDays, extendedDays, totalDays, daysOff],
  internal: true,
  method: words.methodSaid,
  draw({ data, has }): Plan {
    const rows = logRows('changes', changes, has('changes') ? data.changes : null);
    const late = (id: string, label: typeof words.totalLate, of: Cell, edge: Expression) => ({
      id,
      label,
      format: 'whole' as const,
      is: countOf(of, [of, '>', edge]),
    });
    return {
      findings: rows.findings,
      figures: [
        { id: 'entered', label: words.entered, format: 'whole', is: countOf(columns.customer) },
        {
          id: 'open',
          label: words.open,
          format: 'whole',
          is: minus(countOf(columns.customer), countOf(next, [next, '=', words.done])),
        },
        late('submit', words.submitLate, submitUsed, setting(submitDays)),
        late('verify', words.verifyLate, verifyUsed, setting(verifyDays)),
        late('sign', words.signLate, signOver, 0),
        late('total', words.totalLate, totalUsed, setting(totalDays)),
      ],
      main: {
        ...rows,
        id: 'changes',
        name: 'CreditChanges',
        title: words.table,
        columns,
        freezeColumns: 1,
      },
      notes: [words.conflict, words.weekends],
    };
  },
});
