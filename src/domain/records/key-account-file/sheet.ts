import { defineSheet, type Plan } from '../../../define/sheet/define-sheet';
import { formFigure, formRow } from '../../../define/sheet/form';
import { asOf, emptyRows } from '../log';
import { bestScore, revisitDays, yearDays } from './policy';
import { account, columns } from './sheet-columns';
import { contacts, prices, risk, services, statements } from './sheet-lists';
import { sample } from './sheet-sample';
import { sheetWords as words } from './sheet-text';

const { sections } = words;
/** Free lines below the indicators, for one's own. */
const OWN_INDICATORS = ['', '', '', ''];

/** All that is kept of one key account. */
export const keyAccountFileSheet = defineSheet({
  id: 'key-account-file',
  title: words.title,
  summary: words.summary,
  group: 'records',
  methods: [25, 26, 27, 28, 89, 90],
  sources: { account },
  byHand: true,
  sample,
  options: [asOf],
  policies: [bestScore, revisitDays, yearDays],
  internal: true,
  method: words.method,
  draw({ data, has }): Plan {
    const row = formRow('account', account, has('account') ? data.account : null);
    return {
      findings: row.findings,
      figures: [
        formFigure('value', words.value, columns.value),
        formFigure('verdict', words.verdict, columns.verdict),
        formFigure('risk', words.riskTotal, columns.riskTotal),
        formFigure('differ', words.monthsDiffer, columns.monthsDiffer),
        formFigure('credit', words.creditOpen, columns.creditOpen),
        formFigure('services', words.openServices, columns.openServices),
      ],
      main: {
        ...row,
        id: 'file',
        title: words.form,
        columns,
        form: {
          currentAssets: sections.statements,
          planned: sections.forecast,
          liquidShare: sections.indicators,
          serveCost: sections.payOff,
          status: sections.checks,
        },
      },
      more: [
        {
          id: 'risk',
          name: 'KeyAccountRisk',
          title: words.risk,
          columns: risk,
          ...emptyRows(risk, [[risk.indicator, [...words.indicators, ...OWN_INDICATORS]]]),
        },
        {
          id: 'contacts',
          name: 'KeyAccountContacts',
          title: words.contacts,
          columns: contacts,
          ...emptyRows(contacts),
        },
        {
          id: 'statements',
          name: 'KeyAccountStatements',
          title: words.statementsTitle,
          columns: statements,
          ...emptyRows(statements),
        },
        {
          id: 'prices',
          name: 'KeyAccountPrices',
          title: words.prices,
          columns: prices,
          ...emptyRows(prices),
        },
        {
          id: 'services',
          name: 'KeyAccountServices',
          title: words.services,
          columns: services,
          ...emptyRows(services),
        },
      ],
      notes: [words.reading, words.liquid, words.consignment],
    };
  },
});
