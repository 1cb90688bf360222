import type { Sample } from '../../../define/sheet/sample';
import { firms } from '../../invented-firms';
import { screeningWeights } from './policy';

const { harbour, juniper, kite, lark, maple, orchid, ridge } = firms;

/** The four customers of the text and three more: a score missing, one off the scale, and a total that two share. */
const SCORES = [
  [5, 4, 3, 5, 4, 5, 4],
  [5, 3, 2, 5, 4, 4, 3],
  [4, 5, 2, 4, '', 4, 5],
  [3, 4, 2, 4, 3, 6, 4],
  [4, 2, 2, 5, 3, 3, 2],
];

export const sample: Sample<'scores' | 'weights'> = {
  scores: {
    customer: [harbour, juniper, kite, lark, maple, orchid, ridge],
    criteria: screeningWeights.value.map(({ name }, k) => ({ header: name, cells: SCORES[k]! })),
  },
  weights: {
    criterion: screeningWeights.value.map(({ name }) => name),
    weight: screeningWeights.value.map(({ weight }) => weight),
  },
};
