import { abcClasses } from '../abc-by-share/calc';

/** Which values together make up a share of the positive total: equal values share a result. */
export function keyAccounts(values: ArrayLike<number>, share: number): boolean[] {
  const classes = abcClasses(values, { cutoffs: [share], boundary: 'before', ties: 'same' });
  const isKey = new Array<boolean>(classes.length);
  for (let i = 0; i < classes.length; i++) isKey[i] = classes[i] === 0;
  return isKey;
}

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
