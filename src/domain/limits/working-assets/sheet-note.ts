import type { Text } from '../../../core/text';
import { joined, plain } from '../../../define/sheet/fill';
import { cell, column, formula, type Formula } from '../../../define/sheet/formula';
import { terms } from '../../terms';
import { FIGURES, type CreditRow } from './sheet-analysis';
import { BANDS, CORRECTIONS } from './sheet-tables';
import { sheetWords as words } from './sheet-text';
import { STATUS_CODES, type StatusCode, type Steps } from './steps';
import { statuses } from './text';

const NOTHING = plain('');
const all = (...texts: readonly Text[]): Text => joined(texts, NOTHING);

/** Texts that each bring their separator along, without the first one. */
const withoutFirst = (between: Text, texts: Formula): Formula => formula`MID(${texts},LEN(${between})+1,999)`;

const chained = (parts: readonly Formula[]): Formula =>
  parts.reduce((before, part) => formula`${before}&${part}`);

/** The number of the rate table's row: as many edges as lie below the score, and one. The last row has no edge. */
export const bandRow: Formula = formula`SUMPRODUCT(ISNUMBER(${column('edge', BANDS)})*(${column('edge', BANDS)}<${cell('score')}))+1`;

/**
 * The cells of a column of the correction table whose grade is this row's, whatever its case. Not by a lookup: that
 * would take a * or ? in a grade for a wildcard.
 */
const ofGrade = (values: Formula): Formula =>
  formula`SUMPRODUCT(EXACT(UPPER(${column('grade', CORRECTIONS)}),UPPER(${cell('grade')}))*${values})`;

/** How often the correction table gives the grade a number in this column. */
export const gradeCount = (id: string): Formula => ofGrade(formula`ISNUMBER(${column(id, CORRECTIONS)})`);

/** That number. */
export const gradeSum = (id: string): Formula => ofGrade([column(id, CORRECTIONS)]);

/** Which rule or table row made the limit. */
export function noteOf({ figures, grade, gradeFactor, tooHigh, steps }: CreditRow): Text {
  if (!steps) {
    const missing = FIGURES.filter((id) => figures[id] === null).map((id) => terms[id]);
    return all(words.noteMissing, joined(missing, words.betweenNames));
  }
  if (has(steps, 'NEG_NET_ASSETS')) return words.noteNoNetAssets;
  if (has(steps, 'NEG_WORKING_ASSETS')) return words.noteNoWorkingAssets;
  if (has(steps, 'REVIEW')) return words.noteReview;
  const rate =
    steps.band === null
      ? words.noteHighest
      : all(words.noteBand, plain(String(steps.band + 1)), words.noteBandEnd);
  const factor =
    grade === ''
      ? words.noteNoGrade
      : gradeFactor === null
        ? all(words.noteGradeUnknown, plain(grade))
        : all(tooHigh ? words.noteGradeTooHigh : words.noteGrade, plain(grade));
  const cut = has(steps, 'CAPPED') ? [words.noteCapped] : [];
  return joined([rate, factor, ...cut], words.between);
}

const has = ({ status }: Steps, code: StatusCode): boolean => status.includes(code);

const says = (code: StatusCode): Formula => formula`ISNUMBER(SEARCH("${code}",${cell('status')}))`;

/** The same as a formula. */
export function noteFormula(): Formula {
  const missing = FIGURES.map(
    (id) => formula`IF(ISNUMBER(${cell(id)}),"",${words.betweenNames}&${terms[id]})`,
  );
  const rate = formula`IF(${cell('currentLiabilities')}=0,${words.noteHighest},${words.noteBand}&(${bandRow})&${words.noteBandEnd})`;
  const known = formula`IF(${cell('tooHigh')},${words.noteGradeTooHigh},${words.noteGrade})`;
  const unlessUnknown = formula`IF(ISNUMBER(${cell('gradeFactor')}),${known},${words.noteGradeUnknown})&${cell('grade')}`;
  const factor = formula`IF(${cell('grade')}="",${words.noteNoGrade},${unlessUnknown})`;
  const cut = formula`IF(${says('CAPPED')},${words.between}&${words.noteCapped},"")`;
  const made = formula`${rate}&${words.between}&${factor}&${cut}`;
  const cases = formula`IF(${says('NEG_NET_ASSETS')},${words.noteNoNetAssets},IF(${says('NEG_WORKING_ASSETS')},${words.noteNoWorkingAssets},IF(${says('REVIEW')},${words.noteReview},${made})))`;
  return formula`IF(ISNUMBER(${cell('workingCapital')}),${cases},${words.noteMissing}&${withoutFirst(words.betweenNames, chained(missing))})`;
}

/** The status codes joined as in CREDIT_LIMIT_WC_STEPS; blank where a figure is missing. */
export const statusOf = ({ steps }: CreditRow): string => (steps ? steps.status.join('+') || 'OK' : '');

/** What the status codes say. */
export const meaningOf = ({ steps }: CreditRow): Text =>
  !steps
    ? NOTHING
    : steps.status.length === 0
      ? statuses.OK
      : joined(
          steps.status.map((code) => statuses[code]),
          words.between,
        );

/** The same as a formula, read off the codes. */
export function meaningFormula(): Formula {
  const parts = STATUS_CODES.map((code) => formula`IF(${says(code)},${words.between}&${statuses[code]},"")`);
  const meanings = withoutFirst(words.between, chained(parts));
  return formula`IF(${cell('status')}="","",IF(${cell('status')}="OK",${statuses.OK},${meanings}))`;
}

/** The codes as a formula, from the condition of each. "OK" goes first and yields to any code behind it. */
export function statusFormula(conditions: Readonly<Record<StatusCode, Formula>>): Formula {
  const codes = chained(STATUS_CODES.map((code) => formula`IF(${conditions[code]},"+${code}","")`));
  const joinedCodes = formula`SUBSTITUTE(SUBSTITUTE("+OK"&${codes},"+OK+",""),"+OK","OK")`;
  return formula`IF(ISNUMBER(${cell('workingCapital')}),${joinedCodes},"")`;
}
