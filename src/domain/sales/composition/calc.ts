import { exactlyEach } from '../../../core/exactly';
import type { Numbers } from '../../../core/numbers';
import type { Rational } from '../../../core/rational';

/** The share of a part in a whole that is not 0. */
export const shareOf = (whole: Rational): ((part: number) => number) =>
  exactlyEach(<N>(n: Numbers<N>) => {
    const total = n.from(whole);
    return (part: number) => n.number(n.over(n.of(part), total));
  });
