import { exactly } from '../../../core/exactly';

/** The share of a total, or what is left of it where a low count is the better one; the total is not 0. */
export const rateOf = (count: number, total: number, lowIsBetter: boolean): number =>
  exactly((n) => {
    const share = n.over(n.of(count), n.of(total));
    return n.number(lowIsBetter ? n.minus(n.of(1), share) : share);
  });
