import { decimal } from '../../../src/core/decimal';
import type { Numbers } from '../../../src/core/numbers';

/** The formula in decimal arithmetic, always. */
export const exactly = <R>(formula: <N>(n: Numbers<N>) => R): R => formula(decimal);

export const exactlyEach = <A extends unknown[], R>(
  formula: <N>(n: Numbers<N>) => (...row: A) => R,
): ((...row: A) => R) => formula(decimal);
