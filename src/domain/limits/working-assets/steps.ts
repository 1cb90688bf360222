import { upTo, type Band } from '../../../core/bands';
import { exactly } from '../../../core/exactly';
import type { Numbers } from '../../../core/numbers';
import {
  highestRate,
  inNumbers,
  limitOf,
  ratios,
  score,
  workingAssets,
  workingCapital,
  type Balance,
} from './calc';
import { dominatingRatio, noLiabilitiesDebtRatio, scoreDecimals } from './policy';

/** What the limit of one customer depends on besides its balance sheet. */
export interface LimitTerms {
  /** Null: no grade, no correction. */
  readonly gradeFactor: number | null;
  readonly supplierShare: number;
  readonly bands: readonly Band<number>[];
}

export interface Terms extends LimitTerms {
  /** The grade is blank or NR. */
  readonly ungraded: boolean;
}

/** The codes of `CREDIT_LIMIT_WC_STEPS`, in their order. */
export const STATUS_CODES = [
  'NEG_NET_ASSETS',
  'NEG_WORKING_ASSETS',
  'SHORT_FUNDS',
  'NO_CL',
  'REVIEW',
  'CR_DOMINATES',
  'CHECK_INVENTORY',
  'CHECK_LIABILITIES',
  'NO_GRADE',
  'CAPPED',
] as const;
export type StatusCode = (typeof STATUS_CODES)[number];

/** Each step of the method; null where it cannot be computed. */
export interface Steps {
  readonly workingCapital: number;
  readonly workingAssets: number;
  readonly currentRatio: number | null;
  readonly quickRatio: number | null;
  readonly shortDebtRatio: number | null;
  readonly debtRatio: number | null;
  readonly score: number | null;
  /** As it is compared with the edges of the rate table. */
  readonly roundedScore: number | null;
  /** Row of the rate table, from 0; null where no row was used. */
  readonly band: number | null;
  readonly rate: number | null;
  readonly base: number | null;
  readonly gradeFactor: number;
  readonly supplierShare: number;
  readonly corrected: number | null;
  readonly netAssetsCap: number;
  /** Null under REVIEW, or where the score lies beyond the rate table. */
  readonly limit: number | null;
  readonly status: readonly StatusCode[];
}

/** The working-asset method for one customer, step by step. */
export const creditSteps = (balance: Balance, terms: Terms): Steps =>
  exactly((n) => stepsIn(n, balance, terms));

function stepsIn<N>(n: Numbers<N>, balance: Balance, terms: Terms): Steps {
  const b = inNumbers(n, balance);
  const assets = workingAssets(n, b);
  const noLiabilities = balance.currentLiabilities === 0;
  const noNetAssets = balance.netAssets === 0;
  const all = noLiabilities || noNetAssets ? null : ratios(n, b);
  const part = (a: N, divisor: N, isZero: boolean): number | null =>
    isZero ? null : n.number(n.over(a, divisor));
  const value = balance.netAssets > 0 && all ? score(n, all) : null;

  const solvent = balance.netAssets > 0 && n.sign(assets) > 0;
  const review =
    solvent &&
    noLiabilities &&
    n.compare(b.totalLiabilities, n.times(b.netAssets, n.of(noLiabilitiesDebtRatio.value))) > 0;
  const rounded = value === null ? null : n.number(n.round(value, scoreDecimals.value));
  const found = rounded === null ? -1 : upTo(terms.bands, rounded);
  const band = found < 0 ? null : found;
  const rate =
    band !== null
      ? terms.bands[band]!.value
      : solvent && noLiabilities && !review
        ? highestRate(terms.bands)
        : null;
  const gradeFactor = terms.gradeFactor ?? 1;
  const limit =
    solvent && rate !== null
      ? limitOf(n, assets, b.netAssets, { rate, grade: gradeFactor, supplierShare: terms.supplierShare })
      : null;

  const applies: Record<StatusCode, boolean> = {
    NEG_NET_ASSETS: balance.netAssets <= 0,
    NEG_WORKING_ASSETS: n.sign(assets) <= 0,
    SHORT_FUNDS: balance.currentAssets < balance.currentLiabilities,
    NO_CL: noLiabilities,
    REVIEW: review,
    CR_DOMINATES:
      !noLiabilities &&
      n.compare(n.over(b.currentAssets, b.currentLiabilities), n.of(dominatingRatio.value)) > 0,
    CHECK_INVENTORY: balance.inventory > balance.currentAssets,
    CHECK_LIABILITIES: balance.currentLiabilities > balance.totalLiabilities,
    NO_GRADE: terms.ungraded,
    CAPPED: limit?.capped ?? false,
  };
  return {
    workingCapital: n.number(workingCapital(n, b)),
    workingAssets: n.number(assets),
    currentRatio: part(b.currentAssets, b.currentLiabilities, noLiabilities),
    quickRatio: part(n.minus(b.currentAssets, b.inventory), b.currentLiabilities, noLiabilities),
    shortDebtRatio: part(b.currentLiabilities, b.netAssets, noNetAssets),
    debtRatio: part(b.totalLiabilities, b.netAssets, noNetAssets),
    score: value === null ? null : n.number(value),
    roundedScore: rounded,
    band,
    rate,
    base: limit ? n.number(limit.base) : null,
    gradeFactor,
    supplierShare: terms.supplierShare,
    corrected: limit ? n.number(limit.corrected) : null,
    netAssetsCap: Math.max(balance.netAssets, 0),
    limit: limit ? n.number(limit.limit) : solvent ? null : 0,
    status: STATUS_CODES.filter((code) => applies[code]),
  };
}
