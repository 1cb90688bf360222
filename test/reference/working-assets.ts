import {
  eachRow,
  ending,
  given,
  may,
  need,
  options,
  single,
  worst,
  type Cell,
  type PerRow,
  type Reference,
} from './calls';
import { amount, BLANK, DIV0, flag, NA, name, shareAboveZero, stop, type Named } from './cells';
import { CORRECTIONS, factorsOf, lookUp, rateOf, RATES, ratesOf, type Band, type Factors } from './grades';
import type { Rational } from './rational';
import { least, most, ONE, TWO, whole, ZERO } from './rational';

const workingAssets = (ca: Rational, cl: Rational, na: Rational): Rational => ca.minus(cl).plus(na).over(TWO);

const WORKING_ASSETS: Reference = (ca, cl, na) =>
  eachRow([need(ca, amount), need(cl, amount), need(na, amount)], workingAssets as never);

const scoreOf = (ca: Rational, inv: Rational, cl: Rational, tl: Rational, na: Rational): Rational =>
  ca.over(cl).plus(ca.minus(inv).over(cl)).minus(cl.over(na)).minus(tl.over(na));

const balance = (raw: readonly unknown[]): PerRow[] => [
  need(raw[0], amount),
  need(raw[1], amount),
  need(raw[2], amount),
  need(raw[3], amount),
  need(raw[4], amount),
];

const WC_SCORE: Reference = (...raw) =>
  eachRow(balance(raw), (ca: Rational, inv: Rational, cl: Rational, tl: Rational, na: Rational) => {
    if (na.sign < 0) return NA;
    return cl.sign === 0 || na.sign === 0 ? DIV0 : scoreOf(ca, inv, cl, tl, na);
  });

interface Tables {
  readonly bands: readonly Band[];
  readonly corrections: Factors;
}

/** The rate of a customer whose net assets are above zero; null where a person must look. */
function rateFor(bands: readonly Band[], figures: readonly Rational[]): Rational | null {
  const [ca, inv, cl, tl, na] = figures as [Rational, Rational, Rational, Rational, Rational];
  if (cl.sign !== 0) return rateOf(bands, scoreOf(ca, inv, cl, tl, na));
  return tl.more(na) ? null : most(bands.map(({ rate }) => rate));
}

const CREDIT_LIMIT_WC: Reference = (...raw) => {
  const [bands, corrections] = options(
    given(ratesOf(raw[8]), RATES),
    given(factorsOf(raw[9], true), CORRECTIONS),
  );
  return eachRow(
    [...balance(raw), may(raw[5], name), may(raw[6], shareAboveZero), may(raw[7], flag)],
    (...row: never[]) => limitOf(row, { bands, corrections }),
  );
};

function limitOf(row: readonly unknown[], { bands, corrections }: Tables): Cell {
  const figures = row.slice(0, 5) as Rational[];
  const [grade, supplier, strict] = row.slice(5) as [Named | null, Rational | null, boolean | null];
  const [ca, , cl, , na] = figures as [Rational, Rational, Rational, Rational, Rational];
  const base = workingAssets(ca, cl, na);
  if (na.sign <= 0 || base.sign <= 0) return ZERO;
  const factor = grade ? lookUp(corrections, grade)?.[strict ? 1 : 0] : ONE;
  const rate = rateFor(bands, figures);
  if (!factor || !rate) return NA;
  return least([
    base
      .times(rate)
      .times(factor)
      .times(supplier ?? ONE),
    na,
  ]);
}

const CODES = [
  'CURRENT_ASSETS',
  'INVENTORY',
  'CURRENT_LIABILITIES',
  'TOTAL_LIABILITIES',
  'NET_ASSETS',
  'WORKING_CAPITAL',
  'WORKING_ASSETS',
  'CURRENT_RATIO',
  'QUICK_RATIO',
  'SHORT_DEBT_RATIO',
  'DEBT_RATIO',
  'SCORE',
  'RATE',
  'BASE_LIMIT',
  'GRADE_FACTOR',
  'SUPPLIER_SHARE',
  'CORRECTED_LIMIT',
  'NET_ASSETS_CAP',
  'LIMIT',
  'STATUS',
] as const;

/** Code and value of each row; names and notes are words and are left to other tests. */
const CREDIT_LIMIT_WC_STEPS: Reference = (...raw) => {
  const kinds = [amount, amount, amount, amount, amount, name, shareAboveZero, flag];
  const read = kinds.map((kind, k) => single<unknown>(kind, raw[k]));
  const tables = [given(ratesOf(raw[8]), RATES), given(factorsOf(raw[9], true), CORRECTIONS)] as const;
  const bad = worst([...tables.map(([table]) => table), ...read]);
  if (bad) stop(bad);
  const [bands, corrections] = options(...tables);
  if (read.slice(0, 5).includes(BLANK)) stop(NA);
  const row = read.map((cell) => (cell === BLANK ? null : cell));
  const figures = row.slice(0, 5) as Rational[];
  const [ca, inv, cl, tl, na] = figures as [Rational, Rational, Rational, Rational, Rational];
  const [grade, supplier, strict] = row.slice(5) as [Named | null, Rational | null, boolean | null];
  const working = workingAssets(ca, cl, na);
  const factor = grade ? (lookUp(corrections, grade)?.[strict ? 1 : 0] ?? null) : ONE;
  if (grade && !factor && na.sign > 0 && working.sign > 0) stop(NA);
  const none = na.sign <= 0 || working.sign <= 0;
  const by = (a: Rational, b: Rational): Cell => (b.sign !== 0 ? a.over(b) : '');
  const rate = na.sign > 0 && (cl.sign !== 0 || !none) ? rateFor(bands, figures) : null;
  const base = rate && !none ? working.times(rate) : null;
  const corrected = base && factor && base.times(factor).times(supplier ?? ONE);
  const status = [
    na.sign <= 0 && 'NEG_NET_ASSETS',
    working.sign <= 0 && 'NEG_WORKING_ASSETS',
    ca.less(cl) && 'SHORT_FUNDS',
    cl.sign === 0 && 'NO_CL',
    cl.sign === 0 && tl.more(na) && na.sign > 0 && 'REVIEW',
    cl.sign !== 0 && ca.over(cl).more(whole(10)) && 'CR_DOMINATES',
    inv.more(ca) && 'CHECK_INVENTORY',
    cl.more(tl) && 'CHECK_LIABILITIES',
    (!grade || grade.key === 'nr') && 'NO_GRADE',
    corrected && corrected.more(na) && 'CAPPED',
  ].filter((code) => typeof code === 'string');
  const values: Record<(typeof CODES)[number], Cell | null> = {
    CURRENT_ASSETS: ca,
    INVENTORY: inv,
    CURRENT_LIABILITIES: cl,
    TOTAL_LIABILITIES: tl,
    NET_ASSETS: na,
    WORKING_CAPITAL: ca.minus(cl),
    WORKING_ASSETS: working,
    CURRENT_RATIO: by(ca, cl),
    QUICK_RATIO: by(ca.minus(inv), cl),
    SHORT_DEBT_RATIO: by(cl, na),
    DEBT_RATIO: by(tl, na),
    SCORE: cl.sign !== 0 && na.sign > 0 ? scoreOf(ca, inv, cl, tl, na) : '',
    RATE: rate,
    BASE_LIMIT: base,
    GRADE_FACTOR: factor,
    SUPPLIER_SHARE: supplier ?? ONE,
    CORRECTED_LIMIT: corrected,
    NET_ASSETS_CAP: most([na, ZERO]),
    LIMIT: none ? ZERO : corrected ? least([corrected, na]) : null,
    STATUS: status.length > 0 ? status.join('+') : 'OK',
  };
  return CODES.map((code) => [code, values[code] ?? '']);
};

export const workingAssetsMethod: Readonly<Record<string, Reference>> = {
  WORKING_ASSETS: ending(WORKING_ASSETS),
  WC_SCORE: ending(WC_SCORE),
  CREDIT_LIMIT_WC: ending(CREDIT_LIMIT_WC),
  CREDIT_LIMIT_WC_STEPS: ending(CREDIT_LIMIT_WC_STEPS),
};
