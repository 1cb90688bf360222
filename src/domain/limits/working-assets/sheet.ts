import type { SheetDefinition } from '../../../define/sheet/definition';
import { filled } from '../../../define/sheet/fill';
import type { SheetInput } from '../../../define/sheet/input';
import type { Block, Column, NotesBlock, TableBlock } from '../../../define/sheet/sheet';
import { gradeCorrections } from '../corrections/policy';
import { rateBands } from './policy';
import { analyse, type CreditAnalysis } from './sheet-analysis';
import { customerColumns } from './sheet-columns';
import * as needs from './sheet-needs';
import { bandTable, correctionTable, statusLegend, thresholds } from './sheet-tables';
import { sheetWords as words } from './sheet-text';

/** The credit limit of each customer by the working-asset method, every step a column. */
export const creditLimitsSheet: SheetDefinition = {
  id: 'credit-limits-wc',
  title: words.title,
  summary: words.summary,
  needs: [needs.customer, ...needs.figures, needs.grade, needs.supplierShare, needs.tooHigh],
  options: [needs.tooHighDefault],
  check: (input) => analyse(input).findings,
  build: (input) => ({ name: words.name, blocks: blocksOf(analyse(input), input) }),
};

function blocksOf(credit: CreditAnalysis, input: SheetInput): Block[] {
  const { source, date, version } = input;
  const customers: TableBlock = {
    kind: 'table',
    id: 'customers',
    columns: customerColumns(credit),
    excelTable: 'CreditLimits',
    freezeColumns: 1,
  };
  return [
    {
      kind: 'title',
      heading: words.title,
      subtitle: filled(words.subtitle, { ...source, date, version }),
    },
    customers,
    notes(credit, input),
    { kind: 'beside', stacks: [[bandTable()], [correctionTable()], [thresholds(), statusLegend()]] },
    steps(customers.columns),
  ];
}

const notes = (credit: CreditAnalysis, input: SheetInput): NotesBlock => ({
  kind: 'notes',
  title: words.notes,
  lines: [
    filled(words.rows, { rows: input.rows, customers: credit.rows.length }),
    ...credit.findings.map(({ text }) => text),
    words.method,
    filled(words.ratesSource, { source: rateBands.source }),
    filled(words.correctionsSource, { source: gradeCorrections.source }),
    words.formulas,
    words.function,
    words.confidential,
  ],
});

const steps = (columns: readonly Column[]): NotesBlock => ({
  kind: 'notes',
  title: words.steps,
  lines: columns.flatMap(({ header, explain }) =>
    explain && explain.words !== header ? [filled(words.step, { header, words: explain.words })] : [],
  ),
});
