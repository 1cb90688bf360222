import { Fault } from '../../../core/fault';
import { optional, required } from '../../../define/function/row-arguments';
import { BLANK } from '../../../define/function/cell';
import { flag, label, notNegative } from '../../../define/function/kinds';
import { perRow } from '../../../define/function/function';
import { table } from '../../../define/function/table';
import { gradeFinder } from '../../scoring/grade/calc';
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

/** The factors of a table by grade, or the fault that names an unknown grade. */
export function gradeFactors(
  corrections: readonly Correction[],
): (grade: string, tooHigh: boolean) => number | Fault {
  const rowOf = gradeFinder(corrections);
  return (grade, tooHigh) => {
    const row = rowOf(grade);
    return row ? factorOf(row, tooHigh) : Fault.none(faults.unknownGrade, { grade });
  };
}

/** The factor of a single grade. */
export const gradeFactor = (
  grade: string,
  tooHigh: boolean,
  corrections: readonly Correction[],
): number | Fault => gradeFactors(corrections)(grade, tooHigh);

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
  run: gradeFactors,
});
