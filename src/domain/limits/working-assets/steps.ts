import { upTo } from '../../../core/bands';
import {
  above,
  all,
  any,
  atMost,
  below,
  call,
  codes,
  constant,
  equals,
  greatest,
  highest,
  inBand,
  least,
  minus,
  over,
  plus,
  round,
  setting,
  step,
  times,
  when,
  yes,
  type Cell,
  type CodeEntry,
  type Expression,
  type Step,
  type Test,
} from '../../../define/sheet/step/expression';
import { valuesOf } from '../../../define/sheet/step/value';
import type { Content } from '../../../define/sheet/sheet';
import { terms } from '../../terms';
import type { Balance, LimitTerms } from './calc';
import { dominatingRatio, noLiabilitiesDebtRatio, rateBands, scoreDecimals } from './policy';
import { statuses, type StatusCode } from './text';

/** The columns that the method starts from. */
export interface Start extends Balance<Cell> {
  readonly gradeFactor: Cell;
  readonly supplierShare: Expression;
  /** The grade is blank or NR. */
  readonly ungraded: Test;
}

/** The working-asset method, each step a column: the sheet and CREDIT_LIMIT_WC_STEPS read these alike. */
export function method(of: Start) {
  const { currentAssets, inventory, currentLiabilities, totalLiabilities, netAssets } = of;
  const figures = [currentAssets, inventory, currentLiabilities, totalLiabilities, netAssets];
  const workingCapital = step(terms.workingCapital, 'money', minus(currentAssets, currentLiabilities));
  const workingAssets = step(terms.workingAssets, 'money', over(plus(workingCapital, netAssets), 2), {
    addIn: call({ id: 'WORKING_ASSETS' }, currentAssets, currentLiabilities, netAssets),
  });
  const currentRatio = step(terms.currentRatio, 'ratio', over(currentAssets, currentLiabilities));
  const quickRatio = step(
    terms.quickRatio,
    'ratio',
    over(minus(currentAssets, inventory), currentLiabilities),
  );
  const shortDebtRatio = step(terms.shortDebtRatio, 'ratio', over(currentLiabilities, netAssets));
  const debtRatio = step(terms.debtRatio, 'ratio', over(totalLiabilities, netAssets));
  const difference = minus(plus(currentRatio, quickRatio), shortDebtRatio, debtRatio);
  const decimals = scoreDecimals.value;
  /** As it is compared with the edges of the table. */
  const score = step(terms.score, 'score', when(above(netAssets, 0), round(difference, decimals)), {
    addIn: { ...call({ id: 'WC_SCORE' }, ...figures), decimals },
  });

  const solvent = all(above(netAssets, 0), above(workingAssets, 0));
  const insolvent = any(atMost(netAssets, 0), atMost(workingAssets, 0));
  const bearable = times(netAssets, setting(noLiabilitiesDebtRatio));
  const noLiabilities = equals(currentLiabilities, 0);
  const highestRate = when(all(solvent, atMost(totalLiabilities, bearable)), highest(rateBands, 'value'));
  const rate = step(terms.rate, 'share', when(noLiabilities, highestRate, inBand(score, rateBands)));
  const base = step(terms.baseLimit, 'money', when(solvent, times(workingAssets, rate)));
  const corrected = step(terms.correctedLimit, 'money', times(base, of.gradeFactor, of.supplierShare));
  const cap = step(terms.netAssetsCap, 'money', greatest(netAssets, 0));

  return {
    steps: {
      workingCapital,
      workingAssets,
      currentRatio,
      quickRatio,
      shortDebtRatio,
      debtRatio,
      score,
      rate,
      base,
      corrected,
      cap,
    },
    exactScore: step(terms.score, 'score', when(above(netAssets, 0), difference)),
    limit: when(insolvent, 0, least(corrected, cap)),
    solvent,
    status: {
      NEG_NET_ASSETS: [atMost(netAssets, 0), statuses.NEG_NET_ASSETS, 'result'],
      NEG_WORKING_ASSETS: [atMost(workingAssets, 0), statuses.NEG_WORKING_ASSETS, 'result'],
      SHORT_FUNDS: [below(currentAssets, currentLiabilities), statuses.SHORT_FUNDS, 'result'],
      NO_CL: [noLiabilities, statuses.NO_CL, 'result'],
      REVIEW: [all(solvent, noLiabilities, above(totalLiabilities, bearable)), statuses.REVIEW],
      CR_DOMINATES: [above(currentRatio, setting(dominatingRatio)), statuses.CR_DOMINATES],
      CHECK_INVENTORY: [above(inventory, currentAssets), statuses.CHECK_INVENTORY],
      CHECK_LIABILITIES: [above(currentLiabilities, totalLiabilities), statuses.CHECK_LIABILITIES],
      NO_GRADE: [of.ungraded, statuses.NO_GRADE, 'result'],
      CAPPED: [above(corrected, netAssets), statuses.CAPPED, 'result'],
    } satisfies Readonly<Record<StatusCode, CodeEntry>>,
  } as const;
}

export interface Terms extends LimitTerms {
  readonly ungraded: boolean;
}

/** Each step of the method for one customer; null where it cannot be computed. */
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

const money = (term: Cell['term']): Cell => constant(term, 'money');
const start = {
  currentAssets: money(terms.currentAssets),
  inventory: money(terms.inventory),
  currentLiabilities: money(terms.currentLiabilities),
  totalLiabilities: money(terms.totalLiabilities),
  netAssets: money(terms.netAssets),
  gradeFactor: constant(terms.gradeFactor, 'factor'),
  supplierShare: constant(terms.supplierShare, 'share'),
};
const ungraded = constant(terms.grade, 'code');
const one = method({ ...start, ungraded: yes(ungraded) });
const limit = step(terms.creditLimit, 'money', one.limit);
const status = codes(terms.status, 'every', one.status, { ok: statuses.OK });
const columns = [...Object.values<Step>(one.steps), one.exactScore, limit, status];

/** The working-asset method for one customer, step by step. */
export function creditSteps(balance: Balance, terms: Terms): Steps {
  const { gradeFactor: factor, supplierShare, bands } = terms;
  const gradeFactor = factor ?? 1;
  const known = new Map<Cell, readonly Content[]>([
    ...(Object.keys(balance) as (keyof Balance)[]).map((id) => [start[id], [balance[id]]] as const),
    [start.gradeFactor, [gradeFactor]],
    [start.supplierShare, [supplierShare]],
    [ungraded, [terms.ungraded]],
  ]);
  const values = valuesOf(columns, known, 1, {
    column: (cell) => known.get(cell)!,
    setting: (policy) => policy.value,
    chosen: () => '',
    rows: () => bands.map(({ edge, value }) => [edge ?? '', value]),
  }).map(([value]) => value!);
  const of = (step: (typeof columns)[number]): Content => values[columns.indexOf(step)]!;
  const number = (step: Step): number | null => {
    const value = of(step);
    return typeof value === 'number' ? value : null;
  };
  const { steps } = one;
  const roundedScore = number(steps.score);
  const band = roundedScore === null ? -1 : upTo(bands, roundedScore);
  const told = of(status);
  return {
    workingCapital: number(steps.workingCapital)!,
    workingAssets: number(steps.workingAssets)!,
    currentRatio: number(steps.currentRatio),
    quickRatio: number(steps.quickRatio),
    shortDebtRatio: number(steps.shortDebtRatio),
    debtRatio: number(steps.debtRatio),
    score: number(one.exactScore),
    roundedScore,
    band: band < 0 ? null : band,
    rate: number(steps.rate),
    base: number(steps.base),
    gradeFactor,
    supplierShare,
    corrected: number(steps.corrected),
    netAssetsCap: number(steps.cap)!,
    limit: number(limit),
    status: told === 'OK' ? [] : (String(told).split('+') as StatusCode[]),
  };
}
