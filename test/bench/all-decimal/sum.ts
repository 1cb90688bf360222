import { ZERO, type Exact } from '../../../src/core/digits';

export { fromUnits } from '../../../src/core/sum';

/** Declines: no column is added up in whole numbers. */
export const inWholeUnits = (_: ArrayLike<number>): null => null;

export function sum(values: ArrayLike<number>): Exact {
  let total = ZERO;
  for (let i = 0; i < values.length; i++) total = total.plus(values[i]!);
  return total;
}
