import { upTo, type Band } from '../../../core/bands';

const threeDigits = (days: number): string => String(days).padStart(3, '0');

/** The buckets between rising edges, each with its last day inside: D001-030, D031-060 … D091+. */
export function agingBuckets(edges: readonly number[]): Band<string>[] {
  const starts = [1, ...edges.map((edge) => edge + 1)];
  const closed = edges.map((edge, i) => ({
    edge,
    value: `D${threeDigits(starts[i]!)}-${threeDigits(edge)}`,
  }));
  return [
    { edge: 0, value: 'NOT_DUE' },
    ...closed,
    { edge: null, value: `D${threeDigits(starts[edges.length]!)}+` },
  ];
}

/** The bucket of an item that is so many days late. */
export const bucketOf = (buckets: readonly Band<string>[], daysLate: number): string =>
  buckets[upTo(buckets, daysLate)]!.value;
