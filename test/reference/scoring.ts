import {
  eachRow,
  ending,
  gridOf,
  given,
  isVector,
  list,
  may,
  need,
  option,
  options,
  rowsOf,
  columnsOf,
  sizeOf,
  table,
  worst,
  type Cell,
  type Grid,
  type Reference,
} from './calls';
import {
  amount,
  Bad,
  BLANK,
  DIV0,
  flag,
  NA,
  name,
  notNegative,
  oneOf,
  stop,
  VALUE,
  type Named,
  type Read,
} from './cells';
import type { Rational } from './rational';
import { decimal, mean, ONE, sum, whole } from './rational';

/** Σ weight × score of each customer, laid out as the scores are. */
function scored(
  scores: unknown,
  rawWeights: unknown,
  check: (weights: readonly Rational[]) => Bad | null,
  finish: (total: Rational, weights: readonly Rational[]) => Cell,
): Cell[][] {
  const weights = list(notNegative, rawWeights);
  if (weights instanceof Bad) stop(weights);
  if (weights === BLANK) stop(VALUE);
  const wrong = check(weights);
  if (wrong) stop(wrong);
  const grid = gridOf(scores);
  const oneCustomer = isVector(grid) && sizeOf(grid) === weights.length;
  const inColumns = !oneCustomer && columnsOf(gridOf(rawWeights)) === 1 && rowsOf(gridOf(rawWeights)) > 1;
  const turned: Grid = inColumns ? grid[0]!.map((_, c) => grid.map((row) => row[c])) : grid;
  const customers = oneCustomer ? [grid.flat()] : turned;
  if (customers.some((row) => row.length !== weights.length)) stop(VALUE);
  const results = customers.map((row): Cell => {
    const cells = row.map(amount);
    const bad = worst(cells);
    if (bad) return bad;
    if (cells.every((cell) => cell === BLANK)) return '';
    if (cells.includes(BLANK)) return NA;
    return finish(sum((cells as Rational[]).map((x, k) => x.times(weights[k]!))), weights);
  });
  return inColumns ? [results] : results.map((cell) => [cell]);
}

const WEIGHTED_SCORE: Reference = (scores, weights, mode) => {
  const [how] = options(
    given(list(notNegative, weights), []),
    option(oneOf('total', 'mean'), mode, 'total'),
  ).slice(1) as ['total' | 'mean'];
  return scored(
    scores,
    weights,
    () => null,
    (total, all) => {
      if (how === 'total') return total;
      return sum(all).sign === 0 ? DIV0 : total.over(sum(all));
    },
  );
};

const CREDIT_SCORE: Reference = (scores, weights) =>
  scored(
    scores,
    weights,
    (all) => {
      const apart = sum(all).minus(ONE);
      const tolerance = decimal('1e-9');
      return apart.more(tolerance) || ZERO_MINUS(apart).more(tolerance) ? VALUE : null;
    },
    (total) => total,
  );
const ZERO_MINUS = (x: Rational): Rational => whole(0).minus(x);

const DEFAULT_BANDS = Object.entries({
  AAA: 90,
  AA: 80,
  A: 70,
  BBB: 60,
  BB: 50,
  B: 40,
  CCC: 30,
  CC: 20,
  C: 10,
  D: 0,
}).map(([grade, edge]) => [whole(edge), { key: grade, shown: grade }] as [Rational, Named]);

function bandsOf(raw: unknown): Read<[Rational, Named][]> {
  const rows = table([amount, name], 0, raw);
  if (rows === BLANK || rows instanceof Bad) return rows;
  if (rows.flat().includes(BLANK)) return VALUE;
  const edges = rows.map(([edge]) => edge as Rational);
  const grades = rows.map(([, grade]) => (grade as Named).key);
  const direction = edges.length > 1 ? edges[1]!.compare(edges[0]!) : 1;
  const inOrder = edges.every(
    (edge, i) => i === 0 || (direction !== 0 && edge.compare(edges[i - 1]!) === direction),
  );
  if (!inOrder || new Set(grades).size < grades.length) return VALUE;
  const bands = rows as unknown as [Rational, Named][];
  return direction > 0 ? [...bands].reverse() : bands;
}

const CREDIT_GRADE: Reference = (score, rawBands) => {
  const [bands] = options(given(bandsOf(rawBands), DEFAULT_BANDS));
  return eachRow([need(score, amount)], (x: Rational) => {
    const band = bands.find(([edge]) => !x.less(edge));
    return band ? band[1].shown : NA;
  });
};

const BAND_SCORE: Reference = (figure, rawBands) => {
  const rows = table([amount, amount], 0, rawBands);
  if (rows instanceof Bad) stop(rows);
  if (rows === BLANK || rows.flat().includes(BLANK)) stop(VALUE);
  const bands = rows as [Rational, Rational][];
  const steps = bands.slice(1).map(([edge], k) => edge.compare(bands[k]![0]));
  if (steps.some((step) => step === 0 || step !== steps[0])) stop(VALUE);
  return eachRow([need(figure, amount)], (x: Rational) => {
    const reached = bands.filter(([edge]) => !x.less(edge));
    return reached.length === 0 ? NA : reached.reduce((a, b) => (b[0].more(a[0]) ? b : a))[1];
  });
};

const SATISFACTION_RATE: Reference = (count, total, low) =>
  eachRow(
    [need(count, notNegative), need(total, notNegative), may(low, flag)],
    (part: Rational, all: Rational, lower: boolean | null) => {
      if (part.more(all)) return VALUE;
      if (all.sign === 0) return DIV0;
      return lower ? ONE.minus(part.over(all)) : part.over(all);
    },
  );

const SERVQUAL_GAP: Reference = (perceptions, expectations, rawWeights) => {
  const [seen, wished] = [gridOf(perceptions), gridOf(expectations)];
  if (rowsOf(seen) !== rowsOf(wished) || columnsOf(seen) !== columnsOf(wished)) stop(VALUE);
  const read = seen.map((row, r) => row.map((cell, c) => [amount(cell), amount(wished[r]![c])] as const));
  const weights = list(notNegative, rawWeights);
  // By row, then by argument.
  const bad = worst([
    ...read.flatMap((row) => [...row.map(([p]) => p), ...row.map(([, e]) => e)]),
    ...gridOf(rawWeights).flat().map(notNegative),
    weights,
  ]);
  if (bad) stop(bad);
  const columns = columnsOf(seen);
  const all = weights === BLANK ? Array.from({ length: columns }, () => ONE) : (weights as Rational[]);
  if (all.length !== columns) stop(VALUE);
  const gaps = seen[0]!.map((_, c) => {
    const pairs = read.map((row) => row[c]!).filter(([p, e]) => p !== BLANK && e !== BLANK);
    if (pairs.length === 0) stop(NA);
    return mean(pairs.map(([p, e]) => (p as Rational).minus(e as Rational)));
  });
  if (sum(all).sign === 0) return DIV0;
  return sum(gaps.map((gap, c) => gap.times(all[c]!))).over(sum(all));
};

export const scoring: Readonly<Record<string, Reference>> = {
  WEIGHTED_SCORE: ending(WEIGHTED_SCORE),
  CREDIT_SCORE: ending(CREDIT_SCORE),
  CREDIT_GRADE: ending(CREDIT_GRADE),
  SERVQUAL_GAP: ending(SERVQUAL_GAP),
  BAND_SCORE: ending(BAND_SCORE),
  SATISFACTION_RATE: ending(SATISFACTION_RATE),
};
