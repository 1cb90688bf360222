import type { Text } from '../../../core/text';
import type { SheetDefinition } from '../../../define/sheet/definition';
import { filled } from '../../../define/sheet/fill';
import type { SheetInput } from '../../../define/sheet/input';
import type { Block, InputsBlock, NotesBlock, ParetoBlock, Sheet } from '../../../define/sheet/sheet';
import { classLetter } from './calc';
import { abcCutoffs } from './policy';
import { analyse, groupText, type AbcAnalysis, type AbcGroup } from './sheet-analysis';
import * as columns from './sheet-columns';
import * as needs from './sheet-needs';
import { sheetWords as words } from './sheet-text';

/** More bars than this cannot be read. */
const MOST_BARS = 50;

/** Customers sorted, cumulated and classed, with what each class holds and a Pareto chart. */
export const customerAbcSheet: SheetDefinition = {
  id: 'customer-abc',
  title: words.title,
  summary: words.summary,
  needs: [needs.customer, needs.amount, needs.group],
  options: [needs.cutoffs, needs.boundary, needs.ties],
  check: (input) => analyse(input).findings,
  build(input) {
    const abc = analyse(input);
    return { name: words.title, blocks: blocksOf(abc, input) };
  },
};

function blocksOf(abc: AbcAnalysis, input: SheetInput): Sheet['blocks'] {
  const chart = pareto(abc);
  const groups: Block[] = abc.grouped
    ? [{ kind: 'table', id: columns.GROUPS, title: words.byGroup, columns: columns.groupColumns(abc) }]
    : [];
  const figures: Block[] = [
    parameters(abc),
    { kind: 'table', id: 'classes', title: words.byClass, columns: columns.classColumns(abc) },
    ...groups,
  ];
  const { source, date, version } = input;
  return [
    {
      kind: 'title',
      heading: words.title,
      subtitle: filled(words.subtitle, { ...source, date, version }),
    },
    { kind: 'beside', stacks: chart ? [figures, [chart]] : [figures] },
    notes(abc, input, chart),
    {
      kind: 'table',
      id: columns.CUSTOMERS,
      title: words.table,
      columns: columns.customerColumns(abc),
      excelTable: 'CustomerABC',
    },
  ];
}

function parameters(abc: AbcAnalysis): InputsBlock {
  return {
    kind: 'inputs',
    title: words.parameters,
    cells: [
      ...abc.rule.cutoffs.map((cutoff, k) => ({
        id: columns.cutoffInput(k),
        label: filled(words.cutoff, { class: classLetter(k) }),
        value: cutoff,
        format: 'share' as const,
        note: words.cutoffNote,
      })),
      {
        id: columns.TOTAL,
        label: words.total,
        value: columns.grandTotal(abc),
        format: abc.decimals === 0 ? 'whole' : 'money',
        formula: columns.grandTotalFormula(abc),
      },
      {
        id: columns.COUNT,
        label: words.customers,
        value: abc.rows.length,
        format: 'whole',
        formula: columns.countFormula,
      },
    ],
  };
}

/** The chart of all customers, or of the largest group; none where nothing is positive. */
function pareto(abc: AbcAnalysis): ParetoBlock | null {
  const group = largest(abc);
  const positive = positiveCount(group);
  if (positive === 0) return null;
  return {
    kind: 'pareto',
    title: abc.grouped ? filled(words.paretoOf, { group: groupText(group.name) }) : words.pareto,
    table: columns.CUSTOMERS,
    category: 'customer',
    bar: 'amount',
    line: 'cumulativeShare',
    from: group.from,
    count: Math.min(positive, MOST_BARS),
  };
}

const positiveCount = ({ rows }: AbcGroup): number => rows.filter(({ amount }) => amount > 0).length;

const largest = ({ groups }: AbcAnalysis): AbcGroup =>
  groups.reduce((best, group) => (group.total.greaterThan(best.total) ? group : best));

function notes(abc: AbcAnalysis, input: SheetInput, chart: ParetoBlock | null): NotesBlock {
  const { boundary, ties } = abc.rule;
  const group = largest(abc);
  const lines: Text[] = [
    filled(words.rows, { rows: input.rows, customers: abc.rows.length }),
    ...abc.findings.map(({ text }) => text),
    words.method,
    filled(words.source, { source: abcCutoffs.source }),
    words.crossing[boundary],
    words.tied[ties],
    words.formulas,
    words.function,
  ];
  if (chart && abc.grouped) lines.push(filled(words.chartGroup, { group: groupText(group.name) }));
  if (chart && chart.count < positiveCount(group)) {
    lines.push(filled(words.chartLimited, { shown: chart.count, customers: group.rows.length }));
  }
  return { kind: 'notes', title: words.notes, lines };
}
