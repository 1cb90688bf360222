import { defineSheet, type Plan } from '../../../define/sheet/define-sheet';
import { formFigure, formRow } from '../../../define/sheet/form';
import { card, columns } from './sheet-columns';
import { sample } from './sheet-sample';
import { sheetWords as words } from './sheet-text';

const { sections } = words;

/** The card of one customer, from its row or empty, on its way to approval. */
export const customerCardSheet = defineSheet({
  id: 'customer-card',
  title: words.title,
  summary: words.summary,
  group: 'records',
  methods: [80, 81, 86],
  sources: { card },
  sample,
  internal: true,
  method: words.method,
  draw({ data, has }): Plan {
    const row = formRow('card', card, has('card') ? data.card : null);
    return {
      findings: row.findings,
      figures: [
        formFigure('next', words.next, columns.next),
        formFigure('complete', words.complete, columns.complete),
        formFigure('missing', words.missing, columns.missing),
      ],
      main: {
        ...row,
        id: 'card',
        title: words.form,
        columns,
        form: {
          customer: sections.trade,
          contract: sections.conditions,
          outlet: sections.account,
          background: sections.chain,
          submitted: sections.approval,
          status: sections.checks,
        },
      },
      notes: [words.copies, words.adjust],
    };
  },
});
