import type { Band } from '../../../core/bands';
import type { Numbers } from '../../../core/numbers';

/** The five figures of the balance sheet that the method reads, money. */
export interface Balance<N = number> {
  readonly currentAssets: N;
  readonly inventory: N;
  readonly currentLiabilities: N;
  readonly totalLiabilities: N;
  readonly netAssets: N;
}

/** current assets − current liabilities. */
export const workingCapital = <N>(
  n: Numbers<N>,
  b: Pick<Balance<N>, 'currentAssets' | 'currentLiabilities'>,
): N => n.minus(b.currentAssets, b.currentLiabilities);

/** (working capital + net assets) / 2. */
export const workingAssets = <N>(
  n: Numbers<N>,
  b: Pick<Balance<N>, 'currentAssets' | 'currentLiabilities' | 'netAssets'>,
): N => n.over(n.plus(workingCapital(n, b), b.netAssets), n.of(2));

export interface Ratios<N> {
  readonly current: N;
  readonly quick: N;
  readonly shortDebt: N;
  readonly debt: N;
}

/** Liquidity over current liabilities, indebtedness over net assets; neither denominator is 0. */
export const ratios = <N>(n: Numbers<N>, b: Balance<N>): Ratios<N> => ({
  current: n.over(b.currentAssets, b.currentLiabilities),
  quick: n.over(n.minus(b.currentAssets, b.inventory), b.currentLiabilities),
  shortDebt: n.over(b.currentLiabilities, b.netAssets),
  debt: n.over(b.totalLiabilities, b.netAssets),
});

/** Liquidity less indebtedness: the higher, the safer. */
export const score = <N>(n: Numbers<N>, { current, quick, shortDebt, debt }: Ratios<N>): N =>
  n.minus(n.minus(n.plus(current, quick), shortDebt), debt);

/** The same figures in the arithmetic of a formula. */
export const inNumbers = <N>(n: Numbers<N>, b: Balance): Balance<N> => ({
  currentAssets: n.of(b.currentAssets),
  inventory: n.of(b.inventory),
  currentLiabilities: n.of(b.currentLiabilities),
  totalLiabilities: n.of(b.totalLiabilities),
  netAssets: n.of(b.netAssets),
});

/** What the limit of one customer depends on besides its balance sheet. */
export interface LimitTerms {
  /** Null: no grade, no correction. */
  readonly gradeFactor: number | null;
  readonly supplierShare: number;
  readonly bands: readonly Band<number>[];
}
