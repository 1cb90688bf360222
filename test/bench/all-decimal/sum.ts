import { rationals as n, type Rational } from '../../../src/core/rational';

export { fromUnits } from '../../../src/core/sum';

/** Declines: no column is added up in whole numbers. */
export const inWholeUnits = (_: ArrayLike<number>): null => null;

export function sum(values: ArrayLike<number>): Rational {
  let total = n.of(0);
  for (let i = 0; i < values.length; i++) total = n.plus(total, n.of(values[i]!));
  return total;
}
