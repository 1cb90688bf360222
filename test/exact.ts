import { Decimal } from 'decimal.js';

/** Decimals long enough that no sum or product of readings is ever cut: a second arithmetic, for the tests alone. */
const Exact = Decimal.clone({ precision: 2000, toExpNeg: -9e15, toExpPos: 9e15 });

export type Exact = Decimal;

export const exact = (x: number): Exact => new Exact(x);

export const sum = (values: ArrayLike<number>): Exact =>
  Array.from(values).reduce((total, x) => total.plus(x), exact(0));

/** Half away from zero. */
export const roundTo = (x: Exact, decimals: number): Exact =>
  x.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);

/** The largest multiple of `unit` not above x; unit > 0. */
export function floorTo(x: Exact, unit: Exact): Exact {
  const cut = x.divToInt(unit).times(unit);
  return cut.greaterThan(x) ? cut.minus(unit) : cut;
}
