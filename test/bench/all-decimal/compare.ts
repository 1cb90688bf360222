import { exact } from '../../../src/core/digits';

export { maximum, minimum } from '../../../src/core/compare';

export const compareShare = (part: number, whole: number, share: number): number =>
  exact(part).comparedTo(exact(whole).times(share));
