import type { Numbers } from '../../../src/core/numbers';
import { rationals } from '../../../src/core/rational';

/** The formula in fractions of whole numbers, always. */
export const exactly = <R>(formula: <N>(n: Numbers<N>) => R): R => formula(rationals);

export const exactlyEach = <A extends unknown[], R>(
  formula: <N>(n: Numbers<N>) => (...row: A) => R,
): ((...row: A) => R) => formula(rationals);
