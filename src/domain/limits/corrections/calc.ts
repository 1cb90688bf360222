import type { Correction } from './policy';

/** The factor of a row: the harder one where the limit is too high and the table has one. */
export const factorOf = ({ factor, tooHigh }: Correction, isTooHigh: boolean): number =>
  isTooHigh && tooHigh !== null ? tooHigh : factor;
