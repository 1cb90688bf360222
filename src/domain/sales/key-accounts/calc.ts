import type { AbcRule } from '../abc-by-share/calc';

/** Key accounts are class A of an ABC analysis with one cut-off: together they make up that share of the total. */
export const keyAccountRule = (share: number): AbcRule => ({
  cutoffs: [share],
  boundary: 'before',
  ties: 'same',
});

/** Our shares of a customer's purchases at which its upside is judged. */
export interface UpsideEdges {
  readonly low: number;
  readonly high: number;
  readonly averageHigh: number;
}

/** Whether a customer can still grow with us, judged by our share; undefined where the text gives no rule. */
function upsideByShare(
  large: boolean,
  ourShare: number | undefined,
  edges: UpsideEdges,
): boolean | undefined {
  if (ourShare === undefined) return undefined;
  if (!large) return ourShare <= edges.averageHigh;
  if (ourShare < edges.low) return true;
  return ourShare > edges.high ? false : undefined;
}

/** The class by size and upside; `REVIEW` where the upside is for a person to judge. */
export function keyAccountClass(
  large: boolean,
  upside: boolean | undefined,
  ourShare: number | undefined,
  edges: UpsideEdges,
): 'A' | 'B' | 'C' | 'D' | 'REVIEW' {
  const grows = upside ?? upsideByShare(large, ourShare, edges);
  if (grows === undefined) return 'REVIEW';
  if (large) return grows ? 'A' : 'B';
  return grows ? 'C' : 'D';
}
