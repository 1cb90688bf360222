import { boundedFloats, OPEN } from './bounded';
import { decimal } from './decimal';
import type { Numbers } from './numbers';

/**
 * The value of a formula in exact decimal arithmetic on the digits in the cells, rounded once, at the end.
 * Floats answer where their proven error bound allows only one answer; decimal.js answers the rest.
 *
 * @example exactly((n) => n.number(n.plus(n.of(0.1), n.of(0.2)))) // 0.3
 */
export function exactly<R>(formula: <N>(n: Numbers<N>) => R): R {
  try {
    return formula(boundedFloats);
  } catch (open) {
    if (open !== OPEN) throw open;
    return formula(decimal);
  }
}
