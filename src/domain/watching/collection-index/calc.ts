import { exactly } from '../../../core/exactly';

/** The balance sheet figures of one customer, or of all. */
export interface Collection {
  readonly opening: number;
  readonly sales: number;
  readonly closingTotal: number;
  readonly closingCurrent: number;
  readonly months: number;
}

/**
 * What was collected of what could be collected; null when nothing could be. Both sides are taken times the months,
 * so that nothing is divided before the end.
 */
export function collectionIndex(c: Collection): number | null {
  return exactly((n) => {
    const months = n.of(c.months);
    const available = n.plus(n.times(n.of(c.opening), months), n.of(c.sales));
    const collected = n.minus(available, n.times(n.of(c.closingTotal), months));
    const collectable = n.minus(available, n.times(n.of(c.closingCurrent), months));
    return n.sign(collectable) === 0 ? null : n.number(n.over(collected, collectable));
  });
}
