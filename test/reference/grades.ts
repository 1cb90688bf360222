import { eachRow, ending, given, may, need, option, options, orElse, table, type Reference } from './calls';
import {
  amount,
  Bad,
  BLANK,
  flag,
  NA,
  name,
  notNegative,
  share,
  VALUE,
  type Named,
  type Read,
} from './cells';
import type { Rational } from './rational';
import { decimal } from './rational';

/** How the ten grades of the rating read in a table with fewer. */
const BRIDGE: Readonly<Record<string, string>> = {
  aaa: 'aa',
  bbb: 'bb',
  ccc: 'c',
  cc: 'c',
};

export type Factors = ReadonlyMap<string, readonly [mild: Rational, strict: Rational]>;

/** The value of a grade: as it is written, else by the bridge. */
export function lookUp(table: Factors, grade: Named): readonly [Rational, Rational] | null {
  const direct = table.get(grade.key);
  if (direct) return direct;
  const bridged = BRIDGE[grade.key];
  return (bridged && table.get(bridged)) || null;
}

const factors = (rows: Readonly<Record<string, readonly [string, string]>>): Factors =>
  new Map(Object.entries(rows).map(([grade, [mild, strict]]) => [grade, [decimal(mild), decimal(strict)]]));

export const CORRECTIONS = factors({
  aa: ['1.5', '1.5'],
  a: ['1.2', '1.2'],
  bb: ['1', '0.8'],
  b: ['0.8', '0.5'],
  c: ['0.8', '0.2'],
  d: ['0', '0'],
  nr: ['0', '0'],
});

const COEFFICIENTS = factors({
  aa: ['1', '1'],
  a: ['0.8', '0.8'],
  bb: ['0.5', '0.5'],
  b: ['0.1', '0.1'],
  c: ['0', '0'],
  d: ['0', '0'],
  nr: ['0', '0'],
});

/** Rows of a grade and its factor, or two: the second where the limit is thought too high. */
export function factorsOf(raw: unknown, strictToo: boolean): Read<Factors> {
  const kinds = strictToo ? [name, notNegative, notNegative] : [name, notNegative];
  const rows = table(kinds, strictToo ? 1 : 0, raw);
  if (rows === BLANK || rows instanceof Bad) return rows;
  if (rows.some(([grade, mild]) => grade === BLANK || mild === BLANK)) return VALUE;
  const found = new Map(
    rows.map(([grade, mild, strict = BLANK]) => [
      (grade as Named).key,
      [mild as Rational, orElse(strict as Rational | typeof BLANK, mild as Rational)] as const,
    ]),
  );
  return found.size < rows.length ? VALUE : found;
}

const GRADE_CORRECTION: Reference = (grade, tooHigh, rawTable) => {
  const [factorTable] = options(given(factorsOf(rawTable, true), CORRECTIONS));
  return eachRow([need(grade, name), may(tooHigh, flag)], (of: Named, strict: boolean | null) => {
    const found = lookUp(factorTable, of);
    return found ? found[strict ? 1 : 0] : NA;
  });
};

const GRADE_COEFFICIENT: Reference = (grade, rawTable) => {
  const [coefficients] = options(given(factorsOf(rawTable, false), COEFFICIENTS));
  return eachRow([need(grade, name)], (of: Named) => lookUp(coefficients, of)?.[0] ?? NA);
};

export interface Band {
  /** Inclusive; the last band has none. */
  readonly edge: Rational | null;
  readonly rate: Rational;
}

export const RATES: readonly Band[] = [
  ['-4.6', '0'],
  ['-3.9', '0.025'],
  ['-3.2', '0.05'],
  ['-2.5', '0.075'],
  ['-1.8', '0.1'],
  ['-1.1', '0.125'],
  ['-0.4', '0.15'],
  ['0.3', '0.175'],
  ['0.999999', '0.2'],
  [null, '0.25'],
].map(([edge, rate]) => ({ edge: edge === null ? null : decimal(edge!), rate: decimal(rate!) }));

export function ratesOf(raw: unknown): Read<readonly Band[]> {
  const rows = table([amount, share], 0, raw);
  if (rows === BLANK || rows instanceof Bad) return rows;
  const last = rows.length - 1;
  const sound = rows.every(([edge, rate], i) => (edge === BLANK) === (i === last) && rate !== BLANK);
  if (!sound) return VALUE;
  const bands = rows.map(([edge, rate]) => ({
    edge: edge === BLANK ? null : (edge as Rational),
    rate: rate as Rational,
  }));
  const rising = bands.every(({ edge }, i) => i === 0 || edge === null || edge.more(bands[i - 1]!.edge!));
  return rising ? bands : VALUE;
}

export function rateOf(bands: readonly Band[], score: Rational): Rational {
  const shown = score.rounded(6);
  return bands.find(({ edge }) => edge === null || !shown.more(edge))!.rate;
}

const WC_RATE: Reference = (score, rawBands) => {
  const [bands] = options(given(ratesOf(rawBands), RATES));
  return eachRow([need(score, amount)], (x: Rational) => rateOf(bands, x));
};

const RECORD_POINTS = [
  ['0', '1'],
  ['250000', '0.8'],
  ['500000', '0.5'],
  ['1000000', '0.2'],
  ['2000000', '0.1'],
].map(([x, y]) => [decimal(x!), decimal(y!)] as const);

function pointsOf(raw: unknown): Read<readonly (readonly [Rational, Rational])[]> {
  const rows = table([amount, notNegative], 0, raw);
  if (rows === BLANK || rows instanceof Bad) return rows;
  if (rows.flat().includes(BLANK)) return VALUE;
  const points = rows as [Rational, Rational][];
  return points.every(([x], i) => i === 0 || x.more(points[i - 1]![0])) ? points : VALUE;
}

const RECORD_COEFFICIENT: Reference = (amountDays, rawTable, rawInterpolate) => {
  const [points, interpolate] = options(
    given(pointsOf(rawTable), RECORD_POINTS),
    option(flag, rawInterpolate, false),
  );
  return eachRow([need(amountDays, amount)], (x: Rational) => {
    const next = points.findIndex(([at]) => !x.more(at));
    if (next < 0) return points[points.length - 1]![1];
    const [x1, y1] = points[next]!;
    if (next === 0 || !interpolate) return y1;
    const [x0, y0] = points[next - 1]!;
    return y0.plus(y1.minus(y0).times(x.minus(x0)).over(x1.minus(x0)));
  });
};

export const grades: Readonly<Record<string, Reference>> = {
  GRADE_CORRECTION: ending(GRADE_CORRECTION),
  GRADE_COEFFICIENT: ending(GRADE_COEFFICIENT),
  WC_RATE: ending(WC_RATE),
  RECORD_COEFFICIENT: ending(RECORD_COEFFICIENT),
};
