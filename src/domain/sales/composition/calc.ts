import type { Exact } from '../../../core/digits';
import { exactlyEach } from '../../../core/exactly';
import type { Numbers } from '../../../core/numbers';

/** The share of each part in a whole that is not 0. */
export function sharesOf(parts: ArrayLike<number>, whole: Exact): number[] {
  const share = exactlyEach(<N>(n: Numbers<N>) => {
    const total = n.from(whole);
    return (part: number) => n.number(n.over(n.of(part), total));
  });
  const shares = new Array<number>(parts.length);
  for (let i = 0; i < parts.length; i++) shares[i] = share(parts[i]!);
  return shares;
}
