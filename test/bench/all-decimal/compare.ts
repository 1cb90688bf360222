import { rationals as n } from '../../../src/core/rational';

export const compareShare = (part: number, whole: number, share: number): number =>
  n.compare(n.of(part), n.times(n.of(whole), n.of(share)));
