import { weightedMean, weightedTotal, type Mode, type OfScores } from './calc';
import { quickScores } from './quick';

/** The weighted total or mean of a customer's scores, for many customers under the same weights. */
export function weightedScores(weights: readonly number[], mode: Mode): OfScores {
  const quickly = quickScores(weights, mode);
  const byDefinition = mode === 'total' ? weightedTotal(weights) : weightedMean(weights);
  return (scores) => {
    const quick = quickly(scores);
    return Number.isNaN(quick) ? byDefinition(scores) : quick;
  };
}
