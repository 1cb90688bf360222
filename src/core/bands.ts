/**
 * Bands state one edge each, so that gaps and overlaps cannot be written. All comparisons are between readings, whose
 * doubles stand in the order of their decimals: floats decide exactly.
 */
export interface Band<V> {
  /** The edge that belongs to this band; null in the last one: everything beyond. */
  readonly edge: number | null;
  readonly value: V;
}

/** Rising inclusive upper edges: the first band whose edge is not below x. -1 when x is beyond all. */
export function upTo<V>(bands: readonly Band<V>[], x: number): number {
  return bands.findIndex(({ edge }) => edge === null || x <= edge);
}

/** Falling inclusive lower edges: the first band whose edge is not above x. -1 when x is below all. */
export function from<V>(bands: readonly Band<V>[], x: number): number {
  return bands.findIndex(({ edge }) => edge === null || x >= edge);
}
