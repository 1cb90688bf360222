import { exact } from '../../../core/digits';
import type { Text } from '../../../core/text';
import { heading, filled } from '../../../define/sheet/fill';
import { cell, column, formula, input, type Formula } from '../../../define/sheet/formula';
import type { Format } from '../../../define/sheet/format';
import type { Column, ColumnExplanation, Content } from '../../../define/sheet/sheet';
import { terms } from '../../terms';
import { gradeCorrections } from '../corrections/policy';
import { rateBands, scoreDecimals } from './policy';
import { FIGURES, type CreditAnalysis, type CreditRow } from './sheet-analysis';
import {
  bandRow,
  gradeCount,
  gradeSum,
  meaningFormula,
  meaningOf,
  noteFormula,
  noteOf,
  statusFormula,
  statusOf,
} from './sheet-note';
import { BANDS, DEBT_RATIO, DOMINATING } from './sheet-tables';
import { sheetWords as words } from './sheet-text';
import type { StatusCode, Steps } from './steps';

const [ca, inv, cl, tl, na] = FIGURES.map((id) => cell(id)) as [Ref, Ref, Ref, Ref, Ref];
type Ref = ReturnType<typeof cell>;
const capital = cell('workingCapital');
const assets = cell('workingAssets');
const factor = cell('gradeFactor');

/** Blank where a figure is missing, or on a further condition; a step never stands on a silent zero. */
const unless = (condition: Formula, then: Formula): Formula =>
  formula`IF(OR(NOT(ISNUMBER(${capital})),${condition}),"",${then})`;
const whenComplete = (then: Formula): Formula => formula`IF(ISNUMBER(${capital}),${then},"")`;

/** Comparisons of amounts are rounded far below a cent, so that binary noise decides nothing. */
const NOISE = 6;

interface Step {
  readonly id: string;
  readonly header: Column['header'];
  readonly format: Format;
  readonly value: (row: CreditRow) => Content;
  readonly formula: Formula;
  readonly explain: ColumnExplanation;
}

/** A step whose value is one of the computed ones. */
const step =
  (pick: (steps: Steps) => number | null) =>
  ({ steps }: CreditRow): number | '' =>
    (steps && pick(steps)) ?? '';

/** Decimals are shown only in a column that has some. */
const shown = (format: Format, values: readonly Content[]): Format =>
  format === 'money' && values.every((value) => typeof value !== 'number' || Number.isInteger(value))
    ? 'whole'
    : format;

/** The columns of the table of customers: what was given, then every step. */
export function customerColumns(credit: CreditAnalysis): Column[] {
  const steps = stepsOf(credit).map(({ value, ...step }): Column => {
    const values = credit.rows.map(value);
    return { ...step, values, format: shown(step.format, values) };
  });
  return [
    ...givenColumns(credit),
    ...steps.map((step) => (step.id === 'limit' ? { ...step, total: totalOf(credit) } : step)),
  ];
}

const totalOf = ({ rows }: CreditAnalysis): NonNullable<Column['total']> => ({
  value: rows.reduce((total, { steps }) => total.plus(steps?.limit ?? 0), exact(0)).toNumber(),
  formula: formula`SUM(${column('limit')})`,
});

function givenColumns({ rows }: CreditAnalysis): Column[] {
  const given = (id: string, header: Text, format: Format, value: (row: CreditRow) => Content): Column => {
    const values = rows.map(value);
    return { id, header: heading(header), format: shown(format, values), values, input: true };
  };
  return [
    {
      id: 'customer',
      header: heading(terms.customer),
      format: 'text',
      values: rows.map(({ customer }) => customer),
      total: { value: words.total },
    },
    ...FIGURES.map((id) => given(id, terms[id], 'money', ({ figures }) => figures[id] ?? '')),
    given('grade', terms.grade, 'code', ({ grade }) => grade),
    given('supplierShare', terms.supplierShare, 'share', ({ supplierShare }) => supplierShare ?? ''),
    given('tooHigh', terms.tooHigh, 'code', ({ tooHigh }) => tooHigh),
  ];
}

const tooHighFactor = formula`IF(${gradeCount('factorTooHigh')}>0,${gradeSum('factorTooHigh')},${gradeSum('factor')})`;
const gradeFactorFormula = formula`IF(${cell('grade')}="",1,IF(${gradeCount('factor')}=0,"",IF(${cell('tooHigh')},${tooHighFactor},${gradeSum('factor')})))`;

const noLiabilitiesRate: Formula = formula`IF(OR(NOT(ISNUMBER(${capital})),${na}<=0,${assets}<=0,${cl}<>0,${isReview()}),"",MAX(${column('rate', BANDS)}))`;

function isReview(): Formula {
  return formula`ROUND(${tl}-${na}*${input(DEBT_RATIO)},${NOISE})>0`;
}

const conditions: Readonly<Record<StatusCode, Formula>> = {
  NEG_NET_ASSETS: formula`${na}<=0`,
  NEG_WORKING_ASSETS: formula`${assets}<=0`,
  SHORT_FUNDS: formula`${ca}<${cl}`,
  NO_CL: formula`${cl}=0`,
  REVIEW: formula`AND(${na}>0,${assets}>0,${cl}=0,${isReview()})`,
  CR_DOMINATES: formula`AND(${cl}<>0,ROUND(N(${cell('currentRatio')}),${NOISE})>${input(DOMINATING)})`,
  CHECK_INVENTORY: formula`${inv}>${ca}`,
  CHECK_LIABILITIES: formula`${cl}>${tl}`,
  NO_GRADE: formula`OR(${cell('grade')}="",${cell('grade')}="NR")`,
  CAPPED: formula`AND(ISNUMBER(${cell('corrected')}),ROUND(N(${cell('corrected')})-${na},${NOISE})>0)`,
};

function stepsOf({ decimals }: CreditAnalysis): Step[] {
  const share = formula`IF(ISNUMBER(${cell('supplierShare')}),${cell('supplierShare')},1)`;
  return [
    {
      id: 'workingCapital',
      header: heading(terms.workingCapital),
      format: 'money',
      value: step((steps) => steps.workingCapital),
      formula: formula`IF(COUNT(${ca},${inv},${cl},${tl},${na})<5,"",ROUND(${ca}-${cl},${decimals}))`,
      explain: { words: words.workingCapitalWords },
    },
    {
      id: 'workingAssets',
      header: heading(terms.workingAssets),
      format: 'money',
      value: step((steps) => steps.workingAssets),
      // Half of a figure has one decimal more.
      formula: whenComplete(formula`ROUND((${capital}+${na})/2,${decimals + 1})`),
      explain: { words: words.workingAssetsWords, addIn: 'WORKING_ASSETS' },
    },
    {
      id: 'currentRatio',
      header: heading(terms.currentRatio),
      format: 'ratio',
      value: step((steps) => steps.currentRatio),
      formula: unless(formula`${cl}=0`, formula`${ca}/${cl}`),
      explain: { words: words.currentRatioWords },
    },
    {
      id: 'quickRatio',
      header: heading(terms.quickRatio),
      format: 'ratio',
      value: step((steps) => steps.quickRatio),
      formula: unless(formula`${cl}=0`, formula`(${ca}-${inv})/${cl}`),
      explain: { words: words.quickRatioWords },
    },
    {
      id: 'shortDebtRatio',
      header: heading(terms.shortDebtRatio),
      format: 'ratio',
      value: step((steps) => steps.shortDebtRatio),
      formula: unless(formula`${na}=0`, formula`${cl}/${na}`),
      explain: { words: words.shortDebtWords },
    },
    {
      id: 'debtRatio',
      header: heading(terms.debtRatio),
      format: 'ratio',
      value: step((steps) => steps.debtRatio),
      formula: unless(formula`${na}=0`, formula`${tl}/${na}`),
      explain: { words: words.debtWords },
    },
    {
      id: 'score',
      header: heading(terms.score),
      format: 'score',
      value: ({ score }) => score ?? '',
      formula: unless(
        formula`${na}<=0,${cl}=0`,
        formula`ROUND(${cell('currentRatio')}+${cell('quickRatio')}-${cell('shortDebtRatio')}-${cell('debtRatio')},${scoreDecimals.value})`,
      ),
      explain: {
        words: filled(words.scoreWords, { decimals: scoreDecimals.value }),
        addIn: 'WC_SCORE',
      },
    },
    {
      id: 'rate',
      header: heading(terms.rate),
      format: 'share',
      value: step((steps) => steps.rate),
      formula: formula`IF(ISNUMBER(${cell('score')}),INDEX(${column('rate', BANDS)},${bandRow}),${noLiabilitiesRate})`,
      explain: { words: words.rateWords, rule: words.noLiabilitiesRule, addIn: 'WC_RATE' },
    },
    {
      id: 'base',
      header: heading(terms.baseLimit),
      format: 'money',
      value: step((steps) => steps.base),
      formula: unless(
        formula`NOT(ISNUMBER(${cell('rate')})),${na}<=0,${assets}<=0`,
        formula`${assets}*${cell('rate')}`,
      ),
      explain: { words: words.baseWords, rule: rateBands.source },
    },
    {
      id: 'gradeFactor',
      header: heading(terms.gradeFactor),
      format: 'factor',
      value: ({ gradeFactor }) => gradeFactor ?? '',
      formula: gradeFactorFormula,
      explain: { words: words.gradeFactorWords, rule: gradeCorrections.source, addIn: 'GRADE_CORRECTION' },
    },
    {
      id: 'corrected',
      header: heading(terms.correctedLimit),
      format: 'money',
      value: step((steps) => steps.corrected),
      formula: formula`IF(AND(ISNUMBER(${cell('base')}),ISNUMBER(${factor})),${cell('base')}*${factor}*${share},"")`,
      explain: { words: words.correctedWords },
    },
    {
      id: 'cap',
      header: heading(terms.netAssetsCap),
      format: 'money',
      value: step((steps) => steps.netAssetsCap),
      formula: whenComplete(formula`MAX(${na},0)`),
      explain: { words: words.capWords },
    },
    {
      id: 'limit',
      header: heading(terms.creditLimit),
      format: 'money',
      value: step((steps) => steps.limit),
      formula: whenComplete(
        formula`IF(OR(${na}<=0,${assets}<=0),0,IF(ISNUMBER(${cell('corrected')}),MIN(${cell('corrected')},${cell('cap')}),""))`,
      ),
      explain: { words: words.limitWords, rule: words.limitRule, addIn: 'CREDIT_LIMIT_WC' },
    },
    {
      id: 'status',
      header: heading(terms.status),
      format: 'text',
      value: statusOf,
      formula: statusFormula(conditions),
      explain: { words: words.statusWords, addIn: 'CREDIT_LIMIT_WC_STEPS' },
    },
    {
      id: 'meaning',
      header: words.remark,
      format: 'text',
      value: meaningOf,
      formula: meaningFormula(),
      explain: { words: words.remark },
    },
    {
      id: 'note',
      header: words.note,
      format: 'text',
      value: noteOf,
      formula: noteFormula(),
      explain: { words: words.note },
    },
  ];
}
