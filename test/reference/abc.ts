import {
  align,
  ending,
  gridOf,
  list,
  may,
  need,
  option,
  options,
  rowByRow,
  ordered,
  given,
  spoilt,
  worst,
  type Cell,
  type Reference,
} from './calls';
import { amount, Bad, BLANK, DIV0, NA, name, oneOf, share, stop, VALUE, type Named } from './cells';
import { decimal, ONE, Rational, sum, whole, ZERO } from './rational';

type Boundary = 'before' | 'including' | 'nearest';
type Ties = 'same' | 'order';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** By falling amount, equal ones in the order in which they stand. */
const ranked = (values: readonly Rational[]): number[] =>
  values.map((_, i) => i).sort((a, b) => values[b]!.compare(values[a]!) || a - b);

const positive = (values: readonly Rational[]): Rational[] => values.filter((x) => x.sign > 0);

/** Number of the class of each value: 0 for A. */
export function classNumbers(
  values: readonly Rational[],
  cutoffs: readonly Rational[],
  boundary: Boundary,
  ties: Ties,
): number[] {
  const last = cutoffs.length;
  const total = sum(positive(values));
  const order = ranked(values).filter((i) => values[i]!.sign > 0);
  const shares: Rational[] = [];
  order.reduce((running, i) => {
    const next = running.plus(values[i]!);
    shares.push(next.over(total));
    return next;
  }, ZERO);
  const distance = (i: number, cutoff: Rational): Rational => {
    const apart = shares[i]!.minus(cutoff);
    return apart.sign < 0 ? ZERO.minus(apart) : apart;
  };
  /** Where each class ends by `nearest`: of two equally near items the later one. */
  const ends = cutoffs.map((cutoff) =>
    order.reduce((end, _, i) => (distance(i, cutoff).more(distance(end, cutoff)) ? end : i), 0),
  );
  const numberAt = (i: number): number => {
    const before = i === 0 ? ZERO : shares[i - 1]!;
    const k = cutoffs.findIndex((cutoff, c) => {
      if (boundary === 'before') return before.less(cutoff);
      return boundary === 'including' ? !shares[i]!.more(cutoff) : i <= ends[c]!;
    });
    return k < 0 ? last : k;
  };
  const numbers = values.map(() => last);
  order.forEach((row, i) => {
    const above = i > 0 ? order[i - 1]! : -1;
    const tied = ties === 'same' && i > 0 && values[above]!.equals(values[row]!);
    numbers[row] = tied ? numbers[above]! : numberAt(i);
  });
  return numbers;
}

interface AbcOptions {
  readonly cutoffs: readonly Rational[];
  readonly boundary: Boundary;
  readonly ties: Ties;
}

const DEFAULT_CUTOFFS = [decimal('0.75'), decimal('0.95')];

function cutoffsOf(raw: unknown): ReturnType<typeof ordered> {
  const cutoffs = ordered(list(share, raw), 1);
  return Array.isArray(cutoffs) && cutoffs.length > 25 ? VALUE : cutoffs;
}

const abcOptions = (cutoffs: unknown, boundary: unknown, ties: unknown) =>
  [
    given(cutoffsOf(cutoffs), DEFAULT_CUTOFFS as readonly Rational[]),
    option(oneOf('before', 'including', 'nearest'), boundary, 'before' as Boundary),
    option(oneOf('same', 'order'), ties, 'same' as Ties),
  ] as const;

/** The rows that can be used, by their group. */
function grouped<T extends { readonly group: string }>(
  rows: readonly (T | null)[],
): Map<string, [number, T][]> {
  const groups = new Map<string, [number, T][]>();
  rows.forEach((row, i) => {
    if (row) groups.set(row.group, [...(groups.get(row.group) ?? []), [i, row]]);
  });
  return groups;
}

const keyOf = (group: Named | typeof BLANK): string => (group === BLANK ? '' : group.key);

/** Values with their groups; a result for each, worked out from all of its group. */
function byGroup(
  values: unknown,
  groups: unknown,
  results: (values: readonly Rational[]) => readonly Cell[],
): Cell[][] {
  const args = [need(values, amount), may(groups, name)];
  const { rows, place } = align(args);
  const cells: Cell[] = rows.map((row) => spoilt(args, row) ?? '');
  const usable = rows.map((row) =>
    spoilt(args, row) === null ? { value: row[0] as Rational, group: keyOf(row[1] as Named) } : null,
  );
  for (const members of grouped(usable).values()) {
    const found = results(members.map(([, { value }]) => value));
    members.forEach(([i], k) => (cells[i] = found[k]!));
  }
  return place(cells);
}

const ABC_CLASS: Reference = (values, groups, cutoffs, boundary, ties) => {
  const [edges, side, run] = options(...abcOptions(cutoffs, boundary, ties));
  return byGroup(values, groups, (amounts) =>
    classNumbers(amounts, edges, side, run).map((k) => LETTERS[k]!),
  );
};

interface Line {
  readonly name: Named;
  readonly group: string;
  readonly groupShown: string | number;
  readonly value: Rational;
}

function linesOf(
  values: readonly Line[],
  { cutoffs, boundary, ties }: AbcOptions,
  withGroups: boolean,
): Cell[][] {
  const amounts = values.map(({ value }) => value);
  const total = sum(positive(amounts));
  const classes = classNumbers(amounts, cutoffs, boundary, ties);
  let running = ZERO;
  return ranked(amounts).map((i, rank) => {
    const { name, groupShown, value } = values[i]!;
    if (value.sign > 0) running = running.plus(value);
    const cumulative = value.sign > 0 ? running.over(total.sign > 0 ? total : ONE) : ONE;
    return [
      whole(rank + 1),
      name.shown,
      ...(withGroups ? [groupShown] : []),
      value,
      total.sign > 0 ? value.over(total) : DIV0,
      total.sign > 0 ? cumulative : DIV0,
      LETTERS[classes[i]!]!,
    ];
  });
}

const ABC_TABLE: Reference = (names, values, groups, cutoffs, boundary, ties) => {
  const args = [need(names, name), need(values, amount), may(groups, name)];
  const read = abcOptions(cutoffs, boundary, ties);
  const bad = worst([...rowByRow([...args, may(cutoffs, share)]), ...read.map(([option]) => option)]);
  if (bad) stop(bad);
  const { rows } = align(args);
  const nameless = rows.some(([of, value]) => of === BLANK && value instanceof Rational && value.sign !== 0);
  if (nameless) stop(VALUE);
  const [edges, side, run] = options(...read);
  const lines = new Map<string, Line>();
  const groupsShown = new Map<string, string | number>();
  for (const row of rows) {
    const [customer, value, of] = row as [
      Named | typeof BLANK,
      Rational | typeof BLANK,
      Named | typeof BLANK,
    ];
    if (customer === BLANK || value === BLANK) continue;
    const group = keyOf(of);
    const groupShown = groupsShown.get(group) ?? (of === BLANK ? '' : of.shown);
    groupsShown.set(group, groupShown);
    const key = JSON.stringify([group, customer.key]);
    const sofar = lines.get(key);
    lines.set(key, {
      name: sofar?.name ?? customer,
      group,
      groupShown,
      value: value.plus(sofar?.value ?? ZERO),
    });
  }
  if (lines.size === 0) stop(NA);
  const isGiven = gridOf(groups)
    .flat()
    .some((cell) => name(cell) !== BLANK);
  return [...grouped([...lines.values()]).values()].flatMap((members) =>
    linesOf(
      members.map(([, line]) => line),
      { cutoffs: edges, boundary: side, ties: run },
      isGiven,
    ),
  );
};

const SALES_SHARE: Reference = (values, groups) =>
  byGroup(values, groups, (amounts) => {
    const total = sum(amounts);
    return amounts.map((x) => (total.sign > 0 ? x.over(total) : total.sign < 0 ? NA : DIV0));
  });

/** All numbers of an argument, and a share beside them. */
function numbersAnd(values: unknown, raw: unknown, otherwise: string): [Rational[], Rational] {
  const cells = gridOf(values).flat().map(amount);
  const of = option(share, raw, decimal(otherwise));
  const bad = worst([...cells, of[0]]);
  if (bad) stop(bad);
  const numbers = cells.filter((cell): cell is Rational => cell instanceof Rational);
  if (positive(numbers).length === 0) stop(NA);
  return [numbers, ...options(of)];
}

const PARETO_COUNT: Reference = (values, raw) => {
  const [numbers, wanted] = numbersAnd(values, raw, '0.8');
  const goal = sum(positive(numbers)).times(wanted);
  let [count, running] = [0, ZERO];
  for (const i of ranked(numbers)) {
    if (!running.less(goal)) break;
    running = running.plus(numbers[i]!);
    count++;
  }
  return whole(count);
};

const TOP_SHARE: Reference = (values, raw) => {
  const [numbers, top] = numbersAnd(values, raw, '0.2');
  const count = Number(top.times(whole(numbers.length)).ceiling);
  const largest = ranked(numbers)
    .slice(0, count)
    .map((i) => numbers[i]!);
  return sum(positive(largest)).over(sum(positive(numbers)));
};

const KEY_ACCOUNT: Reference = (values, raw) => {
  const [wanted] = options(option(share, raw, decimal('0.8')));
  return byGroup(values, null, (amounts) =>
    classNumbers(amounts, [wanted], 'before', 'same').map((k) => k === 0),
  );
};

const ABC_BY_AMOUNT: Reference = (sales, thresholds) => {
  const edges = ordered(list(amount, thresholds), -1);
  if (edges instanceof Bad) stop(edges);
  if (edges === BLANK || edges.length > 25) stop(VALUE);
  return gridOf(sales).map((row) => {
    const cells = row.map(amount);
    const bad = worst(cells);
    if (bad) return [bad];
    if (cells.every((cell) => cell === BLANK)) return [''];
    const months = cells.map((cell) => (cell instanceof Rational ? cell : ZERO));
    const average = sum(months).over(whole(months.length));
    const k = edges.findIndex((edge) => !average.less(edge));
    return [LETTERS[k < 0 ? edges.length : k]!];
  });
};

export const abc: Readonly<Record<string, Reference>> = {
  ABC_CLASS: ending(ABC_CLASS),
  ABC_TABLE: ending(ABC_TABLE),
  SALES_SHARE: ending(SALES_SHARE),
  PARETO_COUNT: ending(PARETO_COUNT),
  TOP_SHARE: ending(TOP_SHARE),
  KEY_ACCOUNT: ending(KEY_ACCOUNT),
  ABC_BY_AMOUNT: ending(ABC_BY_AMOUNT),
};
