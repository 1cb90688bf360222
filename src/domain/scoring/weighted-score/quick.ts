import { powerOfTen } from '../../../core/digits';
import { inWholeUnits } from '../../../core/sum';
import { ofWhole, weightedInHundredths } from '../../../core/whole-numbers';
import type { Mode, OfScores } from './calc';

/** Weighted scores in whole numbers; NaN where these do not tell. */
export function quickScores(weights: readonly number[], mode: Mode): OfScores {
  const whole = inWholeUnits(weights);
  if (!whole) return () => NaN;
  const { units, decimals } = whole;
  const divisor = 100 * (mode === 'total' ? powerOfTen(decimals) : units.reduce((a, b) => a + b, 0));
  return (scores) => ofWhole(weightedInHundredths(units, scores), divisor);
}
