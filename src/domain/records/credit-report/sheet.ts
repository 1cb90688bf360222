import { defineSheet, type Plan } from '../../../define/sheet/define-sheet';
import { formFigure, formRow } from '../../../define/sheet/form';
import type { FlagOption } from '../../../define/sheet/option';
import type { Content } from '../../../define/sheet/sheet';
import type { Table } from '../../../define/sheet/table';
import { asOf, emptyRows } from '../log';
import { checklist } from './checklist';
import { deepFrom, regularDays, standardFrom } from './policy';
import { columns } from './sheet-columns';
import { customer } from './sheet-depth';
import { items, measures, reports, states } from './sheet-lists';
import { sample } from './sheet-sample';
import { sheetWords as words } from './sheet-text';

const privateItems: FlagOption = {
  kind: 'flag',
  id: 'privateItems',
  name: words.privateItems,
  tip: words.privateTip,
  default: false,
};

const { sections } = words;

/** One customer looked into as deep as its size and risk ask for, and what comes of it. */
export const creditReportSheet = defineSheet({
  id: 'credit-report',
  title: words.title,
  summary: words.summary,
  group: 'records',
  methods: [29, 30, 31, 32, 82],
  sources: { customer },
  byHand: true,
  sample,
  options: [asOf, privateItems],
  policies: [standardFrom, deepFrom, regularDays],
  internal: true,
  method: words.method,
  draw({ data, has, option }): Plan {
    const row = formRow('customer', customer, has('customer') ? data.customer : null);
    return {
      findings: row.findings,
      figures: [
        formFigure('depth', words.depth, columns.depth),
        formFigure('complete', words.complete, columns.complete),
        formFigure('poor', words.poor, columns.poor),
        formFigure('state', words.state, columns.state),
        formFigure('next', words.next, columns.next),
      ],
      main: {
        ...row,
        id: 'report',
        title: words.form,
        columns,
        form: { customer: sections.depth, status: sections.result, lastRegular: sections.state },
      },
      more: [
        checklistTable(option<boolean>(privateItems)),
        {
          id: 'reports',
          name: 'CreditReports',
          title: words.reports,
          columns: reports,
          ...emptyRows(reports),
        },
        {
          id: 'measures',
          name: 'CreditMeasures',
          title: words.measures,
          columns: measures,
          ...emptyRows(measures, [[measures.measure, words.list]]),
        },
        { id: 'states', name: 'CreditStates', title: words.states, columns: states, ...emptyRows(states) },
      ],
      notes: [words.urgent, words.recovery],
    };
  },
});

/** Items of private life are there only where a person wants them. */
function checklistTable(withPrivate: boolean): Table {
  const listed = checklist.filter(({ isPrivate }) => withPrivate || !isPrivate);
  const column = (of: (item: (typeof checklist)[number]) => Content) => listed.map(of);
  return {
    id: 'items',
    name: 'CreditChecklist',
    title: words.items,
    columns: items,
    ...emptyRows(items, [
      [items.item, column(({ item }) => item)],
      [items.topic, column(({ topic }) => topic)],
      [items.from, column(({ depth }) => depth)],
    ]),
  };
}
