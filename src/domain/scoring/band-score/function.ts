import type { Band } from '../../../core/bands';
import { Fault } from '../../../core/fault';
import { perRow } from '../../../define/function/function';
import { amount } from '../../../define/function/kinds';
import { required } from '../../../define/function/row-arguments';
import { table } from '../../../define/function/table';
import { terms } from '../../terms';
import { pointsOf } from './calc';
import { faults } from './text';

const bands = table<readonly Band<number>[]>('bands', terms.scoringBands, {
  columns: [{ kind: amount }, { kind: amount }],
  key: 'either',
  of: (rows) =>
    rows
      .map(([edge, points]) => ({ edge: edge as number, value: points as number }))
      .sort((a, b) => b.edge - a.edge),
});

/**
 * BAND_SCORE(value, bands): the points of the band that a raw figure falls into. Aligned with `value`. `bands`: lower
 * edge, which belongs to its band, and points; edges rising or falling, points in any order, so that a lower figure
 * may be the better one. Below the lowest edge is #N/A. Source: marketing training text, ch. 3, credit score.
 */
export const BAND_SCORE = perRow({
  id: 'BAND_SCORE',
  args: [required('value', terms.rawFigure, amount), bands],
  run(bands) {
    const lowest = bands[bands.length - 1]!.edge!;
    return (value) => pointsOf(value, bands) ?? Fault.none(faults.belowBands, { value, lowest });
  },
});
