import { boundedFloats, OPEN } from './bounded';
import type { Numbers } from './numbers';
import { rationals } from './rational';

/**
 * The value of a formula in exact arithmetic on the digits in the cells, rounded once, at the end. Floats answer where
 * their proven error bound allows only one answer; fractions of whole numbers answer the rest.
 *
 * @example exactly((n) => n.number(n.plus(n.of(0.1), n.of(0.2)))) // 0.3
 */
export function exactly<R>(formula: <N>(n: Numbers<N>) => R): R {
  try {
    return formula(boundedFloats);
  } catch (open) {
    if (open !== OPEN) throw open;
    return formula(rationals);
  }
}

/**
 * A formula for many rows that share a part (a total, the weights): what stands before the returned function runs
 * once, not for every row.
 *
 * @example
 * const partOfSeven = exactlyEach((n) => {
 *   const whole = n.of(7);
 *   return (part: number) => n.number(n.over(n.of(part), whole));
 * });
 * partOfSeven(3.5) // 0.5
 */
export function exactlyEach<A extends unknown[], R>(
  formula: <N>(n: Numbers<N>) => (...row: A) => R,
): (...row: A) => R {
  let prepared: ((...row: A) => R) | undefined;
  const inFull = (...row: A): R => (prepared ??= formula(rationals))(...row);
  const fast = exactly(<N>(n: Numbers<N>) => formula(n));
  return (...row) => {
    try {
      return fast(...row);
    } catch (open) {
      if (open !== OPEN) throw open;
      return inFull(...row);
    }
  };
}
