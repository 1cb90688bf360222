export { ofWhole } from '../../../src/core/whole-numbers';

/** Declines, as all that calculate with whole numbers do here: every formula takes the long way. */
export const inHundredths = (_: number): number => NaN;
export const inMillionths = inHundredths;
export const sumInHundredths = (_: ArrayLike<number>): number => NaN;
export const weightedInHundredths = (_: ArrayLike<number>, __: ArrayLike<number>): number => NaN;
export const timesReadings = (_: number, __: readonly number[], ___: number): number => NaN;
export const quotientDifference = (_: number, __: number, ___: number, ____: number): number => NaN;
export const productQuotient = quotientDifference;
