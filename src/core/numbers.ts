import type { Rational } from './rational';

/**
 * The arithmetic a formula is written in, once. `exactly` runs it in bounded floats and, where their bound leaves
 * the answer open, again in fractions of whole numbers.
 */
export interface Numbers<N> {
  /** A reading. */
  of(x: number): N;
  /** A sum made before. */
  from(x: Rational): N;
  plus(a: N, b: N): N;
  minus(a: N, b: N): N;
  times(a: N, b: N): N;
  /** b must not be 0: ask `sign` first. */
  over(a: N, b: N): N;
  /** Rounded half away from zero, as Excel's ROUND does. */
  round(a: N, decimals: number): N;
  /** -1, 0 or 1. */
  sign(a: N): number;
  compare(a: N, b: N): number;
  /** The double nearest to it. */
  number(a: N): number;
}
