import { powerOfTen } from '../../../core/digits';
import { exactlyEach } from '../../../core/exactly';
import type { Numbers } from '../../../core/numbers';
import { inWholeUnits } from '../../../core/sum';
import { ofWhole, weightedInHundredths } from '../../../core/whole-numbers';

type OfScores = (scores: readonly number[]) => number;

const weighted = <N>(n: Numbers<N>, weights: readonly N[], scores: readonly number[]): N =>
  scores.reduce((total, score, i) => n.plus(total, n.times(weights[i]!, n.of(score))), n.of(0));

/** Weights and scores in whole numbers where they tell, over a divisor; else by definition. */
function quickly(
  weights: readonly number[],
  divisorOf: (units: Float64Array, decimals: number) => number,
  byDefinition: OfScores,
): OfScores {
  const whole = inWholeUnits(weights);
  if (!whole) return byDefinition;
  const divisor = divisorOf(whole.units, whole.decimals);
  return (scores) => {
    const quick = ofWhole(weightedInHundredths(whole.units, scores), divisor);
    return Number.isNaN(quick) ? byDefinition(scores) : quick;
  };
}

/** Σ weight × score, for many customers under the same weights. */
export const weightedTotal = (weights: readonly number[]): OfScores =>
  quickly(
    weights,
    (_, decimals) => 100 * powerOfTen(decimals),
    exactlyEach(<N>(n: Numbers<N>) => {
      const own = weights.map((weight) => n.of(weight));
      return (scores: readonly number[]) => n.number(weighted(n, own, scores));
    }),
  );

/** Σ weight × score ÷ Σ weight; the weights must not add up to 0. */
export const weightedMean = (weights: readonly number[]): OfScores =>
  quickly(
    weights,
    (units) => 100 * units.reduce((a, b) => a + b),
    exactlyEach(<N>(n: Numbers<N>) => {
      const own = weights.map((weight) => n.of(weight));
      const sum = own.reduce((a, b) => n.plus(a, b));
      return (scores: readonly number[]) => n.number(n.over(weighted(n, own, scores), sum));
    }),
  );
