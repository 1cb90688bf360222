import { upTo, type Band } from '../../../core/bands';
import { roundReading } from '../../../core/rounding';
import { inHundredths, quotientDifference, timesReadings } from '../../../core/whole-numbers';
import type { Balance, LimitTerms } from './calc';
import { scoreDecimals } from './policy';

/** Twice the working assets, in hundredths. */
const twiceAssets = (currentAssets: number, currentLiabilities: number, netAssets: number): number =>
  inHundredths(currentAssets) - inHundredths(currentLiabilities) + inHundredths(netAssets);

/** `workingAssets` in hundredths; NaN where these do not tell. */
export const quickWorkingAssets = (
  currentAssets: number,
  currentLiabilities: number,
  netAssets: number,
): number => twiceAssets(currentAssets, currentLiabilities, netAssets) / 200;

/** The score over two denominators, in hundredths; NaN where these do not tell. Neither denominator is 0. */
export function quickScore(b: Balance): number {
  const [short, equity] = [inHundredths(b.currentLiabilities), inHundredths(b.netAssets)];
  const liquid = 2 * inHundredths(b.currentAssets) - inHundredths(b.inventory);
  return quotientDifference(liquid, short, short + inHundredths(b.totalLiabilities), equity);
}

/** The limit alone, in whole numbers and without the steps that nobody asked for; NaN where these do not tell. */
export function quickLimit(balance: Balance, { bands, gradeFactor, supplierShare }: LimitTerms): number {
  const { currentAssets, currentLiabilities, netAssets } = balance;
  const twiceWorkingAssets = twiceAssets(currentAssets, currentLiabilities, netAssets);
  if (netAssets <= 0 || twiceWorkingAssets <= 0) return 0;
  const rate = certainRate(balance, bands);
  if (Number.isNaN(rate)) return NaN;
  const corrected = timesReadings(twiceWorkingAssets, [rate, gradeFactor ?? 1, supplierShare], 200);
  // Rounding keeps the order of numbers, so the cap may be compared after it.
  return Math.min(corrected, netAssets);
}

/** The rate where floats leave no doubt of the band: both ends of what the score may be lie in it. Else NaN. */
function certainRate(balance: Balance, bands: readonly Band<number>[]): number {
  const { currentAssets, inventory, currentLiabilities, totalLiabilities, netAssets } = balance;
  const liquid = (2 * currentAssets - inventory) / currentLiabilities;
  const indebted = (currentLiabilities + totalLiabilities) / netAssets;
  const score = liquid - indebted;
  const magnitude =
    (2 * Math.abs(currentAssets) + Math.abs(inventory)) / Math.abs(currentLiabilities) +
    (Math.abs(currentLiabilities) + Math.abs(totalLiabilities)) / netAssets;
  // Readings, sums and quotients each err by half a unit in the last place, 2^-53 of their size.
  const error = magnitude * 2 ** -48;
  if (!Number.isFinite(error)) return NaN;
  const [lower, upper] = [bandOf(score - error, bands), bandOf(score + error, bands)];
  return lower === upper ? (bands[lower]?.value ?? NaN) : NaN;
}

const bandOf = (score: number, bands: readonly Band<number>[]): number =>
  upTo(bands, roundReading(score, scoreDecimals.value));
