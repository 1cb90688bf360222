import { filled, heading } from '../../../define/sheet/fill';
import type { Column, InputsBlock, NotesBlock, TableBlock } from '../../../define/sheet/sheet';
import { gradeBridge } from '../../scoring/grade/policy';
import { terms } from '../../terms';
import { gradeFactor } from '../corrections/function';
import { gradeCorrections } from '../corrections/policy';
import { dominatingRatio, noLiabilitiesDebtRatio, rateBands } from './policy';
import { sheetWords as words } from './sheet-text';
import { STATUS_CODES } from './steps';
import { statuses } from './text';

/** Names by which the formulas of the sheet find the tables and parameters. */
export const BANDS = 'bands';
export const CORRECTIONS = 'corrections';
export const DEBT_RATIO = 'debtRatioLimit';
export const DOMINATING = 'dominatingRatio';

/** Rows left free in the correction table, for grades of one's own. */
const SPARE_GRADES = 3;

/** Table 3-7: inclusive upper edge of the score, share of working assets. */
export function bandTable(): TableBlock {
  const bands = rateBands.value;
  return {
    kind: 'table',
    id: BANDS,
    title: words.bands,
    columns: [
      { id: 'row', header: words.row, format: 'whole', values: bands.map((_, i) => i + 1) },
      {
        id: 'edge',
        header: words.edge,
        format: 'score',
        values: bands.map(({ edge }) => edge ?? words.beyond),
        input: true,
      },
      {
        id: 'rate',
        header: heading(terms.rate),
        format: 'share',
        values: bands.map(({ value }) => value),
        input: true,
      },
    ],
  };
}

/** Table 3-8, spread over all grades that it is taken for, so that a formula needs to look in one place only. */
export function correctionTable(): TableBlock {
  const grades = gradeBridge.value.map(([grade]) => grade);
  const factors = (tooHigh: boolean): number[] =>
    grades.map((grade) => gradeFactor(grade, tooHigh, gradeCorrections.value) as number);
  const spare = new Array<string>(SPARE_GRADES).fill('');
  const own = (
    id: string,
    header: Column['header'],
    format: Column['format'],
    values: readonly (string | number)[],
  ): Column => ({ id, header, format, values: [...values, ...spare], input: true });
  return {
    kind: 'table',
    id: CORRECTIONS,
    title: words.corrections,
    columns: [
      own('grade', heading(terms.grade), 'code', grades),
      {
        id: 'takenAs',
        header: words.takenAs,
        format: 'code',
        values: [...gradeBridge.value.map(([, taken]) => taken), ...spare],
      },
      own('factor', words.factor, 'factor', factors(false)),
      own('factorTooHigh', words.factorTooHigh, 'factor', factors(true)),
    ],
  };
}

/** The two house rules of the method. */
export const thresholds = (): InputsBlock => ({
  kind: 'inputs',
  title: words.thresholds,
  cells: [
    {
      id: DEBT_RATIO,
      label: words.debtRatioLabel,
      value: noLiabilitiesDebtRatio.value,
      format: 'ratio',
      note: words.debtRatioNote,
    },
    {
      id: DOMINATING,
      label: words.dominatingLabel,
      value: dominatingRatio.value,
      format: 'ratio',
      note: words.dominatingNote,
    },
  ],
});

/** What each status code says; as lines, because a table would widen the columns above it. */
export const statusLegend = (): NotesBlock => ({
  kind: 'notes',
  title: words.statuses,
  lines: (['OK', ...STATUS_CODES] as const).map((code) =>
    filled(words.codeMeans, { code, meaning: statuses[code] }),
  ),
});
