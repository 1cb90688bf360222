import type { Numbers } from './numbers';

/** The sum of terms, added in pairs of pairs, so that neither denominators nor error bounds grow more than they must. */
export function total<N>(n: Numbers<N>, terms: readonly N[], from = 0, to = terms.length): N {
  if (to - from === 1) return terms[from]!;
  if (to === from) return n.of(0);
  const middle = (from + to) >> 1;
  return n.plus(total(n, terms, from, middle), total(n, terms, middle, to));
}
