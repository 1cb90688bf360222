import { Fault } from '../../../core/fault';
import { optional, required } from '../../../define/function/argument';
import { BLANK, flag, label, notNegative } from '../../../define/function/cell';
import { perRow } from '../../../define/function/function';
import { table } from '../../../define/function/table';
import { rowOfGrade } from '../../scoring/grade/calc';
import { terms } from '../../terms';
import { factorOf } from './calc';
import { gradeCorrections, type Correction } from './policy';
import { faults } from './text';

/** A table of corrections as an argument: grade, factor, [factor when too high]. */
export const correctionTable = (id: string) =>
  table<readonly Correction[]>(
    id,
    terms.correctionTable,
    {
      columns: [{ kind: label }, { kind: notNegative }, { kind: notNegative, blank: 'always' }],
      spare: 1,
      key: 'names',
      of: (rows) =>
        rows.map(([grade, factor, tooHigh = BLANK]) => ({
          grade: grade as string,
          factor: factor as number,
          tooHigh: tooHigh === BLANK ? null : (tooHigh as number),
        })),
    },
    gradeCorrections.value,
  );

/** The factor of a grade, or the fault that names the unknown grade. */
export function gradeFactor(
  grade: string,
  tooHigh: boolean,
  corrections: readonly Correction[],
): number | Fault {
  const row = rowOfGrade(grade, corrections);
  return row ? factorOf(row, tooHigh) : Fault.none(faults.unknownGrade, { grade });
}

/**
 * GRADE_CORRECTION(grade, [too_high], [table]): the factor of table 3-8 for a credit grade. Aligned. A grade is looked
 * up directly first, then through the bridge from ten grades to seven. #N/A for an unknown grade.
 */
export const GRADE_CORRECTION = perRow({
  id: 'GRADE_CORRECTION',
  args: [
    required('grade', terms.grade, label),
    optional('too_high', terms.tooHigh, flag, false),
    correctionTable('table'),
  ],
  run: (corrections) => (grade, tooHigh) => gradeFactor(grade, tooHigh, corrections),
});
