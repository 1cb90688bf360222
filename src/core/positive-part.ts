import type { Numbers } from './numbers';

/** The double nearest to max(a, 0): of an amount that cannot be negative, what is left. */
export const positivePart = <N>(n: Numbers<N>, a: N): number => (n.sign(a) > 0 ? n.number(a) : 0);
