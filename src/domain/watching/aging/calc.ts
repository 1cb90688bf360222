import { upTo, type Band } from '../../../core/bands';

/**
 * The buckets between rising edges, each with its last day inside: D001-030, D031-060 … D091+. All numbers have as many
 * digits as the largest, three at least, so that labels sort.
 */
export function agingBuckets(edges: readonly number[]): Band<string>[] {
  const starts = [1, ...edges.map((edge) => edge + 1)];
  const digits = Math.max(3, String(starts[edges.length]).length);
  const shown = (days: number): string => String(days).padStart(digits, '0');
  const closed = edges.map((edge, i) => ({
    edge,
    value: `D${shown(starts[i]!)}-${shown(edge)}`,
  }));
  return [
    { edge: 0, value: 'NOT_DUE' },
    ...closed,
    { edge: null, value: `D${shown(starts[edges.length]!)}+` },
  ];
}

/** The bucket of an item that is so many days late. */
export const bucketOf = (buckets: readonly Band<string>[], daysLate: number): string =>
  buckets[upTo(buckets, daysLate)]!.value;
