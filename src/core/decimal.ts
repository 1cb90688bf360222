import { divide, exact, roundTo, type Exact } from './digits';
import type { Numbers } from './numbers';

/** The arithmetic by definition: decimal, exact but for quotients, which carry 40 digits. */
export const decimal: Numbers<Exact> = {
  of: exact,
  from: (x) => x,
  plus: (a, b) => a.plus(b),
  minus: (a, b) => a.minus(b),
  times: (a, b) => a.times(b),
  over: divide,
  round: roundTo,
  sign: (a) => (a.isZero() ? 0 : a.isNegative() ? -1 : 1),
  compare: (a, b) => a.comparedTo(b),
  number: (a) => a.toNumber() + 0,
};
