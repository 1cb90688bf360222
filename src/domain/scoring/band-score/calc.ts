import { from, type Band } from '../../../core/bands';

/** The points of the highest band whose lower edge a figure reaches; undefined below all. */
export const pointsOf = (figure: number, bands: readonly Band<number>[]): number | undefined =>
  bands[from(bands, figure)]?.value;
