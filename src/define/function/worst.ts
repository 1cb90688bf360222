import type { Fault } from '../../core/fault';

/**
 * The fault that counts among several: an incoming error over a bad value over a blank. Among equals the one in the
 * highest row, then the first; what stands in a single cell comes last.
 */
export function worstOf(faults: readonly Fault[]): Fault | undefined {
  let worst: Fault | undefined;
  for (const fault of faults) if (!worst || isWorse(fault, worst)) worst = fault;
  return worst;
}

const RANKS = { incoming: 0, value: 1, none: 2, zero: 2 } as const;

const isWorse = (a: Fault, b: Fault): boolean =>
  RANKS[a.kind] === RANKS[b.kind] ? a.row < b.row : RANKS[a.kind] < RANKS[b.kind];
