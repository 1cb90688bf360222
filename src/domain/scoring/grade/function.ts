import type { Band } from '../../../core/bands';
import { Fault } from '../../../core/fault';
import { required } from '../../../define/function/row-arguments';
import { amount, name } from '../../../define/function/kinds';
import { perRow } from '../../../define/function/function';
import { table } from '../../../define/function/table';
import { terms } from '../../terms';
import { gradeOf } from './calc';
import { gradeBands } from './policy';
import { faults } from './text';

const bands = table<readonly Band<string | number>[]>(
  'bands',
  terms.gradeScale,
  {
    columns: [{ kind: amount }, { kind: name }],
    key: 'either',
    of: (rows) =>
      rows
        .map(([edge, grade]) => ({ edge: edge as number, value: grade as string | number }))
        .sort((a, b) => b.edge - a.edge),
  },
  gradeBands.value,
);

/**
 * CREDIT_GRADE(score, [bands]): the grade whose lower edge the score reaches. Shape: aligned with `score`. `bands`:
 * lower edge, grade, edges rising or falling. Below the lowest edge is #N/A. Source: marketing training
 * text, ch. 3, credit grades; the default limits are ours.
 */
export const CREDIT_GRADE = perRow({
  id: 'CREDIT_GRADE',
  args: [required('score', terms.creditScore, amount), bands],
  run(bands) {
    const lowest = bands[bands.length - 1]!.edge!;
    return (score) => gradeOf(score, bands) ?? Fault.none(faults.belowLowest, { score, lowest });
  },
});
